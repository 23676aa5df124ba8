using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Foundation;

/// <summary>A value statement: what one or more stakeholder groups pledge to do to advance the vision (practice rows F-11 and F-15).</summary>
/// <remarks>Equal when all facts are equal. Belongs to the organization, never to a team (C-04).</remarks>
public sealed record CollectiveCommitment : ILinked
{
    /// <summary>Makes a collective commitment.</summary>
    /// <param name="id">Unique among the commitments of the community.</param>
    /// <param name="versions">Its versions, the oldest first; at least one.</param>
    /// <param name="groups">The groups that make it; at least one.</param>
    /// <param name="visionElements">The elements of the vision that it advances.</param>
    /// <param name="pledges">Who pledged it.</param>
    /// <exception cref="RuleException">PLC1002, PLC1014, PLC2001, PLC2002, PLC2003, PLC2004.</exception>
    public CollectiveCommitment(
        Id<CollectiveCommitment> id, ValueList<StatementVersion> versions, ValueList<OpenTerm<StakeholderGroup>> groups,
        ValueList<Reference<VisionElement>> visionElements = default, ValueList<Pledge> pledges = default)
    {
        Check(id, versions, groups, visionElements, pledges).ThrowIfBroken(nameof(CollectiveCommitment));
        (Id, Versions, Groups, VisionElements, Pledges) = (id, versions, groups, visionElements, pledges);
    }

    /// <summary>Unique among the commitments of the community.</summary>
    public Id<CollectiveCommitment> Id { get; }

    /// <summary>Its versions, the oldest first; at least one.</summary>
    public ValueList<StatementVersion> Versions { get; }

    /// <summary>The groups that make it; at least one.</summary>
    public ValueList<OpenTerm<StakeholderGroup>> Groups { get; }

    /// <summary>The elements of the vision that it advances.</summary>
    public ValueList<Reference<VisionElement>> VisionElements { get; }

    /// <summary>Who pledged it.</summary>
    public ValueList<Pledge> Pledges { get; }

    /// <summary>The version that was adopted last; null while none is.</summary>
    public StatementVersion? LastAdopted => Versions.LastAdopted();

    /// <summary>The version in force on a day, as far as the days are known; null where none was adopted by then.</summary>
    public StatementVersion? InForceOn(LocalDate date) => Versions.InForceOn(date);

    /// <summary>The version that was adopted first; null while none is.</summary>
    public StatementVersion? FirstAdopted => Versions.FirstAdopted();

    /// <summary>The same commitment with another pledge.</summary>
    /// <exception cref="RuleException">PLC2004: the pledge is that of a group that does not make the commitment.</exception>
    public CollectiveCommitment WithPledge(Pledge pledge) => new(Id, Versions, Groups, VisionElements, [.. Pledges, pledge]);

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        Id<CollectiveCommitment>? id = null, ValueList<StatementVersion>? versions = null, ValueList<OpenTerm<StakeholderGroup>>? groups = null,
        ValueList<Reference<VisionElement>>? visionElements = null, ValueList<Pledge>? pledges = null)
    {
        var breaches = new RuleBreaches();
        breaches.Id(id, nameof(id));
        breaches.Distinct(groups, static term => term, nameof(groups), PrimitiveRules.ListedTwice);
        breaches.DistinctReferences(visionElements, nameof(visionElements));
        breaches.Versions(versions, nameof(versions));
        if (groups is { Count: 0 }) breaches.Add(FoundationRules.NoGroup, nameof(groups));
        if (groups is { Count: > 0 } of && pledges is { } list)
            for (var i = 0; i < list.Count; i++)
                if (!of.Contains(list[i].Group)) breaches.Add(FoundationRules.PledgeGroup, $"{nameof(pledges)}/{i}/group");
        return breaches;
    }

    void ILinked.Link(Links links)
    {
        links.Declare(Id, "id");
        links.Each(Versions, "versions");
        links.Refer(VisionElements, "visionElements");
        links.Each(Pledges, "pledges");
    }
}
