using Plc.Model.Analysis;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Rules;

/// <summary>The rules of summaries.</summary>
internal static class SummaryRuleExamples
{
    internal static RuleExample[] All =>
    [
        new(SummaryRules.PartAndWhole, "/proficient", () => SummaryCounts.Check(assessed: 2, proficient: 3), () => SummaryCounts.Check(assessed: 3, proficient: 3)),
        new(SummaryRules.NumberRange, "/squares", () => CompleteRows.Check(squares: 100_000_000_000_000_000_001m), () => CompleteRows.Check(squares: 100_000_000_000_000_000_000m)),
        new(SummaryRules.CompleteSums, "/squares", () => CompleteRows.Check(2, 6, 8, 17.9m), () => CompleteRows.Check(2, 6, 8, 18)),
        new(SummaryRules.FullPointsDiffer, "/possible", () => Added(4, 5), () => Added(4, 4)),
        new(SummaryRules.SectionOfScope, "/section", () => SummaryKey.Check(section: new("7-1"), scope: SummaryScope.Community), () => SummaryKey.Check(section: new("7-1"), scope: SummaryScope.Section)),
        new(SummaryRules.VersionMissing, "/lines/0/assessmentVersion", () => Line(version: null).CheckOverCommunities(), () => Line("2026").CheckOverCommunities()),
        new(SummaryRules.TargetOfCommunity, "/lines/0/target", () => Line("2026", new("t")).CheckOverCommunities(), () => Line("2026", new(new("t"), new("state"))).CheckOverCommunities()),
        new(SummaryRules.ScopesMixed, "/lines/0/scope", () => TwoScopes("lincoln").CheckOverSections(), () => TwoScopes("roosevelt").CheckOverSections()),
    ];

    private static AssessmentSummary TwoScopes(string ofAllSections) => new(
        new SummaryLine(new(new("lincoln"), new("quiz-1"), "default", "1", new("7-1")), SummaryCounts.None),
        new SummaryLine(new(new(ofAllSections), new("quiz-1"), "default", "1", scope: SummaryScope.Community), SummaryCounts.None));

    private static RuleBreaches Added(decimal fullPoints, decimal others) =>
        Broken(() => new CompleteRows(1, 3, fullPoints, 9).Add(new(1, 3, others, 9)));

    private static AssessmentSummary Line(string? version, Reference<LearningTarget>? target = null) =>
        new(new SummaryLine(new(new("lincoln"), new("quiz-1"), "default", "1", target: target, assessmentVersion: version), SummaryCounts.None));
}
