using System.Security.Cryptography;
using System.Text.Json;
using Plc.Model.Primitives;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Extensions;

/// <summary>The objects and lists of a document that was read, with their ids, and the members in it that the format does not know.</summary>
/// <remarks>Made for documents of a newer minor version alone.</remarks>
internal sealed class DocumentTree
{
    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly Dictionary<int, DocumentNode> _byStart = [];
    private readonly List<UnknownMember> _unknown = [];
    private readonly Dictionary<DocumentNode, Dictionary<string, DocumentNode>> _elements = [];

    /// <param name="utf8">A whole document of sound JSON, without a byte order mark.</param>
    /// <param name="context">What was noted while it was read.</param>
    internal DocumentTree(ReadOnlyMemory<byte> utf8, ReadContext context)
    {
        _utf8 = utf8;
        Root = Grow(context);
        foreach (var node in _byStart.Values)
            if (NameOf(node) is { } name) Named.TryAdd(name, node);
    }

    internal DocumentNode Root { get; }

    /// <summary>The members that the format does not know.</summary>
    internal IReadOnlyList<UnknownMember> Unknown => _unknown;

    /// <summary>The objects with ids.</summary>
    internal Dictionary<DocumentObject, DocumentNode> Named { get; } = [];

    /// <summary>The name of an object; null where its id says too little: where it is unique only within an object that has none.</summary>
    internal DocumentObject? NameOf(DocumentNode node)
    {
        if (node.Id is not { } id) return null;
        var kind = JsonNamingPolicy.CamelCase.ConvertName(id.Kind.Name);
        if (id.Kind == typeof(Organization)) return new(kind, id.Id, null);
        var scope = id.Scope == NotedId.InCommunity ? node.Outwards().First(outer => outer.Id?.Kind == typeof(Organization)) : _byStart[id.Scope];
        return NameOf(scope) is { } within ? new(kind, id.Id, within) : null;
    }

    /// <summary>What an element of a list says, whatever stands between its tokens.</summary>
    internal string DigestOf(DocumentNode node)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var json = new Utf8JsonReader(_utf8.Span[node.Start..(node.End + 1)], new JsonReaderOptions { MaxDepth = int.MaxValue });
        while (json.Read())
        {
            hash.AppendData([(byte)json.TokenType]);
            hash.AppendData(json.ValueSpan);
        }
        return Convert.ToHexString(hash.GetHashAndReset().AsSpan(0, 16));
    }

    /// <summary>The elements of a list by what they say; of those that say the same, the first.</summary>
    internal Dictionary<string, DocumentNode> ElementsOf(DocumentNode list)
    {
        if (_elements.TryGetValue(list, out var elements)) return elements;
        elements = [];
        foreach (var element in list.Children) elements.TryAdd(DigestOf(element), element);
        _elements.Add(list, elements);
        return elements;
    }

    private DocumentNode Grow(ReadContext context)
    {
        var json = new Utf8JsonReader(_utf8.Span, new JsonReaderOptions { MaxDepth = int.MaxValue });
        DocumentNode? at = null;
        var (name, index, unknown, noted) = ("", new Stack<int>(), 0, 0);
        while (json.Read())
        {
            var start = (int)json.TokenStartIndex;
            if (json.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                at!.End = start;
                if (at.Parent is not { } parent) break;
                at = parent;
                index.Pop();
                continue;
            }
            if (at is not null) at.IsEmpty = false;
            if (json.TokenType == JsonTokenType.PropertyName)
            {
                var isText = KindReading.TryGetString(ref json, out name);
                if (unknown == context.UnknownMembers.Count || context.UnknownMembers[unknown] != start) continue;
                unknown++;
                PassOver(ref json, at!, isText ? name : null, start);
                continue;
            }
            if (at is { IsList: true }) index.Push(index.Pop() + 1);
            if (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                at = Open(at, name, index, start, json.TokenType == JsonTokenType.StartArray);
            }
            else if (noted < context.NotedIds.Count && context.NotedIds[noted].Offset == start)
            {
                at!.Id = context.NotedIds[noted++];
            }
        }
        return at!;
    }

    private DocumentNode Open(DocumentNode? parent, string name, Stack<int> index, int start, bool isList)
    {
        var isElement = parent is { IsList: true };
        var node = new DocumentNode(parent, isElement ? "" : name, isElement ? index.Peek() : DocumentNode.NoIndex, start) { IsList = isList };
        parent?.Add(node);
        _byStart.Add(start, node);
        index.Push(DocumentNode.NoIndex);
        return node;
    }

    private void PassOver(ref Utf8JsonReader json, DocumentNode holder, string? name, int nameStart)
    {
        json.Read();
        var start = (int)json.TokenStartIndex;
        json.Skip();
        _unknown.Add(new(holder, name, nameStart, start, (int)json.BytesConsumed));
    }
}

/// <summary>A member that the format does not know.</summary>
/// <param name="Holder">The object in which it stands.</param>
/// <param name="Name">What it is called; null where that is no Unicode.</param>
/// <param name="NameStart">Where its name begins.</param>
/// <param name="Start">Where its value begins.</param>
/// <param name="End">The byte after its value.</param>
internal sealed record UnknownMember(DocumentNode Holder, string? Name, int NameStart, int Start, int End);
