using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Responses;

/// <summary>Applies rule sets to evidence: decides, reviews the open plans, and says what each decision means for them.</summary>
internal sealed class ResponsePlanning
{
    private readonly ResponseFacts _facts;
    private readonly EvidenceOverTime _evidence;
    private readonly ResponsePolicy _policy;
    private readonly SchoolDays _days;

    /// <summary>The rule sets with the first claim on each assessment; the first of them decides.</summary>
    private readonly Dictionary<Id<CommonAssessment>, ValueList<ResponseRuleSet>> _ruleSets;
    private readonly Dictionary<Id<Student>, Id<Section>> _sections = [];
    private readonly ILookup<Id<Student>, SupportPlan> _plans;
    private readonly Dictionary<Id<SupportPlan>, MonitoredSeries> _monitored = [];
    private readonly Dictionary<(Id<Student>, Reference<LearningTarget>), Draft> _drafts = [];
    private readonly HashSet<Id<CommonAssessment>> _newest = [];

    internal ResponsePlanning(ResponseFacts facts, EvidenceOverTime evidence, IEnumerable<StudentSeries> progress, ResponsePolicy policy)
    {
        (_facts, _evidence, _policy, _days) = (facts, evidence, policy, new(facts.Calendars));
        _ruleSets = facts.Assessments.ToDictionary(assessment => assessment.Id, assessment => RuleSetChoice.For(assessment.Course, facts.RuleSets, evidence.AsOf));
        foreach (var section in facts.Sections)
            foreach (var student in section.Roster) _sections.TryAdd(student, section.Id);
        _plans = facts.Plans.Where(plan => !(plan.Ended?.Date < evidence.AsOf)).ToLookup(plan => plan.Student);
        foreach (var scores in progress)
            foreach (var plan in _plans[scores.Student])
                if (plan.Monitoring is { } monitoring && monitoring.Measure == scores.Series.Measure) _monitored.TryAdd(plan.Id, MonitoredSeries.Of(monitoring, scores.Series, evidence.AsOf));
    }

    internal ResponsePlan Make()
    {
        Decide();
        var reviews = _plans.SelectMany(plans => plans).Select(plan => (Plan: plan, Review: ReviewOf(plan))).ToList();
        var byPlan = reviews.ToDictionary(pair => pair.Plan.Id, pair => pair.Review);
        ValueList<StudentResponse> responses = [.. _drafts.Values.Select(draft => ResponseOf(draft, byPlan)).OrderBy(response => response.Target).ThenBy(response => response.Student)];
        var groups = new ResponseGrouping(_facts.TimeBlocks, _evidence.AsOf).Of(responses);
        ValueList<PlanReview> ordered = [.. reviews.OrderBy(pair => pair.Plan.Review).ThenBy(pair => pair.Plan.Id).Select(pair => pair.Review)];
        var times = new BlockTimes(_facts.TimeBlocks);
        return new(
            _evidence.AsOf, _policy, _evidence.Policy, _evidence.Later, responses, groups, ordered,
            [.. reviews.Where(pair => !pair.Plan.Targets.Any(target => _drafts.ContainsKey((pair.Plan.Student, target)))).Select(pair => pair.Plan.Id).Order()],
            [.. reviews.Where(pair => times.IsTooShortFor(pair.Plan)).Select(pair => pair.Plan.Id).Order()], times.Collisions(groups, ordered),
            [.. CoursesWith(sets => sets.Count == 0).Select(course => new UnansweredCourse(course.Key, AssessmentsOf(course)))],
            [.. CoursesWith(sets => sets.Count > 1).Select(course => new ContestedCourse(course.Key, AssessmentsOf(course), [.. _ruleSets[course.First().Id].Select(set => set.Id)]))],
            [.. _drafts.Values.Select(draft => draft.RuleSet).DistinctBy(set => set.Id).OrderBy(set => set.Id).Select(set => RuleSetReview.Of(set, _evidence.Policy, _facts.Assessments))]);
    }

    /// <summary>What a rule set decided for a student on a target, before it is held against plans.</summary>
    private sealed record Draft(TargetHistory History, ResponseRuleSet RuleSet, RuleSetDecision Decision);

    private void Decide()
    {
        foreach (var target in _evidence.Targets)
            foreach (var history in _evidence.HistoriesOn(target))
            {
                var newest = history.Evidence[history.Evidence.Count - 1].Assessment;
                _newest.Add(newest);
                if (_ruleSets[newest] is [var ruleSet, ..]) _drafts.Add((history.Student, target), new(history, ruleSet, ruleSet.Decide(OutcomeOf(history, ruleSet.Levels))));
            }
    }

