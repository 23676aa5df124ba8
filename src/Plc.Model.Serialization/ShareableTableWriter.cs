using System.Buffers;
using System.Globalization;
using Plc.Model.Analysis;
using Plc.Model.Serialization.Csv;
using Plc.Model.Serialization.Json;
using Plc.Model.Serialization.Shapes;

namespace Plc.Model.Serialization;

/// <summary>Writes shareable tables for programs and spreadsheets. There is no other way from results to the public: what names students or sections is written by <see cref="AnalysisWriter"/>, for the team.</summary>
public static class ShareableTableWriter
{
    /// <summary>Writes a table as JSON.</summary>
    /// <param name="table">The table.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(ShareableTable table, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.Write(output, json => ShareableShapes.Table.Write(json, table));
    }

    /// <summary>
    /// Writes a table as a sheet, one line a cell: community, group, target, measure, students, percent. What is hidden is the policy's sign; a code is <c>&gt;=80</c>, a range <c>21 to 39</c>. No text is a
    /// formula.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="output">Where it goes.</param>
    public static void WriteCsv(ShareableTable table, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(output);
        SheetCells.Write(output, ["community", "group", "target", "measure", "students", "percent"]);
        foreach (var row in table.Rows)
            for (var i = 0; i < row.Cells.Count; i++)
            {
                var (column, cell) = (table.Columns[i], row.Cells[i]);
                SheetCells.Write(
                    output,
                    [
                        row.Community?.Value ?? "", row.Group?.Value ?? "", column.Target?.ToString() ?? "", column.Measure == ShareableMeasure.Proficient ? "proficient" : "forExtension",
                        cell.Students?.ToString(CultureInfo.InvariantCulture) ?? (table.Policy.ShowsCounts ? table.Policy.Sign : ""),
                        cell.Percent is { } percent ? TextOf(percent) : table.Policy.Sign,
                    ]);
            }
    }

    /// <summary>In signs that every spreadsheet reads, and that none takes for a date.</summary>
    private static string TextOf(PublishedPercent percent) =>
        percent.ToString().Replace("≥", ">=", StringComparison.Ordinal).Replace("≤", "<=", StringComparison.Ordinal).Replace("–", " to ", StringComparison.Ordinal);
}
