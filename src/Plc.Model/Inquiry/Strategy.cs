using NodaTime;
using Plc.Model.Goals;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Inquiry;

/// <summary>What the team tries in order to improve learning (practice rows I-01 and I-04).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record Strategy : ILinked
{
    /// <summary>Makes a strategy.</summary>
    /// <param name="id">Unique within the cycle.</param>
    /// <param name="statement">What is done.</param>
    /// <param name="purpose">Whether it builds on a strength or addresses a weakness.</param>
    /// <param name="outcomes">The essential outcomes that it is to improve.</param>
    /// <param name="evidence">The evidence on which it rests.</param>
    /// <param name="owners">Who carries it out.</param>
    /// <param name="begin">The day on which it began.</param>
    /// <param name="steps">How it is carried out.</param>
    /// <exception cref="RuleException">PLC1002, PLC1004, PLC1005, PLC1014, PLC1015.</exception>
    public Strategy(
        Id<Strategy> id, string statement, StrategyPurpose? purpose = null, ValueList<Reference<EssentialOutcome>> outcomes = default,
        ValueList<LearningEvidence> evidence = default, ValueList<Reference<Member>> owners = default, LocalDate? begin = null,
        ValueList<ActionStep> steps = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        Check(id, statement, purpose, outcomes, evidence, owners, begin, steps).ThrowIfBroken(nameof(Strategy));
        (Id, Statement, Purpose, Outcomes, Evidence, Owners) = (id, statement, purpose, outcomes, evidence, owners);
        (Begin, Steps) = (begin?.WithCalendar(CalendarSystem.Iso), steps);
    }

    /// <summary>Unique within the cycle.</summary>
    public Id<Strategy> Id { get; }

    /// <summary>What is done.</summary>
    public string Statement { get; }

    /// <summary>Whether it builds on a strength or addresses a weakness; null where that is not said.</summary>
    public StrategyPurpose? Purpose { get; }

    /// <summary>The essential outcomes that it is to improve.</summary>
    public ValueList<Reference<EssentialOutcome>> Outcomes { get; }

    /// <summary>The evidence on which it rests.</summary>
    public ValueList<LearningEvidence> Evidence { get; }

    /// <summary>Who carries it out.</summary>
    public ValueList<Reference<Member>> Owners { get; }

    /// <summary>The day on which it began; null while it has not.</summary>
    public LocalDate? Begin { get; }

    /// <summary>How it is carried out.</summary>
    public ValueList<ActionStep> Steps { get; }

    /// <summary>Which it is, and nothing of what it says.</summary>
    public override string ToString() => $"Strategy {Id}";

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        Id<Strategy>? id = null, string? statement = null, StrategyPurpose? purpose = null, ValueList<Reference<EssentialOutcome>>? outcomes = null,
        ValueList<LearningEvidence>? evidence = null, ValueList<Reference<Member>>? owners = null, LocalDate? begin = null,
        ValueList<ActionStep>? steps = null)
    {
        _ = (evidence, begin, steps);
        var breaches = new RuleBreaches();
        breaches.Id(id, nameof(id));
        breaches.Prose(statement, nameof(statement));
        breaches.Word(purpose, nameof(purpose));
        breaches.DistinctReferences(outcomes, nameof(outcomes));
        breaches.DistinctReferences(owners, nameof(owners));
        return breaches;
    }

    void ILinked.Link(Links links)
    {
        links.Refer(Outcomes, "outcomes");
        links.Each(Evidence, "evidence");
        links.Refer(Owners, "owners");
        links.Each(Steps, "steps");
    }
}

/// <summary>What a strategy works from.</summary>
public enum StrategyPurpose
{
    /// <summary>It builds on a strength.</summary>
    BuildOnStrength,

    /// <summary>It addresses a weakness.</summary>
    AddressWeakness,
}
