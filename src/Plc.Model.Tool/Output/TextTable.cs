using System.Text;

namespace Plc.Model.Tool.Output;

/// <summary>A table of aligned columns: numbers to the right, words to the left.</summary>
internal sealed class TextTable(params string[] header)
{
    private readonly List<string[]> _rows = [header];

    internal void Add(params string[] cells) => _rows.Add(cells);

    /// <summary>The lines of the table, its header in bold.</summary>
    /// <param name="ink">The colours.</param>
    /// <param name="indent">Put before each line.</param>
    internal string ToString(Ink ink, string indent = "")
    {
        var widths = Enumerable.Range(0, header.Length).Select(column => _rows.Max(row => row[column].Length)).ToArray();
        var isNumber = Enumerable.Range(0, header.Length).Select(column => _rows.Skip(1).All(row => row[column].Length == 0 || IsNumber(row[column]))).ToArray();
        var text = new StringBuilder();
        for (var row = 0; row < _rows.Count; row++)
        {
            var line = string.Join("  ", _rows[row].Select((cell, column) => isNumber[column] ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]))).TrimEnd();
            text.Append(indent).Append(row == 0 ? ink.Bold(line) : line).Append('\n');
        }
        return text.ToString();
    }

    private static bool IsNumber(string cell) => cell == Words.NotDefined || char.IsAsciiDigit(cell[0]) || (cell[0] is '-' or '.' && cell.Length > 1 && char.IsAsciiDigit(cell[1]));
}
