using System.Text.Json;

namespace Plc.Model.Fuzz.Mutations;

/// <summary>A JSON text as a tree that can be changed at will, into what is no JSON too: names and single values are bytes as they stand.</summary>
internal sealed class Tree
{
    private Tree(JsonTokenType kind) => Kind = kind;

    /// <summary>The start of an object or a list, or <see cref="JsonTokenType.None"/> for a single value.</summary>
    internal JsonTokenType Kind { get; }

    internal byte[] Scalar { get; init; } = [];

    internal List<Branch> Branches { get; init; } = [];

    internal bool IsObject => Kind == JsonTokenType.StartObject;

    internal bool IsText => Scalar is [(byte)'"', ..];

    internal static Tree Of(byte[] scalar) => new(JsonTokenType.None) { Scalar = scalar };

    internal static Tree ListOf(params List<Branch> branches) => new(JsonTokenType.StartArray) { Branches = branches };

    internal static Tree ObjectOf(params List<Branch> branches) => new(JsonTokenType.StartObject) { Branches = branches };

    /// <summary>Reads a text that is JSON.</summary>
    internal static Tree Parse(ReadOnlySpan<byte> text)
    {
        var json = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = 1_000 });
        json.Read();
        return Parse(ref json, text);
    }

    internal Tree Copy() => new(Kind) { Scalar = Scalar, Branches = [.. Branches.Select(static branch => new Branch(branch.Name, branch.Value.Copy()))] };

    /// <summary>Every branch of the tree with the tree that it grows from.</summary>
    internal List<(Tree Parent, int Index)> Spots()
    {
        var spots = new List<(Tree, int)>();
        var open = new Stack<Tree>([this]);
        while (open.TryPop(out var tree))
            for (var i = 0; i < tree.Branches.Count; i++)
            {
                spots.Add((tree, i));
                open.Push(tree.Branches[i].Value);
            }
        return spots;
    }

    private static Tree Parse(ref Utf8JsonReader json, ReadOnlySpan<byte> text)
    {
        var tree = new Tree(json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? json.TokenType : JsonTokenType.None)
        {
            Scalar = json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? [] : TokenOf(ref json, text),
        };
        if (tree.Kind == JsonTokenType.None) return tree;
        while (json.Read() && json.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            byte[] name = [];
            if (tree.IsObject)
            {
                name = TokenOf(ref json, text);
                json.Read();
            }
            tree.Branches.Add(new(name, Parse(ref json, text)));
        }
        return tree;
    }

    private static byte[] TokenOf(ref Utf8JsonReader json, ReadOnlySpan<byte> text)
    {
        var start = (int)json.TokenStartIndex;
        return json.TokenType is JsonTokenType.PropertyName or JsonTokenType.String
            ? text.Slice(start, json.ValueSpan.Length + 2).ToArray()
            : text[start..(int)json.BytesConsumed].ToArray();
    }
}

/// <summary>A member of an object, or an element of a list, which has no name.</summary>
internal sealed class Branch(byte[] name, Tree value)
{
    /// <summary>The name in its quotes.</summary>
    internal byte[] Name { get; set; } = name;

    internal Tree Value { get; set; } = value;
}
