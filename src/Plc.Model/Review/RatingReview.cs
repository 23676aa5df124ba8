using Plc.Model.Primitives;
using Plc.Model.Rubrics;

namespace Plc.Model.Review;

/// <summary>Ratings by rubrics over time (practice row I-10).</summary>
internal static class RatingReview
{
    internal static void Add(ReviewScope scope)
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
