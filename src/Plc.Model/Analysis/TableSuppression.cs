namespace Plc.Model.Analysis;

/// <summary>
/// Decides what of a table is hidden: columns and rows of too few students, further rows until no number of students can be worked out, then percents until none of those can. What is hidden for others
/// is the smallest that helps, the first row last; what turns out to have been hidden for nothing is shown again.
/// </summary>
/// <remarks>Finding the fewest cells is hard in general (the cell suppression problem; Fischetti and Salazar 2001), and a table of a school is small: this is a heuristic with a proof of every table.</remarks>
internal sealed class TableSuppression
{
    private readonly TableCounts _table;
    private readonly SuppressionPolicy _policy;
    private readonly OverlapAudit _overlaps;

    /// <param name="table">The counts.</param>
    /// <param name="policy">What outsiders may see.</param>
    /// <param name="combinations">By group combination, the rows that its students are in; none where they are not known.</param>
    internal TableSuppression(TableCounts table, SuppressionPolicy policy, bool[][] combinations)
    {
        (_table, _policy, _overlaps) = (table, policy, new(table, policy, combinations));
        (HiddenRows, HiddenColumns) = (new bool[table.Rows], new bool[table.Students.Length]);
        HiddenPercents = [.. table.Students.Select(_ => new bool[table.Rows])];
        HideTheFew();
        int[] columns = [.. Enumerable.Range(0, HiddenColumns.Length).Where(column => !HiddenColumns[column])];
        if (columns.Length == 0) return;
        HideRows(columns);
        var movements = new List<long[]>();
        var audit = new StudentAudit(table, columns, policy, HiddenRows);
        for (var population = 0; population < table.Populations; population++) _ = audit.IsSafe(population, movements);
        foreach (var column in columns) HidePercents(column, movements);
    }

    /// <summary>The rows that say nothing.</summary>
    internal bool[] HiddenRows { get; }

    /// <summary>The columns that say nothing.</summary>
    internal bool[] HiddenColumns { get; }

    /// <summary>By column, the rows that say no percent; those that are hidden among them.</summary>
    internal bool[][] HiddenPercents { get; }

    /// <summary>
    /// A row is hidden in all columns, since columns tell of each other, and as a rule takes another one with it. Where a column would so take more cells by its small rows than it has itself, it is hidden
    /// instead.
    /// </summary>
    private void HideTheFew()
    {
        for (var column = 0; column < HiddenColumns.Length; column++)
        {
            var students = _table.Students[column];
            int[] few = [.. Enumerable.Range(0, _table.Rows).Where(row => !HiddenRows[row] && students[row] < _policy.MinimumStudents)];
            if (students[0] < _policy.MinimumStudents || (column > 0 && 2 * few.Length * HiddenColumns.Length > _table.Rows)) HiddenColumns[column] = true;
            else
                foreach (var row in few) HiddenRows[row] = true;
        }
    }

    private void HideRows(int[] columns)
    {
        var smallestFirst = SmallestFirst(_table.Students[columns[0]]);
        do
            Hide(HiddenRows, smallestFirst, () =>
            {
                var audit = new StudentAudit(_table, columns, _policy, HiddenRows);
                return (_table.Populations, population => audit.IsSafe(population));
            });
        while (HideTelling(HiddenRows, smallestFirst, () => _overlaps.TellingStudents(columns, HiddenRows)));
    }

    private void HidePercents(int column, List<long[]> movements)
    {
        var (hidden, smallestFirst) = (HiddenPercents[column], SmallestFirst(_table.Students[column]));
        HiddenRows.CopyTo(hidden, 0);
        do
            Hide(hidden, smallestFirst, () =>
            {
                var audit = new PercentAudit(_table, column, _policy, HiddenRows, hidden, movements);
                return (audit.Count, audit.IsSafe);
            });
        while (HideTelling(hidden, smallestFirst, () => _overlaps.TellingPercents(column, hidden)));
    }

    /// <summary>Hides the smallest of rows that together tell something, until none do; whether it hid any, after which the others have to be asked again.</summary>
    private static bool HideTelling(bool[] hidden, int[] smallestFirst, Func<int[]?> telling)
    {
        var added = new List<int>();
        while (telling() is { } rows)
        {
            var chosen = smallestFirst.First(row => Array.IndexOf(rows, row) >= 0);
            hidden[chosen] = true;
            added.Add(chosen);
        }
        ShowAgain(hidden, added, smallestFirst, () => telling() is null);
        return added.Exists(row => hidden[row]);
    }

    /// <summary>Hides more until every question of an audit is answered well, and shows again what need not be hidden for that.</summary>
    private static void Hide(bool[] hidden, int[] smallestFirst, Func<(int Questions, Func<int, bool> IsSafe)> audit)
    {
        var added = new List<int>();
        while (FirstUnsafe(audit()) is { } question)
        {
            int[] shown = [.. smallestFirst.Where(row => !hidden[row])];
            // Nothing is left that could tell.
            if (shown.Length == 0) return;
            var chosen = shown.Cast<int?>().FirstOrDefault(row => WithHidden(row!.Value, () => audit().IsSafe(question))) ?? shown[0];
            hidden[chosen] = true;
            added.Add(chosen);
        }
        ShowAgain(hidden, added, smallestFirst, () => FirstUnsafe(audit()) is null);

        bool WithHidden(int row, Func<bool> isSafe)
        {
            hidden[row] = true;
            var result = isSafe();
            hidden[row] = false;
            return result;
        }
    }

    /// <summary>Shows again, the largest first, what was hidden for nothing.</summary>
    private static void ShowAgain(bool[] hidden, List<int> added, int[] smallestFirst, Func<bool> isSafe)
    {
        foreach (var row in added.OrderByDescending(row => Array.IndexOf(smallestFirst, row)))
        {
            hidden[row] = false;
            hidden[row] = !isSafe();
        }
    }

    private static int? FirstUnsafe((int Questions, Func<int, bool> IsSafe) audit)
    {
        for (var question = 0; question < audit.Questions; question++)
            if (!audit.IsSafe(question)) return question;
        return null;
    }

    /// <summary>The rows by their students, smallest first, but for the first row, which all others are part of.</summary>
    private int[] SmallestFirst(long[] students) => [.. Enumerable.Range(1, _table.Rows - 1).OrderBy(row => students[row]), 0];
}
