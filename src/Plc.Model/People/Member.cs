using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.People;

/// <summary>One of the staff who carry the community out (practice row C-05). Students are never members.</summary>
/// <remarks>Equal when id and name are equal.</remarks>
public sealed record Member
{
    /// <summary>Makes a member.</summary>
    /// <param name="id">Unique among the members of the community.</param>
    /// <param name="name">How the member is called in reports to the team; a role or initials will do.</param>
    /// <exception cref="RuleException">PLC1002, PLC1004, PLC1005.</exception>
    public Member(Id<Member> id, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Check(id, name).ThrowIfBroken(nameof(Member));
        (Id, Name) = (id, name);
    }

    /// <summary>The id, unique among the members of the community.</summary>
    public Id<Member> Id { get; }

    /// <summary>How the member is called.</summary>
    public string Name { get; }

    /// <summary>All rules that these parts break.</summary>
    public static RuleBreaches Check(Id<Member>? id, string? name)
    {
        var breaches = new RuleBreaches();
        breaches.Id(id, nameof(id));
        breaches.Line(name, nameof(name));
        return breaches;
    }

    /// <summary>The id alone, so that no name of a person gets into a log.</summary>
    public override string ToString() => $"Member {Id}";
}
