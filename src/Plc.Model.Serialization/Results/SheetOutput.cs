using System.Buffers;
using System.Text;
using Plc.Model.Assessments;
using Plc.Model.Serialization.Csv;

namespace Plc.Model.Serialization.Results;

/// <summary>Writes results as sheets.</summary>
internal static class SheetOutput
{
    private static readonly SearchValues<byte> Quoted = SearchValues.Create(",\"\r\n"u8);

    internal static void WriteWide(ResultSet results, IBufferWriter<byte> output)
    {
        var has = new Facts(results);
        WriteCells(output, [.. has.Header(), .. results.Items.Select(item => item.Value)]);
        foreach (var row in results)
            WriteCells(output, [.. has.Of(row), .. Enumerable.Range(0, results.Items.Count).Select(item => TextOf(row[item]))]);
    }

    internal static void WriteTidy(ResultSet results, IBufferWriter<byte> output)
    {
        var has = new Facts(results);
        WriteCells(output, [.. has.Header(), TidySheet.ItemColumn, TidySheet.PointsColumn]);
        foreach (var row in results)
        {
            string[] facts = [.. has.Of(row)];
            for (var item = 0; item < results.Items.Count; item++) WriteCells(output, [.. facts, results.Items[item].Value, TextOf(row[item])]);
        }
    }

    private static string TextOf(ResultCell cell) => cell.Status switch
    {
        CellStatus.Scored => cell.Points.ToString(),
        CellStatus.Absent => "absent",
        CellStatus.Exempt => "exempt",
        _ => "",
    };

    private static void WriteCells(IBufferWriter<byte> output, ReadOnlySpan<string> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0) output.Write(","u8);
            WriteCell(output, Encoding.UTF8.GetBytes(cells[i]));
        }
        output.Write("\n"u8);
    }

    private static void WriteCell(IBufferWriter<byte> output, ReadOnlySpan<byte> text)
    {
        var isQuoted = text.ContainsAny(Quoted) || CellText.HidesFormula(text);
        if (isQuoted) output.Write("\""u8);
        if (CellText.NeedsApostrophe(text)) output.Write("'"u8);
        for (int quote; (quote = text.IndexOf((byte)'"')) >= 0; text = text[(quote + 1)..])
        {
            output.Write(text[..(quote + 1)]);
            output.Write("\""u8);
        }
        output.Write(text);
        if (isQuoted) output.Write("\""u8);
    }

    /// <summary>What rows say of their students: of date, section and groups what any row says.</summary>
    private sealed class Facts(ResultSet results)
    {
        private readonly bool _date = results.Any(row => row.Date is not null);
        private readonly bool _section = results.Any(row => row.Section is not null);
        private readonly bool _groups = results.Any(row => row.Groups.Count > 0);

        internal IEnumerable<string> Header()
        {
            yield return SheetFacts.StudentColumn;
            if (_date) yield return SheetFacts.DateColumn;
            if (_section) yield return SheetFacts.SectionColumn;
            if (_groups) yield return SheetFacts.GroupsColumn;
        }

        internal IEnumerable<string> Of(ResultRow row)
        {
            yield return row.Student.Value;
            if (_date) yield return row.Date is { } date ? NdjsonOutput.TextOf(date) : "";
            if (_section) yield return row.Section?.Value ?? "";
            if (_groups) yield return GroupsCell.Of(row.Groups);
        }
    }
}
