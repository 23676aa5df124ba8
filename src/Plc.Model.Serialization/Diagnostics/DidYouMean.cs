namespace Plc.Model.Serialization;

/// <summary>Finds the name that was likely meant.</summary>
internal static class DidYouMean
{
    /// <summary>A text of more bytes, even if each character is escaped, has nearly the length of no name.</summary>
    internal const int MaxBytes = 6 * MaxLength;

    private const int MaxLength = 64;

    private const int MostDistant = 2;

    /// <summary>" Did you mean 'points'?", or nothing where no name is near.</summary>
    internal static string Sentence(string text, IEnumerable<string> names) =>
        Nearest(text, names) is { } name ? $" Did you mean '{name}'?" : "";

    /// <summary>The name that differs least, and little enough to have been meant; null where none does.</summary>
    /// <remarks>One with other numbers is another thing and not a slip: quiz-1 and quiz-2 may both be meant.</remarks>
    internal static string? Nearest(string text, IEnumerable<string> names)
    {
        if (text.Length is 0 or > MaxLength) return null;
        string[] numbers = [.. Numbers(text)];
        return names
            .Where(name => Math.Abs(name.Length - text.Length) <= MostDistant && Numbers(name).SequenceEqual(numbers))
            .Select(name => (Name: name, Distance: Distance(text.ToLowerInvariant(), name.ToLowerInvariant())))
            .Where(near => near.Distance <= (near.Name.Length <= 4 ? 1 : MostDistant))
            .OrderBy(near => near.Distance)
            .Select(near => near.Name)
            .FirstOrDefault();
    }

    /// <summary>The numbers in a name, without zeros before them.</summary>
    private static IEnumerable<string> Numbers(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            var start = i;
            while (i < name.Length && char.IsDigit(name[i])) i++;
            if (i > start) yield return name[start..i].TrimStart('0');
        }
    }

    /// <summary>How many characters are added, left out, changed or swapped with the next, from one text to the other.</summary>
    private static int Distance(string from, string to)
    {
        var rows = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= to.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= from.Length; i++)
            for (var j = 1; j <= to.Length; j++)
            {
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1]) rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        return rows[from.Length, to.Length];
    }
}
