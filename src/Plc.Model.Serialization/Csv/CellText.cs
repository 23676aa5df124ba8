namespace Plc.Model.Serialization.Csv;

/// <summary>
/// Texts in cells that spreadsheets would take for formulas. Such a text is written with an apostrophe before it, and so is one that begins with an apostrophe itself;
/// what is read loses the apostrophe before such a beginning, and no other.
/// </summary>
internal static class CellText
{
    /// <summary>Whether a text, as it stands, would be taken for a formula, or for one that is kept from it.</summary>
    internal static bool NeedsApostrophe(ReadOnlySpan<byte> utf8) => utf8 switch
    {
        [(byte)'=' or (byte)'+' or (byte)'-' or (byte)'@' or (byte)'\'' or (byte)'\t' or (byte)'\r', ..] => true,
        // The same signs in full width.
        [0xEF, 0xBC, 0x9D or 0x8B or 0x8D or 0xA0, ..] => true,
        _ => false,
    };

    /// <summary>Whether a formula would begin inside of a text where cells are split at other signs than commas, as spreadsheets do in other countries.</summary>
    internal static bool HidesFormula(ReadOnlySpan<byte> utf8)
    {
        for (int sign; (sign = utf8.IndexOfAny((byte)';', (byte)'\t')) >= 0;)
        {
            utf8 = utf8[(sign + 1)..];
            if (NeedsApostrophe(utf8)) return true;
        }
        return false;
    }

    /// <summary>The text of a cell.</summary>
    internal static ReadOnlySpan<byte> Of(ReadOnlySpan<byte> cell) => cell is [(byte)'\'', .. var rest] && NeedsApostrophe(rest) ? rest : cell;
}
