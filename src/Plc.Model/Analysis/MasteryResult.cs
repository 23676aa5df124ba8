using Plc.Model.Primitives;

namespace Plc.Model.Analysis;

/// <summary>Why there is no level of mastery.</summary>
public enum MasteryGap
{
    /// <summary>There is no score at all. A score of 0 is one.</summary>
    NoScores,

    /// <summary>There are fewer scores than the policy or its method needs.</summary>
    TooFewScores,

    /// <summary>Mastery was not reached as many times as the policy asks for.</summary>
    TooFewAtMastery,

    /// <summary>A score is not above 0, and a power law cannot be fitted.</summary>
    ScoreNotPositive,
}

/// <summary>The level of mastery that follows from scores, with the policy by which it was reached; or why there is none.</summary>
/// <remarks>
/// Equal when all facts are equal. Computed in decimals, exactly up to the 28 digits that these have; a power law, which needs logarithms, in binary floating point to 15 digits. Says
/// nothing of the scores when it is turned to text.
/// </remarks>
public sealed record MasteryResult
{
    private const int PlacesShown = 2;

    private MasteryResult(MasteryPolicy policy, decimal scaleMaximum, int count, decimal? calculated, MasteryGap? gap, MasteryOverride? overridden) =>
        (Policy, ScaleMaximum, Count, Calculated, Gap, Override) = (policy, scaleMaximum, count, calculated, gap, overridden);

    /// <summary>The policy.</summary>
    public MasteryPolicy Policy { get; }

    /// <summary>The highest score of the scale.</summary>
    public decimal ScaleMaximum { get; }

    /// <summary>How many scores there are (N).</summary>
    public int Count { get; }

    /// <summary>What the method gives, on the scale, unrounded; null where it gives nothing.</summary>
    public decimal? Calculated { get; }

    /// <summary>Why the method gives nothing; null where it gives something.</summary>
    public MasteryGap? Gap { get; }

    /// <summary>The judgement of a member that stands in place of what was calculated; null where there is none in force.</summary>
    public MasteryOverride? Override { get; }

    /// <summary>The level that holds: that of the override, or else what was calculated; null where there is neither.</summary>
    public decimal? Value => Override?.Value ?? Calculated;

    /// <summary>The level as it is shown: two decimal places, half away from zero, as published examples have it.</summary>
    public decimal? Rounded => Value is { } value ? Math.Round(value, PlacesShown, MidpointRounding.AwayFromZero) : null;

    /// <summary>The level of mastery of scores.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="scores">The scores on the scale, the oldest first; at most 1,000,000,000,000 above or below 0.</param>
    /// <param name="scaleMaximum">The highest score of the scale, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not in its range.</exception>
    public static MasteryResult Of(MasteryPolicy policy, ValueList<decimal> scores, decimal scaleMaximum)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(scaleMaximum);
        foreach (var score in scores) ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs(score), Quantity.MaxSize, nameof(scores));
        var (calculated, gap) = MasteryMethods.Calculate(policy, scores, scaleMaximum);
        return new(policy, scaleMaximum, scores.Count, calculated, gap, null);
    }

    /// <summary>The level of mastery of a student on a target: points earned of points possible become scores on the scale, in the order in which the student was assessed.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="history">The evidence; assessments that the student missed say nothing.</param>
    /// <param name="scaleMaximum">The highest score of the scale, above 0: 4 for a scale from 0 to 4, 100 for percents.</param>
    /// <param name="overrides">The judgements of members; of those in force for this student and target on the day of the history the newest stands in place of what is calculated.</param>
    public static MasteryResult Of(MasteryPolicy policy, TargetHistory history, decimal scaleMaximum, ValueList<MasteryOverride> overrides = default)
    {
        ArgumentNullException.ThrowIfNull(history);
        var result = Of(policy, [.. history.Assessed.Select(piece => Rescale(piece.Earned, piece.Possible, scaleMaximum))], scaleMaximum);
        var newest = overrides.Where(one => one.Student == history.Student && one.Target == history.Target && one.IsInForceOn(history.AsOf)).OrderBy(one => one.On).LastOrDefault();
        return newest is null ? result : new(result.Policy, result.ScaleMaximum, result.Count, result.Calculated, result.Gap, newest);
    }

    /// <summary>Points on another scale that begins at 0: 2 of 5 on a scale to 4 are 1.6.</summary>
    /// <param name="earned">The points that were earned.</param>
    /// <param name="possible">The points that were possible, above 0.</param>
    /// <param name="scaleMaximum">The highest score of the scale.</param>
    /// <exception cref="ArgumentOutOfRangeException">No points were possible.</exception>
    public static decimal Rescale(decimal earned, decimal possible, decimal scaleMaximum)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(possible);
        return earned * scaleMaximum / possible;
    }

    /// <summary>The policy and the number of scores.</summary>
    public override string ToString() => $"Mastery by {Policy} of {Count} scores";
}
