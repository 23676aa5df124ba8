using NodaTime;
using Plc.Model.Inquiry;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Rules;

internal static class InquiryRuleExamples
{
    private static readonly LearningEvidence Results = new("More students are proficient.", Day(11, 20));
    private static readonly CurrentReality Reality = new(weaknesses: ["Units"], date: Day(9, 20));
    private static readonly ImpactAnalysis Analysis = new([new(new("s1"), FindingVerdict.Effective, [Results])]);

    internal static RuleExample[] All =>
    [
        new(InquiryRules.StageDates, "/choice/date", () => Chosen(on: Day(9, 19)), () => Chosen(on: Day(9, 20))),
        new(InquiryRules.ClosedWithoutFinding, "/end", () => ImprovementCycle.Check(end: new()), () => ImprovementCycle.Check(end: new(abandonedBecause: "The team was dissolved."))),
        new(InquiryRules.EvidenceAfter, "/analysis/findings/0/evidence", () => Judged("s1", begun: Day(11, 20)), () => Judged("s1", begun: Day(11, 19))),
        new(InquiryRules.FindingEvidence, "/evidence",
            () => Finding.Check(verdict: FindingVerdict.NotEffective, evidence: []),
            () => Finding.Check(verdict: FindingVerdict.NotEffective, evidence: [Results])),
        new(InquiryRules.FindingReason, "/reason", () => Finding.Check(verdict: FindingVerdict.Inconclusive), () => Finding.Check(verdict: FindingVerdict.Inconclusive, reason: "Too few students.")),
        new(InquiryRules.StrategyUnknown, "/analysis/findings/0/strategy", () => Judged("s2", begun: null), () => Judged("s1", begun: null)),
        new(InquiryRules.NotItsStage, "",
            () => Broken(() => new ImprovementCycle(new("c"), "Why?", reality: Reality).Advance(Reality)),
            () => Broken(() => new ImprovementCycle(new("c"), "Why?").Advance(Reality))),
        new(InquiryRules.SuccessorCircle, "/cycles/1/successor", () => Following(("a", "b"), ("b", "a")), () => Following(("a", "b"), ("b", null))),
        new(InquiryRules.ProductEmpty, "/lessons", () => AppliedKnowledge.Check([]), () => AppliedKnowledge.Check(["Ask earlier."])),
    ];

    private static RuleBreaches Chosen(LocalDate on) => ImprovementCycle.Check(reality: Reality, choice: new([new(new("s1"), "Reteach in small groups.")], date: on));

    private static RuleBreaches Judged(string strategy, LocalDate? begun) =>
        ImprovementCycle.Check(choice: new([new(new(strategy), "Reteach in small groups.", begin: begun)]), analysis: Analysis);

    private static RuleBreaches Following(params (string Cycle, string? Successor)[] cycles) => LearningCommunity.Check(cycles:
        [.. cycles.Select(pair => new ImprovementCycle(new(pair.Cycle), "Why?", successor: pair.Successor is null ? null : new Reference<ImprovementCycle>(pair.Successor)))]);
}
