using System.Buffers;
using System.Numerics;
using Plc.Model.Assessments;

namespace Plc.Model.Analysis;

/// <summary>
/// Counts the students at the cuts of a target, by section, from the columns of scores: a register of cells at a time where cells are bytes. It says what <see cref="TargetTally"/> says,
/// and holds nothing for a student.
/// </summary>
internal sealed class ProficiencyCounts
{
    private const byte LeftOut = unchecked((byte)ScoreMatrix.Exempt), Blank = unchecked((byte)ScoreMatrix.Blank);

    private readonly ScoreMatrix _scores;
    private readonly int[] _starts;
    private readonly bool _blankCounts;
    private readonly int _factor;
    private readonly int[] _maxima;
    private byte[]? _assessed;

    internal ProficiencyCounts(CommonAssessment assessment, ResultSet results, AnalysisPolicy policy)
    {
        (_scores, _starts, _blankCounts) = (results.Scores, results.Columns.Starts, policy.BlankCells == BlankCells.CountZero);
        var units = new PointUnits(assessment, results);
        (_factor, _maxima) = (units.PerStep, units.Maxima);
    }

    /// <summary>How many slots there are: the students without a section, and then each section.</summary>
    internal int Slots => _starts.Length - 1;

    /// <summary>Counts for each slot those assessed on some items, those at the first cut and those at the second, one after the other.</summary>
    internal void Count(ReadOnlySpan<int> items, Cut proficiency, Cut extension, Span<int> counts)
    {
        var (first, second) = (new ScaledCut(proficiency), new ScaledCut(extension));
        if (items is [var only] && _scores.IsNarrow)
        {
            var column = _scores.NarrowColumn(only);
            Count(column, LeastSteps(only, first), column, LeastSteps(only, second), hasBlanks: true, counts);
            return;
        }
        var (proficient, extended) = (ArrayPool<byte>.Shared.Rent(_scores.Rows), ArrayPool<byte>.Shared.Rent(_scores.Rows));
        var at = 0;
        if (_scores.IsNarrow && items.Length <= byte.MaxValue) at = StandRegisters(items, first, second, proficient, extended);
        for (; at < _scores.Rows; at++) (proficient[at], extended[at]) = Stand(at, items, first, second);
        Count(proficient.AsSpan(0, _scores.Rows), 1, extended.AsSpan(0, _scores.Rows), 1, hasBlanks: false, counts);
        ArrayPool<byte>.Shared.Return(proficient);
        ArrayPool<byte>.Shared.Return(extended);
    }

    /// <summary>From which byte on a single item reaches a cut; one that no score reaches where none does.</summary>
    private byte LeastSteps(int item, ScaledCut cut) => Steps(cut.IsCount ? _maxima[item] : cut.Least((long)_maxima[item]), ScoreMatrix.NarrowMax + 1);

    /// <summary>Units of points in steps of the scores, rounded up, but no more than a limit.</summary>
    private byte Steps(long units, int limit) => (byte)Math.Min(limit, (units + _factor - 1) / _factor);

    /// <summary>Counts by section the cells of two columns from two bytes on.</summary>
    private void Count(ReadOnlySpan<byte> proficient, byte first, ReadOnlySpan<byte> extended, byte second, bool hasBlanks, Span<int> counts)
    {
        for (var slot = 0; slot < Slots; slot++)
        {
            var (start, end) = (_starts[slot], _starts[slot + 1]);
            if (start == end) continue;
            var (withoutPoints, atFirst, atSecond) = CountFrom(proficient, first, extended, second, start, end);
            var blanks = withoutPoints > 0 && hasBlanks && _blankCounts ? CountBlanks(proficient, start, end) : 0;
            // A cell without points is a higher byte than all points are.
            counts[slot * 3] += end - start - withoutPoints + blanks;
            counts[slot * 3 + 1] += atFirst - withoutPoints;
            counts[slot * 3 + 2] += atSecond - withoutPoints;
        }
    }

