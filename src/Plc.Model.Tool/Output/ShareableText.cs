using System.Text;
using Plc.Model.Analysis;

namespace Plc.Model.Tool.Output;

/// <summary>A shareable table for people, with the rule by which it was made and what its signs mean.</summary>
internal static class ShareableText
{
    internal static string Of(ShareableTable table, LearningCommunity community, Ink ink)
    {
        var (text, policy) = (new StringBuilder(), table.Policy);
        text.Append(ink.Bold(new CommunityIndex(community).Find(table.Assessment)!.Title)).Append('\n');
        text.Append($"For the public: no student, no section, no number that would tell of a few students\n");
        foreach (var measure in table.Columns.Select(column => column.Measure).Distinct()) AddMeasure(text, table, measure, ink);

        text.Append('\n').Append(ink.Bold("SIGNS")).Append('\n');
        text.Append($"  {policy.Sign}  hidden: fewer than {policy.MinimumStudents} students, or others that are hidden could be worked out\n");
        text.Append("  ≥ ≤ > < and ranges  the percent is not said more closely, so that it does not tell of every student\n");
        if (policy.ShowsCounts) text.Append("  (N)  the students who were assessed\n");
        text.Append('\n').Append(ink.Bold("HOW THIS WAS REACHED")).Append($"  policy '{table.AnalysisPolicy}', version {table.AnalysisPolicyVersion}\n");
        text.Append($"  Hidden by '{policy.Name}', version {policy.Version}: {policy.Source}\n");
        text.Append("  Checked against this table alone: a second one on nearly the same students can tell what both hide.\n");
        return text.ToString();
    }

    private static void AddMeasure(StringBuilder text, ShareableTable table, ShareableMeasure measure, Ink ink)
    {
        var (title, cut) = measure == ShareableMeasure.Proficient ? ("PROFICIENT", "proficiency") : ("READY FOR EXTENSION", "extension");
        text.Append('\n').Append(ink.Bold(title)).Append($"  percent of the students at or above the cut for {cut}\n");
        int[] columns = [.. Enumerable.Range(0, table.Columns.Count).Where(column => table.Columns[column].Measure == measure)];
        var shown = new TextTable(1, ["", .. columns.Select(column => table.Columns[column].Target?.ToString() ?? "all items")]);
        foreach (var row in table.Rows)
            shown.Add([row.Group?.Value ?? row.Community?.Value ?? "all students", .. columns.Select(column => Of(row.Cells[column], table.Policy))]);
        text.Append(shown.ToString(ink, "  "));
    }

    private static string Of(ShareableCell cell, SuppressionPolicy policy)
    {
        var percent = cell.Percent is { } published ? $"{published} %" : policy.Sign;
        return cell.Students is { } students ? $"{percent} ({students})" : percent;
    }
}
