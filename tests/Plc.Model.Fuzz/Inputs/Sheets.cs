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

    /// <summary>What students chose on the items Q1 to Q3, of which the last has points.</summary>
    internal static List<List<string>> Choices(Dice dice)
    {
        List<string> header = dice.Coin ? ["student", "section", "Q1", "Q2", "Q3"] : ["student", "groups", "date", "Q1", "Q2", "Q3"];
        dice.Shuffle(header);
        List<List<string>> rows = [header];
        for (var row = dice.Between(1, dice.Pick(1, 5, 30)); row > 0; row--)
            rows.Add([.. header.Select(column => column switch
            {
                "student" => $"S{row}", "section" => dice.Pick("7-1", "7-2", ""), "groups" => dice.Pick("ell", "ell;g", ""), "date" => dice.Pick("2026-10-05", ""),
                "Q3" => dice.Pick("1", "0.5", "", "absent"), _ => dice.Pick("A", "½ b", "'=C", "", "exempt"),
            })]);
        return rows;
    }

    /// <summary>Scores of progress monitoring, a day once.</summary>
    internal static List<List<string>> Progress(Dice dice)
    {
        List<string> header = dice.Coin ? ["student", "measure", "date", "score", "phase"] : ["student", "measure", "date", "score"];
        dice.Shuffle(header);
        List<List<string>> rows = [header];
        for (var row = dice.Between(1, dice.Pick(1, 5, 30)); row > 0; row--)
            rows.Add([.. header.Select(column => column switch
            {
                "student" => dice.Pick("S1", "S2", "学生"), "measure" => dice.Pick("Words", "½ errors"), "date" => $"2026-{1 + row / 28:00}-{1 + row % 28:00}", "score" => dice.Pick("41", "0.5", "-3"), _ => dice.Pick("", "A", "B"),
            })]);
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
