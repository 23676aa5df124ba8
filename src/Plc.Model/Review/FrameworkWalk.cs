using Plc.Model.Assessments;
using Plc.Model.Goals;
using Plc.Model.Inquiry;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Responses;

namespace Plc.Model.Review;

/// <summary>
/// What hangs together in one framework of standards, assessment and accountability: from a goal to the outcomes by which it is reached, their targets, the assessments of these,
/// results, support and cycles; or from one of these back to the goals (practice row Q-11).
/// </summary>
/// <remarks>
/// Equal when all facts are equal. Each list stands in the order of the community, its own parts before those of its schools. References to organizations that are neither the
/// community nor one of its schools are not followed. Support plans and results name students by opaque ids: for the team alone.
/// </remarks>
public sealed record FrameworkWalk
{
    private FrameworkWalk(Framework framework, Steps steps, LearningCommunity community, IEnumerable<ResultSet>? results)
    {
        (Goals, Outcomes, Assessments) = (Picked(framework.Goals, steps.Goals), Picked(framework.Outcomes, steps.Outcomes), Picked(framework.Assessments, steps.Assessments));
        Targets = [.. framework.Outcomes.SelectMany(Framework.TargetsOf).Where(steps.Targets.Contains)];
        (Plans, Cycles) = (Picked(framework.Plans, steps.Plans), Picked(framework.Cycles, steps.Cycles));
        Results = [.. (results ?? []).Where(set => steps.Assessments.Contains(new(set.Assessment, community.Id)))];
    }

    /// <summary>The goals: from a goal those that serve it, back to goals those that these serve, on and on.</summary>
    public ValueList<SmartGoal> Goals { get; }

    /// <summary>The essential outcomes.</summary>
    public ValueList<EssentialOutcome> Outcomes { get; }

    /// <summary>The learning targets, each with the organization that has it.</summary>
    public ValueList<Reference<LearningTarget>> Targets { get; }

    /// <summary>The assessments that measure a target.</summary>
    public ValueList<CommonAssessment> Assessments { get; }

    /// <summary>The results of these assessments, of those that were given.</summary>
    public ValueList<ResultSet> Results { get; }

    /// <summary>The plans of support and extension on a target.</summary>
    public ValueList<SupportPlan> Plans { get; }

    /// <summary>The cycles that are about a goal or a target, or cite an outcome or an assessment.</summary>
    public ValueList<ImprovementCycle> Cycles { get; }

    /// <summary>Walks from a goal: to the goals that serve it, their outcomes, targets, assessments, results, plans and cycles.</summary>
    /// <param name="community">The community, a school or a district with its schools.</param>
    /// <param name="goal">A goal of it.</param>
    /// <param name="results">Results of its own assessments; none where they are left out.</param>
    /// <exception cref="ArgumentException">The community has no such goal.</exception>
    public static FrameworkWalk FromGoal(LearningCommunity community, Reference<SmartGoal> goal, IEnumerable<ResultSet>? results = null)
    {
        ArgumentNullException.ThrowIfNull(community);
        var framework = new Framework(community);
        return FromGoal(framework, Of(framework.Goals, goal, community, nameof(goal)).Key, community, results);
    }

    internal static FrameworkWalk FromGoal(Framework framework, Reference<SmartGoal> goal, LearningCommunity community, IEnumerable<ResultSet>? results)
    {
        var goals = framework.Serving([goal]);
        var outcomes = framework.Goals.Where(other => goals.Contains(other.Key)).SelectMany(Framework.OutcomesOf).ToHashSet();
        var targets = framework.Outcomes.Where(outcome => outcomes.Contains(outcome.Key)).SelectMany(Framework.TargetsOf).ToHashSet();
        var assessments = Measuring(framework, targets);
        return new(framework, new(goals, outcomes, targets, assessments, PlansOn(framework, targets), CyclesOn(framework, goals, outcomes, targets, assessments)), community, results);
    }

    /// <summary>Walks back from an assessment and its results: to its targets, their outcomes, the goals that name these and those that these serve.</summary>
    /// <param name="community">The community, a school or a district with its schools.</param>
    /// <param name="assessment">An assessment of it.</param>
    /// <param name="results">Results of its own assessments; none where they are left out.</param>
    /// <exception cref="ArgumentException">The community has no such assessment.</exception>
    public static FrameworkWalk BackFrom(LearningCommunity community, Reference<CommonAssessment> assessment, IEnumerable<ResultSet>? results = null)
    {
        ArgumentNullException.ThrowIfNull(community);
        var framework = new Framework(community);
        var start = Of(framework.Assessments, assessment, community, nameof(assessment));
        return Back(framework, [.. Framework.TargetsOf(start)], [], [], [start.Key], community, results);
    }