    private static (int WithoutPoints, int First, int Second) CountFrom(ReadOnlySpan<byte> proficient, byte first, ReadOnlySpan<byte> extended, byte second, int start, int end)
    {
        var (none, atFirst, atSecond, at) = (0, 0, 0, start);
        var (fromNone, fromFirst, fromSecond) = (new Vector<byte>((byte)(ScoreMatrix.NarrowMax + 1)), new Vector<byte>(first), new Vector<byte>(second));
        for (; at <= end - Vector<byte>.Count; at += Vector<byte>.Count)
        {
            var cells = new Vector<byte>(proficient[at..]);
            none += Vector.CountWhereAllBitsSet(Vector.GreaterThanOrEqual(cells, fromNone));
            atFirst += Vector.CountWhereAllBitsSet(Vector.GreaterThanOrEqual(cells, fromFirst));
            atSecond += Vector.CountWhereAllBitsSet(Vector.GreaterThanOrEqual(new Vector<byte>(extended[at..]), fromSecond));
        }
        if (at == end) return (none, atFirst, atSecond);
        if (proficient.Length >= Vector<byte>.Count)
        {
            // The rest of the section lies in a register with cells of others.
            var from = Math.Min(at, proficient.Length - Vector<byte>.Count);
            var own = Vector.GreaterThanOrEqual(Vector<byte>.Indices, new Vector<byte>((byte)(at - from))) & Vector.LessThan(Vector<byte>.Indices, new Vector<byte>((byte)(end - from)));
            var cells = new Vector<byte>(proficient[from..]);
            return (
                none + Vector.CountWhereAllBitsSet(Vector.GreaterThanOrEqual(cells, fromNone) & own),
                atFirst + Vector.CountWhereAllBitsSet(Vector.GreaterThanOrEqual(cells, fromFirst) & own),
                atSecond + Vector.CountWhereAllBitsSet(Vector.GreaterThanOrEqual(new Vector<byte>(extended[from..]), fromSecond) & own));
        }
        for (; at < end; at++)
            (none, atFirst, atSecond) = (none + (proficient[at] > ScoreMatrix.NarrowMax ? 1 : 0), atFirst + (proficient[at] >= first ? 1 : 0), atSecond + (extended[at] >= second ? 1 : 0));
        return (none, atFirst, atSecond);
    }

    /// <summary>Counts the blanks of students who have a score elsewhere.</summary>
    private int CountBlanks(ReadOnlySpan<byte> column, int start, int end)
    {
        ReadOnlySpan<byte> assessed = _assessed ??= Assessed();
        var (count, at) = (0, start);
        for (; at <= end - Vector<byte>.Count; at += Vector<byte>.Count)
            count += Vector.CountWhereAllBitsSet(Vector.Equals(new Vector<byte>(column[at..]), new Vector<byte>(Blank)) & new Vector<byte>(assessed[at..]));
        for (; at < end; at++) count += column[at] == Blank && assessed[at] != 0 ? 1 : 0;
        return count;
    }

    /// <summary>All bits of a row set where it has a score.</summary>
    private byte[] Assessed()
    {
        var assessed = new byte[_scores.Rows];
        for (var item = 0; item < _maxima.Length; item++)
        {
            var column = _scores.NarrowColumn(item);
            var at = 0;
            for (; at <= column.Length - Vector<byte>.Count; at += Vector<byte>.Count)
                (Vector.LessThanOrEqual(new Vector<byte>(column[at..]), new Vector<byte>((byte)ScoreMatrix.NarrowMax)) | new Vector<byte>(assessed, at)).CopyTo(assessed, at);
            for (; at < column.Length; at++)
                if (column[at] <= ScoreMatrix.NarrowMax) assessed[at] = byte.MaxValue;
        }
        return assessed;
    }

