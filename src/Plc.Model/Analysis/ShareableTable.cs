using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Primitives;

namespace Plc.Model.Analysis;

/// <summary>
/// Results of one assessment as outsiders may see them: all students, the communities of a district, and student groups, by target. It is made through a suppression policy and in no other way, and has
/// no student, no section and no teacher (practice row Q-06).
/// </summary>
/// <remarks>
/// What is hidden is not in it, and cannot be worked out from what is: every table is checked before it is made. It knows nothing of other tables; two releases that differ by one student tell of that
/// student, whatever each of them hides. Rows stand in the order of their ids. Equal when all facts are equal.
/// </remarks>
public sealed record ShareableTable
{
    private ShareableTable(
        Id<CommonAssessment> assessment, string analysisPolicy, string analysisPolicyVersion, SuppressionPolicy policy, ValueList<ShareableColumn> columns, ValueList<ShareableRow> rows)
    {
        (Assessment, AnalysisPolicy, AnalysisPolicyVersion) = (assessment, analysisPolicy, analysisPolicyVersion);
        (Policy, Columns, Rows) = (policy, columns, rows);
    }

    /// <summary>The assessment.</summary>
    public Id<CommonAssessment> Assessment { get; }

    /// <summary>The name of the policy by which students were counted.</summary>
    public string AnalysisPolicy { get; }

    /// <summary>The version of that policy.</summary>
    public string AnalysisPolicyVersion { get; }

    /// <summary>The policy by which cells were hidden.</summary>
    public SuppressionPolicy Policy { get; }

    /// <summary>What the cells of a row are of: all items together first, then every target.</summary>
    public ValueList<ShareableColumn> Columns { get; }

    /// <summary>All students first, then the communities where there are several, then the student groups.</summary>
    public ValueList<ShareableRow> Rows { get; }

    /// <summary>Makes a table of a summary.</summary>
    /// <param name="summary">A summary of one assessment, by one analysis policy; of one community, or of several that together are one, such as the schools of a district.</param>
    /// <param name="policy">What outsiders may see; <see cref="SuppressionPolicy.Default"/> where it is left out.</param>
    /// <param name="families">Which groups have no student in common, or are parts of another; <see cref="GroupFamily.FoundIn"/> finds what results show. That every group is a part of all, and the communities together are, is known.</param>
    /// <param name="withExtension">Whether there is also a column for the cut for extension, beside each for proficiency.</param>
    /// <param name="combinations">How groups overlap, of all students; <see cref="GroupCombination.FoundIn"/> finds it in results. Where it is left out, it is not known, and what follows from it is not hidden.</param>
    /// <exception cref="ArgumentException">The summary is of no assessment, or of several, or of several versions of one; it holds sums beside their parts; a family names a group that the summary does not have, or its groups have more students than their whole; the combinations leave out a group.</exception>
    public static ShareableTable Of(
        AssessmentSummary summary, SuppressionPolicy? policy = null, ValueList<GroupFamily> families = default, bool withExtension = false, ValueList<GroupCombination> combinations = default)
    {
        ArgumentNullException.ThrowIfNull(summary);
        policy ??= SuppressionPolicy.Default;
        var key = summary.Lines.Count == 0 ? throw new ArgumentException("The summary is of no assessment.", nameof(summary)) : summary.Lines[0].Key;
        if (summary.Lines.Any(line => KindOf(line.Key) != KindOf(key)))
            throw new ArgumentException("The summary is of several assessments or versions of one, was made by several policies, or holds sums beside their parts.", nameof(summary));

        var rows = new ShareableRows(summary, families);
        ShareableMeasure[] measures = withExtension ? [ShareableMeasure.Proficient, ShareableMeasure.ForExtension] : [ShareableMeasure.Proficient];
        ShareableColumn[] columns =
        [
            .. summary.Lines.Select(line => line.Key.Target).Distinct().OrderBy(target => target, Comparer<Reference<LearningTarget>?>.Create(Nullable.Compare))
                .SelectMany(target => measures.Select(measure => new ShareableColumn(target, measure))),
        ];
        var table = new TableCounts(rows.Counts(columns, counts => counts.Assessed), rows.Counts(columns, null), rows.Families);
        return new(key.Assessment, key.Policy, key.PolicyVersion, policy, [.. columns], Published(rows, table, new(table, policy, rows.Combinations(combinations)), policy));
    }

    /// <summary>The assessment and how many rows and columns there are.</summary>
    public override string ToString() => $"Shareable table of {Assessment}: {Rows.Count} rows, {Columns.Count} columns";

    /// <summary>What the lines of a table have in common; a sum beside its parts would count students twice.</summary>
    private static (Id<CommonAssessment>, string?, string, string, SummaryScope) KindOf(SummaryKey key) => (key.Assessment, key.AssessmentVersion, key.Policy, key.PolicyVersion, key.Scope);

    private static ValueList<ShareableRow> Published(ShareableRows rows, TableCounts table, TableSuppression suppression, SuppressionPolicy policy)
    {
        return [.. rows.Labels.Select((label, row) => new ShareableRow(label.Community, label.Group, [.. Enumerable.Range(0, table.Students.Length).Select(column => Cell(row, column))]))];

        ShareableCell Cell(int row, int column)
        {
            if (suppression.HiddenColumns[column]) return ShareableCell.Hidden(SuppressionReason.Column);
            if (suppression.HiddenRows[row]) return ShareableCell.Hidden(SuppressionReason.Row);
            var students = table.Students[column][row];
            var shown = policy.ShowsCounts ? students : (long?)null;
            return suppression.HiddenPercents[column][row]
                ? ShareableCell.Hidden(SuppressionReason.Percent, shown)
                : ShareableCell.Shown(policy.Publish(table.Reaching[column][row], students), shown);
        }
    }
}
