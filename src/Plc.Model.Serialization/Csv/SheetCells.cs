using System.Buffers;
using System.Text;

namespace Plc.Model.Serialization.Csv;

/// <summary>Writes rows of sheets that are safe in spreadsheets.</summary>
internal static class SheetCells
{
    private static readonly SearchValues<byte> Quoted = SearchValues.Create(",\"\r\n"u8);

    /// <summary>Writes a row.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="cells">The texts of its cells.</param>
    /// <param name="hasNumbers">Whether a cell may be a negative number, which begins as a formula does and is none.</param>
    internal static void Write(IBufferWriter<byte> output, ReadOnlySpan<string> cells, bool hasNumbers = false)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0) output.Write(","u8);
            WriteCell(output, Encoding.UTF8.GetBytes(cells[i]), hasNumbers);
        }
        output.Write("\n"u8);
    }

    private static void WriteCell(IBufferWriter<byte> output, ReadOnlySpan<byte> text, bool mayBeNumber)
    {
        var isQuoted = text.ContainsAny(Quoted) || CellText.HidesFormula(text);
        if (isQuoted) output.Write("\""u8);
        if (CellText.NeedsApostrophe(text) && !(mayBeNumber && CellNumber.IsNumber(text))) output.Write("'"u8);
        for (int quote; (quote = text.IndexOf((byte)'"')) >= 0; text = text[(quote + 1)..])
        {
            output.Write(text[..(quote + 1)]);
            output.Write("\""u8);
        }
        output.Write(text);
        if (isQuoted) output.Write("\""u8);
    }
}
