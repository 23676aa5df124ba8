namespace Plc.Model.Analysis;

/// <summary>
/// Asks of the counts behind percents of one column, given which percents are shown, what can be worked out, even by one who knew all numbers of students. What has to stay possible is shown by a table
/// that agrees with everything published.
/// </summary>
/// <remarks>
/// Of a population of which no percent is shown, it must stay open how many are at or above the cut, and that not all are, and not none. Of one that the policy publishes as a code at the top or at the
/// bottom, be it shown or got by subtraction, it must stay open how many are, and nothing more extreme than the code may follow. Last, what <see cref="StudentAudit"/> made must have a table of counts
/// to it.
/// </remarks>
internal sealed class PercentAudit
{
    private readonly TableCounts _table;
    private readonly SuppressionPolicy _policy;
    private readonly List<long[]> _movements;
    private readonly bool[] _hiddenRows;
    private readonly bool[] _hidden;
    private readonly long[] _students;
    private readonly long[] _reaching;
    private readonly long[] _least;
    private readonly long[] _greatest;
    private readonly CountSystem _counts;

    /// <param name="table">The counts.</param>
    /// <param name="column">The column.</param>
    /// <param name="policy">How percents are published.</param>
    /// <param name="hiddenRows">The rows that are hidden.</param>
    /// <param name="hidden">The rows of which the percent is hidden: those, and more.</param>
    /// <param name="movements">The movements of students that have to stay possible.</param>
    internal PercentAudit(TableCounts table, int column, SuppressionPolicy policy, bool[] hiddenRows, bool[] hidden, List<long[]> movements)
    {
        (_table, _policy, _hiddenRows, _hidden, _movements) = (table, policy, hiddenRows, hidden, movements);
        (_students, _reaching) = (table.OfPopulations(table.Students[column], hiddenRows, hidden), table.OfPopulations(table.Reaching[column], hiddenRows, hidden));
        (_least, _greatest) = ([.. _reaching], [.. _reaching]);
        _counts = Counts(_students);
        _ = _counts.Narrow();
    }

    /// <summary>How many things there are to ask of: populations, and movements of students.</summary>
    internal int Count => _table.Populations + _movements.Count;

    /// <summary>Whether a population, or a movement of students, is safe.</summary>
    internal bool IsSafe(int question)
    {
        if (question >= _table.Populations) return HoldsWith(_movements[question - _table.Populations]);
        if (_students[question] == 0) return true;
        var (students, reaching) = (_students[question], _reaching[question]);
        var (least, greatest) = (reaching, reaching);
        var isUnknown = IsUnknown(question);
        if (isUnknown) (least, greatest) = (Math.Min(least, students - 1), Math.Max(greatest, 1));
        var code = students < _policy.MinimumStudents ? default : _policy.Publish(reaching, students);
        if (code.Code == PercentCode.AtLeast) least = Math.Min(least, _policy.Alike(reaching, students).Least);
        if (code.Code == PercentCode.AtMost) greatest = Math.Max(greatest, _policy.Alike(reaching, students).Greatest);
        if (least < greatest) return Reaches(question, least, greatest);
        return (!isUnknown && !code.IsTail) || Reaches(question, reaching - 1, reaching) || Reaches(question, reaching, reaching + 1);
    }

    /// <summary>Whether nothing is published of a population, nor would be.</summary>
    private bool IsUnknown(int population) => population < _table.Rows ? _hidden[population] : _students[population] < _policy.MinimumStudents;

    private bool Reaches(int population, long least, long greatest) =>
        (_least[population] <= least || Holds(population, 0, least)) && (_greatest[population] >= greatest || Holds(population, greatest, long.MaxValue));

    /// <summary>Whether there is a table in which the count of a population is within bounds. What the table says of the other populations is noted too.</summary>
    private bool Holds(int population, long low, long high)
    {
        var counts = _counts.Copy();
        if (!counts.Restrict(population, low, high) || counts.Complete(_reaching) is not { } table) return false;
        for (var i = 0; i < table.Length; i++) (_least[i], _greatest[i]) = (Math.Min(_least[i], table[i]), Math.Max(_greatest[i], table[i]));
        return true;
    }

    /// <summary>A movement was made for other sets of hidden rows than those of hidden percents: only what it says of rows counts here.</summary>
    private bool HoldsWith(long[] movement)
    {
        long[] rows = [.. _students.Take(_table.Rows).Select((count, row) => count + movement[row])];
        var counts = Counts(_table.OfPopulations(rows, _hiddenRows, _hidden));
        return counts.Narrow() && counts.Complete(_reaching) is not null;
    }

    private CountSystem Counts(long[] students)
    {
        var (low, high) = (new long[students.Length], (long[])[.. students]);
        for (var row = 0; row < _table.Rows; row++)
            if (!_hidden[row]) (low[row], high[row]) = _policy.Alike(_reaching[row], students[row]);
        return new(low, high, _table.Sums(_hiddenRows, _hidden));
    }
}
