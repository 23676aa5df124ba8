namespace Plc.Model.Fuzz.Mutations;

/// <summary>Writes trees as text, with white space as anybody may write it.</summary>
internal static class TreeText
{
    internal static byte[] Write(Tree tree, Dice dice)
    {
        var text = new MemoryStream();
        Write(tree, text, SpacesOf(dice), 0);
        return text.ToArray();
    }

    /// <summary>The white space that goes between tokens at a depth.</summary>
    private static Func<int, string> SpacesOf(Dice dice) => dice.Between(0, 5) switch
    {
        0 => static _ => "",
        1 => static depth => "\n" + new string(' ', 2 * Math.Min(depth, 40)),
        2 => static depth => "\r\n" + new string('\t', Math.Min(depth, 40)),
        3 => static _ => "\r",
        4 => static _ => " ",
        _ => _ => dice.Pick("", "", "", " ", "\n", "\r", "\r\n", "\t", "\n\n\r\r\n "),
    };

    private static void Write(Tree tree, MemoryStream text, Func<int, string> spaces, int depth)
    {
        if (tree.Kind == System.Text.Json.JsonTokenType.None)
        {
            text.Write(tree.Scalar);
            return;
        }
        text.WriteByte((byte)(tree.IsObject ? '{' : '['));
        for (var i = 0; i < tree.Branches.Count; i++)
        {
            if (i > 0) text.WriteByte((byte)',');
            Space(text, spaces(depth + 1));
            if (tree.IsObject)
            {
                text.Write(tree.Branches[i].Name);
                text.WriteByte((byte)':');
                Space(text, spaces(depth + 2).TrimEnd('\t'));
            }
            Write(tree.Branches[i].Value, text, spaces, depth + 1);
        }
        Space(text, spaces(depth));
        text.WriteByte((byte)(tree.IsObject ? '}' : ']'));
    }

    private static void Space(MemoryStream text, string space)
    {
        foreach (var c in space) text.WriteByte((byte)c);
    }
}
