using NodaTime;
using Plc.Model.Foundation;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Teams;

namespace Plc.Model.Goals;

/// <summary>A goal: a result that is to be achieved, stated so that everybody can see whether it was (practice rows G-01 to G-10).</summary>
/// <remarks>
/// Equal when all facts are equal. SMART: strategic and specific, measurable, attainable, results-oriented, time-bound. What is present has to be coherent; what is
/// absent is for the practice review.
/// </remarks>
public sealed record SmartGoal : ILinked
{
    /// <summary>Makes a goal.</summary>
    /// <param name="id">Unique among the goals of the community.</param>
    /// <param name="statement">Exactly what is to be achieved.</param>
    /// <param name="scope">Whose goal it is: the district's, the school's or a team's.</param>
    /// <param name="measure">What it is measured by.</param>
    /// <param name="baseline">The current reality from which it starts.</param>
    /// <param name="target">What is to be reached.</param>
    /// <param name="deadline">When it is to be reached.</param>
    /// <param name="team">The team whose goal it is; given where the scope is a team, and only then.</param>
    /// <param name="population">The students whom it is about, such as every student of grade 3.</param>
    /// <param name="serves">The goals, of the same or a wider scope, to which it contributes.</param>
    /// <param name="commitments">The commitments on which it rests.</param>
    /// <param name="outcomes">The essential outcomes that it is about.</param>
    /// <param name="owners">Who is responsible for it.</param>
    /// <param name="agreedBy">Who agreed on it.</param>
    /// <param name="steps">What is done to reach it.</param>
    /// <param name="checkpoints">When progress is looked at, in the order of the days.</param>
    /// <param name="measurements">What was measured since the baseline.</param>
    /// <param name="horizon">Whether it is attainable in a short time or a stretch.</param>
    /// <param name="learningArea">The area of learning, such as reading.</param>
    /// <param name="priority">Its rank among the goals of its scope, 1 for the first.</param>
    /// <param name="resources">What it needs.</param>
    /// <param name="sponsor">The leader of the district who wants it reached.</param>
    /// <param name="equating">How values of the baseline's measure are made comparable, where that is another measure.</param>
    /// <exception cref="RuleException">PLC1002, PLC1004, PLC1005, PLC1014, PLC1015, PLC1101, PLC3103, PLC3104, PLC3105, PLC3106, PLC3107, PLC3108, PLC3110, PLC3111, PLC3114, PLC3116.</exception>
    public SmartGoal(
        Id<SmartGoal> id, string statement, GoalScope scope, Measure? measure = null, Measurement? baseline = null, GoalTarget? target = null,
        GoalDeadline? deadline = null, Reference<Team>? team = null, string? population = null, ValueList<Reference<SmartGoal>> serves = default,
        ValueList<Reference<CollectiveCommitment>> commitments = default, ValueList<Reference<EssentialOutcome>> outcomes = default,
        ValueList<Reference<Member>> owners = default, ValueList<Participation> agreedBy = default, ValueList<ActionStep> steps = default,
        ValueList<Checkpoint> checkpoints = default, ValueList<Measurement> measurements = default, GoalHorizon? horizon = null, string? learningArea = null,
        int? priority = null, ValueList<GoalResource> resources = default, Reference<Member>? sponsor = null, string? equating = null)
    {
        ArgumentNullException.ThrowIfNull(statement);
        Check(
            id, statement, scope, measure, baseline, target, deadline, team, population, serves, commitments, outcomes, owners, agreedBy,
            steps, checkpoints, measurements, horizon, learningArea, priority, resources, sponsor, equating).ThrowIfBroken(nameof(SmartGoal));
        (Id, Statement, Scope, Measure, Baseline, Target) = (id, statement, scope, measure, baseline, target);
        (Deadline, Team, Population, Serves, Commitments, Outcomes) = (deadline, team, population, serves, commitments, outcomes);
        (Owners, AgreedBy, Steps, Checkpoints, Measurements, Horizon) = (owners, agreedBy, steps, checkpoints, measurements, horizon);
        (LearningArea, Priority, Resources, Sponsor, Equating) = (learningArea, priority, resources, sponsor, equating);
    }

    /// <summary>Unique among the goals of the community.</summary>
    public Id<SmartGoal> Id { get; }

    /// <summary>Exactly what is to be achieved.</summary>
    public string Statement { get; }

    /// <summary>Whose goal it is: the district's, the school's or a team's.</summary>
    public GoalScope Scope { get; }

    /// <summary>What it is measured by; null where that is not said.</summary>
    public Measure? Measure { get; }

    /// <summary>The current reality from which it starts; null where it is not known.</summary>
    public Measurement? Baseline { get; }

    /// <summary>What is to be reached; null where that is not said.</summary>
    public GoalTarget? Target { get; }

    /// <summary>When it is to be reached; null where that is not set.</summary>
    public GoalDeadline? Deadline { get; }

    /// <summary>The team whose goal it is; null for a goal of wider scope.</summary>
    public Reference<Team>? Team { get; }

    /// <summary>The students whom it is about; null where that is not said.</summary>
    public string? Population { get; }

