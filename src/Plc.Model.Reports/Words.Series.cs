using System.Globalization;
using Plc.Model.Analysis;
using Plc.Model.Responses;

namespace Plc.Model.Reports;

/// <content>Progress scores: how fast they change, and what a decision rule says of them.</content>
public static partial class Words
{
    /// <summary>How much a line rises or falls by week, with its standard error, or why that is not known.</summary>
    public static string Of(TrendLine trend)
    {
        ArgumentNullException.ThrowIfNull(trend);
        if (trend.Rate.PerWeek is not { Value: { } rate }) return $"no rate: {Of(trend.Rate.PerWeek.Reason!.Value)}";
        var error = trend.SlopeStandardError.Value is { } daily ? $" (standard error {Number(new RateOfImprovement(Statistic.Of(daily)).PerWeek)})" : "";
        return $"{Signed((decimal)rate)} a week{error}";
    }

    /// <summary>What changed from one phase to the next.</summary>
    public static string Of(PhaseComparison change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return $"mean {Signed(change.MeanChange)}, a week {(change.RateChange.PerWeek.Value is { } rate ? Signed((decimal)rate) : NotDefined)}; " +
            $"better in {Percent(Statistic.Of(change.NonoverlapOfAllPairs * 100))} of all pairs of scores before and after (NAP)";
    }

    /// <summary>A difference, rounded to two decimal places, with its sign.</summary>
    private static string Signed(decimal value) => Rounded(value) is var text && value > 0 && text != "0" ? $"+{text}" : text;

    /// <summary>What to do by a decision rule of progress monitoring.</summary>
    public static string Of(SeriesDecision decision) => decision switch
    {
        SeriesDecision.ChangeInstruction => "change the instruction",
        SeriesDecision.RaiseGoal => "raise the goal",
        _ => "go on",
    };

    /// <summary>Why a decision rule says what it says, or what it lacks to say anything.</summary>
    public static string Why(SeriesVerdict verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        return verdict switch
        {
            { Gap: SeriesDataGap.TooFewScores } => $"there are too few scores; the rule asks for {NeededBy(verdict.Rule)}",
            { Gap: SeriesDataGap.TooFewWeeks } => $"the scores are of too few weeks; the rule asks for {NeededBy(verdict.Rule)}",
            { Gap: SeriesDataGap.GoalAgainstDirection } => "the goal is worse than the baseline: set another",
            { Rule: PointRule rule, Decision: SeriesDecision.ChangeInstruction } => $"the last {Whole(rule.WorseInARow)} scores are all worse than the aim line",
            { Rule: PointRule rule, Decision: SeriesDecision.RaiseGoal } => $"the last {Whole(rule.BetterInARow)} scores are all better than the aim line",
            { Rule: PointRule rule } => $"neither are the last {Whole(rule.WorseInARow)} scores all worse than the aim line, nor the last {Whole(rule.BetterInARow)} all better",
            _ => $"the trend is {RateOf(verdict.Trend!.Rate)}, the aim line {RateOf(verdict.Aim.RequiredRate)}",
        };
    }

    /// <summary>A decision rule by its name, such as <c>four-point rule</c>.</summary>
    public static string Of(ISeriesRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return $"{rule.Name} rule, version {rule.Version}";
    }

    private static string RateOf(RateOfImprovement rate) => rate.PerWeek.Value is { } perWeek ? $"{Signed((decimal)perWeek)} a week" : NotDefined;

    private static string NeededBy(ISeriesRule rule) => rule switch
    {
        PointRule points => $"{Whole(points.MinScores)} after the baseline, over {Count(points.MinWeeks, "week")}",
        TrendRule trend => $"{Whole(trend.MinScores)} after the baseline, over {Count(trend.MinWeeks, "week")}",
        RateRule rate => Whole(rate.MinScores),
        _ => "more",
    };

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);
}
