using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Foundation;

/// <summary>Builds a foundation in the order of the practice: each step offers only the next one (practice row F-01).</summary>
/// <remarks>For a record of a school that went another way, use the constructor of <see cref="SharedFoundation"/>; the practice review then says so.</remarks>
public static class FoundationBuilder
{
    /// <summary>The first step: an adopted mission.</summary>
    /// <exception cref="RuleException">PLC2012: no version of it is adopted.</exception>
    public static BeforeVision Adopt(Mission mission)
    {
        ArgumentNullException.ThrowIfNull(mission);
        return new(Adopt(new(mission), FoundationPart.Mission, mission.LastAdopted is not null, mission.FirstAdopted?.Date, null));
    }

    /// <summary>A foundation with these parts, where the last of them is adopted, and not before the part that it follows.</summary>
    internal static SharedFoundation Adopt(SharedFoundation foundation, FoundationPart part, bool isAdopted, LocalDate? date, LocalDate? before)
    {
        var breaches = new RuleBreaches();
        if (!isAdopted) breaches.Add(FoundationRules.StepOrder, "", $"An adopted version of the {part.ToString().ToLowerInvariant()} is missing");
        else if (date < before) breaches.Add(FoundationRules.StepOrder, "", $"The adoption of the {part.ToString().ToLowerInvariant()} is before that of what comes first");
        breaches.ThrowIfBroken(nameof(SharedFoundation));
        return foundation;
    }
}

/// <summary>A foundation that has a mission, and next needs a vision.</summary>
public sealed record BeforeVision
{
    internal BeforeVision(SharedFoundation foundation) => Foundation = foundation;

    /// <summary>The foundation so far.</summary>
    public SharedFoundation Foundation { get; }

    /// <summary>Goes on with an adopted vision.</summary>
    /// <exception cref="RuleException">PLC2012: no version of it is adopted, or it was adopted before the mission.</exception>
    public BeforeCommitments Adopt(Vision vision)
    {
        ArgumentNullException.ThrowIfNull(vision);
        return new(FoundationBuilder.Adopt(
            new(Foundation.Mission, vision), FoundationPart.Vision, vision.LastAdopted is not null, vision.FirstAdopted?.Date, Foundation.FirstAdoption(FoundationPart.Mission)));
    }
}

/// <summary>A foundation that has mission and vision, and next needs commitments.</summary>
public sealed record BeforeCommitments
{
    internal BeforeCommitments(SharedFoundation foundation) => Foundation = foundation;

    /// <summary>The foundation so far.</summary>
    public SharedFoundation Foundation { get; }

    /// <summary>Goes on with adopted commitments, and with what goes along with them in any order; goals come next.</summary>
    /// <param name="commitments">What its groups pledge to do; at least one, each adopted.</param>
    /// <param name="workshops">The workshops in which the groups found their commitments.</param>
    /// <param name="agreements">What is tight and what is loose.</param>
    /// <param name="structures">The structures, policies and processes that carry the vision.</param>
    /// <param name="obstacles">What stands in the way.</param>
    /// <param name="keepers">Who keeps the vision, and when.</param>
    /// <exception cref="RuleException">
    /// PLC2012: there is no commitment, one has no adopted version, or one was adopted before the vision, or before the mission where the day of the vision is not known;
    /// PLC1003: an id is used twice; PLC2009: a workshop examined a version
    /// of the vision that there is not.
    /// </exception>
    public SharedFoundation Adopt(
        ValueList<CollectiveCommitment> commitments, ValueList<ValuesWorkshop> workshops = default, ValueList<Agreement> agreements = default,
        ValueList<SupportingStructure> structures = default, ValueList<Obstacle> obstacles = default, ValueList<KeeperOfTheVision> keepers = default)
    {
        var foundation = new SharedFoundation(Foundation.Mission, Foundation.Vision, commitments, workshops, agreements, structures, obstacles, keepers);
        return FoundationBuilder.Adopt(
            foundation, FoundationPart.Commitments, commitments.Count > 0 && commitments.All(commitment => commitment.LastAdopted is not null),
            foundation.FirstAdoption(FoundationPart.Commitments),
            Foundation.FirstAdoption(FoundationPart.Vision) ?? Foundation.FirstAdoption(FoundationPart.Mission));
    }
}