    private StudentOutcome OutcomeOf(TargetHistory history, LevelRange? levels)
    {
        var monitored = _plans[history.Student].Where(plan => plan.Targets.Contains(history.Target)).Select(plan => _monitored.GetValueOrDefault(plan.Id)).FirstOrDefault(series => series is not null);
        return PlanReviewing.OutcomeOf(history.IsCurrentEvidenceMissing ? null : history.LatestAssessed, history.TimesNotProficientInARow, monitored?.Decision, levels);
    }

    private PlanReview ReviewOf(SupportPlan plan)
    {
        var drafts = plan.Targets.Select(target => _drafts.GetValueOrDefault((plan.Student, target))).OfType<Draft>();
        return new PlanReviewing(plan, _evidence.AsOf, _policy, _facts.Calendars, _monitored.GetValueOrDefault(plan.Id), LevelsOf(plan)).Of(
            [.. plan.Targets.Select(target => _evidence.History(plan.Student, target))], [.. drafts.Select(draft => draft.Decision)]);
    }

    private LevelRange? LevelsOf(SupportPlan plan) => plan.RuleSet is { } opener ? _facts.RuleSets.FirstOrDefault(set => new Reference<ResponseRuleSet>(set.Id) == opener)?.Levels : null;

    private StudentResponse ResponseOf(Draft draft, Dictionary<Id<SupportPlan>, PlanReview> reviews)
    {
        var (history, response) = (draft.History, draft.Decision.Response);
        var plans = _plans[history.Student].Where(plan => plan.Targets.Contains(history.Target)).ToList();
        var asked = plans.Find(plan => PlanReviewing.IsOfKind(draft.Decision, plan.Kind)) ?? plans.FirstOrDefault();
        var change = ChangeOf(response, asked);
        var isToBegin = change == PlanChange.New || response.Kind == ResponseKind.GatherEvidence ||
            change == PlanChange.Changed && reviews[asked!.Id].Recommendation == PlanRecommendation.Intensify;
        return new(history, SectionOf(history), draft.RuleSet.Id, draft.Decision, isToBegin ? StartOf(history, response) : null, change, asked?.Id, isToBegin);
    }

    private static PlanChange ChangeOf(Response response, SupportPlan? plan) => (response.Kind, plan) switch
    {
        (ResponseKind.Support, { Kind: PlanKind.Support }) or (ResponseKind.Extension, { Kind: PlanKind.Extension }) =>
            response.Tier == plan.Tier && (response.Dosage is null || plan.Dosage is null || response.Dosage == plan.Dosage) ? PlanChange.Unchanged : PlanChange.Changed,
        (ResponseKind.Support or ResponseKind.Extension, _) => PlanChange.New,
        (ResponseKind.GatherEvidence, not null) => PlanChange.Unchanged,
        (_, not null) => PlanChange.NoLongerIndicated,
        _ => PlanChange.None,
    };

    private Id<Section>? SectionOf(TargetHistory history) =>
        history.Evidence.LastOrDefault(piece => piece.Section is not null)?.Section ?? (_sections.TryGetValue(history.Student, out var section) ? section : null);

    /// <summary>Counted from the day on which the evidence was assessed, or the assessment was missed.</summary>
    private ResponseStart? StartOf(TargetHistory history, Response response)
    {
        if (response.StartWithinSchoolDays is not { } within) return null;
        var assessed = history.Evidence[history.Evidence.Count - 1].Date;
        var from = assessed ?? _evidence.AsOf;
        var due = within == 0 ? new(from, _days.IsByCalendar(from)) : _days.After(from, within);
        return new(from, assessed is not null, due, _days.Between(due.Date, _evidence.AsOf));
    }

    /// <summary>The courses of which an assessment is the newest evidence on a student, by which rule sets have the first claim on them.</summary>
    private IEnumerable<IGrouping<Reference<Course>?, CommonAssessment>> CoursesWith(Func<ValueList<ResponseRuleSet>, bool> sets) =>
        _facts.Assessments.Where(assessment => _newest.Contains(assessment.Id) && sets(_ruleSets[assessment.Id])).GroupBy(assessment => assessment.Course);

    private static ValueList<Id<CommonAssessment>> AssessmentsOf(IEnumerable<CommonAssessment> course) => [.. course.Select(assessment => assessment.Id)];
}
