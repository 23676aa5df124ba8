using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Plc.Model.Serialization.Json;

/// <summary>
/// Finds where values stand inside others that were read. A fault is looked for at a time; what was gone through for one is not gone through again for the next, or many faults at
/// the end of a long list would take as long as all of it each.
/// </summary>
internal sealed class ValueFinder(ReadOnlyMemory<byte> utf8, int maxDepth)
{
    private readonly Dictionary<(int Object, string Name), int> _members = [];
    private readonly Dictionary<int, ListProgress> _lists = [];

    /// <summary>The byte at which a value inside another stands; as near to it as there is one.</summary>
    /// <param name="offset">Where the outer value begins.</param>
    /// <param name="path">Member names and list indexes from there.</param>
    internal int Find(int offset, ReadOnlySpan<string> path)
    {
        foreach (var segment in path)
        {
            var inner = utf8.Span[offset] switch
            {
                (byte)'[' => Element(offset, int.Parse(segment, CultureInfo.InvariantCulture)),
                (byte)'{' => Member(offset, segment),
                _ => null,
            };
            if (inner is not { } found) break;
            offset = found;
        }
        return offset;
    }

    private int? Member(int start, string name)
    {
        if (_members.TryGetValue((start, name), out var known)) return known;
        var json = Reader(start, default);
        json.Read();
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            var isFound = json.NameIs(Encoding.UTF8.GetBytes(name));
            json.Read();
            if (isFound) return _members[(start, name)] = start + (int)json.TokenStartIndex;
            json.TrySkip();
        }
        return null;
    }

    private int? Element(int start, int index)
    {
        if (_lists.TryGetValue(start, out var progress) && progress.Index == index) return progress.At;
        var isBefore = progress.Next == 0 || progress.Index > index;
        var (next, from) = isBefore ? (0, start) : (progress.Index + 1, progress.Next);
        var json = Reader(from, isBefore ? default : progress.State);
        if (isBefore) json.Read();
        for (; json.Read() && json.TokenType != JsonTokenType.EndArray; next++)
        {
            var at = from + (int)json.TokenStartIndex;
            json.TrySkip();
            if (next < index) continue;
            _lists[start] = new(index, at, from + (int)json.BytesConsumed, json.CurrentState);
            return at;
        }
        return null;
    }

    /// <summary>What is inside of a value that was read is JSON, and what follows it is of no account.</summary>
    private Utf8JsonReader Reader(int start, JsonReaderState state) =>
        new(utf8.Span[start..], isFinalBlock: false, state.Options.MaxDepth == maxDepth ? state : new(new() { MaxDepth = maxDepth }));

    /// <summary>How far a list was gone through.</summary>
    /// <param name="Index">The last element that was looked for.</param>
    /// <param name="At">Where it begins.</param>
    /// <param name="Next">Where what follows it begins.</param>
    /// <param name="State">The state of the reader there.</param>
    private readonly record struct ListProgress(int Index, int At, int Next, JsonReaderState State);
}
