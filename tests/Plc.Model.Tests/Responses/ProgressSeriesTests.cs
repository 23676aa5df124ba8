using Plc.Model.Analysis;
using Plc.Model.Responses;
using static Plc.Model.Tests.Examples;
using static Plc.Model.Tests.Responses.SeriesExamples;

namespace Plc.Model.Tests.Responses;

public sealed class ProgressSeriesTests
{
    /// <summary>Oracle PM-1: medians of a published course sheet (University of North Dakota, SPED 557).</summary>
    [Theory]
    [InlineData(55, 55, 58, 52)]
    [InlineData(56.5, 56, 58, 53, 57)]
    [InlineData(84.5, 87, 81, 80, 89, 90, 82)]
    [InlineData(85, 80, 81, 82, 88, 89, 90)]
    public void Several_scores_of_one_day_are_their_median(double expected, params int[] scores)
    {
        var series = ProgressSeries.Of("Errors", ProgressDirection.Decreasing, scores.Select(score => Score(Day(9, 7), score)), SameDayScores.Median);

        Assert.Equal((decimal)expected, Assert.Single(series.Scores).Value);
    }

    [Fact, Trait("Practice", "Q-02")]
    public void The_baseline_is_the_median_of_the_first_three_scores()
    {
        Assert.Equal(55, Weekly(55, 58, 52, 90).Baseline);
        Assert.Null(Weekly(55, 58).Baseline);
    }

    [Fact]
    public void Scores_in_any_order_are_put_by_their_days_and_twice_a_day_is_refused()
    {
        var series = ProgressSeries.Of("Errors", ProgressDirection.Decreasing, [Score(Day(9, 21), 3), Score(Day(9, 7), 9), Score(Day(9, 14), 5)]);

        Assert.Equal([9, 5, 3], series.Scores.Select(score => score.Value));
        Assert.Equal(["PLC5101 /scores/1/date"], Places(Broken(() => ProgressSeries.Of("Errors", ProgressDirection.Decreasing, [Score(Day(9, 7), 3), Score(Day(9, 7), 9)]))));
        Assert.Equal(["PLC5101 /scores/1/date"], Places(Broken(() => ProgressSeries.Of(
            "Errors", ProgressDirection.Decreasing, [Score(Day(9, 7), 3, "A"), Score(Day(9, 7), 9, "B")], SameDayScores.Median))));
    }

    [Fact]
    public void A_trend_counts_days_from_the_first_score()
    {
        var trend = Weekly(40, 42, 44, 46).Trend(TrendMethod.LeastSquares);

        Assert.Equal(2, trend.Rate.PerWeek.Value!.Value, 1e-9);
        Assert.Equal(40, trend.Intercept.Value!.Value, 1e-9);
        Assert.Equal(NotDefinedReason.TooFewPoints, Weekly(40).Trend(TrendMethod.LeastSquares).Rate.PerWeek.Reason);
    }

    [Fact]
    public void The_aim_line_begins_at_the_baseline_on_the_day_of_the_third_score()
    {
        var aim = Weekly(41, 39, 40, 44).AimLineTo(76, Week(26));

        Assert.Equal(new AimLine(Week(2), 40, Week(26), 76), aim);
        Assert.Null(Weekly(41, 39).AimLineTo(76, Week(26)));
        Assert.Null(Weekly(41, 39, 40).AimLineTo(76, Week(2)));
    }

    [Fact]
    public void A_series_can_be_cut_at_a_day_and_turned()
    {
        Assert.Equal(2, Weekly(41, 39, 40).UpTo(Week(1)).Scores.Count);
        Assert.Equal(ProgressDirection.Decreasing, Weekly(41).WithDirection(ProgressDirection.Decreasing).Direction);
    }

    [Fact]
    public void Nothing_of_scores_is_turned_to_text()
    {
        Assert.Equal("Series of 3 scores", Weekly(41, 39, 40).ToString());
        Assert.Equal("Score of 2026-09-07", Score(Week(0), 41, "Baseline").ToString());
        Assert.Equal("Phase of 2 scores", Weekly(41, 39).Phases(TrendMethod.TheilSen)[0].ToString());
        Assert.Equal("Aim line from 2026-09-07 to 2026-09-14", new AimLine(Week(0), 1, Week(1), 2).ToString());
        Assert.Equal("2 scores before, 2 after", new PhaseComparison(new(Weekly(1, 2).Scores, default), new(Weekly(1, 2).Scores, default), default).ToString());
    }

    [Fact]
    public void A_breach_of_two_parts_names_both() => Assert.Equal(["PLC1004 /measure", "PLC1015 /direction"], Places(ProgressSeries.Check(" ", (ProgressDirection)9)));

    [Fact]
    public void Null_is_misuse() => Assert.Throws<ArgumentNullException>(() => new ProgressSeries(null!, default));
}
