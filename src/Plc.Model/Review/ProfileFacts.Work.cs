using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Goals;
using Plc.Model.Inquiry;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Responses;

namespace Plc.Model.Review;

/// <content>What teams do: the four questions, inquiry, goals, and who leads.</content>
internal sealed partial class ProfileFacts
{
    private void AddLearning()
    {
        Add(ProfileFact.OutcomesAgreed, _scope.Place.Each(_scope.Community.Outcomes, "outcomes", static outcome => outcome.Id),
            static outcome => outcome.Agreements.Count > 0, static outcome => outcome.Agreements.Select(agreement => agreement.Date).Min());
        var assessments = _scope.Place.Each(_scope.Community.Assessments, "assessments", static assessment => assessment.Id).ToList();
        Add(ProfileFact.CutsAgreed, assessments, static assessment => assessment.Cuts.Count > 0, static _ => null);
        foreach (var (assessment, place) in assessments)
        {
            _recorded.Add(ProfileFact.AssessmentsGiven);
            _recorded.Add(ProfileFact.ResultsUsed);
            var results = _scope.Results.Where(results => results.Assessment.Id == assessment.Id).ToList();
            var given = assessment.Administrations.Select(administration => (LocalDate?)administration.Date).Concat(results.Select(results => results.Date)).Where(IsOfLastYear).Max();
            if (given is not null) Show(ProfileFact.AssessmentsGiven, place, given);
            if (results.Count > 0 || IsCited(assessment)) Show(ProfileFact.ResultsUsed, place, given);
        }
    }

    private bool IsCited(CommonAssessment assessment) =>
        _scope.ReferringTo(assessment.Id).Any(part => part is ImprovementCycle or Decisions.PracticeExchange or Decisions.GuidedDecision);

    private void AddResponses()
    {
        var community = _scope.Community;
        var sets = _scope.Place.Each(community.ResponseRuleSets, "responseRuleSets", static set => set.Id).ToList();
        Add(ProfileFact.SupportRules, sets, static set => Decides(set, ResponseKind.Support), static set => set.AdoptedOn);
        Add(ProfileFact.ExtensionGiven, sets, static set => Decides(set, ResponseKind.Extension), static set => set.AdoptedOn);
        Add(ProfileFact.SupportTime, _scope.Place.Each(community.TimeBlocks, "timeBlocks", static block => block.Id), static block => block.Kind.Is(TimeBlockKind.Support), static _ => null);
        var plans = _scope.Place.Each(community.SupportPlans, "supportPlans", static plan => plan.Id).ToList();
        Add(ProfileFact.SupportGiven, plans, plan => plan.Kind == PlanKind.Support && plan.Sessions.Any(session => _scope.IsPast(session.Date)), static plan => plan.Begin);
        Add(ProfileFact.ExtensionGiven, plans.Where(plan => plan.Part.Kind == PlanKind.Extension), static _ => true, static plan => plan.Begin);
    }

    private static bool Decides(ResponseRuleSet set, ResponseKind kind) => set.Otherwise.Kind == kind || set.Rules.Any(rule => rule.Then.Kind == kind);

    private void AddTeams()
    {
        var community = _scope.Community;
        Add(ProfileFact.TeamsMeet, _scope.Meetings, meeting => _scope.IsWithin(meeting.Date, _scope.Policy.Teams.MeetingDays), static meeting => meeting.Date);
        Add(ProfileFact.TeamTimeProtected, _scope.Teams, static team => team.ProtectedTime.Count > 0, static _ => null);
        Add(ProfileFact.NormsReviewed, _scope.Teams,
            team => team.NormReviews.Any(review => IsOfLastYear(review.Date)), team => team.NormReviews.Where(review => _scope.IsPast(review.Date)).Select(review => (LocalDate?)review.Date).Max());
        Add(ProfileFact.JobEmbeddedLearning, _scope.Place.Each(community.LearningEvents, "learningEvents", static learning => learning.Id),
            learning => learning.IsJobEmbedded && learning.StudentNeed is not null && IsOfLastYear(learning.Begin), static learning => learning.Begin);
        Add(ProfileFact.PracticeExchanged, _scope.Place.Each(community.Exchanges, "exchanges", static exchange => exchange.Id), static _ => true, static exchange => exchange.Date);
    }

