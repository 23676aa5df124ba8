using Plc.Model.Assessments;
using Plc.Model.Primitives;

namespace Plc.Model.Analysis;

/// <summary>The rows of a shareable table and how they hang together; sections are added up, and gone.</summary>
internal sealed class ShareableRows
{
    private readonly AssessmentSummary _summary;

    /// <exception cref="ArgumentException">A family names a group that the summary does not have.</exception>
    internal ShareableRows(AssessmentSummary summary, ValueList<GroupFamily> families)
    {
        _summary = summary;
        Id<Organization>[] communities = [.. summary.Lines.Select(line => line.Key.Community).Distinct()];
        if (communities.Length == 1) communities = [];
        Id<StudentGroup>[] groups = [.. summary.Lines.Select(line => line.Key.Group).OfType<Id<StudentGroup>>().Distinct().Order()];
        Labels = [(null, null), .. communities.Select(community => ((Id<Organization>?)community, (Id<StudentGroup>?)null)), .. groups.Select(group => ((Id<Organization>?)null, (Id<StudentGroup>?)group))];
        Families =
        [
            .. Enumerable.Range(1, Labels.Length - 1).Select(row => new RowFamily(0, [row])),
            .. communities.Length > 0 ? [new RowFamily(0, [.. Enumerable.Range(1, communities.Length)])] : Array.Empty<RowFamily>(),
            .. families.Where(family => family.Groups.Count > 1 || family.Within is not null).Select(family => new RowFamily(family.Within is { } whole ? RowOf(whole) : 0, [.. family.Groups.Select(RowOf)])),
        ];
    }

    /// <summary>Of whom each row is; of all students the first.</summary>
    internal (Id<Organization>? Community, Id<StudentGroup>? Group)[] Labels { get; }

    internal RowFamily[] Families { get; }

    /// <summary>By combination of groups, the rows that its students are in: that of all students, and those of the groups. Groups that no summary has are left out, as of students who were not assessed.</summary>
    /// <exception cref="ArgumentException">The combinations leave out a group of the summary.</exception>
    internal bool[][] Combinations(ValueList<GroupCombination> combinations)
    {
        if (combinations.Count == 0) return [];
        bool[][] rows = [.. combinations.Select(combination => Labels.Select((label, row) => row == 0 || (label.Group is { } group && combination.Groups.Contains(group))).ToArray())];
        return Labels.Where((label, row) => label.Group is not null && !rows.Any(combination => combination[row])).Any()
            ? throw new ArgumentException("The combinations leave out a group of the summary.", nameof(combinations))
            : rows;
    }

    /// <summary>A count of every column and row.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="count">Which count; the one at or above the column's cut where it is left out.</param>
    internal long[][] Counts(ShareableColumn[] columns, Func<SummaryCounts, long>? count)
    {
        var communities = Labels.Select((label, row) => (label, row)).Where(pair => pair.label.Community is not null).ToDictionary(pair => pair.label.Community!.Value, pair => pair.row);
        var groups = Labels.Select((label, row) => (label, row)).Where(pair => pair.label.Group is not null).ToDictionary(pair => pair.label.Group!.Value, pair => pair.row);
        var table = columns.Select(_ => new long[Labels.Length]).ToArray();
        foreach (var line in _summary.Lines)
            for (var column = 0; column < columns.Length; column++)
            {
                if (columns[column].Target != line.Key.Target) continue;
                var value = count?.Invoke(line.Counts) ?? (columns[column].Measure == ShareableMeasure.Proficient ? line.Counts.Proficient : line.Counts.Extension);
                if (line.Key.Group is { } group)
                {
                    table[column][groups[group]] += value;
                    continue;
                }
                table[column][0] += value;
                if (communities.TryGetValue(line.Key.Community, out var row)) table[column][row] += value;
            }
        return table;
    }

    private int RowOf(Id<StudentGroup> group)
    {
        var row = Array.FindIndex(Labels, label => label.Group == group);
        return row > 0 ? row : throw new ArgumentException($"The summary has no group '{group}'.", nameof(group));
    }
}
