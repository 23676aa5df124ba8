using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Shapes;

/// <summary>What a shareable table looks like in JSON; only ever written. What is hidden has no member, and nothing says how much it is.</summary>
internal static class ShareableShapes
{
    internal static ObjectShape<ShareableTable> Table { get; } = MakeTable();

    private static ObjectShape<ShareableTable> MakeTable()
    {
        var shape = new ObjectShape<ShareableTable>("shareableTable", "Results of an assessment as outsiders may see them.");
        shape.Required("plc", Kinds.Text, static _ => PlcDocument.FormatVersion, "The version of the format.");
        shape.Required("assessment", Kinds.Id<CommonAssessment>(), table => table.Assessment, "The assessment.");
        shape.Required("analysisPolicy", Kinds.Text, table => table.AnalysisPolicy, "The name of the policy by which students were counted.");
        shape.Required("analysisPolicyVersion", Kinds.Text, table => table.AnalysisPolicyVersion, "Which version of it.");
        shape.Required("disclosure", MakePolicy(), table => table.Policy, "By what cells were hidden.");
        shape.List("columns", MakeColumn(), table => table.Columns, "What the cells of a row are of.", isRequired: true);
        shape.List("rows", MakeRow(), table => table.Rows, "All students first, then communities, then student groups.", isRequired: true);
        return shape;
    }

    private static ObjectShape<SuppressionPolicy> MakePolicy()
    {
        var shape = new ObjectShape<SuppressionPolicy>("suppressionPolicy", "From how many students on anything is said to outsiders, how percents are coded, and how much has to stay open of what is hidden; with a name, a version and a source.");
        shape.Required("name", Kinds.Text, policy => policy.Name, "What the policy is called.");
        shape.Required("version", Kinds.Text, policy => policy.Version, "Which version of it.");
        shape.Required("source", Kinds.Text, policy => policy.Source, "Where its rules come from.");
        shape.Required("minimumStudents", Kinds.WholeNumber, policy => policy.MinimumStudents, "The fewest students of whom anything is said.");
        shape.Required("showsCounts", Kinds.Truth, policy => policy.ShowsCounts, "Whether the number of students of each group is shown.");
        return shape;
    }

    private static ObjectShape<ShareableColumn> MakeColumn()
    {
        var shape = new ObjectShape<ShareableColumn>("shareableColumn", "The target, or all items together, and the cut, of which the cells of a shareable table are.");
        shape.Optional("target", Kinds.Reference<LearningTarget>(), column => column.Target, "The target; left out for all items together.");
        shape.Required("measure", Kinds.Word<ShareableMeasure>(), column => column.Measure, "The cut at or above which students are counted.");
        return shape;
    }

    private static ObjectShape<ShareableRow> MakeRow()
    {
        var shape = new ObjectShape<ShareableRow>("shareableRow", "All students, those of one community of a district, or those of a student group.");
        shape.Optional("community", Kinds.Id<Organization>(), row => row.Community, "The community.");
        shape.Optional("group", Kinds.Id<StudentGroup>(), row => row.Group, "The student group.");
        shape.List("cells", MakeCell(), row => row.Cells, "The cells, in the order of the columns.", isRequired: true);
        return shape;
    }

    private static ObjectShape<ShareableCell> MakeCell()
    {
        var shape = new ObjectShape<ShareableCell>("shareableCell", "How many students a row has and how many of them are at or above a cut, in percent; or that this is hidden.");
        shape.Optional("students", Kinds.Number, cell => (decimal?)cell.Students, "The students who were assessed (N).");
        shape.Optional("percent", MakePercent(), cell => cell.Percent is { } percent ? new PercentView(percent) : null, "Those at or above the cut.");
        shape.Optional("suppressed", Kinds.Word<SuppressionReason>(), cell => cell.Suppressed, "What is hidden.");
        return shape;
    }

    private static ObjectShape<PercentView> MakePercent()
    {
        var shape = new ObjectShape<PercentView>("publishedPercent", "A percent of students as outsiders may see it.");
        shape.Required("text", Kinds.Text, view => view.Percent.ToString(), "The percent for people, without a sign for percent.");
        shape.Required("code", Kinds.Word<PercentCode>(), view => view.Percent.Code, "In which form it is published.");
        shape.Required("low", Kinds.WholeNumber, view => view.Percent.Low, "The lowest percent that is meant.");
        shape.Required("high", Kinds.WholeNumber, view => view.Percent.High, "The highest percent that is meant.");
        shape.Flag("open", view => view.Percent.IsOpen, "Whether the limit of a code is not meant itself.");
        return shape;
    }

    /// <summary>A percent as an object.</summary>
    private sealed record PercentView(PublishedPercent Percent);
}
