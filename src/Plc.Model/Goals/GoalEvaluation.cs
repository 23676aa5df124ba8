using NodaTime;
using Plc.Model.Primitives;

namespace Plc.Model.Goals;

/// <summary>How a goal stands on a day: where it started, where it is, where it is headed (practice rows G-05, G-08 and F-16).</summary>
/// <remarks>
/// From the deadline on the last measurement is judged: exceeded, met on equality, improved but not met, unchanged, lost ground. Before the deadline the goal is on track where the
/// last measurement is at or better than the line through baseline, checkpoints with an expected value, and target. Only measurements of the goal's measure and of the group of its baseline count.
/// The last measurement counts however long before or after the deadline it was made; <see cref="Latest"/> says when.
/// Equal when all facts are equal.
/// </remarks>
public sealed record GoalEvaluation
{
    private GoalEvaluation(SmartGoal goal, LocalDate asOf, LocalDate? deadline, Measurement? latest, decimal? expected, GoalStatus status, GoalDataGap? gap) =>
        (Goal, AsOf, Baseline, Target, Deadline, Latest, Expected, Status, Gap) = (goal.Id, asOf, goal.Baseline, goal.TargetValue, deadline, latest, expected, status, gap);

    /// <summary>The goal.</summary>
    public Id<SmartGoal> Goal { get; }

    /// <summary>The day as of which it is evaluated.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Where it started; null where that is not known.</summary>
    public Measurement? Baseline { get; }

    /// <summary>Where it is: the last measurement since the baseline; null where there is none.</summary>
    public Measurement? Latest { get; }

    /// <summary>Where it is headed, in the unit of the measure; null where there is no target, or it rests on a baseline and there is none of the goal's measure.</summary>
    public decimal? Target { get; }

    /// <summary>The day by which it is to be there; null where none can be told.</summary>
    public LocalDate? Deadline { get; }

    /// <summary>Where it was to be on the day of the last measurement; null where that cannot be told.</summary>
    public decimal? Expected { get; }

    /// <summary>How it stands.</summary>
    public GoalStatus Status { get; }

    /// <summary>What is missing, where there is not enough data; otherwise null.</summary>
    public GoalDataGap? Gap { get; }

    /// <summary>Evaluates a goal.</summary>
    /// <param name="goal">The goal.</param>
    /// <param name="asOf">The day; what was measured later is left out.</param>
    /// <param name="calendars">The calendars of the community, for a deadline at the end of a grade.</param>
    public static GoalEvaluation Of(SmartGoal goal, LocalDate asOf, ValueList<SchoolCalendar> calendars = default)
    {
        ArgumentNullException.ThrowIfNull(goal);
        var day = asOf.WithCalendar(CalendarSystem.Iso);
        var deadline = goal.Deadline?.Day(calendars);
        var latest = goal.JudgedBy(day) is [.., var last] ? last : null;
        var expected = latest is null ? null : goal.ExpectedOn(latest.When, calendars);
        var (status, gap) = Judge(goal, day, deadline, latest, expected);
        return new(goal, day, deadline, latest, expected, status, gap);
    }

    private static (GoalStatus Status, GoalDataGap? Gap) Judge(SmartGoal goal, LocalDate asOf, LocalDate? deadline, Measurement? latest, decimal? expected)
    {
        if (goal.Measure is not { } measure) return Lacks(GoalDataGap.NoMeasure);
        if (goal.TargetValue is not { } target) return Lacks(goal.Target is null ? GoalDataGap.NoTarget : GoalDataGap.NoBaseline);
        if (deadline is not { } until) return Lacks(GoalDataGap.NoDeadline);
        if (latest is null) return Lacks(GoalDataGap.NoMeasurement);
        if (asOf < until)
            return expected is { } line ? (measure.Compare(latest.Value, line) >= 0 ? GoalStatus.OnTrack : GoalStatus.NotOnTrack, null) : Lacks(GoalDataGap.NoBaseline);
        var toTarget = measure.Compare(latest.Value, target);
        if (toTarget >= 0) return (toTarget > 0 ? GoalStatus.Exceeded : GoalStatus.Met, null);
        if (goal.OwnBaseline is not { } baseline) return Lacks(GoalDataGap.NoBaseline);
        var toBaseline = measure.Compare(latest.Value, baseline.Value);
        return (toBaseline > 0 ? GoalStatus.Improved : toBaseline == 0 ? GoalStatus.Unchanged : GoalStatus.LostGround, null);
    }

    private static (GoalStatus, GoalDataGap?) Lacks(GoalDataGap gap) => (GoalStatus.NotEnoughData, gap);
}

/// <summary>How a goal stands (practice row G-05).</summary>
public enum GoalStatus
{
    /// <summary>The deadline is there, and the result is better than the target.</summary>
    Exceeded,

    /// <summary>The deadline is there, and the result is the target.</summary>
    Met,

    /// <summary>The deadline is there, and the result is better than the baseline but not the target.</summary>
    Improved,

    /// <summary>The deadline is there, and the result is the baseline.</summary>
    Unchanged,

    /// <summary>The deadline is there, and the result is worse than the baseline.</summary>
    LostGround,

    /// <summary>The deadline is to come, and the last result is at or better than the line to the target.</summary>
    OnTrack,

    /// <summary>The deadline is to come, and the last result is worse than the line to the target.</summary>
    NotOnTrack,

    /// <summary>It cannot be told; the gap says why.</summary>
    NotEnoughData,
}

/// <summary>What is missing to tell how a goal stands.</summary>
public enum GoalDataGap
{
    /// <summary>The goal has no measure.</summary>
    NoMeasure,

    /// <summary>The goal has no target.</summary>
    NoTarget,

    /// <summary>The goal has no baseline, or one of another measure.</summary>
    NoBaseline,

    /// <summary>The goal has no deadline, or one whose day is open.</summary>
    NoDeadline,

    /// <summary>Nothing was measured since the baseline.</summary>
    NoMeasurement,
}
