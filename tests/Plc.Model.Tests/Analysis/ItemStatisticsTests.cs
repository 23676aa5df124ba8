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

    /// <summary>R 4.2.2, by the formula of alpha. <c>psych::alpha</c> leaves the last item out, and gives 0.585 for the other three.</summary>
    [Fact]
    public void An_item_that_everyone_answers_right_counts_among_the_items()
    {
        var analysis = Analyze("1101", "0011", "1111", "1011", "0001", "1111");

        Near(0.5203252033, analysis.Reliability.Alpha);
        Near(0.5853658537, analysis.Items[3].AlphaIfDeleted);
        Assert.Equal(NotDefinedReason.NoSpreadInItem, analysis.Items[3].CorrectedPointBiserial.Reason);
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

    /// <summary>An item of which 50 of 233 students answered right: the standard deviation of its scores is 41.14 percent.</summary>
    [Fact]
    public void Published_standard_deviation_of_one_item() =>
        Near(0.4114, Analyze([.. Enumerable.Range(0, 233).Select(student => student < 50 ? "1" : "0")]).Total.StandardDeviation, 5e-5);

    /// <summary>Published percents of right answers in groups of 59 students: 42.37 and 11.86 give a discrimination of 30.51, 28.81 and 45.76 one of -16.95, 76.27 and 30.51 one of 45.76.</summary>
    [Theory]
    [InlineData(25, 7, 0.3051)]
    [InlineData(17, 27, -0.1695)]
    [InlineData(45, 18, 0.4576)]
    public void Published_discrimination_of_upper_and_lower_group(int upper, int lower, double expected) => Near(expected, Discriminate(UpperLowerGroups.Half,
        [.. Enumerable.Range(0, 118).Select(student => $"{(student < 59 ? (student < upper ? 1 : 0) : (student - 59 < lower ? 1 : 0))}{(student < 59 ? 9 : 0)}")]), 5e-5);

    /// <summary>30 students, of whom all 15 of the upper half and 3 of the lower answered right: p .60 and D .80, as published (where the text prints another difference).</summary>
    [Fact]
    public void Published_discrimination_of_halves()
    {
        string[] students = [.. Enumerable.Range(0, 30).Select(student => $"{(student < 18 ? 1 : 0)}{(student < 15 ? 9 : 0)}")];

        Near(0.60, Analyze(students).Items[0].Difficulty);
        Near(0.80, Discriminate(UpperLowerGroups.Half, students));
    }

    /// <summary>
    /// 18 subjects in thirds, the 6th and the 7th with the same total of 16: the last place of the upper group is shared, and the pair counts for the average of its two answers, as in the
    /// published example on ties of C. Zaiontz, Real Statistics: an upper sum of 4.5 of 6.
    /// </summary>
    [Fact]
    public void Students_with_the_same_total_share_the_last_places_of_a_group()
    {
        // Five above with 4 right answers, a tied pair with one, and eleven below of whom the lowest six have none right.
        string[] students =
        [
            "199", "199", "199", "199", "099", "178", "088", "177", "176", "175", "174", "173", "020", "020", "010", "010", "000", "000",
        ];
        Assert.Equal(students.Select(Total).Order(), students.Select(Total).Reverse());

        Near(4.5 / 6, Discriminate(UpperLowerGroups.Third, students));

        static int Total(string cells) => cells.Sum(cell => cell - '0');
    }

    [Fact]
    public void Where_shared_places_stand_does_not_matter()
    {
        string[] students = ["199", "177", "087", "177", "087", "100", "000", "000"];

        var expected = Discriminate(UpperLowerGroups.TwentySevenPercent, students);
        Array.Reverse(students);

        Assert.Equal(expected, Discriminate(UpperLowerGroups.TwentySevenPercent, students));
        // Of eight students each group has two: one at the top, and one place that four share; below, one place of three.
        Near((1 + 2 / 4.0) / 2, expected);
    }

    [Fact]
    public void Discrimination_needs_two_students_of_different_totals()
    {
        Assert.Equal(NotDefinedReason.FewerThanTwoStudents, Analyze("11").Items[0].Discrimination.Reason);
        Assert.Equal(NotDefinedReason.NoSpreadInTotals, Analyze("10", "01").Items[0].Discrimination.Reason);
    }

    [Fact]
    public void An_item_that_those_who_know_more_answer_worse_is_to_be_read_again() =>
        Assert.Equal([true, false, false, false], Analyze("0111", "0111", "1000", "1000").Items.Select(item => item.IsToBeReadAgain));

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

    private static Statistic Discriminate(UpperLowerGroups groups, string[] students) => Analyze(new AnalysisPolicy("test", "1", items: new(groups)), students).Items[0].Discrimination;

    private static AssessmentAnalysis Analyze(params string[] students) => Analyze(AnalysisPolicy.Default, students);

    private static AssessmentAnalysis Analyze(AnalysisPolicy policy, string[] students)
    {
        var assessment = Assessment([.. Enumerable.Range(1, students[0].Length).Select(number => Item($"Q{number}", students.Max(cells => Math.Max(1, cells[number - 1] - '0'))))]);
        return AssessmentAnalysis.Of(assessment, Results(assessment, [.. students.Select((cells, i) => (i.ToString(CultureInfo.InvariantCulture), cells))]), policy);
    }

    private static void Near(double expected, Statistic actual, double tolerance = Tolerance) => Assert.InRange(actual.Value!.Value, expected - tolerance, expected + tolerance);

    private static void Near(IEnumerable<double> expected, AssessmentAnalysis analysis, Func<ItemAnalysis, Statistic> statistic, double tolerance = Tolerance)
    {
        var numbers = expected.ToList();
        Assert.Equal(analysis.Items.Count, numbers.Count);
        for (var i = 0; i < numbers.Count; i++) Near(numbers[i], statistic(analysis.Items[i]), tolerance);
    }
}
