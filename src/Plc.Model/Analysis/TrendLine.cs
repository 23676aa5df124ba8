using Plc.Model.Primitives;

namespace Plc.Model.Analysis;

/// <summary>A straight line through values over time, by a named method: value = intercept + slope × day (practice row Q-02).</summary>
/// <remarks>
/// Equal when all facts are equal. Standard errors are those of the least-squares line: SEE = √(Σ residual² / (n - 2)), and of the slope SEE / √Σ(day - mean day)² (any textbook of
/// regression; for growth rates, Christ 2006). Where all values lie on the line both are 0.
/// </remarks>
public sealed record TrendLine
{
    private TrendLine(TrendMethod method, int count, (Statistic Slope, Statistic Intercept) line, Statistic standardErrorOfEstimate, Statistic slopeStandardError)
    {
        (Method, Count, Rate, Intercept) = (method, count, new(line.Slope), line.Intercept);
        (StandardErrorOfEstimate, SlopeStandardError) = (standardErrorOfEstimate, slopeStandardError);
    }

    /// <summary>The method.</summary>
    public TrendMethod Method { get; }

    /// <summary>How many points there are (n).</summary>
    public int Count { get; }

    /// <summary>The slope: the rate of improvement.</summary>
    public RateOfImprovement Rate { get; }

    /// <summary>The value of the line on day 0, in units of the measure.</summary>
    public Statistic Intercept { get; }

    /// <summary>The standard error of estimate (SEE), in units of the measure; of the least-squares line alone, from three points on.</summary>
    public Statistic StandardErrorOfEstimate { get; }

    /// <summary>The standard error of the slope, in units of the measure by day; of the least-squares line alone, from three points on.</summary>
    public Statistic SlopeStandardError { get; }

    /// <summary>Draws a line.</summary>
    /// <param name="method">The method.</param>
    /// <param name="points">The points, in any order; several of one day are allowed. Theil-Sen and repeated medians look at each pair, so that their time grows with the square of the number, and so does the memory of Theil-Sen.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such method.</exception>
    public static TrendLine Of(TrendMethod method, ValueList<TrendPoint> points)
    {
        if (!Enum.IsDefined(method)) throw new ArgumentOutOfRangeException(nameof(method));
        TrendPoint[] byDay = [.. points.OrderBy(point => point.Day).ThenBy(point => point.Value)];
        var fit = TrendFits.Fit(method, byDay);
        if (fit.Line is not { } line) return new(method, byDay.Length, (NotDefined(fit.Reason), NotDefined(fit.Reason)), NotDefined(fit.Reason), NotDefined(fit.Reason));
        var (estimate, slope) = Errors(method, byDay, line);
        return new(method, byDay.Length, (Statistic.Of(line.Slope), Statistic.Of(line.Intercept)), estimate, slope);
    }

    /// <summary>How exact a slope will be: SEE / √Σ(day - mean day)², the standard error of a least-squares slope (Christ 2006). For planning how often and how long to measure.</summary>
    /// <param name="standardErrorOfEstimate">The SEE that is expected of the measure, in its units; 0 or more.</param>
    /// <param name="days">The days of the scores, two or more; in weeks, where the error by week is wanted.</param>
    /// <exception cref="ArgumentOutOfRangeException">The standard error is negative or not finite.</exception>
    public static Statistic PlannedSlopeError(double standardErrorOfEstimate, ValueList<double> days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(standardErrorOfEstimate);
        if (!double.IsFinite(standardErrorOfEstimate)) throw new ArgumentOutOfRangeException(nameof(standardErrorOfEstimate));
        if (days.Count < 2) return NotDefined(NotDefinedReason.TooFewPoints);
        return SlopeError(standardErrorOfEstimate, [.. days]);
    }

    /// <summary>The value of the line on a day.</summary>
    public Statistic At(double day) => Rate.PerDay.Value is { } slope ? Statistic.Of(Intercept.Value!.Value + slope * day) : Intercept;

    /// <summary>The method and the number of points.</summary>
    public override string ToString() => $"{Method} through {Count} points";

    private static (Statistic Estimate, Statistic Slope) Errors(TrendMethod method, TrendPoint[] points, (double Slope, double Intercept) line)
    {
        if (method != TrendMethod.LeastSquares) return (NotDefined(NotDefinedReason.NotOfThisMethod), NotDefined(NotDefinedReason.NotOfThisMethod));
        if (points.Length < 3) return (NotDefined(NotDefinedReason.TooFewPoints), NotDefined(NotDefinedReason.TooFewPoints));
        var squares = points.Sum(point => Math.Pow(point.Value - line.Intercept - line.Slope * point.Day, 2));
        var estimate = Math.Sqrt(squares / (points.Length - 2));
        return (Statistic.Of(estimate), SlopeError(estimate, [.. points.Select(point => point.Day)]));
    }

    private static Statistic SlopeError(double estimate, double[] days)
    {
        var mean = days.Average();
        var spread = days.Sum(day => (day - mean) * (day - mean));
        return spread == 0 ? NotDefined(NotDefinedReason.NoSpreadInDays) : Statistic.Of(estimate / Math.Sqrt(spread));
    }

    private static Statistic NotDefined(NotDefinedReason reason) => Statistic.NotDefined(reason);
}
