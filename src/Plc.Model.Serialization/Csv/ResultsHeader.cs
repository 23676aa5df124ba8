using Plc.Model.Assessments;
using Plc.Model.Primitives;

namespace Plc.Model.Serialization.Csv;

/// <summary>What the columns of a sheet of results mean.</summary>
internal sealed class ResultsHeader
{
    private const string StudentColumn = "student", DateColumn = "date", SectionColumn = "section", GroupsColumn = "groups";

    private ResultsHeader(CommonAssessment assessment, int columns) => (Assessment, ColumnCount, ItemColumns) = (assessment, columns, new int[assessment.Items.Count]);

    internal CommonAssessment Assessment { get; }

    internal int ColumnCount { get; }

    internal int Student { get; private init; }

    internal int Date { get; private init; }

    internal int Section { get; private init; }

    internal int Groups { get; private init; }

    /// <summary>The column of each item.</summary>
    internal int[] ItemColumns { get; }

    /// <summary>Reads the first record; null where the sheet cannot be read by it.</summary>
    internal static ResultsHeader? Read(CsvSheet sheet, LearningCommunity community, Id<CommonAssessment>? assessmentId)
    {
        if (SheetColumns.Read(sheet) is not { } columns) return null;
        var student = columns.Require(StudentColumn);
        if (student == SheetColumns.NoColumn && columns.HasOtherSeparator) return null;
        if (AssessmentOf(sheet, columns, community, assessmentId) is not { } assessment) return null;

        var header = new ResultsHeader(assessment, columns.Count)
        {
            Student = student,
            Date = columns.Find(DateColumn),
            Section = columns.Find(SectionColumn),
            Groups = columns.Find(GroupsColumn),
        };
        for (var item = 0; item < assessment.Items.Count; item++)
        {
            var id = assessment.Items[item].Id.Value;
            var isMeaning = id is StudentColumn or DateColumn or SectionColumn or GroupsColumn;
            if (isMeaning) sheet.Add(FormRules.ItemIsColumn, 0, id);
            header.ItemColumns[item] = isMeaning ? SheetColumns.NoColumn : columns.RequireItem(id);
        }
        columns.ReportUnknown(DateColumn, SectionColumn, GroupsColumn);
        return student == SheetColumns.NoColumn ? null : header;
    }

    private static CommonAssessment? AssessmentOf(CsvSheet sheet, SheetColumns columns, LearningCommunity community, Id<CommonAssessment>? id)
    {
        var assessments = community.Assessments;
        if (id is { } named) return assessments.First(assessment => assessment.Id == named);
        if (assessments.Count == 1) return assessments[0];
        var items = columns.NamesExcept(StudentColumn, DateColumn, SectionColumn, GroupsColumn);
        var matching = assessments.Where(assessment => items.SetEquals(assessment.Items.Select(item => item.Id.Value))).ToList();
        if (matching is [var only]) return only;
        sheet.Add(FormRules.AssessmentUnclear, 0, assessments.Count,
            matching.Count == 0 ? "none has exactly the items of these columns" : $"{matching.Count} have exactly the items of these columns");
        return null;
    }
}