    /// <summary>The goals, of the same or a wider scope, to which it contributes.</summary>
    public ValueList<Reference<SmartGoal>> Serves { get; }

    /// <summary>The commitments on which it rests.</summary>
    public ValueList<Reference<CollectiveCommitment>> Commitments { get; }

    /// <summary>The essential outcomes that it is about.</summary>
    public ValueList<Reference<EssentialOutcome>> Outcomes { get; }

    /// <summary>Who is responsible for it.</summary>
    public ValueList<Reference<Member>> Owners { get; }

    /// <summary>Who agreed on it.</summary>
    public ValueList<Participation> AgreedBy { get; }

    /// <summary>What is done to reach it.</summary>
    public ValueList<ActionStep> Steps { get; }

    /// <summary>When progress is looked at, in the order of the days.</summary>
    public ValueList<Checkpoint> Checkpoints { get; }

    /// <summary>What was measured since the baseline.</summary>
    public ValueList<Measurement> Measurements { get; }

    /// <summary>Whether it is attainable in a short time or a stretch; null where that is not said.</summary>
    public GoalHorizon? Horizon { get; }

    /// <summary>The area of learning; null where that is not said.</summary>
    public string? LearningArea { get; }

    /// <summary>Its rank among the goals of its scope; null where none is set.</summary>
    public int? Priority { get; }

    /// <summary>What it needs.</summary>
    public ValueList<GoalResource> Resources { get; }

    /// <summary>The leader of the district who wants it reached; null where none is named.</summary>
    public Reference<Member>? Sponsor { get; }

    /// <summary>How values of the baseline's measure are made comparable; null where it is the same.</summary>
    public string? Equating { get; }

    /// <summary>The value that is to be reached; null where there is no target, or it rests on a baseline and there is none of the goal's measure.</summary>
    public decimal? TargetValue => Target?.ValueFrom(OwnBaseline);

    /// <summary>The baseline, where it is of the goal's measure: values of another measure cannot be set against its values.</summary>
    internal Measurement? OwnBaseline => Baseline?.Measure is { } other && other != Measure ? null : Baseline;

    /// <summary>How the goal stands on a day.</summary>
    /// <param name="asOf">The day; what was measured later is left out.</param>
    /// <param name="calendars">The calendars of the community, for a deadline at the end of a grade.</param>
    public GoalEvaluation Evaluate(LocalDate asOf, ValueList<SchoolCalendar> calendars = default) => GoalEvaluation.Of(this, asOf, calendars);

    /// <summary>Whether its deadline is still to come, or none can be told.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="calendars">The calendars of the community, for a deadline at the end of a grade.</param>
    public bool IsOpen(LocalDate asOf, ValueList<SchoolCalendar> calendars = default) => !(Deadline?.Day(calendars) <= asOf);

    /// <summary>The measurements by which it is judged, in the order of their days: later than the baseline, of the goal's measure and of the group of its baseline.</summary>
    /// <param name="asOf">The day; what was measured later is left out.</param>
    public ValueList<Measurement> JudgedBy(LocalDate asOf) =>
    [
        .. Measurements
            .Where(measurement => (measurement.Measure is null || measurement.Measure == Measure) && (Baseline is null || measurement.Group == Baseline.Group))
            .Where(measurement => measurement.When <= asOf.WithCalendar(CalendarSystem.Iso) && !(measurement.When <= Baseline?.When))
            .OrderBy(measurement => measurement.When),
    ];

    /// <summary>The value of its aim line on a day, exact in days: the straight lines through baseline, checkpoints with an expected value, and target, which is held from the deadline on.</summary>
    /// <param name="day">The day, that of the baseline or later.</param>
    /// <param name="calendars">The calendars of the community, for a deadline at the end of a grade.</param>
    /// <returns>The value in the unit of the measure; null where baseline, target or deadline is not known.</returns>
    public decimal? ExpectedOn(LocalDate day, ValueList<SchoolCalendar> calendars = default)
    {
        if (TargetValue is not { } target || OwnBaseline is not { } baseline || Deadline?.Day(calendars) is not { } deadline) return null;
        day = day.WithCalendar(CalendarSystem.Iso);
        var (fromDay, from) = (baseline.When, baseline.Value);
        foreach (var checkpoint in Checkpoints)
        {
            if (checkpoint.Expected is not { } expected) continue;
            if (checkpoint.Date >= day) return Between(fromDay, from, checkpoint.Date, expected, day);
            (fromDay, from) = (checkpoint.Date, expected);
        }
        return day >= deadline ? target : Between(fromDay, from, deadline, target, day);
    }

    /// <summary>The same goal with another measurement.</summary>
    /// <exception cref="RuleException">PLC3105: the value is outside the range of the measure.</exception>
    public SmartGoal WithMeasurement(Measurement measurement) => With(measurements: [.. Measurements, measurement]);

    /// <summary>The same goal with another checkpoint.</summary>
    /// <exception cref="RuleException">
    /// PLC3105: the measure cannot have the expected value; PLC3114: the day is not between baseline and deadline; PLC3116: it is not after that of the checkpoint before.
    /// </exception>
    public SmartGoal WithCheckpoint(Checkpoint checkpoint) => With(checkpoints: [.. Checkpoints, checkpoint]);

