namespace Plc.Model.Analysis;

/// <summary>
/// Searches, among all that can be made of rows, for sets of students: what counts each group combination once or not at all. Wanted are sets of which some measure, such as the students of a column, is
/// within bounds.
/// </summary>
/// <remarks>
/// A set takes a line of the basis or leaves it, since of each line's pivot it has all or none. Lines are decided one after the other, and a way is left where no set can lie at its end. The search is given
/// up after <see cref="MaxSteps"/> decisions, as if it had found something: that costs cells and never safety.
/// </remarks>
internal sealed class DerivedSets
{
    private const int MaxSteps = 20_000;
    private readonly RowSpan _span;
    private readonly Func<long[], bool> _tells;
    private readonly long _least;
    private readonly long _most;
    private readonly int[] _lines;
    private readonly Track[] _combinations;
    private readonly Track[] _measures;
    private readonly List<int> _taken = [];
    private int _steps = MaxSteps;

    private DerivedSets(RowSpan span, long[][] measures, long least, long most, Func<long[], bool> tells)
    {
        (_span, _tells, _least, _most) = (span, tells, least * span.Scale, most * span.Scale);
        long[][] weighed = [.. measures.Select(measure => span.Weights.Select(weights => weights.Select((weight, i) => weight * measure[span.Rows[i]]).Sum()).ToArray())];
        // What subtracts comes first: after it a sum can only grow, and is left as soon as it is too large.
        _lines = [.. Enumerable.Range(0, span.Weights.Length).OrderBy(line => weighed.Min(measure => measure[line]))];
        _combinations = [.. Enumerable.Range(0, span.Times.Length == 0 ? 0 : span.Times[0].Length).Select(combination => new Track([.. _lines.Select(line => span.Times[line][combination])]))];
        _measures = [.. weighed.Select(measure => new Track([.. _lines.Select(line => measure[line])]))];
    }

    /// <summary>The rows that such a set is made of; all rows where the search was given up, null where there is no such set.</summary>
    /// <param name="span">What can be made of the rows.</param>
    /// <param name="measures">The measures, by row.</param>
    /// <param name="least">The least value that is wanted of some measure.</param>
    /// <param name="most">The greatest.</param>
    /// <param name="tells">Whether a set, by the weights of its rows times the scale, is what is looked for.</param>
    internal static int[]? Find(RowSpan span, long[][] measures, long least, long most, Func<long[], bool> tells)
    {
        if (measures.Length == 0) return null;
        if (!span.IsExact) return span.Rows;
        var search = new DerivedSets(span, measures, least, most, tells);
        if (!search.IsFound(0)) return null;
        return search._steps < 0 ? span.Rows : span.RowsIn(search._taken);
    }

    private bool IsFound(int next)
    {
        if (_steps-- == 0) return true;
        if (!_combinations.All(combination => combination.CanReach(next, 0, 0) || combination.CanReach(next, _span.Scale, _span.Scale))) return false;
        if (!_measures.Any(measure => measure.CanReach(next, _least, _most))) return false;
        if (next == _lines.Length) return _taken.Count > 0 && _tells(_span.WeightsOf(_taken));
        if (IsFound(next + 1)) return true;
        Take(next, 1);
        _taken.Add(_lines[next]);
        if (IsFound(next + 1)) return true;
        _taken.RemoveAt(_taken.Count - 1);
        Take(next, -1);
        return false;
    }

    private void Take(int line, int times)
    {
        foreach (var track in _combinations) track.Add(line, times);
        foreach (var track in _measures) track.Add(line, times);
    }

    /// <summary>A sum of what lines add, and what those that are not decided can add at least and at most.</summary>
    private sealed class Track
    {
        private readonly long[] _added;
        private readonly long[] _leastLeft;
        private readonly long[] _mostLeft;
        private long _sum;

        internal Track(long[] added)
        {
            (_added, _leastLeft, _mostLeft) = (added, new long[added.Length + 1], new long[added.Length + 1]);
            for (var line = added.Length - 1; line >= 0; line--)
                (_leastLeft[line], _mostLeft[line]) = (_leastLeft[line + 1] + Math.Min(added[line], 0), _mostLeft[line + 1] + Math.Max(added[line], 0));
        }

        internal bool CanReach(int line, long least, long most) => _sum + _leastLeft[line] <= most && _sum + _mostLeft[line] >= least;

        internal void Add(int line, int times) => _sum += times * _added[line];
    }
}
