using NodaTime.Text;
using Plc.Model.Decisions;
using Plc.Model.Goals;

namespace Plc.Model.Review;

/// <summary>What is celebrated, and what could be (practice row G-10).</summary>
internal static class CelebrationReview
{
    internal static void Add(ReviewScope scope)
    {
        var days = scope.Policy.Goals.CelebrationDays;
        foreach (var (celebration, place) in scope.Place.Each(scope.Community.Celebrations, "celebrations"))
            if (scope.IsWithin(celebration.Date, days) && !CitesResult(scope, celebration))
                scope.Find(GoalPracticeRules.CelebrationWithoutResult, place, LocalDatePattern.Iso.Format(celebration.Date));

        foreach (var (goal, place) in scope.Place.Each(scope.Community.Goals, "goals", static goal => goal.Id))
            if (goal.Deadline?.Day(scope.Calendars) is { } until && scope.IsWithin(until, days) && IsMet(scope, goal) && !IsCelebrated(scope, goal))
                scope.Find(GoalPracticeRules.MetGoalNotCelebrated, place, LocalDatePattern.Iso.Format(until));
    }

    /// <summary>A goal of which something was measured by then has a result; one that nobody here declares may have.</summary>
    private static bool CitesResult(ReviewScope scope, Celebration celebration) =>
        celebration.Goal is { } reference
        && (scope.Resolve(reference) is not { } goal || goal.Evaluate(celebration.EvaluatedOn ?? celebration.Date, scope.Calendars).Latest is not null);

    private static bool IsMet(ReviewScope scope, SmartGoal goal) => goal.Evaluate(scope.AsOf, scope.Calendars).Status is GoalStatus.Met or GoalStatus.Exceeded;

    private static bool IsCelebrated(ReviewScope scope, SmartGoal goal) => scope.ReferringTo(goal.Id).OfType<Celebration>().Any(celebration => scope.IsPast(celebration.Date));
}
