using NodaTime;
using Plc.Model.Analysis;
using Plc.Model.Primitives;

namespace Plc.Model.Responses;

/// <summary>What a decision rule lacks in order to decide on a series.</summary>
public enum SeriesDataGap
{
    /// <summary>There are fewer scores than the rule needs; scores of the baseline are not counted where the rule says so.</summary>
    TooFewScores,

    /// <summary>The scores do not reach over as many weeks as the rule needs.</summary>
    TooFewWeeks,

    /// <summary>The goal lies where the measure is worse than at the baseline, so that the line leads away from improvement.</summary>
    GoalAgainstDirection,
}

/// <summary>What a decision rule says of a series as of a day, or why it cannot say anything, with all on which that rests (practice row Q-02).</summary>
/// <remarks>Equal when all facts are equal. Says nothing of the scores when it is turned to text.</remarks>
public sealed record SeriesVerdict
{
    private SeriesVerdict(ISeriesRule rule, AimLine aim, LocalDate asOf, ValueList<ProgressScore> scores, TrendLine? trend, SeriesDecision? decision, SeriesDataGap? gap) =>
        (Rule, Aim, AsOf, Scores, Trend, Decision, Gap) = (rule, aim, asOf, scores, trend, decision, gap);

    /// <summary>The rule, with its preconditions.</summary>
    public ISeriesRule Rule { get; }

    /// <summary>The aim line.</summary>
    public AimLine Aim { get; }

    /// <summary>The day as of which was decided: later scores were not looked at.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The scores that were looked at, the oldest first.</summary>
    public ValueList<ProgressScore> Scores { get; }

    /// <summary>The trend that was compared with the line; null where the rule looks at single scores.</summary>
    public TrendLine? Trend { get; }

    /// <summary>What the rule says; null where there is not enough to decide on.</summary>
    public SeriesDecision? Decision { get; }

    /// <summary>What is missing; null where the rule could decide.</summary>
    public SeriesDataGap? Gap { get; }

    /// <summary>The rule, and what it says or lacks.</summary>
    public override string ToString() => $"{Rule.Name} {Rule.Version}: {(Decision is { } decision ? decision.ToString() : $"not enough data ({Gap})")}";

    internal static SeriesVerdict Of(ISeriesRule rule, AimLine aim, LocalDate asOf, ValueList<ProgressScore> scores, SeriesDecision decision, TrendLine? trend = null) =>
        new(rule, aim, asOf, scores, trend, decision, null);

    internal static SeriesVerdict NotEnough(ISeriesRule rule, AimLine aim, LocalDate asOf, ValueList<ProgressScore> scores, SeriesDataGap gap) =>
        new(rule, aim, asOf, scores, null, null, gap);
}
