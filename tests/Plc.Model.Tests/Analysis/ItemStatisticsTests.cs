using System.Globalization;
using System.Text.Json;
using Plc.Model.Analysis;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Analysis;

/// <summary>Item statistics and reliability against numbers that somebody else computed.</summary>
public sealed class ItemStatisticsTests
{
    private const double Tolerance = 1e-9;

    // Ten students by ten items of right and wrong, with totals, difficulties and sum of item variances as published: K. Wuensch, KR20, East Carolina University.
    private static readonly string[] Wuensch =
    [
        "1111110110", "1011011101", "1111011001", "0010001000", "0000010010",
        "1110111111", "1101110111", "1111111101", "0101111101", "1101101110",
    ];

    [Fact]
    public void Published_example_of_ten_students()
    {
        var analysis = Analyze(Wuensch);

        Assert.Equal([.7, .7, .6, .7, .6, .8, .7, .7, .5, .6], analysis.Items.Select(item => item.Difficulty.Value!.Value));
        Near(6.6, analysis.Total.Mean);
        Near(Math.Sqrt(6.488888888888889), analysis.Total.StandardDeviation);
        Near(10 / 9.0 * (1 - 2.18 / 5.84), analysis.Reliability.Alpha);
        Near(Math.Sqrt(53.2 / 27), analysis.Reliability.StandardError);
        Near([.794633, .794633, .202721, .614035, .709524, .434493, .162539, .794633, .082761, .625057], analysis, item => item.PointBiserial, 5e-7);
        Near([.705889, .705889, .000000, .473589, .583874, .286147, -.027445, .705889, -.123613, .475867], analysis, item => item.CorrectedPointBiserial, 5e-7);
        Near([.608392, .608392, .735268, .652452, .628977, .684593, .735501, .608392, .756367, .650543], analysis, item => item.AlphaIfDeleted, 5e-7);
    }

    [Theory]
    [InlineData("lsat6", "lsat6_1000x5.csv")]
    [InlineData("j15s500", "j15s500.csv")]
    [InlineData("j5s10", "j5s10.csv")]
    public void Statistics_of_public_item_responses(string name, string file)
    {
        using var expectations = JsonDocument.Parse(ReferenceData.Text("item-responses", "expected-statistics.json"));
        var expected = expectations.RootElement.GetProperty(name);
        var lines = ReferenceData.Text("item-responses", file).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        var analysis = Analyze([.. lines.Skip(1).Select(line => string.Concat(line.Trim().Split(',').Skip(1)))]);

        Assert.Equal(expected.GetProperty("n").GetInt32(), analysis.StudentCount);
        Near(expected.GetProperty("total").GetProperty("mean").GetDouble(), analysis.Total.Mean);
        Near(expected.GetProperty("total").GetProperty("sd_n1").GetDouble(), analysis.Total.StandardDeviation);
        Near(expected.GetProperty("alpha_raw").GetDouble(), analysis.Reliability.Alpha);
        Near(expected.GetProperty("sem").GetDouble(), analysis.Reliability.StandardError);
        var items = expected.GetProperty("items").EnumerateArray().ToList();
        Near(items.Select(item => item.GetProperty("mean_or_p").GetDouble()), analysis, item => item.Difficulty);
        Near(items.Select(item => item.GetProperty("itemTotal_r").GetDouble()), analysis, item => item.PointBiserial);
        Near(items.Select(item => item.GetProperty("itemRest_r").GetDouble()), analysis, item => item.CorrectedPointBiserial);
        Near(items.Select(item => item.GetProperty("alphaIfDeleted").GetDouble()), analysis, item => item.AlphaIfDeleted);
    }

    [Fact]
    public void Alpha_of_zero_and_below_are_legal_values()
    {
        Near(0, Analyze("11", "10", "01", "00").Reliability.Alpha);
        Near(-4, Analyze("21", "12", "21", "12", "22").Reliability.Alpha);
    }

