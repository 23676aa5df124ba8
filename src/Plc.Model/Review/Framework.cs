using Plc.Model.Assessments;
using Plc.Model.Goals;
using Plc.Model.Inquiry;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Responses;

namespace Plc.Model.Review;

/// <summary>
/// Goals, outcomes, targets, assessments, support plans and cycles of communities and their schools, and what leads from one to the other (practice row Q-11). Everything is named
/// with its organization.
/// </summary>
internal sealed class Framework
{
    private readonly List<(Reference<SmartGoal> Key, SmartGoal Part)> _goals = [];
    private readonly List<(Reference<EssentialOutcome> Key, EssentialOutcome Part)> _outcomes = [];
    private readonly List<(Reference<CommonAssessment> Key, CommonAssessment Part)> _assessments = [];
    private readonly List<(Reference<SupportPlan> Key, SupportPlan Part)> _plans = [];
    private readonly List<(Reference<ImprovementCycle> Key, ImprovementCycle Part)> _cycles = [];

    internal Framework(params ReadOnlySpan<LearningCommunity> communities)
    {
        foreach (var community in communities) Add(community);
    }

    internal IReadOnlyList<(Reference<SmartGoal> Key, SmartGoal Part)> Goals => _goals;

    internal IReadOnlyList<(Reference<EssentialOutcome> Key, EssentialOutcome Part)> Outcomes => _outcomes;

    internal IReadOnlyList<(Reference<CommonAssessment> Key, CommonAssessment Part)> Assessments => _assessments;

    internal IReadOnlyList<(Reference<SupportPlan> Key, SupportPlan Part)> Plans => _plans;

    internal IReadOnlyList<(Reference<ImprovementCycle> Key, ImprovementCycle Part)> Cycles => _cycles;

    /// <summary>The goals that name outcomes, and those that such goals serve.</summary>
    internal HashSet<Reference<SmartGoal>> LeadingToOutcomes => field ??= Served([.. _goals.Where(goal => goal.Part.Outcomes.Count > 0).Select(goal => goal.Key)]);

    /// <summary>Goals, and those that they serve, on and on.</summary>
    internal HashSet<Reference<SmartGoal>> Served(IEnumerable<Reference<SmartGoal>> goals)
    {
        var parts = _goals.ToLookup(goal => goal.Key, goal => goal.Part);
        return Reached(goals, goal => parts[goal].SelectMany(part => part.Serves).Select(served => served.Within(goal.Organization)));
    }

    /// <summary>Goals, and those that serve them, on and on.</summary>
    internal HashSet<Reference<SmartGoal>> Serving(IEnumerable<Reference<SmartGoal>> goals)
    {
        var serving = _goals.SelectMany(goal => goal.Part.Serves.Select(served => (Served: served.Within(goal.Key.Organization), goal.Key))).ToLookup(pair => pair.Served, pair => pair.Key);
        return Reached(goals, goal => serving[goal]);
    }

    internal static IEnumerable<Reference<EssentialOutcome>> OutcomesOf((Reference<SmartGoal> Key, SmartGoal Part) goal) => Within(goal.Part.Outcomes, goal.Key.Organization);

    internal static IEnumerable<Reference<LearningTarget>> TargetsOf((Reference<EssentialOutcome> Key, EssentialOutcome Part) outcome) =>
        outcome.Part.Targets.Select(target => new Reference<LearningTarget>(target.Id, outcome.Key.Organization));

    /// <summary>The primary targets of its items: those for which they count.</summary>
    internal static IEnumerable<Reference<LearningTarget>> TargetsOf((Reference<CommonAssessment> Key, CommonAssessment Part) assessment) =>
        assessment.Part.Items.Select(item => item.Target.Within(assessment.Key.Organization)).Distinct();

    internal static IEnumerable<Reference<LearningTarget>> TargetsOf((Reference<SupportPlan> Key, SupportPlan Part) plan) => Within(plan.Part.Targets, plan.Key.Organization);

    internal static IEnumerable<Reference<LearningTarget>> ConcernsOf((Reference<ImprovementCycle> Key, ImprovementCycle Part) cycle) => Within(cycle.Part.Concerns, cycle.Key.Organization);

    internal static IEnumerable<Reference<SmartGoal>> GoalsOf((Reference<ImprovementCycle> Key, ImprovementCycle Part) cycle) => Within(cycle.Part.Goals, cycle.Key.Organization);

    /// <summary>The outcomes that its strategies are for or its evidence is on.</summary>
    internal static IEnumerable<Reference<EssentialOutcome>> OutcomesOf((Reference<ImprovementCycle> Key, ImprovementCycle Part) cycle) => Within(
        (cycle.Part.Choice?.Strategies ?? []).SelectMany(strategy => strategy.Outcomes)
            .Concat(EvidenceOf(cycle.Part).Select(evidence => evidence.Outcome).OfType<Reference<EssentialOutcome>>()), cycle.Key.Organization);

    /// <summary>The assessments that its evidence cites.</summary>
    internal static IEnumerable<Reference<CommonAssessment>> AssessmentsOf((Reference<ImprovementCycle> Key, ImprovementCycle Part) cycle) =>
        Within(EvidenceOf(cycle.Part).Select(evidence => evidence.Assessment).OfType<Reference<CommonAssessment>>(), cycle.Key.Organization);

    internal static IEnumerable<LearningEvidence> EvidenceOf(ImprovementCycle cycle) =>
        (cycle.Reality?.Evidence ?? []).Concat((cycle.Analysis?.Findings ?? []).SelectMany(finding => finding.Evidence));

    private static IEnumerable<Reference<T>> Within<T>(IEnumerable<Reference<T>> references, Id<Organization>? organization) => references.Select(reference => reference.Within(organization));

    private static HashSet<T> Reached<T>(IEnumerable<T> from, Func<T, IEnumerable<T>> next)
    {
        var reached = new HashSet<T>();
        var open = new Stack<T>(from);
        while (open.TryPop(out var at))
            if (reached.Add(at))
                foreach (var other in next(at)) open.Push(other);
        return reached;
    }

    private void Add(LearningCommunity community)
    {
        _goals.AddRange(community.Goals.Select(goal => (new Reference<SmartGoal>(goal.Id, community.Id), goal)));
        _outcomes.AddRange(community.Outcomes.Select(outcome => (new Reference<EssentialOutcome>(outcome.Id, community.Id), outcome)));
        _assessments.AddRange(community.Assessments.Select(assessment => (new Reference<CommonAssessment>(assessment.Id, community.Id), assessment)));
        _plans.AddRange(community.SupportPlans.Select(plan => (new Reference<SupportPlan>(plan.Id, community.Id), plan)));
        _cycles.AddRange(community.Cycles.Select(cycle => (new Reference<ImprovementCycle>(cycle.Id, community.Id), cycle)));
        foreach (var school in community.Schools) Add(school);
    }
}
