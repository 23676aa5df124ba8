namespace Plc.Model.Analysis;

/// <summary>How consistent an assessment is in itself, and how far that can be trusted.</summary>
/// <remarks>
/// Cronbach's alpha is k/(k-1) times (1 minus the sum of the item variances over the variance of the totals); for items of right or wrong it is KR-20
/// with population variances. Variances are of the sample (n-1). An item that everyone answers alike counts in k. The standard error of
/// measurement is the standard deviation of the totals times the root of 1 minus alpha. A negative alpha is reported as it is.
/// Students with an absent or exempt cell are left out of these statistics alone. Equal when all facts are equal.
/// </remarks>
public sealed record Reliability
{
    internal Reliability(Statistic alpha, Statistic standardError, int studentCount, int itemCount, Trust trust) =>
        (Alpha, StandardError, StudentCount, ItemCount, Trust) = (alpha, standardError, studentCount, itemCount, trust);

    /// <summary>Cronbach's alpha, at most 1; for items of right or wrong, KR-20.</summary>
    public Statistic Alpha { get; }

    /// <summary>The standard error of measurement of a total, in points.</summary>
    public Statistic StandardError { get; }

    /// <summary>The students on whom the statistics rest (n).</summary>
    public int StudentCount { get; }

    /// <summary>The items on which they rest (k).</summary>
    public int ItemCount { get; }

    /// <summary>How far n and k let them be trusted.</summary>
    public Trust Trust { get; }
}
