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
        var at = _count;
        foreach (var cell in cells)
        {
            // Nearly all cells are whole points of one byte, or none.
            var value = cell.Code - 1;
            if (value >= 0) value = Steps(value);
            if (value > ScoreMatrix.NarrowMax && _wide is null) Widen();
            if (_wide is null) _narrow[at] = unchecked((byte)value);
            else _wide[at] = value;
            at += _capacity;
        }
        _count++;
    }

    /// <summary>The cells of all rows, in an order of rows, or as they were added where it is left out.</summary>
    internal ScoreMatrix ToMatrix(int[]? order) =>
        new(_count, _wide is null ? Copy(_narrow, _count, _count, order) : null, _wide is null ? null : Copy(_wide, _count, _count, order), _scale);

    private int Steps(int units)
    {
        // A division by a constant is a multiplication.
        var steps = _scale == 0 ? (int)((uint)units / ResultCell.UnitsPerPoint) : units / _unitsPerStep;
        if (steps * _unitsPerStep == units) return steps;
        Refine(units);
        return units / _unitsPerStep;
    }

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
