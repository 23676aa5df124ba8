using Plc.Model.Inquiry;
using Plc.Model.People;

namespace Plc.Model.Review;

/// <summary>The staff: who is on a team, who leads, who learns (practice rows C-05, C-08 and C-09).</summary>
internal static class PeopleReview
{
    internal static void Add(ReviewScope scope)
    {
        var staff = scope.Staff.ToList();
        var place = scope.Place.At("members");
        FindOnNoTeam(scope, staff, place);
        FindShareOfLead(scope, place);
        FindNotLearning(scope, staff, place);
        FindTiedToNothing(scope);
        FindLeadersAway(scope, staff);
    }

    /// <summary>Of those who have neither a team nor any joint work more is said by another rule, and not here again.</summary>
    private static void FindOnNoTeam(ReviewScope scope, List<Member> staff, ReviewPlace place)
    {
        var said = IsolationReview.Alone(scope).Select(member => member.Id).ToHashSet();
        var without = staff.Count(member => !said.Contains(member.Id) && !scope.Reviewed.OnTeams.Contains(scope.Whole<Member>(member.Id)));
        if (without > 0) scope.Find(PeoplePracticeRules.MemberOnNoTeam, place, without, staff.Count, said.Count > 0 ? "Further members" : "Members");
    }

    /// <summary>Where the roles of a holder are not known, the share is not either.</summary>
    private static void FindShareOfLead(ReviewScope scope, ReviewPlace place)
    {
        var roles = LeadRoles.Of(scope.Community, scope.AsOf, scope.Calendars, scope.Resolve);
        if (roles is { Unknown: 0, Others: 0, Leaders: > 0 }) scope.Find(PeoplePracticeRules.LeadershipNotDispersed, place, roles.Leaders);
    }

    /// <summary>Of somebody who began within the days nothing can be said yet.</summary>
    private static void FindNotLearning(ReviewScope scope, List<Member> staff, ReviewPlace place)
    {
        var days = scope.Policy.Teams.LearningDays;
        var known = staff.Where(member => member.Roles.Count == 0 || member.Roles.Any(term => term.Begin is not { } begin || !scope.IsWithin(begin, days) && scope.IsPast(begin))).ToList();
        var without = known.Count(member => !scope.Reviewed.Learning.Contains(scope.Whole<Member>(member.Id)));
        if (without > 0) scope.Find(PeoplePracticeRules.MemberWithoutLearning, place, days, without, known.Count);
    }

    private static void FindTiedToNothing(ReviewScope scope)
    {
        foreach (var (held, place) in scope.Place.Each(scope.Community.LearningEvents, "learningEvents", static held => held.Id))
            if (IsRecent(scope, held) && held.StudentNeed is null && !scope.ReferringTo(held.Id).OfType<ImprovementCycle>().Any())
                scope.Find(PeoplePracticeRules.LearningTiedToNothing, place);
    }

    /// <summary>Only events at which somebody led by then, who could have come.</summary>
    private static void FindLeadersAway(ReviewScope scope, List<Member> staff)
    {
        var leaders = staff.Where(member => member.IsDesignatedLeader(scope.AsOf)).ToList();
        if (leaders.Count == 0 || leaders.Any(leader => scope.Reviewed.AtEvents.Contains(scope.Whole<Member>(leader.Id)))) return;
        var missed = scope.Community.LearningEvents.Count(held => IsRecent(scope, held) && held.Participants.Count > 0 && leaders.Any(leader => leader.IsDesignatedLeader(held.Begin)));
        if (missed > 0) scope.Find(PeoplePracticeRules.LeadersDoNotLearn, scope.Place.At("learningEvents"), scope.Policy.Teams.LearningDays, missed);
    }

    private static bool IsRecent(ReviewScope scope, ProfessionalLearningEvent held) =>
        scope.IsPast(held.Begin) && (held.End is { } end && !scope.IsPast(end) || scope.IsWithin(held.End ?? held.Begin, scope.Policy.Teams.LearningDays));
}
