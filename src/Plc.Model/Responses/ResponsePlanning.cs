using NodaTime;
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
    private readonly Dictionary<Id<CommonAssessment>, Reference<Course>?> _courses;
    private readonly Dictionary<Id<Student>, Id<Section>> _sections = [];
    private readonly ILookup<Id<Student>, SupportPlan> _plans;
    private readonly Dictionary<Id<SupportPlan>, MonitoredSeries> _monitored = [];
    private readonly Dictionary<(Id<Student>, Reference<LearningTarget>), Draft> _drafts = [];
    private readonly HashSet<Id<CommonAssessment>> _unanswered = [];

    internal ResponsePlanning(ResponseFacts facts, EvidenceOverTime evidence, IEnumerable<StudentSeries> progress, ResponsePolicy policy)
    {
        (_facts, _evidence, _policy, _days) = (facts, evidence, policy, new(facts.Calendars));
        _courses = facts.Assessments.ToDictionary(assessment => assessment.Id, assessment => assessment.Course);
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
        return new(
            _evidence.AsOf, _policy, _evidence.Policy, responses, new ResponseGrouping(_facts.TimeBlocks, _evidence.AsOf).Of(responses),
            [.. reviews.OrderBy(pair => pair.Plan.Review).ThenBy(pair => pair.Plan.Id).Select(pair => pair.Review)],
            [.. reviews.Where(pair => !pair.Plan.Targets.Any(target => _drafts.ContainsKey((pair.Plan.Student, target)))).Select(pair => pair.Plan.Id).Order()],
            UnansweredCourses(),
            [.. _drafts.Values.Select(draft => draft.RuleSet).DistinctBy(set => set.Id).OrderBy(set => set.Id).Select(set => RuleSetReview.Of(set, _evidence.Policy, _facts.Assessments))]);
    }

    /// <summary>What a rule set decided for a student on a target, before it is held against plans.</summary>
    private sealed record Draft(TargetHistory History, ResponseRuleSet RuleSet, RuleSetDecision Decision);

    private void Decide()
    {
        foreach (var target in _evidence.Targets)
            foreach (var history in _evidence.HistoriesOn(target))
            {
                var newest = history.Evidence[history.Evidence.Count - 1];
                if (RuleSetFor(_courses[newest.Assessment]) is not { } ruleSet) _unanswered.Add(newest.Assessment);
                else _drafts.Add((history.Student, target), new(history, ruleSet, ruleSet.Decide(OutcomeOf(history, ruleSet.Levels))));
            }
    }

    private StudentOutcome OutcomeOf(TargetHistory history, LevelRange? levels)
    {
        var monitored = _plans[history.Student].Where(plan => plan.Targets.Contains(history.Target)).Select(plan => _monitored.GetValueOrDefault(plan.Id)).FirstOrDefault(series => series is not null);
        return PlanReviewing.OutcomeOf(history.IsCurrentEvidenceMissing ? null : history.LatestAssessed, history.TimesNotProficientInARow, monitored?.Decision, levels);
    }

    /// <summary>Of the sets in force, one that names the course goes before one for all courses, and one that was adopted later before one that was adopted earlier.</summary>
    private ResponseRuleSet? RuleSetFor(Reference<Course>? course) => _facts.RuleSets
        .Where(set => !(set.AdoptedOn > _evidence.AsOf) && (course is { } named ? set.IsFor(named) : set.Courses.Count == 0))
        .OrderByDescending(set => set.Courses.Count > 0).ThenByDescending(set => set.AdoptedOn ?? LocalDate.MinIsoValue).FirstOrDefault();

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
        var due = within == 0 ? new(from, isByCalendar: true) : _days.After(from, within);
        return new(from, assessed is not null, due, _days.Between(due.Date, _evidence.AsOf));
    }

    private ValueList<UnansweredCourse> UnansweredCourses() =>
    [
        .. _facts.Assessments.Where(assessment => _unanswered.Contains(assessment.Id)).GroupBy(assessment => assessment.Course)
            .Select(course => new UnansweredCourse(course.Key, [.. course.Select(assessment => assessment.Id)])),
    ];
}
