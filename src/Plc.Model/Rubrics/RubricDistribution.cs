using NodaTime;
using Plc.Model.Primitives;

namespace Plc.Model.Rubrics;

/// <summary>How raters rated one indicator, each by the last rating up to a day (practice row I-10).</summary>
/// <remarks>Equal when all facts are equal. Levels have an order and no distances: they are counted, and no mean is made of them.</remarks>
public sealed record IndicatorDistribution
{
    internal IndicatorDistribution(RubricIndicator indicator, ValueList<int> counts, int withoutEvidence) => (Indicator, Counts, WithoutEvidence) = (indicator, counts, withoutEvidence);

    /// <summary>The indicator.</summary>
    public RubricIndicator Indicator { get; }

    /// <summary>How many raters gave each level, from the lowest to the highest.</summary>
    public ValueList<int> Counts { get; }

    /// <summary>How many raters there are (N).</summary>
    public int RaterCount => Counts.Sum();

    /// <summary>How many of these ratings have no evidence, where the indicator requires it; 0 where it does not.</summary>
    public int WithoutEvidence { get; }
}

/// <summary>How an implementation rubric is rated as of a day, indicator by indicator.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record RubricDistribution
{
    private RubricDistribution(ImplementationRubric rubric, LocalDate asOf, ValueList<IndicatorDistribution> indicators) => (Rubric, AsOf, Indicators) = (rubric, asOf, indicators);

    /// <summary>The rubric.</summary>
    public ImplementationRubric Rubric { get; }

    /// <summary>The day; later ratings are left out.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Every indicator of the rubric in its order, those without a rating too.</summary>
    public ValueList<IndicatorDistribution> Indicators { get; }

    /// <summary>Counts ratings.</summary>
    /// <param name="rubric">The rubric.</param>
    /// <param name="ratings">Ratings; those of other rubrics, and of levels or indicators that this one does not have, are passed over. Of one rater the last one counts; ratings without a rater count each.</param>
    /// <param name="asOf">The day; later ratings are left out.</param>
    /// <param name="occasion">The occasion whose ratings alone count, such as a site review; all where it is left out.</param>
    public static RubricDistribution Of(ImplementationRubric rubric, ValueList<RubricRating> ratings, LocalDate asOf, OpenTerm<RatingOccasion>? occasion = null)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        var day = asOf.WithCalendar(CalendarSystem.Iso);
        var last = RaterRatings.Last(rubric, ratings.Where(rating => rating.Date <= day && (occasion is null || rating.Occasion == occasion)));
        return new(rubric, day, [.. rubric.Strands.SelectMany(strand => strand.Indicators).Select(indicator => Distribution(rubric, indicator, [.. last.Where(one => one.Rating.Indicator == indicator.Id)]))]);
    }

    private static IndicatorDistribution Distribution(ImplementationRubric rubric, RubricIndicator indicator, List<RaterRating> ratings) => new(
        indicator, [.. Enumerable.Range(0, rubric.Levels.Count).Select(level => ratings.Count(rating => rating.Level == level))],
        indicator.IsEvidenceRequired ? ratings.Count(rating => rating.Rating.Evidence.Count == 0) : 0);
}

/// <summary>How the ratings of one indicator changed: of those who rated it up to both days.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record IndicatorChange
{
    internal IndicatorChange(RubricIndicator indicator, int higher, int same, int lower, int onlyBefore, int onlyAfter) =>
        (Indicator, Higher, Same, Lower, OnlyBefore, OnlyAfter) = (indicator, higher, same, lower, onlyBefore, onlyAfter);

    /// <summary>The indicator.</summary>
    public RubricIndicator Indicator { get; }

    /// <summary>How many raters gave a higher level than before.</summary>
    public int Higher { get; }

    /// <summary>How many gave the same, be it by the same rating.</summary>
    public int Same { get; }

    /// <summary>How many gave a lower one.</summary>
    public int Lower { get; }

    /// <summary>How many ratings of the first day have no rater that could be found among those of the second.</summary>
    public int OnlyBefore { get; }

    /// <summary>How many ratings of the second day have no rater that could be found among those of the first.</summary>
    public int OnlyAfter { get; }
}

