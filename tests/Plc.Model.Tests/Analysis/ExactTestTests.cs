using System.Numerics;
using Plc.Model.Analysis;
using static Plc.Model.Tests.Analysis.ProportionIntervalTests;

namespace Plc.Model.Tests.Analysis;

public sealed class ExactTestTests
{
    /// <summary>18 of 24 beside 22 of 24, by R 4.2.2's <c>fisher.test</c>; the second is Fisher's lady who tastes tea, 3 of 4 beside 1 of 4.</summary>
    [Theory]
    [InlineData(18, 24, 22, 24, 0.2448156)]
    [InlineData(3, 4, 1, 4, 0.4857143)]
    public void Published_tables(int part, int whole, int otherPart, int otherWhole, double p) =>
        Assert.Equal(p, ExactTest.TwoSided(ShareOf(part, whole), ShareOf(otherPart, otherWhole)).Value!.Value, 5e-8);

    [Fact]
    public void It_is_what_whole_numbers_say()
    {
        for (var one = 1; one <= 9; one++)
            for (var other = 1; other <= 12; other++)
                for (var part = 0; part <= one; part++)
                    for (var otherPart = 0; otherPart <= other; otherPart++)
                        Assert.Equal(ByCounting(part, one, otherPart, other), ExactTest.TwoSided(ShareOf(part, one), ShareOf(otherPart, other)).Value!.Value, 1e-12);
    }

    [Fact]
    public void Of_a_state_it_is_as_stable_as_of_a_class()
    {
        // The normal approximation is close where counts are large: z is 2.0000, its p 0.0455.
        Assert.Equal(0.0455, ExactTest.TwoSided(ShareOf(501_000, 1_000_000), ShareOf(1_000_000 - 500_414, 1_000_000)).Value!.Value, 2e-4);
        Assert.Equal(1, ExactTest.TwoSided(ShareOf(500_000, 1_000_000), ShareOf(500_000, 1_000_000)).Value!.Value, 1e-9);
        Assert.Equal(0, ExactTest.TwoSided(ShareOf(1_000_000, 1_000_000), ShareOf(0, 1_000_000)).Value);
    }

    [Fact]
    public void Beside_nobody_it_is_not_defined() =>
        Assert.Equal(NotDefinedReason.NobodyAssessed, ExactTest.TwoSided(ShareOf(1, 2), default).Reason);

    private static double ByCounting(int part, int one, int otherPart, int other)
    {
        var proficient = part + otherPart;
        BigInteger Ways(int x) => Choose(one, x) * Choose(other, proficient - x);
        var all = Enumerable.Range(Math.Max(0, proficient - other), Math.Min(one, proficient) - Math.Max(0, proficient - other) + 1).Select(Ways).ToList();
        return (double)all.Where(ways => ways <= Ways(part)).Aggregate(BigInteger.Zero, BigInteger.Add) / (double)Choose(one + other, proficient);
    }

    private static BigInteger Choose(int n, int k) => k == 0 ? 1 : Choose(n - 1, k - 1) * n / k;
}
