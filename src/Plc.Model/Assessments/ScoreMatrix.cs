namespace Plc.Model.Assessments;

/// <summary>
/// The points of students by items as scaled integers, item by item: one byte a cell where all points fit, four where they do not.
/// The three highest values of either width say why a cell has no points.
/// </summary>
internal sealed class ScoreMatrix
{
    internal const int Blank = -1, Absent = -2, Exempt = -3;

    /// <summary>The most that fits in a byte beside the three that say why there are no points.</summary>
    internal const int NarrowMax = byte.MaxValue - 3;

    private readonly byte[]? _narrow;
    private readonly int[]? _wide;

    /// <param name="rows">How many students there are.</param>
    /// <param name="narrow">The cells in a byte each, where all fit.</param>
    /// <param name="wide">The cells otherwise.</param>
    /// <param name="scale">How many decimal places of a point a step is; the fewest that hold every cell.</param>
    internal ScoreMatrix(int rows, byte[]? narrow, int[]? wide, int scale) => (Rows, _narrow, _wide, Scale) = (rows, narrow, wide, scale);

    internal int Rows { get; }

    internal int Scale { get; }

    /// <summary>What a step is in the finest units of points.</summary>
    internal int UnitsPerStep => Scale switch { 0 => ResultCell.UnitsPerPoint, 1 => ResultCell.UnitsPerPoint / 10, 2 => ResultCell.UnitsPerPoint / 100, 3 => ResultCell.UnitsPerPoint / 1_000, _ => 1 };

    internal int this[int row, int item] => _narrow is null ? _wide![item * Rows + row] : Widened(_narrow[item * Rows + row]);

    /// <summary>Whether cells are of one byte.</summary>
    internal bool IsNarrow => _narrow is not null;

    /// <summary>One item's cells of one byte: points in steps of the scale up to <see cref="NarrowMax"/>, or the lowest byte of why there are none.</summary>
    internal ReadOnlySpan<byte> NarrowColumn(int item) => _narrow.AsSpan(item * Rows, Rows);

    /// <summary>Copies one item's cells: points in steps of the scale, or below 0 why there are none.</summary>
    internal void CopyColumn(int item, Span<int> destination)
    {
        if (_narrow is null)
        {
            _wide.AsSpan(item * Rows, Rows).CopyTo(destination);
            return;
        }
        var column = _narrow.AsSpan(item * Rows, Rows);
        for (var row = 0; row < column.Length; row++) destination[row] = Widened(column[row]);
    }

    internal bool SameAs(ScoreMatrix other) =>
        Rows == other.Rows && Scale == other.Scale && _narrow.AsSpan().SequenceEqual(other._narrow) && _wide.AsSpan().SequenceEqual(other._wide);

    /// <summary>A cell of a byte as a number.</summary>
    internal static int Widened(byte cell) => cell > NarrowMax ? cell - (byte.MaxValue + 1) : cell;
}
