using Plc.Model.Assessments;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Analysis;

/// <summary>Finds lines that would be added to others which may hold their students already (PLC5038), once an assessment of a community.</summary>
internal static class SummaryScopes
{
    /// <summary>A line of a section is not added to the line of all sections.</summary>
    internal static void CheckOverSections(ref RuleBreaches breaches, ValueList<SummaryLine> lines)
    {
        var keys = lines.Select(line => line.Key).ToHashSet();
        Check(ref breaches, lines, key => IsInAllSections(key, keys) ? "counts of all sections" : null);
    }

    /// <summary>Nor is a line of a community added to one of all communities, or to one of the organization that stands for them.</summary>
    internal static void CheckOverCommunities(ref RuleBreaches breaches, ValueList<SummaryLine> lines, Id<Organization>? whole)
    {
        if (lines.Count == 0 || whole is { IsDefault: true }) return;
        var keys = lines.Select(line => line.Key).ToHashSet();
        // What is added to each other has one key over all communities, whatever these are called together.
        var organization = whole ?? lines[0].Key.Community;
        var ofAll = keys.Where(key => key.Scope == SummaryScope.Communities).Select(key => key.OverCommunities(organization)).ToHashSet();
        var ofWhole = keys.Where(key => key.Community == whole).Select(key => key.OverCommunities(organization)).ToHashSet();
        Check(ref breaches, lines, key =>
            IsInAllSections(key, keys) ? "counts of all sections"
            : key.Scope != SummaryScope.Communities && ofAll.Contains(key.OverCommunities(organization)) ? "counts of all communities"
            : key.Community != whole && ofWhole.Contains(key.OverCommunities(organization)) ? "counts of the organization that stands for all communities"
            : null);
    }

    private static bool IsInAllSections(SummaryKey key, HashSet<SummaryKey> keys) => key.Scope == SummaryScope.Section && keys.Contains(key.OverSections());

    private static void Check(ref RuleBreaches breaches, ValueList<SummaryLine> lines, Func<SummaryKey, string?> whatHolds)
    {
        var said = new HashSet<(Id<Organization>, Id<CommonAssessment>, string?, string, string)>();
        foreach (var (index, line) in lines.Index())
            if (whatHolds(line.Key) is { } others && said.Add((line.Key.Community, line.Key.Assessment, line.Key.AssessmentVersion, line.Key.Policy, line.Key.PolicyVersion)))
                breaches.Add(SummaryRules.ScopesMixed, $"lines/{index}/scope", others);
    }
}
