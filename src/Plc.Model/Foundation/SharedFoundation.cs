using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Foundation;

/// <summary>What a professional learning community rests on: mission, vision and collective commitments, in this order, and then goals (practice rows F-01 to F-19).</summary>
/// <remarks>Equal when all facts are equal. Any community may begin, so all of it may be absent. <see cref="FoundationBuilder"/> builds it step by step.</remarks>
public sealed record SharedFoundation : ILinked
{
    /// <summary>Makes a shared foundation.</summary>
    /// <param name="mission">Why the organization exists.</param>
    /// <param name="vision">What it hopes to become.</param>
    /// <param name="commitments">What its groups pledge to do.</param>
    /// <param name="workshops">The workshops in which the groups found their commitments.</param>
    /// <param name="agreements">What is tight and what is loose.</param>
    /// <param name="structures">The structures, policies and processes that carry the vision.</param>
    /// <param name="obstacles">What stands in the way.</param>
    /// <param name="keepers">Who keeps the vision, and when.</param>
    /// <param name="adopted">The parts that are another organization's.</param>
    /// <exception cref="RuleException">PLC1003, PLC1014, PLC2008, PLC2009.</exception>
    public SharedFoundation(
        Mission? mission = null, Vision? vision = null, ValueList<CollectiveCommitment> commitments = default, ValueList<ValuesWorkshop> workshops = default,
        ValueList<Agreement> agreements = default, ValueList<SupportingStructure> structures = default, ValueList<Obstacle> obstacles = default,
        ValueList<KeeperOfTheVision> keepers = default, ValueList<AdoptedPart> adopted = default)
    {
        Check(mission, vision, commitments, workshops, agreements, structures, obstacles, keepers, adopted).ThrowIfBroken(nameof(SharedFoundation));
        (Mission, Vision, Commitments, Workshops, Agreements, Structures) = (mission, vision, commitments, workshops, agreements, structures);
        (Obstacles, Keepers, Adopted) = (obstacles, keepers, adopted);
    }

    /// <summary>Why the organization exists; null while there is none.</summary>
    public Mission? Mission { get; }

    /// <summary>What it hopes to become; null while there is none.</summary>
    public Vision? Vision { get; }

    /// <summary>What its groups pledge to do.</summary>
    public ValueList<CollectiveCommitment> Commitments { get; }

    /// <summary>The workshops in which the groups found their commitments.</summary>
    public ValueList<ValuesWorkshop> Workshops { get; }

    /// <summary>What is tight and what is loose.</summary>
    public ValueList<Agreement> Agreements { get; }

    /// <summary>The structures, policies and processes that carry the vision.</summary>
    public ValueList<SupportingStructure> Structures { get; }

    /// <summary>What stands in the way.</summary>
    public ValueList<Obstacle> Obstacles { get; }

    /// <summary>Who keeps the vision, and when.</summary>
    public ValueList<KeeperOfTheVision> Keepers { get; }

    /// <summary>The parts that are another organization's.</summary>
    public ValueList<AdoptedPart> Adopted { get; }

    /// <summary>
    /// The day on which a part was first adopted, be it another organization's; null where none is adopted or the day is not known. That of the commitments is the earliest
    /// of theirs.
    /// </summary>
    /// <param name="part">Mission, vision or commitments; for goals it is that of the goals of another organization.</param>
    public LocalDate? FirstAdoption(FoundationPart part)
    {
        var own = part switch
        {
            FoundationPart.Mission => Mission?.FirstAdopted?.Date,
            FoundationPart.Vision => Vision?.FirstAdopted?.Date,
            FoundationPart.Commitments => Commitments.Select(commitment => commitment.FirstAdopted?.Date).Min(),
            _ => null,
        };
        var others = Adopted.FirstOrDefault(adopted => adopted.Part == part)?.Date;
        return own is null || others < own ? others : own;
    }

    /// <summary>The first milestone: the day by which every one of the usual stakeholder groups had pledged a commitment; null while one has not, or a day is not known.</summary>
    public LocalDate? FirstMilestone
    {
        get
        {
            var first = Enum.GetValues<StakeholderGroup>().Select(group =>
                Commitments.SelectMany(commitment => commitment.Pledges).Where(pledge => pledge.Group.Is(group)).Select(pledge => pledge.Date).Min()).ToList();
            return first.Contains(null) ? null : first.Max();
        }
    }

    /// <summary>The same foundation with another mission.</summary>
    /// <exception cref="RuleException">PLC2008: the mission is adopted from another organization.</exception>
    public SharedFoundation With(Mission mission)
    {
        ArgumentNullException.ThrowIfNull(mission);
        return new(mission, Vision, Commitments, Workshops, Agreements, Structures, Obstacles, Keepers, Adopted);
    }

    /// <summary>The same foundation with another vision.</summary>
    /// <exception cref="RuleException">PLC2008: the vision is adopted from another organization; PLC2009: a workshop examined a version that this one does not have.</exception>
    public SharedFoundation With(Vision vision)
    {
        ArgumentNullException.ThrowIfNull(vision);
        return new(Mission, vision, Commitments, Workshops, Agreements, Structures, Obstacles, Keepers, Adopted);
    }

    /// <summary>The same foundation with a commitment, in place of the one with its id where there is one.</summary>
    /// <exception cref="RuleException">PLC2008: the commitments are adopted from another organization.</exception>
    public SharedFoundation With(CollectiveCommitment commitment)
    {
        ArgumentNullException.ThrowIfNull(commitment);
        return new(Mission, Vision, Commitments.Put(commitment, static commitment => commitment.Id), Workshops, Agreements, Structures, Obstacles, Keepers, Adopted);
    }

    /// <summary>Who keeps the vision on a day, as far as the dates are known.</summary>
    public ValueList<Reference<Member>> KeepersOn(LocalDate date) =>
        [.. Keepers.Where(keeper => keeper.IsHeldOn(date)).Select(keeper => keeper.Member)];

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        Mission? mission = null, Vision? vision = null, ValueList<CollectiveCommitment>? commitments = null, ValueList<ValuesWorkshop>? workshops = null,
        ValueList<Agreement>? agreements = null, ValueList<SupportingStructure>? structures = null, ValueList<Obstacle>? obstacles = null,
        ValueList<KeeperOfTheVision>? keepers = null, ValueList<AdoptedPart>? adopted = null)
    {
        _ = (agreements, structures, obstacles, keepers);
        var breaches = new RuleBreaches();
        breaches.Distinct(commitments, static part => part.Id, nameof(commitments), PrimitiveRules.IdTwice, "/id");
        breaches.Distinct(adopted, static part => part.Part, nameof(adopted), PrimitiveRules.ListedTwice, "/part");
        if (adopted is { } parts)
            for (var i = 0; i < parts.Count; i++)
                if (parts[i].Part == FoundationPart.Mission && mission is not null || parts[i].Part == FoundationPart.Vision && vision is not null)
                    breaches.Add(FoundationRules.OwnAndAdopted, $"{nameof(adopted)}/{i}/part");
        if (workshops is { } held && vision is not null)
            for (var i = 0; i < held.Count; i++)
                if (held[i].VisionVersion > vision.Versions.Count) breaches.Add(FoundationRules.WorkshopVersion, $"{nameof(workshops)}/{i}/visionVersion");
        return breaches;
    }

    void ILinked.Link(Links links)
    {
        links.One(Mission, "mission");
        links.One(Vision, "vision");
        links.Each(Commitments, "commitments");
        links.Each(Workshops, "workshops");
        links.Each(Structures, "structures");
        links.Each(Keepers, "keepers");
        links.Each(Adopted, "adopted");
    }
}
