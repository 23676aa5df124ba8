using System.Buffers;
using Plc.Model.Assessments;
using Plc.Model.Serialization.Csv;

namespace Plc.Model.Serialization.Results;

/// <summary>Writes results as sheets.</summary>
internal static class SheetOutput
{
    internal static void WriteWide(ResultSet results, IBufferWriter<byte> output)
    {
        var has = new Facts(results);
        SheetCells.Write(output, [.. has.Header(), .. results.Items.Select(item => item.Value)]);
        foreach (var row in results)
            SheetCells.Write(output, [.. has.Of(row), .. Enumerable.Range(0, results.Items.Count).Select(item => TextOf(row[item]))]);
    }

    internal static void WriteTidy(ResultSet results, IBufferWriter<byte> output)
    {
        var has = new Facts(results);
        SheetCells.Write(output, [.. has.Header(), TidySheet.ItemColumn, TidySheet.PointsColumn]);
        foreach (var row in results)
        {
            string[] facts = [.. has.Of(row)];
            for (var item = 0; item < results.Items.Count; item++) SheetCells.Write(output, [.. facts, results.Items[item].Value, TextOf(row[item])]);
        }
    }

    private static string TextOf(ResultCell cell) => cell.Status switch
    {
        CellStatus.Scored => cell.Points.ToString(),
        CellStatus.Absent => "absent",
        CellStatus.Exempt => "exempt",
        _ => "",
    };

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
