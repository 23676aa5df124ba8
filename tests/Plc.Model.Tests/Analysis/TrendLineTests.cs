using System.Globalization;
using System.Text.Json;
using Plc.Model.Analysis;
using Plc.Model.Primitives;

namespace Plc.Model.Tests.Analysis;

public sealed class TrendLineTests
{
    /// <summary>R's data set <c>cars</c> (Ezekiel 1930): speed and stopping distance.</summary>
    private const string Cars =
        "4 2,4 10,7 4,7 22,8 16,9 10,10 18,10 26,10 34,11 17,11 28,12 14,12 20,12 24,12 28,13 26,13 34,13 34,13 46,14 26,14 36,14 60,14 80,15 20,15 26,15 54,16 32,16 40,17 32,17 40," +
        "17 50,18 42,18 56,18 76,18 84,19 36,19 46,19 68,20 32,20 48,20 52,20 56,20 64,22 66,23 54,24 70,24 92,24 93,24 120,25 85";

    private static readonly ValueList<TrendPoint> TenWeeks = Series(46, 49, 48, 52, 55, 54, 58, 57, 61, 60);

    /// <summary>Oracle PM-4, computed with R 4.2.2 (<c>lm</c>, <c>line</c>) and by the definition of Theil-Sen.</summary>
    [Theory]
    [InlineData(TrendMethod.LeastSquares, 3.932408759, -17.579094891)]
    [InlineData(TrendMethod.TheilSen, 3.666666667, -15.666666667)]
    [InlineData(TrendMethod.TheilSenThroughMedians, 3.666666667, -19)]
    [InlineData(TrendMethod.ResistantLine, 4.666666667, -29.333333333)]
    [InlineData(TrendMethod.ResistantLinePolished, 3.574150282, -14.463953666)]
    public void Stopping_distances_of_cars(TrendMethod method, double slope, double intercept) => Near(slope, intercept, TrendLine.Of(method, Points(Cars)));

    /// <summary>Oracle PM-6: data of a published example of Theil-Sen; both intercepts.</summary>
    [Theory]
    [InlineData(TrendMethod.TheilSen, 1.458333333)]
    [InlineData(TrendMethod.TheilSenThroughMedians, 1.875)]
    public void Five_points_by_both_intercepts_of_Theil_and_Sen(TrendMethod method, double intercept) =>
        Near(0.708333333, intercept, TrendLine.Of(method, Points("1 2,2 4,3 5,4 4,5 5")));

    /// <summary>Oracle PM-8: ten weekly scores, computed with R 4.2.2 and by hand. Thirds of 3, 4 and 3: medians 48 and 60.</summary>
    [Theory]
    [InlineData(TrendMethod.LeastSquares, 1.648484848, 46.581818182)]
    [InlineData(TrendMethod.TheilSen, 1.571428571, 46.714285714)]
    [InlineData(TrendMethod.ThreeMedian, 1.714285714, 46.452380952)]
    [InlineData(TrendMethod.ThreeMedianOverSpan, 1.333333333, 48.166666667)]
    [InlineData(TrendMethod.SplitMiddle, 1.8, 46.3)]
    [InlineData(TrendMethod.ResistantLine, 1.75, 46.375)]
    [InlineData(TrendMethod.FirstToLast, 1.555555556, 46)]
    public void Ten_weekly_scores(TrendMethod method, double slope, double intercept) => Near(slope, intercept, TrendLine.Of(method, TenWeeks));

    /// <summary>
    /// R 4.2.2, slope and second intercept by the definition of <c>mblm</c> with its default <c>repeated = TRUE</c>, the first intercept as <c>median(y - slope * x)</c>: <c>cars</c>, the points of PM-6 and
    /// PM-8, and uneven days, one twice, with an outlier.
    /// </summary>
    [Theory]
    [InlineData(Cars, 3.527777778, -13.861111111, -15.625)]
    [InlineData("1 2,2 4,3 5,4 4,5 5", 0.541666667, 2.291666667, 2.666666667)]
    [InlineData("0 46,1 49,2 48,3 52,4 55,5 54,6 58,7 57,8 61,9 60", 1.65, 46.525, 46.6)]
    [InlineData("0 12.5,0 14,7 13,14 55,21 17.25,35 19,38 20.5", 0.200851393, 12.867647059, 13.25)]
    public void Repeated_medians_of_Siegel_by_both_intercepts(string points, double slope, double intercept, double ofIntercepts)
    {
        Near(slope, intercept, TrendLine.Of(TrendMethod.RepeatedMedians, Points(points)));
        Near(slope, ofIntercepts, TrendLine.Of(TrendMethod.RepeatedMediansOfIntercepts, Points(points)));
    }

