using System.Globalization;
using System.Text.Json;
using Plc.Model.Analysis;
using Plc.Model.Responses;
using static Plc.Model.Tests.Responses.SeriesExamples;

namespace Plc.Model.Tests.Responses;

public sealed class PhaseComparisonTests
{
    /// <summary>Oracle of published single-case data sets, computed with R 4.2.2 and the definitions of NAP and PND.</summary>
    [Theory]
    [InlineData("Grosche2011")]
    [InlineData("exampleAB")]
    [InlineData("Parker2009")]
    [InlineData("Huitema2000")]
    public void Published_single_case_data(string name)
    {
        var rows = ReferenceData.Text("progress-monitoring", $"{name}.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Trim().Split(',')).ToList();
        var expected = JsonDocument.Parse(ReferenceData.Text("progress-monitoring", "expected-slopes-and-overlap.json")).RootElement.GetProperty(name);

        foreach (var one in expected.EnumerateObject())
        {
            var series = ProgressSeries.Of("Score", ProgressDirection.Increasing, rows.Where(row => row[0] == one.Name).Select(row =>
                Score(Start.PlusDays(int.Parse(row[2], CultureInfo.InvariantCulture)), decimal.Parse(row[3], CultureInfo.InvariantCulture), row[1])));
            var phases = series.Phases(TrendMethod.LeastSquares);
            Assert.Equal(one.Value.GetProperty("phases").EnumerateObject().Select(phase => phase.Name), phases.Select(phase => phase.Name));
            foreach (var (phase, published) in phases.Zip(one.Value.GetProperty("phases").EnumerateObject().Select(phase => phase.Value)))
            {
                Assert.Equal(published.GetProperty("n").GetInt32(), phase.Scores.Count);
                Close(published, "mean", (double)phase.Mean);
                Close(published, "median", (double)phase.Median);
                Close(published, "sd", phase.StandardDeviation.Value!.Value);
                Close(published, "olsSlope", phase.Trend.Rate.PerDay.Value!.Value);
            }
            var change = new PhaseComparison(phases[0], phases[1], series.Direction);
            var overlap = one.Value.GetProperty("AvsB");
            Close(overlap, "NAP_increase", change.NonoverlapOfAllPairs);
            Close(overlap, "PND_increase", change.NonoverlappingData);
            Close(overlap, "meanDiff", (double)change.MeanChange);
        }
    }

    [Fact]
    public void Level_and_trend_of_both_sides_and_what_changed()
    {
        var series = ProgressSeries.Of("Words", ProgressDirection.Increasing,
        [
            Score(Week(0), 10, "Baseline"), Score(Week(1), 11, "Baseline"), Score(Week(2), 12, "Baseline"), Score(Week(3), 14, "Support"), Score(Week(4), 17, "Support"), Score(Week(5), 20, "Support"),
        ]);

        var phases = series.Phases(TrendMethod.LeastSquares);
        var change = new PhaseComparison(phases[0], phases[1], series.Direction);

        Assert.Equal(["Baseline", "Support"], phases.Select(phase => phase.Name));
        Assert.Equal((6, 6), (change.MeanChange, change.MedianChange));
        Assert.Equal(2, change.RateChange.PerWeek.Value!.Value, 1e-9);
        Assert.Equal((1, 1), (change.NonoverlapOfAllPairs, change.NonoverlappingData));
    }

    /// <summary>Oracle PM-2: the scores of phases I and III of a published chart of Tukey's method, with medians of 42 and 60.</summary>
    [Fact]
    public void Medians_of_published_phases()
    {
        var change = new PhaseComparison(new(Weekly(33, 45, 36, 42, 44).Scores, default), new(Weekly(52, 60, 58, 64, 68).Scores, default), ProgressDirection.Increasing);

        Assert.Equal((42, 60, 18), (change.Before.Median, change.After.Median, change.MedianChange));
    }

    [Fact]
    public void The_median_of_an_even_number_is_exact_with_one_more_decimal_place_than_scores_have()
    {
        var change = new PhaseComparison(new(Weekly(7, 0.000002m, -3, 0.000001m).Scores, default), new(Weekly(12.5m, 9.000002m).Scores, default), ProgressDirection.Increasing);

        Assert.Equal((0.0000015m, 10.750001m, 10.7499995m), (change.Before.Median, change.After.Median, change.MedianChange));
    }

    [Fact]
    public void Where_a_measure_goes_down_fewer_is_better()
    {
        var (before, after) = (new ProgressPhase(Weekly(9, 8).Scores, default), new ProgressPhase(Weekly(8, 5).Scores, default));

        Assert.Equal(0.875, new PhaseComparison(before, after, ProgressDirection.Decreasing).NonoverlapOfAllPairs);
        Assert.Equal(0.5, new PhaseComparison(before, after, ProgressDirection.Decreasing).NonoverlappingData);
        Assert.Equal(0.125, new PhaseComparison(before, after, ProgressDirection.Increasing).NonoverlapOfAllPairs);
    }

    [Fact]
    public void A_trend_that_one_side_lacks_cannot_change()
    {
        var (one, two) = (new ProgressPhase(Weekly(9).Scores, default), new ProgressPhase(Weekly(8, 5).Scores, default));

        Assert.Equal(NotDefinedReason.TooFewPoints, new PhaseComparison(one, two, default).RateChange.PerDay.Reason);
        Assert.Equal(NotDefinedReason.TooFewPoints, new PhaseComparison(two, one, default).RateChange.PerDay.Reason);
        Assert.Equal(NotDefinedReason.TooFewPoints, one.StandardDeviation.Reason);
        Assert.Throws<ArgumentException>(() => new ProgressPhase([], default));
    }

    private static void Close(JsonElement published, string name, double actual) => Assert.Equal(published.GetProperty(name).GetDouble(), actual, 1e-9);
}
