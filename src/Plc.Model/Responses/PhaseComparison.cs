using Plc.Model.Analysis;

namespace Plc.Model.Responses;

/// <summary>What changed at a phase line, between the scores before an intervention and those after it began.</summary>
/// <remarks>
/// Equal when all facts are equal. It describes and does not prove that the intervention was the cause. Overlap: NAP, the nonoverlap of all pairs (Parker and Vannest 2009), and PND,
/// the percentage of nonoverlapping data (Scruggs, Mastropieri and Casto 1987), here as shares.
/// </remarks>
public sealed record PhaseComparison
{
    /// <summary>Compares two phases.</summary>
    /// <param name="before">The phase before, such as the baseline.</param>
    /// <param name="after">The phase after.</param>
    /// <param name="direction">Which way the measure goes when a student improves.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such direction.</exception>
    public PhaseComparison(ProgressPhase before, ProgressPhase after, ProgressDirection direction)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (!Enum.IsDefined(direction)) throw new ArgumentOutOfRangeException(nameof(direction));
        (Before, After, Direction) = (before, after, direction);
        var sign = direction == ProgressDirection.Increasing ? 1 : -1;
        var pairs = (from one in before.Scores from other in after.Scores select sign * other.Value.CompareTo(one.Value)).ToList();
        NonoverlapOfAllPairs = (pairs.Count(order => order > 0) + pairs.Count(order => order == 0) / 2.0) / pairs.Count;
        var best = before.Scores.Max(score => sign * score.Value);
        NonoverlappingData = after.Scores.Count(score => sign * score.Value > best) / (double)after.Scores.Count;
    }

    /// <summary>The phase before.</summary>
    public ProgressPhase Before { get; }

    /// <summary>The phase after.</summary>
    public ProgressPhase After { get; }

    /// <summary>Which way the measure goes when a student improves.</summary>
    public ProgressDirection Direction { get; }

    /// <summary>The change in level: the mean after less the mean before, in units of the measure.</summary>
    public decimal MeanChange => After.Mean - Before.Mean;

    /// <summary>The median after less the median before, in units of the measure.</summary>
    public decimal MedianChange => After.Median - Before.Median;

    /// <summary>The change in trend: the rate after less the rate before.</summary>
    public RateOfImprovement RateChange => new(Difference(After.Trend.Rate.PerDay, Before.Trend.Rate.PerDay));

    /// <summary>NAP: the share of all pairs of a score before and one after in which the one after is better; a tie counts half. 0 to 1; 0.5 is chance.</summary>
    public double NonoverlapOfAllPairs { get; }

    /// <summary>PND: the share of the scores after that are better than the best before. 0 to 1.</summary>
    public double NonoverlappingData { get; }

    /// <summary>How many scores there are before and after.</summary>
    public override string ToString() => $"{Before.Scores.Count} scores before, {After.Scores.Count} after";

    private static Statistic Difference(Statistic left, Statistic right) =>
        left.Value is not { } minuend ? left : right.Value is not { } subtrahend ? right : Statistic.Of(minuend - subtrahend);
}
