using NodaTime;
using Plc.Model.Analysis;

namespace Plc.Model.Responses;

/// <summary>
/// Decides by the rate of improvement less the rate that is needed: below the band, change the instruction; above it, raise the goal; near, continue.
/// </summary>
/// <remarks>Equal when all facts are equal. All scores count, those of the baseline too. A rate at the bound of the band is near.</remarks>
public sealed record RateRule : ISeriesRule
{
    /// <summary>Makes a rule.</summary>
    /// <param name="name">What it is called in results.</param>
    /// <param name="version">Which version of it.</param>
    /// <param name="band">By how much the rate may differ from the needed one and still be near, in units of the measure by week; 0.5 where it is left out (Pearson, aimsweb support article 3937).</param>
    /// <param name="minScores">How many scores there have to be, 2 or more; 3 where it is left out (the same: two or fewer are insufficient).</param>
    /// <param name="method">How the rate is computed.</param>
    /// <exception cref="ArgumentException">Name or version is blank, or a number is not in its range.</exception>
    public RateRule(string name, string version, decimal band = 0.5m, int minScores = 3, TrendMethod method = TrendMethod.LeastSquares)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        ArgumentOutOfRangeException.ThrowIfNegative(band);
        if (!Enum.IsDefined(method)) throw new ArgumentOutOfRangeException(nameof(method));
        ArgumentOutOfRangeException.ThrowIfLessThan(minScores, method is TrendMethod.ThreeMedian or TrendMethod.ThreeMedianOverSpan ? 3 : 2);
        (Name, Version, Band, MinScores, Method) = (name, version, band, minScores, method);
    }

    /// <summary>The rule by the documented defaults.</summary>
    public static RateRule Default { get; } = new("rate-of-improvement", "1");

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string Version { get; }

    /// <summary>By how much the rate may differ from the needed one and still be near, in units of the measure by week.</summary>
    public decimal Band { get; }

    /// <summary>How many scores there have to be.</summary>
    public int MinScores { get; }

    /// <summary>How the rate is computed.</summary>
    public TrendMethod Method { get; }

    /// <inheritdoc/>
    public SeriesVerdict Decide(ProgressSeries series, AimLine aim, LocalDate asOf)
    {
        var judged = new JudgedSeries(series, aim, asOf, withBaseline: true);
        if (judged.Gap(MinScores, minWeeks: 0) is { } gap) return SeriesVerdict.NotEnough(this, aim, asOf, judged.Scores, gap);
        var trend = ProgressSeries.TrendOf(Method, judged.Scores);
        var difference = judged.Improvement(trend.Rate.PerWeek.Value!.Value - aim.RequiredRate.PerWeek.Value!.Value);
        var bound = (double)Band + JudgedSeries.Rounding;
        var decision = difference < -bound ? SeriesDecision.ChangeInstruction : difference > bound ? SeriesDecision.RaiseGoal : SeriesDecision.Continue;
        return SeriesVerdict.Of(this, aim, asOf, judged.Scores, decision, trend);
    }

    /// <summary>Name and version.</summary>
    public override string ToString() => $"{Name} {Version}";
}