/// <summary>How ratings by a rubric changed from one day to another, rater by rater.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record RubricChange
{
    private RubricChange(RubricDistribution before, RubricDistribution after, ValueList<IndicatorChange> indicators) => (Before, After, Indicators) = (before, after, indicators);

    /// <summary>The ratings up to the first day.</summary>
    public RubricDistribution Before { get; }

    /// <summary>The ratings up to the second day.</summary>
    public RubricDistribution After { get; }

    /// <summary>Every indicator of the rubric, in its order.</summary>
    public ValueList<IndicatorChange> Indicators { get; }

    /// <summary>Compares ratings.</summary>
    /// <param name="rubric">The rubric.</param>
    /// <param name="ratings">Ratings; those of other rubrics are passed over.</param>
    /// <param name="before">The first day.</param>
    /// <param name="after">The second day, not earlier.</param>
    /// <exception cref="ArgumentOutOfRangeException">The second day is earlier.</exception>
    public static RubricChange Between(ImplementationRubric rubric, ValueList<RubricRating> ratings, LocalDate before, LocalDate after)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        var (first, second) = (before.WithCalendar(CalendarSystem.Iso), after.WithCalendar(CalendarSystem.Iso));
        ArgumentOutOfRangeException.ThrowIfLessThan(second, first, nameof(after));
        var (old, late) = (RaterRatings.Last(rubric, ratings.Where(rating => rating.Date <= first)), RaterRatings.Last(rubric, ratings.Where(rating => rating.Date <= second)));
        return new(
            RubricDistribution.Of(rubric, ratings, first), RubricDistribution.Of(rubric, ratings, second),
            [.. rubric.Strands.SelectMany(strand => strand.Indicators).Select(indicator => Change(indicator, old, late))]);
    }

    private static IndicatorChange Change(RubricIndicator indicator, IEnumerable<RaterRating> before, IEnumerable<RaterRating> after)
    {
        var old = before.Where(one => one.Rating.Indicator == indicator.Id).ToList();
        var late = after.Where(one => one.Rating.Indicator == indicator.Id).ToList();
        var both = old.Where(one => one.Rater is not null).Join(late, one => one.Rater, one => one.Rater, (one, other) => Math.Sign(other.Level - one.Level)).ToList();
        return new(indicator, both.Count(sign => sign > 0), both.Count(sign => sign == 0), both.Count(sign => sign < 0), old.Count - both.Count, late.Count - both.Count);
    }
}

/// <summary>A rating with the place of its level and who gave it.</summary>
/// <param name="Rating">The rating.</param>
/// <param name="Level">The place of its level, from 0.</param>
/// <param name="Rater">Who gave it; null where that is not known.</param>
internal readonly record struct RaterRating(RubricRating Rating, int Level, object? Rater);

/// <summary>The last rating of each rater and indicator.</summary>
internal static class RaterRatings
{
    internal static List<RaterRating> Last(ImplementationRubric rubric, IEnumerable<RubricRating> ratings)
    {
        var all = ratings.Where(rating => rating.Rubric.Id == rubric.Id && rubric.Levels.Contains(rating.Level))
            .Select(rating => new RaterRating(rating, rubric.Levels.ToList().IndexOf(rating.Level), (object?)rating.Rater ?? rating.ExternalRater)).ToList();
        // Of two of one day the later in the list is taken for the last.
        return
        [
            .. all.Where(one => one.Rater is not null).GroupBy(one => (one.Rating.Indicator, one.Rater)).Select(own => own.OrderBy(one => one.Rating.Date).Last()),
            .. all.Where(one => one.Rater is null),
        ];
    }
}
