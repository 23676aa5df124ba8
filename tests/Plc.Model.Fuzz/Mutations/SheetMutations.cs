using System.Text;

namespace Plc.Model.Fuzz.Mutations;

/// <summary>Changes the rows and cells of a sheet.</summary>
internal static class SheetMutations
{
    private static readonly string[] Cells =
    [
        "", " ", "0", "1", "-1", "1e5", "0.00001", "0,5", "1.", ".5", "-", "99999999999999999999999999999", "0.3333333333333333333333333333333333", "absent", "Absent", "exempt", "n/a",
        "2026-10-05", "2026-02-30", "10/5/26", "-0001-01-01", "ell;iep", ";;", " ell ;; iep", "ell;ell", "S1", " S1", "S1 ", "=1+1", "+1", "@x", "-x", "\t", "\u00a0", "a\u0000b", "\u0085", "\u2028",
        "\uFEFF", "\u200b", "\ud83c\udf93", "student", "Student", "date", "section", "groups", "item", "standard", "points", "points ", "Q1", "q1", Canary.Word, Canary.Number, "a \"b\" c", "two\nlines", "a\rb",
        new string('x', 201), new string('数', 20_000), new string(',', 3), new string('"', 5),
    ];

    private static readonly (string Name, Action<Dice, List<List<string>>> Change)[] All =
    [
        ("cell", static (dice, rows) => AtCell(dice, rows, static (d, row, at) => row[at] = d.One(Cells))),
        ("cell", static (dice, rows) => AtCell(dice, rows, static (d, row, at) => row[at] = d.One(Cells))),
        ("cell added to", static (dice, rows) => AtCell(dice, rows, static (d, row, at) => row[at] += d.One(Cells))),
        ("cell of another place", static (dice, rows) => AtCell(dice, rows, (d, row, at) => row[at] = d.One(rows) is { Count: > 0 } other ? d.One(other) : "")),
        ("cell left out", static (dice, rows) => AtCell(dice, rows, static (_, row, at) => row.RemoveAt(at))),
        ("cell added", static (dice, rows) => AtCell(dice, rows, static (d, row, at) => row.Insert(at, d.One(Cells)))),
        ("column left out", static (dice, rows) => AtColumn(dice, rows, static (row, at, _) => row.RemoveAt(at))),
        ("column twice", static (dice, rows) => AtColumn(dice, rows, static (row, at, _) => row.Insert(0, row[at]))),
        ("column of canaries", static (dice, rows) => AtColumn(dice, rows, static (row, at, number) => row.Insert(at, $"{Canary.Word}{number}"))),
        ("row left out", static (dice, rows) => rows.RemoveAt(dice.Between(0, rows.Count - 1))),
        ("row twice", static (dice, rows) => rows.Insert(dice.Between(0, rows.Count), [.. dice.One(rows)])),
        ("row many times", static (dice, rows) => rows.AddRange(Enumerable.Repeat(dice.One(rows), dice.Pick(3, 50, 1_200)).Select(static row => new List<string>(row)))),
        ("row empty", static (dice, rows) => rows.Insert(dice.Between(0, rows.Count), [])),
        ("row of empty cells", static (dice, rows) => rows.Insert(dice.Between(0, rows.Count), [.. Enumerable.Repeat("", dice.Pick(1, 2, rows[0].Count, 3_000))])),
        ("rows in another order", static (dice, rows) => dice.Shuffle(rows)),
    ];

    internal static string Apply(Dice dice, List<List<string>> rows)
    {
        var (name, change) = dice.One(All);
        if (rows.Count > 0) change(dice, rows);
        return name;
    }

    /// <summary>Changes the text that separates cells and encloses them.</summary>
    internal static string Punctuate(Dice dice, ref byte[] sheet)
    {
        var (from, to) = dice.Pick((",", ";"), (",", "\t"), (",", ",,"), ("\n", "\r"), ("\n", "\r\n"), ("\n", "\n\n"), ("\"", ""), ("\"", "'"), (",", ", "), (",", "\",\""), ("\n", "\"\n"));
        var text = Encoding.Latin1.GetString(sheet);
        var at = dice.Coin ? 0 : dice.Between(0, text.Length);
        sheet = Encoding.Latin1.GetBytes(text[..at] + text[at..].Replace(from, to, StringComparison.Ordinal));
        return "punctuation";
    }

    private static void AtCell(Dice dice, List<List<string>> rows, Action<Dice, List<string>, int> change)
    {
        var row = dice.Once(3) ? rows[0] : dice.One(rows);
        if (row.Count > 0) change(dice, row, dice.Between(0, row.Count - 1));
    }

    private static void AtColumn(Dice dice, List<List<string>> rows, Action<List<string>, int, int> change)
    {
        if (rows[0].Count == 0) return;
        var at = dice.Between(0, rows[0].Count - 1);
        for (var number = 0; number < rows.Count; number++)
            if (at < rows[number].Count) change(rows[number], at, number);
    }
}
