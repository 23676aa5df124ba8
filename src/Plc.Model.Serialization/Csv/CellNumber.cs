using System.Buffers;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Csv;

/// <summary>A number in a cell: digits with at most one decimal point, and a minus sign; no exponent, no separators, no spaces.</summary>
internal static class CellNumber
{
    private static readonly SearchValues<byte> Signs = SearchValues.Create("-.,0123456789"u8);

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

    /// <summary>What a cell that may also be empty, or one of some words, has to be.</summary>
    internal static string Expected(ReadOnlySpan<string> words)
    {
        const string Number = "a number such as 1 or 0.5";
        return words.Length == 0 ? Number : $"{Number}, {string.Join(", ", words)}, or nothing";
    }

    /// <summary>Whether the bytes would be a number without their commas, which stand for decimal points or between thousands.</summary>
    internal static bool HasComma(ReadOnlySpan<byte> cell) =>
        cell.Contains((byte)',') && !cell.ContainsAnyExcept(Signs);
}
