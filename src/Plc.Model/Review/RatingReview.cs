using Plc.Model.Primitives;
using Plc.Model.Rubrics;

namespace Plc.Model.Review;

/// <summary>Ratings by rubrics over time (practice row I-10).</summary>
internal static class RatingReview
{
    internal static void Add(ReviewScope scope)
    {
        foreach (var ofRubric in scope.Community.Ratings.Where(rating => scope.IsPast(rating.Date)).GroupBy(rating => scope.Whole(rating.Rubric))) FindWithoutEvidence(scope, ofRubric.Key, ofRubric);
        FindNotAgain(scope);
    }

    /// <summary>By the newest day on which each indicator was rated; a rating before it is of the past.</summary>
    private static void FindWithoutEvidence(ReviewScope scope, Reference<ImplementationRubric> rubric, IEnumerable<RubricRating> ratings)
    {
        if (scope.Resolve(rubric) is not { } known) return;
        var asking = known.Strands.SelectMany(static strand => strand.Indicators).Where(static indicator => indicator.IsEvidenceRequired).Select(static indicator => indicator.Id).ToHashSet();
        var newest = ratings.Where(rating => asking.Contains(rating.Indicator)).GroupBy(static rating => rating.Indicator)
            .SelectMany(static ofIndicator => ofIndicator.Where(rating => rating.Date == ofIndicator.Max(static other => other.Date))).ToList();
        var without = newest.Count(static rating => rating.Evidence.Count == 0);
        if (without > 0) scope.Find(RubricPracticeRules.RatedWithoutEvidence, PlaceOf(scope, rubric), without, newest.Count);
    }

    private static void FindNotAgain(ReviewScope scope)
    {
        var ratings = scope.Community.Ratings.Where(rating => scope.IsPast(rating.Date)).GroupBy(rating => scope.Whole(rating.Rubric))
            .Select(ofRubric => (Rubric: ofRubric.Key, Last: ofRubric.GroupBy(rating => rating.Indicator).Select(indicator => indicator.Max(rating => rating.Date)).ToList())).ToList();
        // Of a rubric in several versions the one by which was rated last is in use.
        var inUse = ratings.GroupBy(ofRubric => scope.Resolve(ofRubric.Rubric)?.Name ?? ofRubric.Rubric.Id.Value).Select(versions => versions.MaxBy(version => version.Last.Max()));
        foreach (var (rubric, last) in inUse)
        {
            var days = scope.Policy.Inquiry.RatingDays;
            var late = last.Where(date => date.PlusDays(days) < scope.AsOf).ToList();
            if (late.Count > 0) scope.FindLate(RubricPracticeRules.NotRatedAgain, PlaceOf(scope, rubric), late.Min().PlusDays(days), days, late.Count, last.Count);
        }
    }

    private static ReviewPlace PlaceOf(ReviewScope scope, Reference<ImplementationRubric> rubric) =>
        scope.Place.Each(scope.Community.Rubrics, "rubrics", static own => own.Id).Where(own => scope.Whole<ImplementationRubric>(own.Part.Id) == rubric)
            .Select(own => own.Place).FirstOrDefault(scope.Place.At("ratings"));
}
