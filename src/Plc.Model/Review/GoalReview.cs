using NodaTime;
using Plc.Model.Foundation;
using Plc.Model.Goals;
using Plc.Model.People;
using static Plc.Model.Review.ReviewReadings;

namespace Plc.Model.Review;

/// <summary>Each open goal by itself (practice rows G-02, G-04 and G-06 to G-08, and C-12).</summary>
internal static class GoalReview
{
    internal static void Add(ReviewScope scope)
    {
        var hasCommitments = HasCommitments(scope);
        var onNothing = new List<ReviewPlace>();
        foreach (var (goal, place) in scope.OpenGoals)
        {
            if (!RestsOnCommitment(scope, goal)) onNothing.Add(place);
            FindResources(scope, goal, place);
            FindBeforeValues(scope, goal, place);
            FindSmart(scope, goal, place);
            if (goal.LearningArea is null && goal.Outcomes.Count == 0) scope.Find(GoalPracticeRules.GoalWithoutLearningArea, place);
            if (goal.Scope == GoalScope.School) FindOwnership(scope, goal, place);
            FindNotMeasured(scope, goal, place);
            FindStepsOnOne(scope, goal, place);
        }
        // Where there are no commitments yet, that is one thing to mend and not one a goal.
        if (!hasCommitments && onNothing.Count > 0) scope.Find(GoalPracticeRules.GoalWithoutCommitment, scope.Place.At("goals"), FormattableString.Invariant($", for any of {onNothing.Count}, since there are no commitments yet"));
        else
            foreach (var place in onNothing) scope.Find(GoalPracticeRules.GoalWithoutCommitment, place, "");
    }

    /// <summary>Whether a goal, or one that it serves be it through others, names a commitment; one that nobody here declares may.</summary>
    private static bool RestsOnCommitment(ReviewScope scope, SmartGoal goal)
    {
        var seen = new HashSet<SmartGoal>(ReferenceEqualityComparer.Instance);
        var open = new Stack<SmartGoal>([goal]);
        while (open.TryPop(out var next))
        {
            if (next.Commitments.Count > 0) return true;
            foreach (var reference in seen.Add(next) ? next.Serves : [])
                if (scope.Resolve(reference) is { } served) open.Push(served);
                else return true;
        }
        return false;
    }

    private static bool HasCommitments(ReviewScope scope) =>
        scope.Community.Foundation is { } foundation && (foundation.Commitments.Count > 0 || foundation.Adopted.Any(adopted => adopted.Part == FoundationPart.Commitments))
        || scope.Around is { } around && HasCommitments(around);

    private static void FindResources(ReviewScope scope, SmartGoal goal, ReviewPlace place)
    {
        var lacking = goal.Resources.Count(resource => resource.Status == ResourceStatus.Lacking);
        if (lacking > 0) scope.Find(GoalPracticeRules.ResourceLacking, place.At("resources"), lacking);
    }

    /// <summary>A goal was in force from when it was agreed on, or from its first step.</summary>
    private static void FindBeforeValues(ReviewScope scope, SmartGoal goal, ReviewPlace place)
    {
        var inForce = goal.AgreedBy.Select(part => part.Date).Concat(goal.Steps.Select(step => step.Begin)).Min();
        if (inForce is { } begin && scope.IsPast(begin) && ValuesAdopted(scope) is { } adopted && begin < adopted)
            scope.Find(GoalPracticeRules.GoalBeforeValues, place, Iso(begin), Iso(adopted));
    }

    private static LocalDate? ValuesAdopted(ReviewScope scope)
    {
        var own = scope.Community.Foundation?.FirstAdoption(FoundationPart.Commitments);
        if (own is not null && scope.IsPast(own.Value)) return own;
        return scope.Around is { } around ? ValuesAdopted(around) : null;
    }

    /// <summary>One rule a letter; that the statement names an end and no activity (R) is read from its language.</summary>
    private static void FindSmart(ReviewScope scope, SmartGoal goal, ReviewPlace place)
    {
        if (goal.Population is null) scope.Find(GoalPracticeRules.GoalWithoutPopulation, place);
        if (Missing((goal.Measure is null, "what it is measured by"), (goal.Target is null, "what is to be reached")) is { } end)
            scope.Find(GoalPracticeRules.GoalNotMeasurable, place, end);
        if (Missing((goal.Baseline is null, "where it starts"), (goal.Resources.Count == 0, "what it needs")) is { } way)
            scope.Find(GoalPracticeRules.GoalNotSeenAttainable, place, way);
        if (goal.Deadline is null) scope.Find(GoalPracticeRules.GoalWithoutDeadline, place);
    }

    private static string? Missing(params (bool Is, string Words)[] parts)
    {
        var missing = parts.Where(part => part.Is).Select(part => part.Words).ToList();
        return missing.Count == 0 ? null : string.Join(" and ", missing);
    }

    private static void FindOwnership(ReviewScope scope, SmartGoal goal, ReviewPlace place)
    {
        if (!MayBeOwnedByHead(scope, goal)) scope.Find(GoalPracticeRules.HeadDoesNotOwn, place);
        var agreed = goal.AgreedBy.Where(part => !(part.Date > scope.AsOf) && part.HeadCount != 0);
        if (!agreed.Any(part => part.Group.Is(StakeholderGroup.Teachers) || part.Members.Any(member => scope.Resolve(member)?.Is(StaffRole.Teacher, scope.AsOf) == true)))
            scope.Find(GoalPracticeRules.NoTeacherAgreed, place);
    }

    /// <summary>An owner of whom nothing is known may be the head, and so may the owner that is not named where no members are.</summary>
    private static bool MayBeOwnedByHead(ReviewScope scope, SmartGoal goal)
    {
        if (goal.Owners.Count == 0) return scope.Community.Members.Count == 0;
        var owners = goal.Owners.Select(scope.Resolve);
        return owners.Any(owner => owner is null || owner.Roles.Count == 0 || owner.Is(StaffRole.Principal, scope.AsOf) || owner.Is(StaffRole.Superintendent, scope.AsOf));
    }

    private static void FindNotMeasured(ReviewScope scope, SmartGoal goal, ReviewPlace place)
    {
        var measured = goal.Measurements.Append(goal.Baseline).OfType<Measurement>().Select(measurement => measurement.When).Where(scope.IsPast).ToList();
        if (measured.Count == 0) return;
        var due = scope.DueAfter(measured.Max(), scope.Policy.Goals.CheckpointDays);
        if (due < scope.AsOf) scope.FindLate(GoalPracticeRules.ProgressNotMeasured, place, due, Iso(measured.Max()));
    }

    /// <summary>Of a team of one nothing else can be expected.</summary>
    private static void FindStepsOnOne(ReviewScope scope, SmartGoal goal, ReviewPlace place)
    {
        if (goal.Steps.Count < 2 || goal.Steps.Any(step => step.Owners.Count == 0) || !goal.Steps.SelectMany(step => step.Owners).AreOneMember()) return;
        if (goal.Team is { } team && !(scope.Reviewed.Teams.TryGetValue(scope.Whole(team), out var members) && members.Count > 1)) return;
        scope.Find(GoalPracticeRules.StepsOnOnePerson, place.At("steps"), goal.Steps.Count);
    }
}
