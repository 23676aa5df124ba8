using System.Text;
using Plc.Model.Assessments;
using Plc.Model.Serialization.Csv;

namespace Plc.Model.Serialization.Results;

/// <summary>Finds the assessment of a tidy sheet by its items, which takes a look at all of its rows.</summary>
internal static class TidyAssessment
{
    internal static CommonAssessment? Of(CsvSheet sheet, int itemColumn, LearningCommunity community, Func<CsvSheet>? again)
    {
        var assessments = community.Assessments;
        if (assessments.Count == 1) return assessments[0];
        if (again is null)
        {
            sheet.Add(FormRules.AssessmentUnclear, 0, Among(assessments.Count, "which of them is meant cannot be seen by the columns"));
            return null;
        }
        var items = ItemsOf(again, itemColumn);
        var matching = assessments.Where(assessment => items.SetEquals(assessment.Items.Select(item => item.Id.Value))).ToList();
        if (matching is [var only]) return only;
        sheet.Add(FormRules.AssessmentUnclear, 0, Among(assessments.Count, $"{(matching.Count == 0 ? "none has" : $"{matching.Count} have")} exactly the items of these rows"));
        return null;
    }

    /// <summary>How many assessments there are, and why that does not tell which is meant.</summary>
    internal static string Among(int count, string why) => count == 0 ? "no assessment" : $"{count} assessments, and {why}";

    private static HashSet<string> ItemsOf(Func<CsvSheet> again, int itemColumn)
    {
        using var sheet = again();
        var items = new HashSet<string>(new Utf8Comparer());
        var byBytes = items.GetAlternateLookup<ReadOnlySpan<byte>>();
        sheet.Read();
        while (sheet.Read())
            if (!byBytes.Contains(sheet[itemColumn])) items.Add(Encoding.UTF8.GetString(sheet[itemColumn]));
        return items;
    }
}
