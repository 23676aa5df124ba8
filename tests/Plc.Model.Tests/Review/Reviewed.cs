using NodaTime;
using Plc.Model.Review;
using Plc.Model.Rules;

namespace Plc.Model.Tests.Review;

/// <summary>What a review finds by one rule.</summary>
internal static class Reviewed
{
    internal static LocalDate Day { get; } = new(2026, 11, 20);

    /// <summary>The places at which a rule found something.</summary>
    internal static IEnumerable<string> Places(LearningCommunity community, Rule rule, LocalDate? asOf = null) => Of(community, rule, asOf).Select(finding => finding.Place);

    /// <summary>The places and messages of what a rule found.</summary>
    internal static IEnumerable<string> Findings(LearningCommunity community, Rule rule, LocalDate? asOf = null) => Of(community, rule, asOf).Select(finding => $"{finding.Place}: {finding.Message}");

    /// <summary>The last days by which it should have been done.</summary>
    internal static IEnumerable<LocalDate?> Due(LearningCommunity community, Rule rule) => Of(community, rule, null).Select(finding => finding.Due);

    private static IEnumerable<ReviewFinding> Of(LearningCommunity community, Rule rule, LocalDate? asOf) =>
        PracticeReview.Of(community, asOf ?? Day).Findings.Where(finding => finding.Rule == rule);
}
