using System.Globalization;

namespace Plc.Model.Serialization.Csv;

/// <summary>A place in a sheet, in numbers: it is noted for every row, and only where there is a fault does it become text.</summary>
internal readonly record struct CellPlace(int Line, int Column, long Offset, int Record, int? Cell)
{
    internal SourcePlace ToSourcePlace() => new(Line, Column, Offset, null, Record, Cell is { } cell ? CellName(cell) : null);

    /// <summary>The cell as a spreadsheet names it: columns A to Z, AA and so on, and the number of the record.</summary>
    private string CellName(int cell)
    {
        var column = "";
        for (var rest = cell + 1; rest > 0; rest = (rest - 1) / 26) column = (char)('A' + (rest - 1) % 26) + column;
        return column + Record.ToString(CultureInfo.InvariantCulture);
    }
}
