using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Analysis;

/// <summary>Exact counts and sums that can be added to others of their kind, in any order and grouping.</summary>
/// <remarks>
/// Equal when all numbers are equal. After adding, these are exactly what they would be of all students at once: the counts, the shares, the pooled percent of points, and of complete
/// rows the mean and the standard deviation. What needs more than sums over students is not offered: reliability, discrimination, medians and percentiles, lists of students.
/// </remarks>
public sealed record SummaryCounts
{
    /// <summary>Makes counts.</summary>
    /// <param name="assessed">The students for whom an item counts.</param>
    /// <param name="notAssessed">The students with a row for whom none does.</param>
    /// <param name="proficient">The assessed students at or above the cut for proficiency.</param>
    /// <param name="extension">The assessed students at or above the cut for extension.</param>
    /// <param name="pointsEarned">The points that the assessed earned.</param>
    /// <param name="pointsPossible">The points that they could earn.</param>
    /// <param name="complete">The same of those for whom every item counts; of nobody where it is left out.</param>
    /// <exception cref="RuleException">PLC1007, PLC5031, PLC5032.</exception>
    public SummaryCounts(long assessed, long notAssessed, long proficient, long extension, decimal pointsEarned, decimal pointsPossible, CompleteRows? complete = null)
    {
        Check(assessed, notAssessed, proficient, extension, pointsEarned, pointsPossible, complete).ThrowIfBroken(nameof(SummaryCounts));
        (Assessed, NotAssessed, Proficient, Extension) = (assessed, notAssessed, proficient, extension);
        (PointsEarned, PointsPossible, Complete) = (Quantity.Trim(pointsEarned), Quantity.Trim(pointsPossible), complete ?? CompleteRows.None);
    }

    /// <summary>Of nobody.</summary>
    public static SummaryCounts None { get; } = new(0, 0, 0, 0, 0, 0);

    /// <summary>The students for whom an item counts (N).</summary>
    public long Assessed { get; }

    /// <summary>The students with a row for whom none does: without an answer, absent or exempt.</summary>
    public long NotAssessed { get; }

    /// <summary>How many of the assessed are at or above the cut for proficiency.</summary>
    public long Proficient { get; }

    /// <summary>How many of the assessed are at or above the cut for extension.</summary>
    public long Extension { get; }

    /// <summary>The points that the assessed earned.</summary>
    public decimal PointsEarned { get; }

    /// <summary>The points that they could earn.</summary>
    public decimal PointsPossible { get; }

    /// <summary>Sums over those of the assessed for whom every item counts, for mean and standard deviation.</summary>
    public CompleteRows Complete { get; }

    /// <summary>The assessed at or above the cut for proficiency, of all assessed.</summary>
    public Share ProficientShare => new(Proficient, Assessed);

    /// <summary>The assessed at or above the cut for extension, of all assessed.</summary>
    public Share ExtensionShare => new(Extension, Assessed);

    /// <summary>Points earned of points possible.</summary>
    public Share CorrectShare => new(PointsEarned, PointsPossible);

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        long? assessed = null, long? notAssessed = null, long? proficient = null, long? extension = null, decimal? pointsEarned = null, decimal? pointsPossible = null,
        CompleteRows? complete = null)
    {
        var breaches = new RuleBreaches();
        breaches.Count(assessed, nameof(assessed));
        breaches.Count(notAssessed, nameof(notAssessed));
        breaches.Count(proficient, nameof(proficient));
        breaches.Count(extension, nameof(extension));
        breaches.Sum(pointsEarned, nameof(pointsEarned), Points.MaxDecimalPlaces);
        breaches.Sum(pointsPossible, nameof(pointsPossible), Points.MaxDecimalPlaces);
        breaches.Part(proficient, assessed, nameof(proficient), "more students proficient than assessed");
        breaches.Part(extension, assessed, nameof(extension), "more students ready for extension than assessed");
        breaches.Part(pointsEarned, pointsPossible, nameof(pointsEarned), "more points earned than possible");
        if (assessed == 0 && pointsPossible > 0) breaches.Add(SummaryRules.PartAndWhole, nameof(pointsPossible), "points, and nobody who was assessed");
        breaches.Part(complete?.Students, assessed, nameof(complete), "more complete rows than students assessed");
        breaches.Part(complete?.Earned, pointsEarned, nameof(complete), "more points in complete rows than in all");
        breaches.Part(complete?.Possible, pointsPossible, nameof(complete), "more points possible in complete rows than in all");
        return breaches;
    }

    /// <summary>The counts of both, as of no student twice.</summary>
    /// <exception cref="RuleException">PLC5034: complete rows have other points here than there; PLC5032: a number becomes too large to be exact.</exception>
    public static SummaryCounts operator +(SummaryCounts left, SummaryCounts right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return left.Add(right);
    }

    /// <inheritdoc cref="op_Addition"/>
    public SummaryCounts Add(SummaryCounts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(
            Assessed + other.Assessed, NotAssessed + other.NotAssessed, Proficient + other.Proficient, Extension + other.Extension,
            PointsEarned + other.PointsEarned, PointsPossible + other.PointsPossible, Complete.Add(other.Complete));
    }
}
