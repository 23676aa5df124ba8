using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.People;

/// <summary>Somebody of another organization who takes part, such as an outside expert (practice rows C-01 and F-08). Never a member of a team.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record ExternalParticipant : ILinked
{
    /// <summary>Makes an external participant.</summary>
    /// <param name="id">Unique among the external participants of the community.</param>
    /// <param name="name">How the participant is called; a role will do.</param>
    /// <param name="affiliation">The organization from which the participant comes.</param>
    /// <param name="expertise">What the participant brings.</param>
    /// <exception cref="RuleException">PLC1002, PLC1004, PLC1005.</exception>
    public ExternalParticipant(Id<ExternalParticipant> id, string name, string? affiliation = null, string? expertise = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        Check(id, name, affiliation, expertise).ThrowIfBroken(nameof(ExternalParticipant));
        (Id, Name, Affiliation, Expertise) = (id, name, affiliation, expertise);
    }

    /// <summary>Unique among the external participants of the community.</summary>
    public Id<ExternalParticipant> Id { get; }

    /// <summary>How the participant is called.</summary>
    public string Name { get; }

    /// <summary>The organization from which the participant comes; null where that is not said.</summary>
    public string? Affiliation { get; }

    /// <summary>What the participant brings; null where that is not said.</summary>
    public string? Expertise { get; }

    /// <summary>The id alone, so that no name of a person gets into a log.</summary>
    public override string ToString() => $"External participant {Id}";

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(Id<ExternalParticipant>? id = null, string? name = null, string? affiliation = null, string? expertise = null)
    {
        var breaches = new RuleBreaches();
        breaches.Id(id, nameof(id));
        breaches.Line(name, nameof(name));
        breaches.Line(affiliation, nameof(affiliation));
        breaches.Line(expertise, nameof(expertise));
        return breaches;
    }

    void ILinked.Link(Links links) => links.Declare(Id, "id");
}
