using NodaTime;

namespace Plc.Model.Responses;

/// <summary>The progress scores of a student, held against the goal of a plan by its decision rule.</summary>
/// <remarks>Equal when all facts are equal. Says nothing of the scores when it is turned to text.</remarks>
public sealed record MonitoredSeries
{
    private MonitoredSeries(ProgressSeries series, SeriesVerdict? verdict) => (Series, Verdict) = (series, verdict);

    /// <summary>The scores up to the day as of which they were looked at.</summary>
    public ProgressSeries Series { get; }

    /// <summary>What the decision rule says or lacks; null where there is no aim line, since there are too few scores for a baseline or none of them is before the day of the goal.</summary>
    public SeriesVerdict? Verdict { get; }

    /// <summary>What the decision rule says; null where there is not enough to decide on.</summary>
    public SeriesDecision? Decision => Verdict?.Decision;

    /// <summary>Holds scores against the goal of a plan: from the median of the first three to the goal.</summary>
    /// <param name="monitoring">The measure, goal and decision rule of the plan.</param>
    /// <param name="series">The scores of the student on that measure.</param>
    /// <param name="asOf">The day as of which they are looked at.</param>
    public static MonitoredSeries Of(PlanMonitoring monitoring, ProgressSeries series, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(monitoring);
        ArgumentNullException.ThrowIfNull(series);
        var known = series.UpTo(asOf).WithDirection(monitoring.Direction);
        var rule = (monitoring.Rule ?? MonitoringRule.FourPoint).ToRule();
        return new(known, known.AimLineTo(monitoring.Goal, monitoring.GoalDate) is { } aim ? rule.Decide(known, aim, asOf) : null);
    }

    /// <summary>How many scores there are.</summary>
    public override string ToString() => $"Monitored: {Series.Scores.Count} scores";
}
