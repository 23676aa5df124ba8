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
        // Lines stand in the order of their keys: those of one assessment stand together.
        foreach (var assessment in summary.OverSections().Lines.GroupBy(line => (line.Key.Community, line.Key.Assessment, line.Key.AssessmentVersion, line.Key.Policy, line.Key.PolicyVersion, line.Key.Scope)))
        {
            var (key, isFirst) = (assessment.First().Key, text.Length == 0);
            var version = key.AssessmentVersion is null ? "" : $", version {key.AssessmentVersion}";
            var whole = key.Scope == SummaryScope.Communities ? ", all communities" : "";
            if (!isFirst) text.Append('\n');
            text.Append(ink.Bold(SafeText.Of($"{key.Community}{whole}: {key.Assessment}{version}"))).Append('\n');
            text.Append(SafeText.Of($"  by policy '{key.Policy}', version {key.PolicyVersion}")).Append('\n');
            text.Append(Table(assessment).ToString(ink, "  "));
        }
        return text.Length > 0 ? text.ToString() : "Nothing was summarized.\n";
    }

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
