using Plc.Model.Rules;

namespace Plc.Model.Inquiry;

/// <summary>That the findings of a cycle are about its strategies, and rest on what was seen after these began (practice row I-05).</summary>
internal static class InquiryChecks
{
    internal static void Findings(ref RuleBreaches breaches, StrategyChoice? choice, ImpactAnalysis? analysis)
    {
        if (analysis is null || choice is null) return;
        var strategies = choice.Strategies.ToDictionary(strategy => strategy.Id);
        for (var i = 0; i < analysis.Findings.Count; i++)
        {
            var finding = analysis.Findings[i];
            if (!strategies.TryGetValue(finding.Strategy, out var strategy)) breaches.Add(InquiryRules.StrategyUnknown, $"{nameof(analysis)}/findings/{i}/strategy");
            else if (finding.Verdict != FindingVerdict.Inconclusive && strategy.Begin is { } begin && !finding.Evidence.Any(evidence => evidence.When > begin))
                breaches.Add(InquiryRules.EvidenceAfter, $"{nameof(analysis)}/findings/{i}/evidence");
        }
    }
}
