using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Csv;

/// <summary>A number in a cell: digits with at most one decimal point, and a minus sign; no exponent, no separators, no spaces.</summary>
internal static class CellNumber
{
    /// <summary>Whether the bytes are such a number.</summary>
    internal static bool IsNumber(ReadOnlySpan<byte> cell)
    {
        if (cell is [(byte)'-', ..]) cell = cell[1..];
        var point = cell.IndexOf((byte)'.');
        var whole = point < 0 ? cell : cell[..point];
        var fraction = point < 0 ? default : cell[(point + 1)..];
        return whole.Length + fraction.Length > 0 && !whole.ContainsAnyExceptInRange((byte)'0', (byte)'9') && !fraction.ContainsAnyExceptInRange((byte)'0', (byte)'9');
    }

    /// <summary>Reads such a number exactly; false where it has more digits than can be kept.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> cell, out decimal value) => ExactDecimal.TryParse(cell, out value);

    /// <summary>Whether the bytes would be a number with a decimal point in place of their comma.</summary>
    internal static bool HasDecimalComma(ReadOnlySpan<byte> cell)
    {
        var comma = cell.IndexOf((byte)',');
        return comma > 0 && IsNumber(cell[..comma]) && comma + 1 < cell.Length && !cell[(comma + 1)..].ContainsAnyExceptInRange((byte)'0', (byte)'9');
    }
}