    private void AddInquiry()
    {
        Add(ProfileFact.CyclesBegun, _scope.Cycles, static _ => true, static cycle => cycle.Begin);
        Add(ProfileFact.PracticeChanged, _scope.Cycles, static cycle => cycle.Implementation is not null, static cycle => cycle.Implementation?.Changes.Select(change => change.Date).Min());
        Add(ProfileFact.EffectsFound, _scope.Cycles,
            static cycle => cycle.Analysis?.Findings.Any(finding => finding.Verdict != FindingVerdict.Inconclusive) == true, static cycle => cycle.Analysis?.Date);
        Add(ProfileFact.LessonsNamed, _scope.Cycles, static cycle => cycle.Knowledge is not null, static cycle => cycle.Knowledge?.Date);
        Add(ProfileFact.CyclesFollowed, _scope.Cycles, static cycle => cycle.Successor is not null, static cycle => cycle.End?.Date);
        Add(ProfileFact.PracticesTried, _scope.Cycles,
            static cycle => cycle.Practices.Any(practice => practice.Trials.Count > 0 && (practice.Reflection is not null || practice.Trials.Any(trial => trial.Reflection is not null))),
            static cycle => cycle.Begin);
        Add(ProfileFact.PracticeRated, _scope.Place.Each(_scope.Community.Ratings, "ratings"), static _ => true, static rating => rating.Date);
    }

    private void AddGoals()
    {
        var goals = _scope.Place.Each(_scope.Community.Goals, "goals", static goal => goal.Id).ToList();
        Add(ProfileFact.GoalsSet, goals, static goal => goal is { Measure: not null, Target: not null, Deadline: not null }, static _ => null);
        Add(ProfileFact.GoalsMonitored, goals, goal => Evaluated(goal).Latest is not null, goal => Evaluated(goal).Latest?.Date);
        Add(ProfileFact.GoalsOnTrack, goals, goal => Evaluated(goal).Status is GoalStatus.OnTrack or GoalStatus.Met or GoalStatus.Exceeded, goal => Evaluated(goal).Latest?.Date);
        var indicators = _scope.Place.Each(_scope.Community.Indicators, "indicators", static indicator => indicator.Id).ToList();
        Add(ProfileFact.IndicatorsTracked, indicators, indicator => Last(indicator).Count > 1, indicator => Last(indicator).LastOrDefault()?.When);
        Add(ProfileFact.IndicatorsBetter, indicators, indicator => Last(indicator) is [var before, var last] && IsBetter(indicator.Measure, before, last), indicator => Last(indicator).LastOrDefault()?.When);
    }

    private GoalEvaluation Evaluated(SmartGoal goal) => goal.Evaluate(_scope.AsOf, _scope.Calendars);

    /// <summary>The last two measurements of all students by the indicator's own measure, the older one first.</summary>
    private List<Measurement> Last(Indicator indicator) =>
        [.. indicator.Measurements.Where(one => one.Group is null && (one.Measure is null || one.Measure == indicator.Measure) && _scope.IsPast(one.When)).OrderBy(one => one.When).TakeLast(2)];

    private static bool IsBetter(Measure measure, Measurement before, Measurement last) => measure.Compare(last.Value, before.Value) > 0;

    private void AddLeadership()
    {
        var leaders = _scope.Community.Members.Where(member => member.IsDesignatedLeader(_scope.AsOf)).Select(member => member.Id).ToHashSet();
        bool IsOther(Reference<Member> member) => !member.IsLocal || !leaders.Contains(member.Id);
        Add(ProfileFact.LeadershipShared, _scope.Teams,
            team => team.Memberships.Any(one => one.IsHeldOn(_scope.AsOf) && one.Roles.Any(role => role.Is(Plc.Model.Teams.TeamRole.Facilitator)) && IsOther(one.Member)), static _ => null);
        Add(ProfileFact.LeadershipShared, _scope.Place.Each(_scope.Community.Goals, "goals", static goal => goal.Id), goal => goal.Owners.Any(IsOther), static _ => null);
        if (_scope.Community.Coalition is not { } coalition) return;
        _recorded.Add(ProfileFact.CoalitionInPlace);
        if (coalition.Members.Any(member => member.IsHeldOn(_scope.AsOf))) Show(ProfileFact.CoalitionInPlace, _scope.Place.At("coalition"), null);
    }
}
