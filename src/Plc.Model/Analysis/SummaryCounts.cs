namespace Plc.Model.Analysis;

/// <summary>Exact counts and sums that can be added to others of their kind.</summary>
/// <remarks>Equal when all numbers are equal. The default is nothing counted.</remarks>
public readonly record struct SummaryCounts
{
    /// <summary>Makes counts.</summary>
    /// <param name="assessed">The students for whom an item counts.</param>
    /// <param name="notAssessed">The students with a row for whom none does.</param>
    /// <param name="proficient">The assessed students at or above the cut for proficiency.</param>
    /// <param name="extension">The assessed students at or above the cut for extension.</param>
    /// <param name="pointsEarned">The points that they earned.</param>
    /// <param name="pointsPossible">The points that they could earn.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or a part is more than its whole.</exception>
    public SummaryCounts(long assessed, long notAssessed, long proficient, long extension, decimal pointsEarned, decimal pointsPossible)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(assessed);
        ArgumentOutOfRangeException.ThrowIfNegative(notAssessed);
        ArgumentOutOfRangeException.ThrowIfNegative(proficient);
        ArgumentOutOfRangeException.ThrowIfNegative(extension);
        ArgumentOutOfRangeException.ThrowIfNegative(pointsEarned);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(proficient, assessed);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(extension, assessed);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(pointsEarned, pointsPossible);
        (Assessed, NotAssessed, ProficientCount, ExtensionCount) = (assessed, notAssessed, proficient, extension);
        (PointsEarned, PointsPossible) = (pointsEarned, pointsPossible);
    }

    /// <summary>The students for whom an item counts (N).</summary>
    public long Assessed { get; }

    /// <summary>The students with a row for whom none does: without an answer, absent or exempt.</summary>
    public long NotAssessed { get; }

    /// <summary>How many of the assessed are at or above the cut for proficiency.</summary>
    public long ProficientCount { get; }

    /// <summary>How many of the assessed are at or above the cut for extension.</summary>
    public long ExtensionCount { get; }

    /// <summary>The points that the assessed earned.</summary>
    public decimal PointsEarned { get; }

    /// <summary>The points that they could earn.</summary>
    public decimal PointsPossible { get; }

    /// <summary>The assessed at or above the cut for proficiency, of all assessed.</summary>
    public Share Proficient => new(ProficientCount, Assessed);

    /// <summary>The assessed at or above the cut for extension, of all assessed.</summary>
    public Share Extension => new(ExtensionCount, Assessed);

    /// <summary>Points earned of points possible.</summary>
    public Share Correct => new(PointsEarned, PointsPossible);

    /// <summary>The counts of both, as of no student twice.</summary>
    public static SummaryCounts operator +(SummaryCounts left, SummaryCounts right) => left.Add(right);

    /// <summary>The counts of both, as of no student twice.</summary>
    public SummaryCounts Add(SummaryCounts other) => new(
        Assessed + other.Assessed, NotAssessed + other.NotAssessed, ProficientCount + other.ProficientCount, ExtensionCount + other.ExtensionCount,
        PointsEarned + other.PointsEarned, PointsPossible + other.PointsPossible);
}
