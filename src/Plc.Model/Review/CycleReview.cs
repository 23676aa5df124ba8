using NodaTime;
using Plc.Model.Inquiry;
using Plc.Model.Primitives;
using Plc.Model.Teams;
using static Plc.Model.Review.ReviewReadings;

namespace Plc.Model.Review;

/// <summary>Cycles of inquiry, stage by stage, and the decisions that come of them (practice rows C-02 and I-01 to I-06).</summary>
internal static class CycleReview
{
    internal static void Add(ReviewScope scope)
    {
        var lastBegin = LastBegin(scope);
        foreach (var (whole, place) in scope.Cycles)
        {
            var cycle = whole.SoFar(scope.AsOf);
            FindSuccessor(scope, cycle, place, lastBegin);
            FindEnded(scope, cycle, place);
            if (!IsCurrent(scope, cycle)) continue;
            FindStages(scope, cycle, place);
            FindEvidence(scope, cycle, place);
            FindDelay(scope, cycle, place);
            FindJudgement(scope, cycle, place);
        }
    }

    /// <summary>Whether a cycle goes on, or was closed within the days in which evidence is looked for.</summary>
    internal static bool IsCurrent(ReviewScope scope, ImprovementCycle cycle) =>
        cycle.State != CycleState.Abandoned && (cycle.End?.Date is not { } end || scope.IsWithin(end, scope.Policy.Inquiry.EvidenceDays));

    private static Dictionary<Reference<Team>, LocalDate> LastBegin(ReviewScope scope) =>
        scope.Cycles.Where(cycle => cycle.Part.Begin is not null).GroupBy(cycle => TeamOf(scope, cycle.Part)).ToDictionary(cycles => cycles.Key, cycles => cycles.Max(cycle => cycle.Part.Begin!.Value));

    /// <summary>The team; the default where the whole community inquires.</summary>
    private static Reference<Team> TeamOf(ReviewScope scope, ImprovementCycle cycle) => cycle.Team is { } team ? scope.Whole(team) : default;

    /// <summary>A team that has begun another cycle since goes on, though it does not say so here.</summary>
    private static void FindSuccessor(ReviewScope scope, ImprovementCycle cycle, ReviewPlace place, Dictionary<Reference<Team>, LocalDate> lastBegin)
    {
        if (cycle.State != CycleState.Closed || cycle.Successor is not null || cycle.End!.Date is not { } end) return;
        if (lastBegin.TryGetValue(TeamOf(scope, cycle), out var begin) && begin >= end) return;
        var due = scope.DueAfter(end, scope.Policy.Inquiry.SuccessorSchoolDays);
        if (due < scope.AsOf) scope.FindLate(InquiryPracticeRules.CycleWithoutSuccessor, place, due, Iso(end));
    }

    private static void FindStages(ReviewScope scope, ImprovementCycle cycle, ReviewPlace place)
    {
        if (cycle.StagesWithoutProduct is { Count: > 0 } stages) scope.Find(InquiryPracticeRules.StageWithoutProduct, place, string.Join(", ", stages.Select(Words)));
        var purposes = cycle.Strategies().Select(strategy => strategy.Purpose).Distinct().ToList();
        if (purposes is [{ } purpose] && MayHaveOtherSide(cycle.Reality, purpose))
            scope.Find(InquiryPracticeRules.OneSidedStrategies, place.At("choice"), purpose == StrategyPurpose.AddressWeakness ? "address weaknesses" : "build on strengths");
        if (cycle.State == CycleState.Closed && cycle.Knowledge is null) scope.Find(InquiryPracticeRules.NothingLearned, place);
    }

    /// <summary>A reality that names one side only may have no other.</summary>
    private static bool MayHaveOtherSide(CurrentReality? reality, StrategyPurpose purpose)
    {
        if (reality is null || reality.Strengths.Count + reality.Weaknesses.Count == 0) return true;
        return (purpose == StrategyPurpose.AddressWeakness ? reality.Strengths : reality.Weaknesses).Count > 0;
    }

