using System.Text;

namespace Plc.Model.Fuzz.Mutations;

/// <summary>A file of records, one a line, as it comes or with some changes of its records, its lines and its bytes.</summary>
internal static class ChangedLines
{
    internal static (byte[] File, string Made) Of(Dice dice, byte[] file)
    {
        var made = new List<string>();
        var lines = Encoding.UTF8.GetString(file).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Encoding.UTF8.GetBytes).ToList();
        var kind = dice.Between(0, 9);
        if (kind is > 0 and < 8 && lines.Count > 0)
            for (var changes = dice.Few(); changes > 0; changes--) made.Add(Change(dice, lines));
        byte[] line = dice.Pick("\n"u8.ToArray(), "\n"u8.ToArray(), "\r\n"u8.ToArray(), "\r"u8.ToArray());
        byte[] changed = [.. dice.Once(8) ? [0xEF, 0xBB, 0xBF] : Array.Empty<byte>(), .. lines.SelectMany(one => one.Concat(line))];
        if (kind >= 7)
            for (var changes = dice.Few(); changes > 0; changes--) made.Add(ByteMutations.Apply(dice, ref changed, file));
        return (changed, string.Join(", ", made));
    }

    private static string Change(Dice dice, List<byte[]> lines)
    {
        var at = dice.Between(0, lines.Count - 1);
        switch (dice.Between(0, 9))
        {
            case 0:
                lines.Insert(dice.Between(0, lines.Count), lines[at]);
                return "record twice";
            case 1:
                lines.Insert(at, dice.Pick(""u8.ToArray(), "  "u8.ToArray(), "[]"u8.ToArray(), "{}"u8.ToArray(), "null"u8.ToArray(), "{"u8.ToArray()));
                return "line added";
            case 2 when lines.Count > 1:
                lines.RemoveAt(at);
                return "record left out";
            case 3:
                lines[at] = [.. lines[at].AsSpan(0, dice.Between(0, lines[at].Length))];
                return "record cut off";
            case 4:
                var bytes = lines[at];
                var how = ByteMutations.Apply(dice, ref bytes, lines[^1]);
                lines[at] = bytes;
                return how;
            default:
                return ChangeTree(dice, lines, at);
        }
    }

    /// <summary>Changes the members of a record; what is no JSON by now stays as it is.</summary>
    private static string ChangeTree(Dice dice, List<byte[]> lines, int at)
    {
        try
        {
            var (tree, other) = (Tree.Parse(lines[at]), Tree.Parse(dice.One(lines)));
            if (tree.Branches.Count == 0 || other.Branches.Count == 0) return "nothing";
            var how = TreeMutations.Apply(dice, tree, other);
            lines[at] = TreeText.Write(tree, dice);
            return how;
        }
        catch (System.Text.Json.JsonException)
        {
            return "nothing";
        }
    }
}
