using Plc.Model.Foundation;
using Plc.Model.People;

namespace Plc.Model.Review;

/// <summary>Who works alone, who is asked, who comes from outside, and what stands in the way (practice row F-08).</summary>
internal static class IsolationReview
{
    private static readonly StaffRole[] Connected =
        [StaffRole.Teacher, StaffRole.Principal, StaffRole.AssistantPrincipal, StaffRole.Superintendent, StaffRole.DistrictAdministrator];

    private static readonly StaffRole[] Faculty = [StaffRole.Teacher, StaffRole.Specialist, StaffRole.Counselor, StaffRole.Coach];

    internal static void Add(ReviewScope scope)
    {
        AddAlone(scope);
        AddDecisions(scope);
        AddOutsiders(scope);
        var place = scope.Place.At("foundation");
        foreach (var (obstacle, at) in place.Each(scope.Community.Foundation?.Obstacles ?? [], "obstacles"))
            if (obstacle.Response is null) scope.Find(FoundationPracticeRules.ObstacleUnanswered, at);
    }

    private static void AddAlone(ReviewScope scope)
    {
        var alone = Alone(scope).Count();
        if (alone > 0) scope.Find(FoundationPracticeRules.LeftAlone, scope.Place.At("members"), alone, scope.Community.Members.Count(member => IsConnected(scope, member)), scope.Policy.Foundation.UseDays);
    }

    /// <summary>Those who are to be connected and have no team and no joint work; nobody where there is no joint work at all yet.</summary>
    internal static IEnumerable<Member> Alone(ReviewScope scope) =>
        scope.JointWork.Count == 0 ? [] : scope.Community.Members.Where(member => IsConnected(scope, member) && !scope.JointWork.Contains((scope.Community.Id, member.Id)));

    private static bool IsConnected(ReviewScope scope, Member member) => Connected.Any(role => member.Is(role, scope.AsOf));

    private static void AddDecisions(ReviewScope scope)
    {
        foreach (var (decision, place) in scope.Place.Each(scope.Community.Decisions, "decisions", static decision => decision.Id))
        {
            if (!scope.IsWithin(decision.Date, scope.Policy.Foundation.UseDays) || decision.Participation.Count == 0) continue;
            // What a community calls a group of its own may be its faculty.
            if (decision.Participation.Any(entry => entry.Group.Term is null or StakeholderGroup.Teachers)) continue;
            var members = decision.Participation.SelectMany(entry => entry.Members);
            if (decision.Meeting is { } meeting) members = members.Concat(scope.Resolve(meeting)?.Attendees ?? []);
            if (members.Any(reference => scope.Resolve(reference) is { } member && Faculty.Any(role => member.Is(role, decision.Date)))) continue;
            scope.Find(FoundationPracticeRules.DecisionWithoutFaculty, place, decision.Participation.Count);
        }
    }

    private static void AddOutsiders(ReviewScope scope)
    {
        var (community, days) = (scope.Community, scope.Policy.Foundation.UseDays);
        var meetings = community.Meetings.Where(meeting => scope.IsWithin(meeting.Date, days)).ToList();
        var decisions = community.Decisions.Where(decision => scope.IsWithin(decision.Date, days)).ToList();
        var events = community.LearningEvents.Where(learned => scope.IsPast(learned.Begin) && (scope.IsWithin(learned.Begin, days) || learned.End is { } end && (end > scope.AsOf || scope.IsWithin(end, days)))).ToList();
        if (meetings.Count + decisions.Count + events.Count == 0) return;
        var isConnected = community.Teams.Any(team => team.ExternalParticipants.Count > 0) || meetings.Any(meeting => meeting.ExternalParticipants.Count > 0)
            || decisions.Any(decision => decision.ExternalParticipants.Count > 0) || events.Any(learned => learned.ExternalParticipants.Count > 0);
        if (!isConnected) scope.Find(FoundationPracticeRules.NoOutsideExpert, scope.Place, days);
    }
}
