using Plc.Model.Primitives;

namespace Plc.Model.Analysis;

/// <summary>Between which percents the share of students may lie of which those who were assessed are a sample: a class is small, and a few students make ten percent.</summary>
/// <remarks>
/// The score interval: with p = part / n and z the normal quantile of the confidence, (p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n). It stays within 0 and 100, and has a width
/// where all students are proficient or none is. Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of the American Statistical
/// Association 22 (1927). Equal when both ends are equal. The default is not defined, for nobody was assessed.
/// </remarks>
public readonly record struct ProportionInterval
{
    private ProportionInterval(Statistic low, Statistic high) => (Low, High) = (low, high);

    /// <summary>The lower end in percent, 0 to 100, unrounded; not defined where nobody was assessed.</summary>
    public Statistic Low { get; }

    /// <summary>The upper end in percent, 0 to 100, unrounded; not defined where nobody was assessed.</summary>
    public Statistic High { get; }

    internal static ProportionInterval Wilson(decimal part, decimal whole, Percent confidence)
    {
        if (confidence.Value is 0 or 100) throw new ArgumentOutOfRangeException(nameof(confidence), "The confidence of an interval is above 0 and below 100 percent.");
        if (whole == 0) return default;
        var (n, p) = ((double)whole, (double)part / (double)whole);
        var z = NormalDistribution.Quantile((double)(100 + confidence.Value) / 200);
        var squared = z * z / n;
        var middle = p + squared / 2;
        var half = Math.Sqrt((p * (1 - p) + squared / 4) * squared);
        // Where nobody is, or everybody is, an end is exactly there.
        var low = part == 0 ? 0 : (middle - half) / (1 + squared);
        var high = part == whole ? 1 : (middle + half) / (1 + squared);
        return new(Statistic.Of(100 * low), Statistic.Of(100 * high));
    }
}
