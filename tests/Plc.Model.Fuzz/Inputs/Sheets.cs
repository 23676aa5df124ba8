using System.Text;

namespace Plc.Model.Fuzz.Inputs;

/// <summary>Valid sheets, as rows of cells.</summary>
internal static class Sheets
{
    /// <summary>Items with their standards.</summary>
    internal static List<List<string>> Items(Dice dice)
    {
        List<string> header = dice.Coin ? ["item", "standard", "points"] : ["item", "standard"];
        dice.Shuffle(header);
        List<List<string>> rows = [header];
        for (var row = dice.Between(1, dice.Pick(1, 5, 30)); row > 0; row--)
            rows.Add([.. header.Select(column => column switch { "item" => $"Q{row}", "standard" => dice.Pick("7.RP.1", "7.NS.1", "½ x", "数学"), _ => dice.Pick("1", "2", "0.5", "") })]);
        return rows;
    }

    /// <summary>The text of a sheet; a cell is put into quotes where it has to be, and now and then where it need not.</summary>
    internal static byte[] Write(Dice dice, List<List<string>> rows)
    {
        var line = dice.Pick("\n", "\n", "\r\n", "\r");
        var text = new StringBuilder(dice.Once(5) ? "\uFEFF" : "");
        foreach (var row in rows) text.AppendJoin(',', row.Select(cell => Quoted(dice, cell))).Append(line);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Quoted(Dice dice, string cell) =>
        cell.AsSpan().ContainsAny(",\"\r\n") || dice.Once(10) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