    [Fact]
    public void A_statistic_that_is_not_defined_says_why()
    {
        Assert.Equal(NotDefinedReason.FewerThanTwoStudents, Analyze("10").Reliability.Alpha.Reason);
        Assert.Equal(NotDefinedReason.FewerThanTwoItems, Analyze("1", "0").Reliability.Alpha.Reason);
        Assert.Equal(NotDefinedReason.FewerThanTwoItems, Analyze("1", "0").Reliability.StandardError.Reason);
        Assert.Equal(NotDefinedReason.FewerThanTwoItems, Analyze("1", "0").Items[0].CorrectedPointBiserial.Reason);
        Assert.Equal(NotDefinedReason.FewerThanThreeItems, Analyze("10", "01").Items[0].AlphaIfDeleted.Reason);
        Assert.Equal(NotDefinedReason.NoSpreadInTotals, Analyze("10", "01").Reliability.Alpha.Reason);
        Assert.Equal(NotDefinedReason.NoSpreadInTotals, Analyze("10", "01").Items[0].PointBiserial.Reason);
        Assert.Equal(NotDefinedReason.NoSpreadInItem, Analyze("101", "110").Items[0].PointBiserial.Reason);
        Assert.Equal(NotDefinedReason.NoSpreadInRest, Analyze("111", "011").Items[0].CorrectedPointBiserial.Reason);
        Assert.Equal(NotDefinedReason.NobodyAssessed, Analyze("..", "..").Total.Mean.Reason);
        Assert.Equal(NotDefinedReason.NobodyAssessed, Analyze("..", "..").Items[0].Difficulty.Reason);
        Assert.Equal(NotDefinedReason.NobodyAssessed, Analyze("..", "..").Targets[0].Result.Proficient.Percent.Reason);
    }

    [Fact]
    public void A_statistic_is_a_finite_number() => Assert.Throws<ArgumentOutOfRangeException>(() => Statistic.Of(double.NaN));

    [Fact]
    public void Students_with_an_absent_or_exempt_cell_are_left_out_of_item_statistics_alone()
    {
        var complete = Analyze("101", "110", "011", "111", "000");
        var withOthers = Analyze("101", "110", "011", "111", "000", "1x1", "0a1");

        Assert.Equal(complete.Reliability, withOthers.Reliability);
        Assert.Equal(7, withOthers.StudentCount);
        Assert.Equal([7, 5, 7], withOthers.Items.Select(item => item.StudentCount));
        Near(4 / 7.0, withOthers.Items[0].Difficulty);
    }

    [Theory]
    [InlineData(3, 20, Trust.None)]
    [InlineData(24, 20, Trust.Exploratory)]
    [InlineData(25, 9, Trust.Exploratory)]
    [InlineData(25, 10, Trust.Cautious)]
    [InlineData(199, 10, Trust.Cautious)]
    [InlineData(200, 10, Trust.Stable)]
    public void Trust_grows_with_students_and_items(int students, int items, Trust trust) => Assert.Equal(trust, TrustThresholds.Default.For(students, items));

    private static AssessmentAnalysis Analyze(params string[] students)
    {
        var assessment = Assessment([.. Enumerable.Range(1, students[0].Length).Select(number => Item($"Q{number}", students.Max(cells => Math.Max(1, cells[number - 1] - '0'))))]);
        return AssessmentAnalysis.Of(assessment, Results(assessment, [.. students.Select((cells, i) => (i.ToString(CultureInfo.InvariantCulture), cells))]));
    }

    private static void Near(double expected, Statistic actual, double tolerance = Tolerance) => Assert.InRange(actual.Value!.Value, expected - tolerance, expected + tolerance);

    private static void Near(IEnumerable<double> expected, AssessmentAnalysis analysis, Func<ItemAnalysis, Statistic> statistic, double tolerance = Tolerance)
    {
        var numbers = expected.ToList();
        Assert.Equal(analysis.Items.Count, numbers.Count);
        for (var i = 0; i < numbers.Count; i++) Near(numbers[i], statistic(analysis.Items[i]), tolerance);
    }
}
