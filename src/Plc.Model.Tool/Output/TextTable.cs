using System.Text;

namespace Plc.Model.Tool.Output;

/// <summary>A table of aligned columns: words first, to the left, then numbers, to the right.</summary>
internal sealed class TextTable(int wordColumns, params string[] header)
{
    private readonly List<string[]> _rows = [header];

    internal void Add(params string[] cells) => _rows.Add(cells);

    /// <summary>The lines of the table, its header in bold.</summary>
    /// <param name="ink">The colours.</param>
    /// <param name="indent">Put before each line.</param>
    internal string ToString(Ink ink, string indent = "")
    {
        var widths = Enumerable.Range(0, header.Length).Select(column => _rows.Max(row => row[column].Length)).ToArray();
        var text = new StringBuilder();
        for (var row = 0; row < _rows.Count; row++)
        {
            var line = string.Join("  ", _rows[row].Select((cell, column) => column < wordColumns ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))).TrimEnd();
            text.Append(indent).Append(row == 0 ? ink.Bold(line) : line).Append('\n');
        }
        return text.ToString();
    }
}
