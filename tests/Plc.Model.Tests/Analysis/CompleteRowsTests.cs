using Plc.Model.Analysis;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Analysis;

public sealed class CompleteRowsTests
{
    // NIST Statistical Reference Datasets, Univariate Summary Statistics: NumAcc1 to NumAcc4, with their certified values (https://www.itl.nist.gov/div898/strd/univ/homepage.html). Where sums
    // of squares are kept in floating point, NumAcc4 loses every digit of its deviation.
    [Theory, Trait("Practice", "Q-05")]
    [InlineData(10_000_001, 10_000_003, 10_000_002, 3, 10_000_002, 1)]
    [InlineData(1.2, 1.1, 1.3, 1_001, 1.2, 0.1)]
    [InlineData(1_000_000.2, 1_000_000.1, 1_000_000.3, 1_001, 1_000_000.2, 0.1)]
    [InlineData(10_000_000.2, 10_000_000.1, 10_000_000.3, 1_001, 10_000_000.2, 0.1)]
    public void Mean_and_standard_deviation_are_those_of_the_reference_datasets_merged_from_single_rows(double first, double second, double third, int count, double mean, double deviation)
    {
        var rows = CompleteRows.None;
        foreach (var value in Values((decimal)first, (decimal)second, (decimal)third, count)) rows = rows.Add(new(1, value, 20_000_000, value * value));

        Assert.Equal(mean, rows.Mean.Value!.Value, 1e-9);
        Assert.Equal(deviation, rows.StandardDeviation.Value!.Value, 1e-14);
        Assert.Equal(mean / 200_000, rows.MeanPercent.Value!.Value, 1e-12);
        Assert.Equal(deviation / 200_000, rows.StandardDeviationPercent.Value!.Value, 1e-18);
    }

    [Fact]
    public void What_is_not_defined_says_why()
    {
        Assert.Equal(NotDefinedReason.NobodyAssessed, CompleteRows.None.Mean.Reason);
        Assert.Equal(NotDefinedReason.NobodyAssessed, CompleteRows.None.MeanPercent.Reason);
        Assert.Equal(NotDefinedReason.FewerThanTwoStudents, new CompleteRows(1, 3, 4, 9).StandardDeviation.Reason);
        Assert.Null(CompleteRows.None.FullPoints);
        Assert.Equal(4, new CompleteRows(3, 9, 12, 27).FullPoints);
    }

    [Fact]
    public void Sums_that_no_points_have_are_refused() => Assert.Equal(
        ["PLC5033 /possible", "PLC5033 /possible", "PLC5033 /possible", "PLC5033 /squares", "PLC5033 /squares", "PLC5031 /earned", "PLC1007 /earned", "PLC5032 /students"],
        new[] { CompleteRows.Check(0, 0, 4, 0), CompleteRows.Check(2, 0, 0, 0), CompleteRows.Check(3, 1, 10, 1), CompleteRows.Check(2, 6, 8, 17), CompleteRows.Check(2, 6, 8, 25), CompleteRows.Check(1, 5, 4, 25), CompleteRows.Check(1, 0.00001m, 4, 0), CompleteRows.Check(-1) }
            .SelectMany(breaches => Places(breaches)));

    [Fact]
    public void A_sum_that_would_not_be_exact_is_refused_by_name()
    {
        var most = new CompleteRows(1, 10_000_000_000, 10_000_000_000, 100_000_000_000_000_000_000m);

        Assert.Equal(["PLC5032 /squares"], Places(Broken(() => most.Add(most))));
    }

    [Fact]
    public void Zeros_at_the_end_make_no_difference() =>
        Assert.Equal(new CompleteRows(2, 6, 8, 18), new CompleteRows(2, 6.0000m, 8.00m, 18.00000000m));

    private static IEnumerable<decimal> Values(decimal first, decimal second, decimal third, int count)
    {
        yield return first;
        for (var i = 1; i < count; i++) yield return i % 2 == 1 ? second : third;
    }
}
