namespace Plc.Model.Assessments;

/// <summary>
/// The points of students by items as scaled integers, item by item: one byte a cell where all points fit, four where they do not.
/// The three highest values of either width say why a cell has no points.
/// </summary>
internal sealed class ScoreMatrix
{
    internal const int Blank = -1, Absent = -2, Exempt = -3;

    private const int NarrowMax = byte.MaxValue - 3;
    private readonly byte[]? _narrow;
    private readonly int[]? _wide;

    /// <param name="rows">How many students there are.</param>
    /// <param name="cells">Item by item, in the unit of <paramref name="scale"/>; below 0 where there are no points.</param>
    /// <param name="scale">How many decimal places of a point the unit is.</param>
    internal ScoreMatrix(int rows, int[] cells, int scale)
    {
        (Rows, Scale) = (rows, scale);
        if (cells.AsSpan().ContainsAnyExceptInRange(Exempt, NarrowMax)) _wide = cells;
        else _narrow = Array.ConvertAll(cells, static cell => unchecked((byte)cell));
    }

    internal int Rows { get; }

    internal int Scale { get; }

    internal int this[int row, int item] => _narrow is null ? _wide![item * Rows + row] : Widen(_narrow[item * Rows + row]);

    /// <summary>Copies one item's cells: points in the unit of the scale, or below 0 why there are none.</summary>
    internal void CopyColumn(int item, Span<int> destination)
    {
        if (_narrow is null)
        {
            _wide.AsSpan(item * Rows, Rows).CopyTo(destination);
            return;
        }
        var column = _narrow.AsSpan(item * Rows, Rows);
        for (var row = 0; row < column.Length; row++) destination[row] = Widen(column[row]);
    }

    internal bool SameAs(ScoreMatrix other) =>
        Rows == other.Rows && Scale == other.Scale && _narrow.AsSpan().SequenceEqual(other._narrow) && _wide.AsSpan().SequenceEqual(other._wide);

    private static int Widen(byte cell) => cell > NarrowMax ? cell - (byte.MaxValue + 1) : cell;
}
