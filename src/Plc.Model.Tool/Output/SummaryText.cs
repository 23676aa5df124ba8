using System.Globalization;
using System.Text;
using Plc.Model.Analysis;
using Plc.Model.Reports;

namespace Plc.Model.Tool.Output;

/// <summary>A summary for people: a table for every assessment, of all sections together.</summary>
internal static class SummaryText
{
    internal static string Of(AssessmentSummary summary, Ink ink)
    {
        var text = new StringBuilder();
        // Sections are added; lines of all sections that stand beside them may hold the same students, and so are a table of their own.
        var byScope = summary.Lines.GroupBy(line => line.Key.Scope).SelectMany(lines => new AssessmentSummary([.. lines]).OverSections().Lines, (lines, line) => (Scope: lines.Key, Line: line));
        var tables = byScope.GroupBy(one => (one.Line.Key.Community, one.Line.Key.Assessment, one.Line.Key.AssessmentVersion, one.Line.Key.Policy, one.Line.Key.PolicyVersion, one.Scope))
            .OrderBy(table => table.First().Line.Key).ThenBy(table => table.Key.Scope).ToList();
        var severalScopes = tables.GroupBy(table => (table.Key.Assessment, table.Key.AssessmentVersion, table.Key.Policy, table.Key.PolicyVersion))
            .Where(same => same.Select(table => table.Key.Scope).Distinct().Skip(1).Any()).Select(same => same.Key).ToHashSet();
        foreach (var table in tables)
        {
            var key = table.Key;
            var isBeside = severalScopes.Contains((key.Assessment, key.AssessmentVersion, key.Policy, key.PolicyVersion));
            var version = key.AssessmentVersion is null ? "" : $", version {key.AssessmentVersion}";
            if (text.Length > 0) text.Append('\n');
            text.Append(ink.Bold(SafeText.Of($"{key.Community}{ScopeOf(key.Scope, isBeside)}: {key.Assessment}{version}"))).Append('\n');
            text.Append(SafeText.Of($"  by policy '{key.Policy}', version {key.PolicyVersion}")).Append('\n');
            if (isBeside) text.Append($"  {ink.Caution("Not to be added to its other tables")}, which are of another scope and may count the same students.\n");
            text.Append(Table(table.Select(one => one.Line)).ToString(ink, "  "));
        }
        return text.Length > 0 ? text.ToString() : "Nothing was summarized.\n";
    }

    /// <summary>Of whom the counts are, where that is not the sections of a community alone.</summary>
    private static string ScopeOf(SummaryScope scope, bool isBeside) => (scope, isBeside) switch
    {
        (SummaryScope.Communities, _) => ", all communities",
        (SummaryScope.Community, true) => ", from lines of all sections",
        (SummaryScope.Section, true) => ", from lines of each section",
        _ => "",
    };

    private static TextTable Table(IEnumerable<SummaryLine> lines)
    {
        var table = new TextTable(2, "target", "group", "assessed", "not assessed", "proficient", "extension", "correct", "mean", "deviation");
        foreach (var (key, counts) in lines.Select(line => (line.Key, line.Counts)))
            table.Add(
                SafeText.Of(key.Target?.ToString() ?? "all items"), SafeText.Of(key.Group?.Value ?? "all"), Number(counts.Assessed), Number(counts.NotAssessed),
                Share(counts.Proficient, counts.ProficientShare), Share(counts.Extension, counts.ExtensionShare), Words.Percent(counts.CorrectShare.Percent),
                Words.Number(counts.Complete.Mean), Words.Number(counts.Complete.StandardDeviation));
        return table;
    }

    private static string Share(long count, Share share) => $"{Words.Percent(share.Percent)} ({Number(count)})";

    private static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
