using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Responses;

/// <summary>By what progress is measured while a plan runs, and where it is to lead: progress scores in a file are held against it.</summary>
/// <remarks>Equal when all facts are equal. The date is of the ISO calendar.</remarks>
public sealed record PlanMonitoring
{
    /// <summary>Makes the monitoring of a plan.</summary>
    /// <param name="measure">What is measured, as the sheet of progress scores calls it.</param>
    /// <param name="direction">Whether scores are to rise or to fall.</param>
    /// <param name="goal">The score that is to be reached.</param>
    /// <param name="goalDate">The day by which it is to be reached.</param>
    /// <param name="rule">The decision rule by which scores are judged; four points in a row where it is left out.</param>
    /// <exception cref="RuleException">PLC1004, PLC1005, PLC1007, PLC1015, PLC1021.</exception>
    public PlanMonitoring(string measure, ProgressDirection direction, decimal goal, LocalDate goalDate, MonitoringRule? rule = null)
    {
        ArgumentNullException.ThrowIfNull(measure);
        Check(measure, direction, goal, goalDate, rule).ThrowIfBroken(nameof(PlanMonitoring));
        (Measure, Direction, Goal, GoalDate, Rule) = (measure, direction, Quantity.Trim(goal), goalDate.WithCalendar(CalendarSystem.Iso), rule);
    }

    /// <summary>What is measured, as the sheet of progress scores calls it.</summary>
    public string Measure { get; }

    /// <summary>Whether scores are to rise or to fall.</summary>
    public ProgressDirection Direction { get; }

    /// <summary>The score that is to be reached.</summary>
    public decimal Goal { get; }

    /// <summary>The day by which it is to be reached.</summary>
    public LocalDate GoalDate { get; }

    /// <summary>The decision rule by which scores are judged; null for four points in a row.</summary>
    public MonitoringRule? Rule { get; }

    /// <summary>The day of the goal alone.</summary>
    public override string ToString() => FormattableString.Invariant($"Monitored until {GoalDate:uuuu'-'MM'-'dd}");

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        string? measure = null, ProgressDirection? direction = null, decimal? goal = null, LocalDate? goalDate = null, MonitoringRule? rule = null)
    {
        _ = goalDate;
        var breaches = new RuleBreaches();
        breaches.Line(measure, nameof(measure));
        breaches.Word(direction, nameof(direction));
        breaches.Number(goal, nameof(goal));
        breaches.Word(rule, nameof(rule));
        return breaches;
    }
}
