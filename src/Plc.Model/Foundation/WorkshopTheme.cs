using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Foundation;

/// <summary>A theme into which ideas of a values workshop are sorted.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record WorkshopTheme : ILinked
{
    /// <summary>Makes a workshop theme.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="ideas">The ideas that lie in it.</param>
    /// <param name="commitments">The commitments that came of it.</param>
    /// <exception cref="RuleException">PLC1002, PLC1004, PLC1005, PLC1014.</exception>
    public WorkshopTheme(string name, ValueList<Id<WorkshopIdea>> ideas = default, ValueList<Reference<CollectiveCommitment>> commitments = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        Check(name, ideas, commitments).ThrowIfBroken(nameof(WorkshopTheme));
        (Name, Ideas, Commitments) = (name, ideas, commitments);
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>The ideas that lie in it.</summary>
    public ValueList<Id<WorkshopIdea>> Ideas { get; }

    /// <summary>The commitments that came of it.</summary>
    public ValueList<Reference<CollectiveCommitment>> Commitments { get; }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        string? name = null, ValueList<Id<WorkshopIdea>>? ideas = null, ValueList<Reference<CollectiveCommitment>>? commitments = null)
    {
        var breaches = new RuleBreaches();
        breaches.Line(name, nameof(name));
        breaches.DistinctIds(ideas, nameof(ideas));
        breaches.DistinctReferences(commitments, nameof(commitments));
        return breaches;
    }

    void ILinked.Link(Links links) => links.Refer(Commitments, "commitments");
}