    /// <summary>R 4.2.2, by the definition of <c>mblm</c>: the points of PM-6, counted from ten days earlier, have 5 on the last day, and 5.375 before.</summary>
    [Fact]
    public void A_median_of_intercepts_depends_on_the_day_from_which_is_counted()
    {
        Close(5.375, TrendLine.Of(TrendMethod.RepeatedMediansOfIntercepts, Points("1 2,2 4,3 5,4 4,5 5")).At(5));
        Close(5, TrendLine.Of(TrendMethod.RepeatedMediansOfIntercepts, Points("11 2,12 4,13 5,14 4,15 5")).At(15));
    }

    /// <summary>R since 3.5.0 gives intercept 0 and slope 1 for <c>line(1:3, 1:3)</c>; before it gave -2 and 2.</summary>
    [Fact]
    public void Three_points_on_a_line_are_on_the_line_of_every_method() =>
        Assert.All(Enum.GetValues<TrendMethod>(), method => Near(1, 0, TrendLine.Of(method, Points("1 1,2 2,3 3"))));

    /// <summary>Oracle of single-case data sets, computed with R 4.2.2: slopes, intercepts and standard errors of whole series and of their phases.</summary>
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
            var own = rows.Where(row => row[0] == one.Name).ToList();
            var all = one.Value.GetProperty("olsAll");
            var line = TrendLine.Of(TrendMethod.LeastSquares, Of(own));
            Near(all.GetProperty("slope").GetDouble(), all.GetProperty("intercept_at_mt0").GetDouble(), line);
            Close(all.GetProperty("see").GetDouble(), line.StandardErrorOfEstimate);
            Close(all.GetProperty("se_slope").GetDouble(), line.SlopeStandardError);
            Close(all.GetProperty("senSlope").GetDouble(), TrendLine.Of(TrendMethod.TheilSen, Of(own)).Rate.PerDay);
            foreach (var phase in one.Value.GetProperty("phases").EnumerateObject())
            {
                var points = Of(own.Where(row => row[1] == phase.Name));
                Close(phase.Value.GetProperty("olsSlope").GetDouble(), TrendLine.Of(TrendMethod.LeastSquares, points).Rate.PerDay);
                Close(phase.Value.GetProperty("senSlope").GetDouble(), TrendLine.Of(TrendMethod.TheilSen, points).Rate.PerDay);
            }
        }

        static ValueList<TrendPoint> Of(IEnumerable<string[]> rows) => [.. rows.Select(row => new TrendPoint(Number(row[2]), Number(row[3])))];
    }

    /// <summary>Oracle: standard errors of the slope for SEE 10, after Christ (2006), computed with R 4.2.2; once a week, and two scores of one day a week.</summary>
    [Theory]
    [InlineData(2, 1, 14.142)]
    [InlineData(4, 1, 4.4721)]
    [InlineData(6, 1, 2.3905)]
    [InlineData(8, 1, 1.5430)]
    [InlineData(10, 1, 1.1010)]
    [InlineData(15, 1, 0.5976)]
    [InlineData(15, 2, 0.4226)]
    [InlineData(10, 2, 0.7785)]
    public void How_exact_a_slope_will_be_follows_from_weeks_and_scores(int weeks, int scores, double expected) =>
        Assert.Equal(expected, TrendLine.PlannedSlopeError(10, [.. from week in Enumerable.Range(0, weeks) from _ in Enumerable.Range(0, scores) select (double)week]).Value!.Value, 0.0005);

    [Fact]
    public void A_rate_says_by_day_and_by_week()
    {
        var line = TrendLine.Of(TrendMethod.LeastSquares, Points("0 10,7 12,14 14"));

        Close(2 / 7.0, line.Rate.PerDay);
        Close(2, line.Rate.PerWeek);
        Close(16, line.At(21));
        Close(0, line.SlopeStandardError);
    }

    [Fact]
    public void What_is_not_defined_says_why()
    {
        foreach (var method in Enum.GetValues<TrendMethod>())
        {
            Assert.Equal(NotDefinedReason.TooFewPoints, TrendLine.Of(method, []).Rate.PerWeek.Reason);
            Assert.Equal(NotDefinedReason.TooFewPoints, TrendLine.Of(method, Points("3 1")).At(4).Reason);
            Assert.Equal(NotDefinedReason.NoSpreadInDays, TrendLine.Of(method, Points("3 1,3 2,3 5,3 6")).Intercept.Reason);
        }
        Assert.Equal(NotDefinedReason.TooFewPoints, TrendLine.Of(TrendMethod.ThreeMedian, Points("3 1,4 2")).Intercept.Reason);
        Assert.Equal(NotDefinedReason.TooFewPoints, TrendLine.Of(TrendMethod.LeastSquares, Points("3 1,4 2")).SlopeStandardError.Reason);
        Assert.Equal(NotDefinedReason.NotOfThisMethod, TrendLine.Of(TrendMethod.TheilSen, TenWeeks).SlopeStandardError.Reason);
        Assert.Equal(NotDefinedReason.TooFewPoints, TrendLine.PlannedSlopeError(10, [1]).Reason);
        Assert.Equal(NotDefinedReason.NoSpreadInDays, TrendLine.PlannedSlopeError(10, [1, 1]).Reason);
    }

    [Fact]
    public void Methods_follow_units_and_the_day_from_which_is_counted_and_no_order_of_points()
    {
        var random = new Random(5);
        for (var round = 0; round < 200; round++)
        {
            TrendPoint[] points = [.. Enumerable.Range(0, random.Next(3, 20)).Select(week => new TrendPoint(week * 7 + random.Next(3), random.Next(100)))];
            var (scale, shift, later) = (random.Next(1, 5), random.Next(-50, 50), random.Next(400));
            foreach (var method in Enum.GetValues<TrendMethod>())
            {
                var line = TrendLine.Of(method, [.. points]);
                var moved = TrendLine.Of(method, [.. points.Reverse().Select(point => new TrendPoint(point.Day + later, scale * point.Value + shift))]);
                Assert.Equal(scale * line.Rate.PerDay.Value!.Value, moved.Rate.PerDay.Value!.Value, 1e-8);
                // One intercept is found for itself, on the day from which is counted.
                if (method == TrendMethod.RepeatedMediansOfIntercepts) continue;
                Assert.Equal(scale * line.At(30).Value!.Value + shift, moved.At(30 + later).Value!.Value, 1e-6);
            }
        }
    }

    /// <summary>Independent of how the line is computed: its residuals add up to nothing, also when weighted by the days.</summary>
    [Fact]
    public void Residuals_of_least_squares_are_balanced()
    {
        var line = TrendLine.Of(TrendMethod.LeastSquares, Points(Cars));
        var residuals = Points(Cars).Select(point => (point.Day, Left: point.Value - line.At(point.Day).Value!.Value)).ToList();

        Assert.Equal(0, residuals.Sum(one => one.Left), 1e-9);
        Assert.Equal(0, residuals.Sum(one => one.Left * one.Day), 1e-9);
    }

    private static ValueList<TrendPoint> Series(params double[] values) => [.. values.Select((value, week) => new TrendPoint(week, value))];

    private static ValueList<TrendPoint> Points(string text) => [.. text.Split(',').Select(pair => pair.Split(' ')).Select(pair => new TrendPoint(Number(pair[0]), Number(pair[1])))];

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static void Near(double slope, double intercept, TrendLine line)
    {
        Close(slope, line.Rate.PerDay);
        Close(intercept, line.Intercept);
    }

    private static void Close(double expected, Statistic actual) => Assert.Equal(expected, actual.Value!.Value, 1e-9);
}
