namespace Plc.Model.Analysis;

/// <summary>
/// Asks of hidden numbers of students, given which rows are shown, how far they can be narrowed. A number is safe when two other tables were made that agree with everything shown, and between them give it as
/// many different values as the policy asks for.
/// </summary>
/// <remarks>
/// The tables are movements: how many students more or fewer a population has, the same in every column. Who is assessed on a target was assessed at all, and such movements keep that and whatever else
/// outsiders know of how columns hang together.
/// </remarks>
internal sealed class StudentAudit
{
    private readonly CountSystem _movements;
    private readonly bool[] _isProtected;
    private readonly long[] _still;
    private readonly int _spread;

    /// <param name="table">The counts.</param>
    /// <param name="columns">The columns that are shown.</param>
    /// <param name="policy">How many students are too few, and how far a number has to stay open.</param>
    /// <param name="hidden">The rows that are hidden.</param>
    internal StudentAudit(TableCounts table, int[] columns, SuppressionPolicy policy, bool[] hidden)
    {
        (_isProtected, _still, _spread) = (new bool[table.Populations], new long[table.Populations], policy.LeastSpread);
        var (low, high) = (new long[table.Populations], new long[table.Populations]);
        long[][] counts = [.. columns.Select(column => table.OfPopulations(table.Students[column], hidden, hidden))];
        for (var population = 0; population < table.Populations; population++)
        {
            if (population < table.Rows && !hidden[population]) continue;
            var (least, most, isSmall) = (long.MaxValue, 0L, false);
            foreach (var column in counts)
            {
                (least, most) = (Math.Min(least, column[population]), Math.Max(most, column[population]));
                isSmall |= column[population] > 0 && column[population] < policy.MinimumStudents;
            }
            // Nobody in any column: outsiders may know that no such student can be.
            if (most == 0) continue;
            (low[population], high[population]) = (-least, counts.Max(column => column[0]) + _spread);
            _isProtected[population] = population < table.Rows || isSmall;
        }
        _movements = new(low, high, table.Sums(hidden, hidden));
        _ = _movements.Narrow();
    }

    /// <summary>Whether a population is not protected, or stays open far enough.</summary>
    /// <param name="population">The population.</param>
    /// <param name="tables">Where the tables go that show it.</param>
    internal bool IsSafe(int population, List<long[]>? tables = null)
    {
        if (!_isProtected[population]) return true;
        var down = Math.Max(_movements.Low(population), 1 - _spread);
        return Holds(population, down, tables) && Holds(population, down + _spread - 1, tables);
    }

    private bool Holds(int population, long movement, List<long[]>? tables)
    {
        var moved = _movements.Copy();
        if (!moved.Restrict(population, movement, movement) || moved.Complete(_still) is not { } table) return false;
        tables?.Add(table);
        return true;
    }
}
