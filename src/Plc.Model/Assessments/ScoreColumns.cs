namespace Plc.Model.Assessments;

/// <summary>
/// Collects points row by row into columns: a byte a cell and whole points at first; finer steps, or four bytes, from the first cell on that asks for them. So a cell is
/// written once, and nearly never again.
/// </summary>
internal sealed class ScoreColumns(int items)
{
    private byte[] _narrow = [];
    private int[]? _wide;
    private int _capacity;
    private int _count;
    private int _scale;
    private int _unitsPerStep = ResultCell.UnitsPerPoint;

    /// <summary>Makes room for as many rows.</summary>
    internal void EnsureCapacity(int rows)
    {
        if (rows <= _capacity) return;
        if (_wide is not null) _wide = Copy(_wide, _capacity, rows, order: null);
        else _narrow = Copy(_narrow, _capacity, rows, order: null);
        _capacity = rows;
    }

    /// <summary>Adds a row of as many cells as there are items.</summary>
    internal void Add(ReadOnlySpan<ResultCell> cells)
    {
        if (_count == _capacity) EnsureCapacity(Math.Max(16, _capacity * 2));
        for (var item = 0; item < cells.Length; item++)
        {
            var cell = cells[item];
            var value = cell.IsScored ? Steps(cell.Units) : NoPoints(cell);
            if (value > ScoreMatrix.NarrowMax && _wide is null) Widen();
            var at = item * _capacity + _count;
            if (_wide is not null) _wide[at] = value;
            else _narrow[at] = unchecked((byte)value);
        }
        _count++;
    }

    /// <summary>The cells of all rows, in an order of rows, or as they were added where it is left out.</summary>
    internal ScoreMatrix ToMatrix(int[]? order) =>
        new(_count, _wide is null ? Copy(_narrow, _count, _count, order) : null, _wide is null ? null : Copy(_wide, _count, _count, order), _scale);

    private int Steps(int units)
    {
        // A division by a constant is a multiplication, and nearly all points are whole.
        if (_scale == 0 && units % ResultCell.UnitsPerPoint == 0) return units / ResultCell.UnitsPerPoint;
        var steps = units / _unitsPerStep;
        if (steps * _unitsPerStep == units) return steps;
        Refine(units);
        return units / _unitsPerStep;
    }

    private static int NoPoints(ResultCell cell) => cell.Status switch
    {
        CellStatus.Absent => ScoreMatrix.Absent,
        CellStatus.Exempt => ScoreMatrix.Exempt,
        _ => ScoreMatrix.Blank,
    };

    /// <summary>Goes to the first step that divides these units; the cells so far are written again.</summary>
    private void Refine(int units)
    {
        var factor = 1;
        for (; units % _unitsPerStep != 0; _scale++, _unitsPerStep /= 10) factor *= 10;
        if (_wide is null)
        {
            foreach (var cell in _narrow)
            {
                if (ScoreMatrix.Widened(cell) * factor <= ScoreMatrix.NarrowMax) continue;
                Widen();
                break;
            }
        }
        if (_wide is not null) Multiply(_wide, factor);
        else
            foreach (ref var cell in _narrow.AsSpan())
                if (cell <= ScoreMatrix.NarrowMax) cell = (byte)(cell * factor);
    }

    private static void Multiply(int[] cells, int factor)
    {
        foreach (ref var cell in cells.AsSpan())
            if (cell > 0) cell *= factor;
    }

    private void Widen()
    {
        _wide = Array.ConvertAll(_narrow, ScoreMatrix.Widened);
        _narrow = [];
    }

    /// <summary>The columns in columns of another height, with the rows in another order.</summary>
    private T[] Copy<T>(T[] from, int count, int height, int[]? order)
    {
        if (height == _capacity && order is null) return from;
        var to = GC.AllocateUninitializedArray<T>(checked(items * height));
        for (var item = 0; item < items; item++)
        {
            var source = from.AsSpan(item * _capacity, count);
            var target = to.AsSpan(item * height, height);
            if (order is null)
            {
                source.CopyTo(target);
                target[count..].Clear();
            }
            else
                for (var row = 0; row < count; row++) target[row] = source[order[row]];
        }
        return to;
    }
}
