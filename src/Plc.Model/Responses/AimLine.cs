using NodaTime;
using Plc.Model.Analysis;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Responses;

/// <summary>Where a score lies against an aim line.</summary>
public enum LineSide
{
    /// <summary>Below the line.</summary>
    Below,

    /// <summary>On the line exactly: neither below nor above.</summary>
    On,

    /// <summary>Above the line.</summary>
    Above,
}

/// <summary>The straight line from a baseline to a goal: expected(t) = baseline + (goal - baseline) × (t - start) / (goal date - start) (practice row Q-02).</summary>
/// <remarks>Equal when all facts are equal. Dates are of the ISO calendar. Scores are compared with the line exactly. After the day of the goal the line goes on.</remarks>
public sealed record AimLine
{
    /// <summary>Makes an aim line.</summary>
    /// <param name="start">The day of the baseline; scores up to this day belong to the baseline and are not held against the line by decision rules.</param>
    /// <param name="baseline">The score at the start, in units of the measure.</param>
    /// <param name="goalDate">The day by which the goal is to be reached; later than the start.</param>
    /// <param name="goal">The score that is to be reached.</param>
    /// <exception cref="RuleException">PLC1007, PLC1021, PLC5102.</exception>
    public AimLine(LocalDate start, decimal baseline, LocalDate goalDate, decimal goal)
    {
        Check(start, baseline, goalDate, goal).ThrowIfBroken(nameof(AimLine));
        (Start, Baseline) = (start.WithCalendar(CalendarSystem.Iso), Quantity.Trim(baseline));
        (GoalDate, Goal) = (goalDate.WithCalendar(CalendarSystem.Iso), Quantity.Trim(goal));
    }

    /// <summary>The day of the baseline.</summary>
    public LocalDate Start { get; }

    /// <summary>The score at the start.</summary>
    public decimal Baseline { get; }

    /// <summary>The day by which the goal is to be reached.</summary>
    public LocalDate GoalDate { get; }

    /// <summary>The score that is to be reached.</summary>
    public decimal Goal { get; }

    /// <summary>The rate that is needed: (goal - baseline) / (goal date - start).</summary>
    public RateOfImprovement RequiredRate => new(Statistic.Of((double)(Goal - Baseline) / Days(GoalDate)));

    /// <summary>The score that is expected on a day, in units of the measure, to the 28 digits of a decimal.</summary>
    public decimal ExpectedOn(LocalDate day) => Baseline + (Goal - Baseline) * Days(day) / Days(GoalDate);

    /// <summary>On which side of the line a score lies; compared exactly, without a division.</summary>
    public LineSide SideOf(ProgressScore score)
    {
        ArgumentNullException.ThrowIfNull(score);
        return ((score.Value - Baseline) * Days(GoalDate)).CompareTo((Goal - Baseline) * Days(score.Date)) switch { < 0 => LineSide.Below, 0 => LineSide.On, > 0 => LineSide.Above };
    }

    /// <summary>Whether a score reaches the goal.</summary>
    /// <param name="score">The score.</param>
    /// <param name="direction">Which way the measure goes when a student improves.</param>
    public bool IsReachedBy(ProgressScore score, ProgressDirection direction)
    {
        ArgumentNullException.ThrowIfNull(score);
        return direction == ProgressDirection.Increasing ? score.Value >= Goal : score.Value <= Goal;
    }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(LocalDate? start = null, decimal? baseline = null, LocalDate? goalDate = null, decimal? goal = null)
    {
        var breaches = new RuleBreaches();
        breaches.Number(baseline, nameof(baseline));
        breaches.Number(goal, nameof(goal));
        if (goalDate?.WithCalendar(CalendarSystem.Iso) <= start?.WithCalendar(CalendarSystem.Iso)) breaches.Add(ProgressRules.GoalDate, nameof(goalDate));
        return breaches;
    }

    /// <summary>The days alone.</summary>
    public override string ToString() => FormattableString.Invariant($"Aim line from {Start:uuuu'-'MM'-'dd} to {GoalDate:uuuu'-'MM'-'dd}");

    private int Days(LocalDate day) => Period.DaysBetween(Start, day.WithCalendar(CalendarSystem.Iso));
}
