using Plc.Model.Analysis;
using Plc.Model.Primitives;

namespace Plc.Model.Responses;

/// <summary>The scores between two phase lines: a baseline, or an intervention, with their level and trend.</summary>
/// <remarks>Equal when all facts are equal. Says nothing of the scores when it is turned to text.</remarks>
public sealed record ProgressPhase
{
    /// <summary>Describes scores.</summary>
    /// <param name="scores">The scores of the phase, the oldest first; at least one.</param>
    /// <param name="method">How their trend is drawn.</param>
    /// <exception cref="ArgumentException">There are no scores.</exception>
    public ProgressPhase(ValueList<ProgressScore> scores, TrendMethod method)
    {
        if (scores.Count == 0) throw new ArgumentException("A phase has scores.", nameof(scores));
        (Scores, Trend) = (scores, ProgressSeries.TrendOf(method, scores));
    }

    /// <summary>What the phase is called; null where its scores name none.</summary>
    public string? Name => Scores[0].Phase;

    /// <summary>The scores, the oldest first.</summary>
    public ValueList<ProgressScore> Scores { get; }

    /// <summary>The trend; day 0 of the line is that of the first score of the phase.</summary>
    public TrendLine Trend { get; }

    /// <summary>The mean of the scores.</summary>
    public decimal Mean => Scores.Average(score => score.Value);

    /// <summary>The median of the scores.</summary>
    public decimal Median => ProgressSeries.Median([.. Scores.Select(score => score.Value)]);

    /// <summary>The standard deviation (n-1) of the scores.</summary>
    public Statistic StandardDeviation => Scores.Count < 2
        ? Statistic.NotDefined(NotDefinedReason.TooFewPoints)
        : Statistic.Of(Math.Sqrt(Scores.Sum(score => Math.Pow((double)(score.Value - Mean), 2)) / (Scores.Count - 1)));

    /// <summary>The number of scores.</summary>
    public override string ToString() => $"Phase of {Scores.Count} scores";
}