    /// <summary>Whether rows reach the cuts on several items: 1, 0, or that nothing counts. As many rows as fill whole registers.</summary>
    /// <returns>The first row that is left.</returns>
    private int StandRegisters(ReadOnlySpan<int> items, ScaledCut first, ScaledCut second, byte[] proficient, byte[] extended)
    {
        var possible = 0L;
        Span<byte> full = stackalloc byte[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            possible += _maxima[items[i]];
            full[i] = Steps(_maxima[items[i]], ScoreMatrix.NarrowMax + 1);
        }
        var (leastFirst, leastSecond) = (new LeastOf(first, possible, _factor, items.Length), new LeastOf(second, possible, _factor, items.Length));
        var at = 0;
        for (; at <= _scores.Rows - Vector<byte>.Count; at += Vector<byte>.Count)
        {
            Vector<byte> atFull = default, leftOut = default, scored = default;
            Vector<ushort> lower = default, upper = default;
            for (var i = 0; i < items.Length; i++)
            {
                var cells = new Vector<byte>(_scores.NarrowColumn(items[i])[at..]);
                var points = Vector.LessThanOrEqual(cells, new Vector<byte>((byte)ScoreMatrix.NarrowMax));
                scored |= points;
                leftOut |= _blankCounts ? ~points & ~Vector.Equals(cells, new Vector<byte>(Blank)) : ~points;
                cells &= points;
                atFull -= Vector.GreaterThanOrEqual(cells, new Vector<byte>(full[i])) & points;
                Vector.Widen(cells, out var low, out var high);
                (lower, upper) = (lower + low, upper + high);
            }
            (leastFirst.Reach(lower, upper, atFull) & Vector<byte>.One).CopyTo(proficient, at);
            (leastSecond.Reach(lower, upper, atFull) & Vector<byte>.One).CopyTo(extended, at);
            if (Vector.EqualsAll(leftOut | ~scored, default)) continue;
            // Rows in which an item is left out, or which have no score here, are looked at one by one.
            for (var row = at; row < at + Vector<byte>.Count; row++)
                if ((leftOut | ~scored)[row - at] != 0) (proficient[row], extended[row]) = Stand(row, items, first, second);
        }
        return at;
    }

    /// <summary>Whether a row reaches the cuts: 1, 0, or that nothing counts.</summary>
    private (byte Proficient, byte Extended) Stand(int row, ReadOnlySpan<int> items, ScaledCut first, ScaledCut second)
    {
        var (earned, possible, counted, atFull, isScored) = (0L, 0L, 0, 0, false);
        foreach (var item in items)
        {
            var cell = _scores[row, item];
            if (cell < 0 && !(cell == ScoreMatrix.Blank && _blankCounts)) continue;
            isScored |= cell >= 0;
            var units = Math.Max(0, cell) * (long)_factor;
            (earned, possible, counted) = (earned + units, possible + _maxima[item], counted + 1);
            if (units == _maxima[item]) atFull++;
        }
        if (counted == 0 || !(isScored || IsAssessed(row))) return (LeftOut, LeftOut);
        return (first.IsReached(earned, possible, counted, atFull) ? (byte)1 : (byte)0, second.IsReached(earned, possible, counted, atFull) ? (byte)1 : (byte)0);
    }

    private bool IsAssessed(int row)
    {
        for (var item = 0; item < _maxima.Length; item++)
            if (_scores[row, item] >= 0) return true;
        return false;
    }

    /// <summary>What reaches a cut of several items of which all count: so many steps of points, or so many items at full points.</summary>
    private readonly struct LeastOf(ScaledCut cut, long possible, int factor, int items)
    {
        private readonly long _steps = (cut.Least(possible) + factor - 1) / factor;
        private readonly Vector<byte> _count = new((byte)cut.Least(items));

        /// <summary>All bits set for each row that reaches the cut.</summary>
        internal Vector<byte> Reach(Vector<ushort> lower, Vector<ushort> upper, Vector<byte> atFull)
        {
            if (cut.IsCount) return Vector.GreaterThanOrEqual(atFull, _count);
            if (_steps > ushort.MaxValue) return default;
            var least = new Vector<ushort>((ushort)_steps);
            return Vector.Narrow(Vector.GreaterThanOrEqual(lower, least), Vector.GreaterThanOrEqual(upper, least));
        }
    }
}
