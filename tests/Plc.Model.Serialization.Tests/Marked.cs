namespace Plc.Model.Serialization.Tests;

/// <summary>A text with markers <c>«what»</c>: each says what is expected at the place where it stands.</summary>
internal static class Marked
{
    /// <summary>The text without its markers, and for each <c>line:column what</c>.</summary>
    internal static (string Text, string[] Expected) Parse(string marked)
    {
        var expected = new List<string>();
        for (int open; (open = marked.IndexOf('«', StringComparison.Ordinal)) >= 0;)
        {
            var close = marked.IndexOf('»', open);
            var lineStart = marked.LastIndexOf('\n', Math.Max(0, open - 1)) + 1;
            var line = marked[..open].Count(c => c == '\n') + 1;
            expected.Add($"{line}:{open - (line == 1 ? 0 : lineStart) + 1} {marked[(open + 1)..close]}");
            marked = marked.Remove(open, close - open + 1);
        }
        return (marked, [.. expected]);
    }

    /// <summary>Where in a text with line feeds a place is.</summary>
    internal static int IndexOf(string text, SourcePlace place)
    {
        var start = 0;
        for (var line = 1; line < place.Line; line++) start = text.IndexOf('\n', start) + 1;
        return start + place.Column - 1;
    }
}
