using System.Text;
using System.Text.Json;

namespace Plc.Model.Serialization.Json;

/// <summary>Turns bytes of a document into lines, columns and JSON Pointers. Made when there are faults; asked in ascending order.</summary>
internal sealed class SourceMap
{
    /// <summary>A name that is longer, or no Unicode, does not get into a pointer.</summary>
    private const int MaxNameBytes = 1 << 16;

    private readonly ReadOnlyMemory<byte> _file;
    private readonly int _start;
    private readonly Dictionary<int, SourcePlace> _places = [];

    /// <param name="file">The file, its byte order mark included.</param>
    /// <param name="start">Where the text begins, after the mark.</param>
    /// <param name="maxDepth">How deep the reader went.</param>
    /// <param name="offsets">The bytes that will be asked for, counted from where the text begins.</param>
    internal SourceMap(ReadOnlyMemory<byte> file, int start, int maxDepth, IEnumerable<int> offsets)
    {
        (_file, _start) = (file, start);
        int[] sorted = [.. offsets.Distinct().Order()];
        var pointers = Pointers(sorted, maxDepth);
        var text = file.Span[start..];
        var (line, column, at, counted) = (1, 1, 0, 0);
        for (var i = 0; i < sorted.Length; i++)
        {
            for (; at < sorted[i] && at < text.Length; at++)
            {
                if (text[at] != '\n' && (text[at] != '\r' || (at + 1 < text.Length && text[at + 1] == '\n'))) continue;
                line++;
                (column, counted) = (1, at + 1);
            }
            var offset = Math.Min(sorted[i], text.Length);
            column += Encoding.UTF8.GetCharCount(text[counted..offset]);
            counted = offset;
            _places[sorted[i]] = new(line, column, sorted[i] + start, pointers[i]);
        }
    }

    internal SourcePlace this[int offset] => _places[offset];

    /// <summary>The pointer of the value or member name that begins at each byte; elsewhere, of the innermost value that is open there.</summary>
    private string[] Pointers(int[] sorted, int maxDepth)
    {
        var pointers = new string[sorted.Length];
        var path = new List<Level>();
        var json = new Utf8JsonReader(_file.Span[_start..], new JsonReaderOptions { MaxDepth = maxDepth });
        var next = 0;
        try
        {
            while (next < sorted.Length && json.Read())
            {
                if (json.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray) path.RemoveAt(path.Count - 1);
                else if (json.TokenType != JsonTokenType.PropertyName && path is [.., { IsList: true } list]) list.Index++;
                var at = (int)json.TokenStartIndex;
                for (; next < sorted.Length && sorted[next] < at; next++) pointers[next] = Text(path, isOpen: true);
                if (json.TokenType == JsonTokenType.PropertyName) path[^1].Name = json.ValueSpan.Length <= MaxNameBytes && KindReading.TryGetString(ref json, out var name) ? name : "\uFFFD";
                for (; next < sorted.Length && sorted[next] == at; next++) pointers[next] = Text(path, isOpen: false);
                if (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    path.Add(new() { IsList = json.TokenType == JsonTokenType.StartArray, Index = -1 });
            }
        }
        catch (JsonException)
        {
            // The document is broken from here on, as a fault says: what is left is in the value that is open.
        }
        for (; next < sorted.Length; next++) pointers[next] = Text(path, isOpen: true);
        return pointers;
    }

    private static string Text(List<Level> path, bool isOpen)
    {
        var pointer = new StringBuilder();
        for (var i = 0; i < path.Count - (isOpen ? 1 : 0); i++)
        {
            if (path[i].IsList) pointer.Append('/').Append(path[i].Index);
            else pointer.Append('/').Append(path[i].Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
        }
        return pointer.ToString();
    }

    private sealed class Level
    {
        internal bool IsList { get; init; }

        internal int Index { get; set; }

        internal string Name { get; set; } = "";
    }
}
