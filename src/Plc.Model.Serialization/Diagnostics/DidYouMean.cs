namespace Plc.Model.Serialization;

/// <summary>Finds the name that was likely meant.</summary>
internal static class DidYouMean
{
    private const int MaxDistance = 2, MaxLength = 64;

    /// <summary>" Did you mean 'points'?", or nothing where no name is near.</summary>
    internal static string Sentence(string text, IEnumerable<string> names) =>
        Nearest(text, names) is { } name ? $" Did you mean '{name}'?" : "";

    /// <summary>The name that differs least, and little enough to have been meant; null where none does.</summary>
    internal static string? Nearest(string text, IEnumerable<string> names) =>
        text.Length is 0 or > MaxLength
            ? null
            : names
                .Select(name => (Name: name, Distance: Distance(text.ToLowerInvariant(), name.ToLowerInvariant())))
                .Where(near => near.Distance <= MaxDistance && near.Distance < near.Name.Length)
                .OrderBy(near => near.Distance)
                .Select(near => near.Name)
                .FirstOrDefault();

    /// <summary>How many characters are added, left out or changed from one text to the other.</summary>
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (from[i - 1] == to[j - 1] ? 0 : 1)));
        }
        return row[to.Length];
    }
}
