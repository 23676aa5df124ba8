namespace Plc.Model.Analysis;

/// <summary>
/// Asks what follows from how groups overlap: two that together have everybody say how many are in both. By adding and subtracting what is shown no set of students may come out that is too small, nor a
/// hidden row, nor one of whom all or none are at or above a cut.
/// </summary>
/// <remarks>
/// Every set that rows determine exactly is among what is searched, of however many groups it is made. Of percents one way of making each set is asked; others may say more. How far a hidden number can be narrowed without being determined is asked by <see cref="StudentAudit"/>,
/// which knows families and not combinations.
/// </remarks>
internal sealed class OverlapAudit
{
    /// <summary>How often a relation between counts may count a row; those of groups count it once or twice.</summary>
    private const int MaxWeight = 8;
    private readonly TableCounts _table;
    private readonly SuppressionPolicy _policy;
    private readonly bool[][] _combinations;
    private readonly int[] _rows;

    /// <param name="table">The counts.</param>
    /// <param name="policy">How many students are too few, and how percents are published.</param>
    /// <param name="combinations">By group combination, the rows that its students are in; none where they are not known.</param>
    internal OverlapAudit(TableCounts table, SuppressionPolicy policy, bool[][] combinations)
    {
        (_table, _policy, _combinations) = (table, policy, combinations);
        // Of rows that no combination has, such as those of communities, nothing is known.
        _rows = [.. Enumerable.Range(0, table.Rows).Where(row => combinations.Any(combination => combination[row]))];
    }

    /// <summary>Rows that together say the number of students of a set that is too small, or of a hidden row; null where none do.</summary>
    /// <param name="columns">The columns that are shown.</param>
    /// <param name="hidden">The rows that are hidden.</param>
    internal int[]? TellingStudents(int[] columns, bool[] hidden)
    {
        if (_rows.Length == 0) return null;
        var span = SpanOf(hidden);
        return DerivedSets.Find(span, [.. columns.Select(column => _table.Students[column])], 1, _policy.MinimumStudents - 1, _ => true)
            ?? _rows.Where(row => hidden[row] && columns.Any(column => _table.Students[column][row] > 0)).Select(span.RowsThatMake).FirstOrDefault(made => made is not null);
    }

    /// <summary>Rows the percents of which together say that all students of a set, or none, are at or above the cut; null where none do.</summary>
    /// <param name="column">The column.</param>
    /// <param name="hidden">The rows of which the percent is hidden.</param>
    internal int[]? TellingPercents(int column, bool[] hidden)
    {
        if (_rows.Length == 0) return null;
        var (span, students, reaching) = (SpanOf(hidden), _table.Students[column], _table.Reaching[column]);
        var alike = Narrowed(span.Relations, [.. span.Rows.Select(row => _policy.Alike(reaching[row], students[row]))]);
        // That all are follows where some row is subtracted of which it is known that not all are; that none are, where it is known that some are.
        var measures = new List<long[]>();
        if (span.Rows.Where((row, i) => alike[i].Greatest < students[row]).Any()) measures.Add([.. students.Zip(reaching, (all, some) => all - some)]);
        if (alike.Any(counts => counts.Least > 0)) measures.Add(reaching);
        return DerivedSets.Find(span, [.. measures], 0, 0, Tells);

        bool Tells(long[] weights)
        {
            var (all, least, greatest) = (0L, 0L, 0L);
            for (var i = 0; i < weights.Length; i++)
            {
                all += weights[i] * students[span.Rows[i]];
                least += weights[i] * (weights[i] > 0 ? alike[i].Least : alike[i].Greatest);
                greatest += weights[i] * (weights[i] > 0 ? alike[i].Greatest : alike[i].Least);
            }
            // Of nobody all are, and none.
            return all > 0 && (least >= all || greatest <= 0);
        }
    }

    /// <summary>What counts can be, given that rows add up to others. A relation with large weights is left out.</summary>
    private static (long Least, long Greatest)[] Narrowed(long[][] relations, (long Least, long Greatest)[] counts)
    {
        long[][] used = [.. relations.Where(weights => weights.All(weight => Math.Abs(weight) <= MaxWeight))];
        CountSum[] sums = [.. used.SelectMany((weights, number) => new[] { new CountSum(counts.Length + number, Repeated(weights, 1)), new CountSum(counts.Length + number, Repeated(weights, -1)) })];
        var system = new CountSystem([.. counts.Select(count => count.Least), .. used.Select(_ => 0L)], [.. counts.Select(count => count.Greatest), .. used.Select(_ => (long)int.MaxValue)], sums);
        return system.Narrow() ? [.. counts.Select((_, row) => (system.Low(row), system.High(row)))] : counts;

        static int[] Repeated(long[] weights, int sign) => [.. weights.SelectMany((weight, row) => Enumerable.Repeat(row, (int)Math.Max(0, sign * weight)))];
    }

    private RowSpan SpanOf(bool[] hidden) => new(_combinations, [.. _rows.Where(row => !hidden[row])]);
}