    /// <summary>The same goal with these steps in place of its own.</summary>
    public SmartGoal WithSteps(ValueList<ActionStep> steps) => With(steps: steps);

    /// <summary>The same goal with another step.</summary>
    public SmartGoal WithStep(ActionStep step) => With(steps: [.. Steps, step]);

    /// <summary>The same goal with another target.</summary>
    /// <exception cref="RuleException">PLC3103, PLC3104, PLC3108: the target does not agree with measure and baseline.</exception>
    public SmartGoal WithTarget(GoalTarget target) => With(target: target);

    private static decimal Between(LocalDate fromDay, decimal from, LocalDate toDay, decimal to, LocalDate day)
    {
        var whole = Period.DaysBetween(fromDay, toDay);
        return whole <= 0 ? to : from + (to - from) * Period.DaysBetween(fromDay, day) / whole;
    }

    private SmartGoal With(GoalTarget? target = null, ValueList<ActionStep>? steps = null, ValueList<Checkpoint>? checkpoints = null, ValueList<Measurement>? measurements = null) => new(
        Id, Statement, Scope, Measure, Baseline, target ?? Target, Deadline, Team, Population, Serves, Commitments, Outcomes, Owners, AgreedBy,
        steps ?? Steps, checkpoints ?? Checkpoints, measurements ?? Measurements, Horizon, LearningArea, Priority, Resources, Sponsor, Equating);

    /// <summary>Which it is, and nothing of what it says.</summary>
    public override string ToString() => $"Goal {Id}";

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        Id<SmartGoal>? id = null, string? statement = null, GoalScope? scope = null, Measure? measure = null, Measurement? baseline = null,
        GoalTarget? target = null, GoalDeadline? deadline = null, Reference<Team>? team = null, string? population = null,
        ValueList<Reference<SmartGoal>>? serves = null, ValueList<Reference<CollectiveCommitment>>? commitments = null,
        ValueList<Reference<EssentialOutcome>>? outcomes = null, ValueList<Reference<Member>>? owners = null, ValueList<Participation>? agreedBy = null,
        ValueList<ActionStep>? steps = null, ValueList<Checkpoint>? checkpoints = null, ValueList<Measurement>? measurements = null,
        GoalHorizon? horizon = null, string? learningArea = null, int? priority = null, ValueList<GoalResource>? resources = null,
        Reference<Member>? sponsor = null, string? equating = null)
    {
        _ = (agreedBy, steps, resources);
        var breaches = new RuleBreaches();
        breaches.Id(id, nameof(id));
        breaches.Prose(statement, nameof(statement));
        breaches.Word(scope, nameof(scope));
        breaches.Reference(team, nameof(team));
        breaches.Line(population, nameof(population));
        breaches.DistinctReferences(serves, nameof(serves));
        breaches.DistinctReferences(commitments, nameof(commitments));
        breaches.DistinctReferences(outcomes, nameof(outcomes));
        breaches.DistinctReferences(owners, nameof(owners));
        breaches.Word(horizon, nameof(horizon));
        breaches.Line(learningArea, nameof(learningArea));
        breaches.Reference(sponsor, nameof(sponsor));
        breaches.Prose(equating, nameof(equating));
        if (scope == GoalScope.Team && team is null) breaches.Add(GoalRules.TeamOfScope, nameof(team), "The scope is a team, and no team is named");
        if (scope is GoalScope.District or GoalScope.School && team is not null) breaches.Add(GoalRules.TeamOfScope, nameof(team), "A team is named, and the scope is wider");
        if (id is { IsDefault: false } self && serves is { } served)
            for (var i = 0; i < served.Count; i++)
                if (served[i].IsLocal && served[i].Id == self) breaches.Add(GoalRules.Circle, $"{nameof(serves)}/{i}");
        if (priority is < 1) breaches.Add(PeopleRules.CountTooSmall, nameof(priority));
        GoalChecks.Check(ref breaches, measure, baseline, target, deadline, checkpoints, measurements, equating);
        return breaches;
    }

    void ILinked.Link(Links links)
    {
        links.Declare(Id, "id");
        links.Refer(Team, "team");
        links.Refer(Serves, "serves");
        links.Refer(Commitments, "commitments");
        links.Refer(Outcomes, "outcomes");
        links.Refer(Owners, "owners");
        links.Each(AgreedBy, "agreedBy");
        links.Each(Steps, "steps");
        links.Refer(Sponsor, "sponsor");
    }
}

/// <summary>Whose goal it is, from the widest to the narrowest.</summary>
public enum GoalScope
{
    /// <summary>The district's.</summary>
    District,

    /// <summary>The school's.</summary>
    School,

    /// <summary>A team's.</summary>
    Team,
}

/// <summary>How far a goal reaches.</summary>
public enum GoalHorizon
{
    /// <summary>Attainable in a short time.</summary>
    ShortTerm,

    /// <summary>A stretch.</summary>
    Stretch,
}
