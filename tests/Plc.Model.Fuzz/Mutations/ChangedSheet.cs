using System.Text;
using Plc.Model.Fuzz.Inputs;
using Plc.Model.Serialization;

namespace Plc.Model.Fuzz.Mutations;

/// <summary>A sheet as it comes or with some changes of its rows, its cells, its punctuation and its bytes.</summary>
internal static class ChangedSheet
{
    internal static (byte[] Sheet, string Made) Of(Dice dice, List<List<string>> rows)
    {
        var made = new List<string>();
        var kind = dice.Between(0, 9);
        if (kind is > 0 and < 7)
            for (var changes = dice.Few(); changes > 0; changes--) made.Add(SheetMutations.Apply(dice, rows));
        var sheet = Sheets.Write(dice, rows);
        if (kind is 6 or 7) made.Add(SheetMutations.Punctuate(dice, ref sheet));
        if (kind >= 8)
            for (var changes = dice.Few(); changes > 0; changes--) made.Add(ByteMutations.Apply(dice, ref sheet, sheet));
        return (sheet, string.Join(", ", made));
    }

    /// <summary>The cells of a sheet that is whole.</summary>
    internal static List<List<string>> Rows(byte[] sheet)
    {
        List<List<string>> rows = [[]];
        var cell = new StringBuilder();
        var isQuoted = false;
        foreach (var c in Encoding.UTF8.GetString(sheet))
        {
            if (c == '"')
            {
                // A quote that stands twice within a cell comes back as one.
                if (!isQuoted && cell.Length > 0) cell.Append('"');
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && c is ',' or '\n')
            {
                rows[^1].Add(cell.ToString());
                cell.Clear();
                if (c == '\n') rows.Add([]);
            }
            else if (isQuoted || c != '\r')
            {
                cell.Append(c);
            }
        }
        if (rows[^1].Count == 0) rows.RemoveAt(rows.Count - 1);
        return rows;
    }

    /// <summary>Most sheets are read as everybody reads them, some within limits that they reach.</summary>
    internal static ReadOptions Options(Dice dice) => dice.Once(10)
        ? new(maxDiagnostics: dice.Pick(1, 3, 1_000), maxDocumentBytes: dice.Pick(100, 1 << 20), maxTextBytes: dice.Pick(10, 100, 1 << 20))
        : ReadOptions.Default;
}
