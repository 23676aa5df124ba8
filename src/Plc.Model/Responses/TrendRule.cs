using NodaTime;
using Plc.Model.Analysis;
using Plc.Model.Primitives;

namespace Plc.Model.Responses;

/// <summary>
/// Decides by the trend line: flatter than the aim line, change the instruction; steeper, raise the goal; parallel, continue, unless the scores are clearly worse than the line: then
/// change the instruction (handout "Decision Making Rules" of curriculum-based measurement).
/// </summary>
/// <remarks>Equal when all facts are equal. Scores up to the start of the line belong to the baseline and do not count.</remarks>
public sealed record TrendRule : ISeriesRule
{
    /// <summary>Makes a rule.</summary>
    /// <param name="name">What it is called in results.</param>
    /// <param name="version">Which version of it.</param>
    /// <param name="method">How the trend is drawn.</param>
    /// <param name="minScores">How many scores there have to be, those of the baseline not counted; 3 or more. 6 where it is left out (University of Minnesota: a trend line needs six scores).</param>
    /// <param name="minWeeks">How many weeks have to lie between the start of the line and the last score; 6 where it is left out (the handout).</param>
    /// <param name="parallelWithin">By how much of the needed rate the trend may differ and still be parallel, the bound included; 10 percent where it is left out (ours: no source gives a number).</param>
    /// <param name="clearlyWorseInARow">How many of the last scores have to be worse than the line for scores to be clearly worse; 4 where it is left out (ours, after the four-point rule).</param>
    /// <exception cref="ArgumentException">Name or version is blank, or a number is not in its range.</exception>
    public TrendRule(
        string name, string version, TrendMethod method = TrendMethod.LeastSquares, int minScores = 6, int minWeeks = 6, Percent? parallelWithin = null, int clearlyWorseInARow = 4)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        if (!Enum.IsDefined(method)) throw new ArgumentOutOfRangeException(nameof(method));
        ArgumentOutOfRangeException.ThrowIfLessThan(minScores, 3);
        ArgumentOutOfRangeException.ThrowIfNegative(minWeeks);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(clearlyWorseInARow);
        (Name, Version, Method, MinScores, MinWeeks) = (name, version, method, minScores, minWeeks);
        (ParallelWithin, ClearlyWorseInARow) = (parallelWithin ?? new Percent(10), clearlyWorseInARow);
    }

    /// <summary>The rule by the documented defaults.</summary>
    public static TrendRule Default { get; } = new("trend-line", "1");

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string Version { get; }

    /// <summary>How the trend is drawn.</summary>
    public TrendMethod Method { get; }

    /// <summary>How many scores there have to be, those of the baseline not counted.</summary>
    public int MinScores { get; }

    /// <summary>How many weeks have to lie between the start of the line and the last score.</summary>
    public int MinWeeks { get; }

    /// <summary>By how much of the needed rate the trend may differ and still be parallel, the bound included.</summary>
    public Percent ParallelWithin { get; }

    /// <summary>How many of the last scores have to be worse than the line for scores to be clearly worse.</summary>
    public int ClearlyWorseInARow { get; }

    /// <inheritdoc/>
    public SeriesVerdict Decide(ProgressSeries series, AimLine aim, LocalDate asOf)
    {
        var judged = new JudgedSeries(series, aim, asOf);
        if (judged.Gap(MinScores, MinWeeks) is { } gap) return SeriesVerdict.NotEnough(this, aim, asOf, judged.Scores, gap);
        var trend = ProgressSeries.TrendOf(Method, judged.Scores);
        // Three scores of three days have a trend by every method.
        var needed = aim.RequiredRate.PerWeek.Value!.Value;
        var difference = judged.Improvement(trend.Rate.PerWeek.Value!.Value - needed);
        var tolerance = Math.Abs(needed) * (double)ParallelWithin.Value / 100 + JudgedSeries.Rounding;
        var decision = difference < -tolerance ? SeriesDecision.ChangeInstruction
            : difference > tolerance ? SeriesDecision.RaiseGoal
            : judged.LastAre(ClearlyWorseInARow, better: false, OnTheLine.Neither) ? SeriesDecision.ChangeInstruction
            : SeriesDecision.Continue;
        return SeriesVerdict.Of(this, aim, asOf, judged.Scores, decision, trend);
    }

    /// <summary>Name and version.</summary>
    public override string ToString() => $"{Name} {Version}";
}
