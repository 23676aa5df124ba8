using Plc.Model.Inquiry;
using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Review;

/// <summary>Who does what in cycles of inquiry, and what comes of the practices that are tried in them (practice rows I-01, I-07, I-08 and I-09).</summary>
internal static class CollaborationReview
{
    internal static void Add(ReviewScope scope)
    {
        foreach (var (whole, place) in scope.Cycles)
        {
            var cycle = whole.SoFar(scope.AsOf);
            if (!CycleReview.IsCurrent(scope, cycle)) continue;
            var members = MembersOf(scope, cycle);
            FindSteps(scope, cycle, place, members);
            FindUnchanged(scope, cycle, place, members);
            if (cycle.Stage > CycleStage.Implement || cycle.State == CycleState.Closed) FindPractices(scope, cycle, place, members);
        }
        FindNotInquiring(scope);
        FindImpact(scope);
    }

    /// <summary>Those who take part: the participants who are named, the team's members, or the whole community.</summary>
    private static HashSet<Reference<Member>> MembersOf(ReviewScope scope, ImprovementCycle cycle)
    {
        if (cycle.Participants.Count > 0) return [.. cycle.Participants.Select(scope.Whole)];
        if (cycle.Team is { } team) return scope.Reviewed.Teams.GetValueOrDefault(scope.Whole(team)) ?? [];
        return [.. scope.Staff.Select(member => scope.Whole<Member>(member.Id))];
    }

    private static void FindSteps(ReviewScope scope, ImprovementCycle cycle, ReviewPlace place, HashSet<Reference<Member>> members)
    {
        var steps = cycle.Strategies().SelectMany(strategy => strategy.Steps).ToList();
        if (members.Count > 1 && steps.Count > 1 && steps.All(step => step.Owners.Count > 0) && steps.SelectMany(step => step.Owners).AreOneMember())
            scope.Find(InquiryPracticeRules.OneMemberHasAllSteps, place.At("choice"), steps.Count);
    }

    /// <summary>In a cycle of the whole community not everybody need change something; in a team each member who teaches.</summary>
    private static void FindUnchanged(ReviewScope scope, ImprovementCycle cycle, ReviewPlace place, HashSet<Reference<Member>> members)
    {
        if (cycle.Implementation is not { } implementation || cycle.Team is null && cycle.Participants.Count == 0) return;
        var changed = implementation.Changes.Where(change => !(change.Date > scope.AsOf)).Select(change => scope.Whole(change.Member)).ToHashSet();
        var teaching = members.Where(member => MayTeach(scope, member)).ToList();
        var without = teaching.Count(member => !changed.Contains(member));
        if (without > 0) scope.Find(InquiryPracticeRules.MemberWithoutChange, place.At("implementation"), without, teaching.Count);
    }

    private static bool MayTeach(ReviewScope scope, Reference<Member> reference) =>
        scope.Resolve(reference) is not { Roles.Count: > 0 } member || member.Is(StaffRole.Teacher, scope.AsOf) || member.Is(StaffRole.Specialist, scope.AsOf);

    private static void FindPractices(ReviewScope scope, ImprovementCycle cycle, ReviewPlace place, HashSet<Reference<Member>> members)
    {
        foreach (var (practice, at) in place.Each(cycle.Practices, "practices"))
        {
            var trials = practice.Trials.Where(trial => !(trial.Date > scope.AsOf)).ToList();
            var triers = trials.Select(trial => scope.Whole(trial.Member)).Distinct().Count();
            if (practice.Decision != PracticeDecision.SetAside && triers == 0) scope.Find(InquiryPracticeRules.PracticeNeverTried, at);
            if (practice.Decision != PracticeDecision.SetAside && triers == 1 && members.Count > 1) scope.Find(InquiryPracticeRules.PracticeTriedByOne, at);
            if (practice is { Decision: PracticeDecision.Adopted, Reflection: null } && trials.All(trial => trial.Reflection is null))
                scope.Find(InquiryPracticeRules.AdoptedWithoutReflection, at);
        }
    }

    /// <summary>Of the members of a team that meets without a cycle that is said at the team.</summary>
    private static void FindNotInquiring(ReviewScope scope)
    {
        var staff = scope.Staff.ToList();
        var said = MeetingReview.Meeting(scope).Where(work => work.Teaches && !work.HasCycle).SelectMany(work => work.Members).ToHashSet();
        var without = staff.Select(member => scope.Whole<Member>(member.Id)).Count(member => !scope.Reviewed.Inquiring.Contains(member) && !said.Contains(member));
        if (without > 0) scope.Find(InquiryPracticeRules.MemberInNoCycle, scope.Place.At("members"), scope.Policy.Inquiry.EvidenceDays, without, staff.Count);
    }

    /// <summary>What is so of every one of several teams is said once.</summary>
    private static void FindImpact(ReviewScope scope)
    {
        var verdicts = PracticeImpact.Of(scope.Community, scope.AsOf, scope.Policy.Inquiry).ToDictionary(impact => impact.Team, impact => impact.Verdict);
        var teams = scope.LiveTeams.Select(team => (team.Place, Verdict: verdicts[team.Part.Id])).ToList();
        if (teams.Count > 1 && teams.All(team => team.Verdict == ImpactVerdict.NotShown)) teams = [(scope.Place.At("teams"), ImpactVerdict.NotShown)];
        foreach (var (place, verdict) in teams)
            if (verdict is ImpactVerdict.NotShown or ImpactVerdict.Informs)
                scope.Find(InquiryPracticeRules.EvidenceDoesNotImprove, place, scope.Policy.Inquiry.EvidenceDays, Words(verdict));
    }

    private static string Words(ImpactVerdict verdict) =>
        verdict == ImpactVerdict.NotShown ? "not shown that evidence of learning informs practice" : "shown that evidence of learning informs practice, and not that it improves it";
}