    /// <summary>Walks back from a plan of support or extension: to its targets, the assessments of these, their outcomes and the goals.</summary>
    /// <param name="community">The community, a school or a district with its schools.</param>
    /// <param name="plan">A plan of it.</param>
    /// <param name="results">Results of its own assessments; none where they are left out.</param>
    /// <exception cref="ArgumentException">The community has no such plan.</exception>
    public static FrameworkWalk BackFrom(LearningCommunity community, Reference<SupportPlan> plan, IEnumerable<ResultSet>? results = null)
    {
        ArgumentNullException.ThrowIfNull(community);
        var framework = new Framework(community);
        HashSet<Reference<LearningTarget>> targets = [.. Framework.TargetsOf(Of(framework.Plans, plan, community, nameof(plan)))];
        return Back(framework, targets, [], [], Measuring(framework, targets), community, results);
    }

    /// <summary>Walks back from a cycle: to its concerns, the assessments and outcomes that it cites, its goals and those that these serve.</summary>
    /// <param name="community">The community, a school or a district with its schools.</param>
    /// <param name="cycle">A cycle of it.</param>
    /// <param name="results">Results of its own assessments; none where they are left out.</param>
    /// <exception cref="ArgumentException">The community has no such cycle.</exception>
    public static FrameworkWalk BackFrom(LearningCommunity community, Reference<ImprovementCycle> cycle, IEnumerable<ResultSet>? results = null)
    {
        ArgumentNullException.ThrowIfNull(community);
        var framework = new Framework(community);
        var start = Of(framework.Cycles, cycle, community, nameof(cycle));
        HashSet<Reference<CommonAssessment>> cited = [.. Framework.AssessmentsOf(start)];
        var targets = Framework.ConcernsOf(start).Concat(framework.Assessments.Where(assessment => cited.Contains(assessment.Key)).SelectMany(Framework.TargetsOf)).ToHashSet();
        return Back(framework, targets, Framework.OutcomesOf(start), Framework.GoalsOf(start), cited, community, results);
    }

    /// <summary>How much there is of each.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Goals.Count} goals, {Outcomes.Count} outcomes, {Targets.Count} targets, {Assessments.Count} assessments, {Results.Count} results, {Plans.Count} plans, {Cycles.Count} cycles");

    private static FrameworkWalk Back(
        Framework framework, HashSet<Reference<LearningTarget>> targets, IEnumerable<Reference<EssentialOutcome>> cited, IEnumerable<Reference<SmartGoal>> named,
        HashSet<Reference<CommonAssessment>> assessments, LearningCommunity community, IEnumerable<ResultSet>? results)
    {
        var outcomes = cited.Concat(framework.Outcomes.Where(outcome => Framework.TargetsOf(outcome).Any(targets.Contains)).Select(outcome => outcome.Key)).ToHashSet();
        var goals = framework.Served(named.Concat(framework.Goals.Where(goal => Framework.OutcomesOf(goal).Any(outcomes.Contains)).Select(goal => goal.Key)));
        return new(framework, new(goals, outcomes, targets, assessments, PlansOn(framework, targets), CyclesOn(framework, goals, outcomes, targets, assessments)), community, results);
    }

    private static (Reference<T> Key, T Part) Of<T>(IReadOnlyList<(Reference<T> Key, T Part)> parts, Reference<T> reference, LearningCommunity community, string parameter)
    {
        var key = reference.Within(community.Id);
        foreach (var part in parts)
            if (part.Key == key) return part;
        throw new ArgumentException("The community does not have it.", parameter);
    }

    private static HashSet<Reference<CommonAssessment>> Measuring(Framework framework, HashSet<Reference<LearningTarget>> targets) =>
        [.. framework.Assessments.Where(assessment => Framework.TargetsOf(assessment).Any(targets.Contains)).Select(assessment => assessment.Key)];

    private static HashSet<Reference<SupportPlan>> PlansOn(Framework framework, HashSet<Reference<LearningTarget>> targets) =>
        [.. framework.Plans.Where(plan => Framework.TargetsOf(plan).Any(targets.Contains)).Select(plan => plan.Key)];

    private static HashSet<Reference<ImprovementCycle>> CyclesOn(
        Framework framework, HashSet<Reference<SmartGoal>> goals, HashSet<Reference<EssentialOutcome>> outcomes, HashSet<Reference<LearningTarget>> targets,
        HashSet<Reference<CommonAssessment>> assessments) =>
        [.. framework.Cycles.Where(cycle => Framework.GoalsOf(cycle).Any(goals.Contains) || Framework.ConcernsOf(cycle).Any(targets.Contains)
            || Framework.OutcomesOf(cycle).Any(outcomes.Contains) || Framework.AssessmentsOf(cycle).Any(assessments.Contains)).Select(cycle => cycle.Key)];

    private static ValueList<T> Picked<T>(IReadOnlyList<(Reference<T> Key, T Part)> parts, HashSet<Reference<T>> keys) => [.. parts.Where(part => keys.Contains(part.Key)).Select(part => part.Part)];

    /// <summary>What was come to, by id and organization.</summary>
    private sealed record Steps(
        HashSet<Reference<SmartGoal>> Goals, HashSet<Reference<EssentialOutcome>> Outcomes, HashSet<Reference<LearningTarget>> Targets,
        HashSet<Reference<CommonAssessment>> Assessments, HashSet<Reference<SupportPlan>> Plans, HashSet<Reference<ImprovementCycle>> Cycles);
}