    private static void FindEvidence(ReviewScope scope, ImprovementCycle cycle, ReviewPlace place)
    {
        // Evidence whose kind is not said may be of any kind.
        if (cycle.Reality is { } reality && reality.Practice.All(evidence => evidence.Kind is not null))
        {
            var kinds = reality.Practice.Select(evidence => evidence.Kind!.Value).ToHashSet();
            if (reality.Evidence.Count > 0) kinds.Add(EvidenceKind.Achievement);
            var missing = Enum.GetValues<EvidenceKind>().Where(kind => !kinds.Contains(kind)).Select(Words).ToList();
            if (missing.Count > 0) scope.Find(InquiryPracticeRules.EvidenceKindMissing, place.At("reality"), string.Join(", ", missing));
        }
        if (cycle.Choice is { Options.Count: 1, Strategies.Count: 1 }) scope.Find(InquiryPracticeRules.OneOptionOnly, place.At("choice"));
    }

    private static void FindDelay(ReviewScope scope, ImprovementCycle cycle, ReviewPlace place)
    {
        var policy = scope.Policy.Inquiry;
        if (cycle.State != CycleState.Open) return;
        if (cycle is { Begin: { } begin, Stage: < CycleStage.Implement } && scope.DueAfter(begin, policy.StrategySchoolDays) is var decide && decide < scope.AsOf)
            scope.FindLate(InquiryPracticeRules.NoStrategyYet, place, decide, Iso(begin));
        // Where members have changed something, the strategies have begun, be it without a day of theirs.
        if (cycle.Choice is not { Date: { } chosen } choice || cycle.Stage > CycleStage.Implement || scope.DueAfter(chosen, policy.BeginSchoolDays) is var act && act >= scope.AsOf) return;
        foreach (var (strategy, at) in place.At("choice").Each(choice.Strategies, "strategies", static strategy => strategy.Id))
            if (!HasBegun(scope, strategy)) scope.FindLate(InquiryPracticeRules.StrategyNotBegun, at, act, Iso(chosen));
    }

    private static bool HasBegun(ReviewScope scope, Strategy strategy) =>
        strategy.Steps.Select(step => step.Begin ?? step.Completed).Append(strategy.Begin).Any(date => date is { } day && scope.IsPast(day));

    /// <summary>What was tried ended when its last step was done, or when the cycle was abandoned.</summary>
    private static void FindEnded(ReviewScope scope, ImprovementCycle cycle, ReviewPlace place)
    {
        if (cycle.Analysis is not null || cycle.State == CycleState.Closed) return;
        var ended = cycle.State == CycleState.Abandoned ? WasTried(scope, cycle) ? cycle.End!.Date : null : LastStep(scope, cycle);
        if (ended is not { } end || !scope.IsWithin(end, scope.Policy.Inquiry.EvidenceDays)) return;
        var due = scope.DueAfter(end, scope.Policy.Inquiry.AnalysisSchoolDays);
        if (due < scope.AsOf) scope.FindLate(InquiryPracticeRules.EndedWithoutAnalysis, place, due, Iso(end));
    }

    private static bool WasTried(ReviewScope scope, ImprovementCycle cycle) => cycle.Implementation is not null || cycle.Strategies().Any(strategy => HasBegun(scope, strategy));

    private static LocalDate? LastStep(ReviewScope scope, ImprovementCycle cycle)
    {
        var steps = cycle.Strategies().SelectMany(strategy => strategy.Steps).Select(step => step.Completed).ToList();
        return steps.All(day => day is { } done && scope.IsPast(done)) ? steps.Max() : null;
    }

    private static void FindJudgement(ReviewScope scope, ImprovementCycle cycle, ReviewPlace place)
    {
        if (cycle.Analysis is { } analysis && !analysis.Findings.SelectMany(finding => finding.Evidence).Any(evidence => evidence.Measurement is not null || evidence.Assessment is not null))
            scope.Find(InquiryPracticeRules.NoNumericEvidence, place.At("analysis"), analysis.Findings.Count);
    }

    private static string Words(CycleStage stage) => stage switch
    {
        CycleStage.GatherEvidence => "evidence of current learning",
        CycleStage.DevelopStrategies => "strategies",
        CycleStage.Implement => "what members changed",
        CycleStage.AnalyzeImpact => "analysis of the impact",
        _ => "what was learned",
    };

    private static string Words(EvidenceKind kind) => kind switch
    {
        EvidenceKind.TeachingPractice => "best practice in teaching",
        EvidenceKind.LearningPractice => "best practice in learning",
        EvidenceKind.PresentPractice => "present practice",
        _ => "achievement",
    };
}
