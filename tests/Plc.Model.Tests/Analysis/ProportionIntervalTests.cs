using Plc.Model.Analysis;
using Plc.Model.Goals;

namespace Plc.Model.Tests.Analysis;

public sealed class ProportionIntervalTests
{
    /// <summary>Computed with R 4.2.2, <c>prop.test(x, n, correct = FALSE)</c>.</summary>
    [Theory]
    [InlineData(12, 15, 54.8, 93.0)]
    [InlineData(18, 24, 55.1, 88.0)]
    [InlineData(22, 24, 74.2, 97.7)]
    [InlineData(3, 4, 30.1, 95.4)]
    [InlineData(0, 10, 0, 27.8)]
    public void Wilsons_interval_of_95_percent(int part, int whole, double low, double high)
    {
        var interval = ShareOf(part, whole).Interval(new(95));

        Assert.Equal(low, Math.Round(interval.Low.Value!.Value, 1));
        Assert.Equal(high, Math.Round(interval.High.Value!.Value, 1));
    }

    [Fact]
    public void Of_nobody_it_is_not_defined() => Assert.Equal(
        (NotDefinedReason.NobodyAssessed, NotDefinedReason.NobodyAssessed), (default(Share).Interval(new(95)).Low.Reason!.Value, default(ProportionInterval).High.Reason!.Value));

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void A_confidence_is_neither_none_nor_certainty(int confidence) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(confidence), () => ShareOf(1, 2).Interval(new(confidence)));

    [Fact]
    public void It_holds_the_share_stays_within_0_and_100_and_widens_with_confidence()
    {
        for (var whole = 1; whole <= 40; whole++)
            for (var part = 0; part <= whole; part++)
            {
                var (narrow, wide) = (ShareOf(part, whole).Interval(new(80)), ShareOf(part, whole).Interval(new(99.9m)));
                Assert.InRange(part * 100.0 / whole, narrow.Low.Value!.Value, narrow.High.Value!.Value);
                Assert.True(narrow.Low.Value < narrow.High.Value);
                Assert.True(wide.Low.Value <= narrow.Low.Value && wide.Low.Value >= 0);
                Assert.True(wide.High.Value >= narrow.High.Value && wide.High.Value <= 100);
                // What one says of those who are, the other says of those who are not.
                Assert.Equal(100 - narrow.High.Value!.Value, ShareOf(whole - part, whole).Interval(new(80)).Low.Value!.Value, 1e-9);
            }
    }

    /// <summary>As R's <c>qnorm</c> has them.</summary>
    [Theory]
    [InlineData(0.975, 1.959963984540054)]
    [InlineData(0.995, 2.5758293035489004)]
    [InlineData(0.9, 1.2815515655446004)]
    [InlineData(0.5, 0)]
    [InlineData(0.05, -1.6448536269514722)]
    [InlineData(1e-10, -6.361340902404056)]
    [InlineData(1e-20, -9.262340089798408)]
    public void The_normal_quantile(double probability, double quantile) => Assert.Equal(quantile, NormalDistribution.Quantile(probability), 1e-9);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void Certainty_has_no_quantile(double probability) => Assert.Throws<ArgumentOutOfRangeException>(() => NormalDistribution.Quantile(probability));

    /// <summary>A share as callers get one.</summary>
    internal static Share ShareOf(int part, int whole) => new DataTeamGroups(part, 0, 0, whole - part).Current;
}
