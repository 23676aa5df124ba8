using Plc.Model.Goals;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Review;

/// <summary>The goals of a community with one another, with its teams and its members (practice rows G-03, G-06 and G-09).</summary>
internal static class GoalAlignmentReview
{
    internal static void Add(ReviewScope scope)
    {
        FindUnaligned(scope);
        FindOpposite(scope);
        FindUnserved(scope);
        FindTooMany(scope);
        FindTeams(scope);
        FindMembers(scope);
    }

    private static void FindUnaligned(ReviewScope scope)
    {
        var orphans = new GoalAlignment(scope.Community.Goals).Orphans.Select(goal => goal.Id).ToHashSet();
        var open = scope.OpenGoals.Where(goal => orphans.Contains(goal.Part.Id)).ToList();
        if (open.Count == 0) return;
        if (!scope.Reviewed.HasWideGoal) scope.Find(GoalPracticeRules.NoGoalToServe, scope.Place.At("goals"), open.Count);
        else
            foreach (var (_, place) in open) scope.Find(GoalPracticeRules.TeamGoalServesNothing, place);
    }

    private static void FindOpposite(ReviewScope scope)
    {
        foreach (var (goal, place) in scope.OpenGoals)
            for (var i = 0; i < goal.Serves.Count; i++)
                if (scope.Resolve(goal.Serves[i]) is { } served && AreOpposite(goal, served))
                    scope.Find(GoalPracticeRules.OppositeDirection, place.At("serves", i), Word(goal), Word(served));
    }

    private static bool AreOpposite(SmartGoal goal, SmartGoal served) =>
        goal.Measure is { } measure && served.Measure is { } other && measure.Name == other.Name && measure.Kind == other.Kind
        && (goal.Target?.Direction, served.Target?.Direction) is (TargetDirection.Up, TargetDirection.Down) or (TargetDirection.Down, TargetDirection.Up);

    private static string Word(SmartGoal goal) => goal.Target!.Direction == TargetDirection.Up ? "up" : "down";

    private static void FindUnserved(ReviewScope scope)
    {
        // Where no team has a goal, that is said of the teams.
        if (!scope.LiveTeams.Any(team => HasGoal(scope, team.Part))) return;
        var alone = new GoalAlignment([.. scope.OpenGoals.Select(goal => goal.Part)]).WithoutTeams.Select(goal => goal.Id).ToHashSet();
        foreach (var (goal, place) in scope.OpenGoals)
            if (alone.Contains(goal.Id) && !scope.ReferringTo(goal.Id).OfType<SmartGoal>().Any(serving => serving.Scope == GoalScope.Team && serving.IsOpen(scope.AsOf, scope.Calendars)))
                scope.Find(GoalPracticeRules.SchoolGoalUnserved, place);
    }

    private static void FindTooMany(ReviewScope scope)
    {
        var most = scope.Policy.Goals.OpenGoals;
        foreach (var goals in scope.OpenGoals.GroupBy(goal => (goal.Part.Scope, goal.Part.Team)))
            if (goals.Count() > most)
                scope.Find(GoalPracticeRules.TooManyGoals, goals.Key.Team is { } team ? PlaceOf(scope, scope.Whole(team)) : scope.Place.At("goals"), Words(goals.Key.Scope), goals.Count(), most);
    }

    private static ReviewPlace PlaceOf(ReviewScope scope, Reference<Team> team) =>
        scope.Teams.Where(known => scope.Whole<Team>(known.Part.Id) == team).Select(known => known.Place).FirstOrDefault(scope.Place.At("goals"));

    private static string Words(GoalScope scope) => scope switch
    {
        GoalScope.District => "the district",
        GoalScope.School => "the school",
        _ => "the team",
    };

    /// <summary>Where no team has a goal, that is one thing to begin and not one a team. Of those that meet without one another rule speaks.</summary>
    private static void FindTeams(ReviewScope scope)
    {
        var said = MeetingReview.Meeting(scope).Where(work => !work.HasGoal).Select(work => work.Team).ToHashSet();
        var asked = scope.LiveTeams.Where(team => !said.Contains(scope.Whole<Team>(team.Part.Id))).ToList();
        scope.FindEach(
            GoalPracticeRules.TeamWithoutGoal, scope.Place.At("teams"), asked.Count, "teams", [.. asked.Where(team => !HasGoal(scope, team.Part)).Select(team => team.Place)]);
    }

    private static bool HasGoal(ReviewScope scope, Team team) => scope.Reviewed.TeamsWithGoal.Contains(scope.Whole<Team>(team.Id));

    /// <summary>Of the members of a team without a goal that is said at the team.</summary>
    private static void FindMembers(ReviewScope scope)
    {
        if (!scope.OpenGoals.Any() && scope.Reviewed.WithGoal.Count == 0) return;
        var staff = scope.Staff.ToList();
        var said = scope.LiveTeams.Where(team => !HasGoal(scope, team.Part)).SelectMany(team => team.Part.MembersOn(scope.AsOf)).Select(scope.Whole).ToHashSet();
        var without = staff.Select(member => scope.Whole<Member>(member.Id)).Count(member => !scope.Reviewed.WithGoal.Contains(member) && !said.Contains(member));
        if (without > 0) scope.Find(GoalPracticeRules.MemberWithoutGoal, scope.Place.At("members"), without, staff.Count);
    }
}
