using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Extensions;

/// <summary>An object or a list of a document: where it stands, what it is called, and what is in it.</summary>
internal sealed class DocumentNode(DocumentNode? parent, string name, int index, int start)
{
    /// <summary>The index of what is no element of a list.</summary>
    internal const int NoIndex = -1;

    private List<DocumentNode>? _children;

    internal DocumentNode? Parent { get; } = parent;

    /// <summary>The name of the member that it is; empty for an element.</summary>
    internal string Name { get; } = name;

    /// <summary>Which element of a list it is.</summary>
    internal int Index { get; } = index;

    /// <summary>Where its bracket opens.</summary>
    internal int Start { get; } = start;

    /// <summary>Where its bracket closes.</summary>
    internal int End { get; set; }

    /// <summary>Whether nothing stands between its brackets.</summary>
    internal bool IsEmpty { get; set; } = true;

    internal bool IsList { get; init; }

    /// <summary>The id by which it declares itself.</summary>
    internal NotedId? Id { get; set; }

    /// <summary>The objects and lists in it, in their order.</summary>
    internal IReadOnlyList<DocumentNode> Children => _children ?? [];

    internal void Add(DocumentNode child) => (_children ??= []).Add(child);

    /// <summary>The member of a name that is an object or a list.</summary>
    internal DocumentNode? Member(string member) => IsList ? null : _children?.Find(child => child.Name == member);

    /// <summary>The element of an index that is an object or a list.</summary>
    internal DocumentNode? Element(int index)
    {
        if (!IsList || _children is null) return null;
        // They stand in the order of their indexes, with gaps where an element is a single value.
        var (low, high) = (0, _children.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_children[middle].Index == index) return _children[middle];
            if (_children[middle].Index < index) low = middle + 1;
            else high = middle - 1;
        }
        return null;
    }

    /// <summary>Itself and what holds it, from within outwards.</summary>
    internal IEnumerable<DocumentNode> Outwards()
    {
        for (var node = this; node is not null; node = node.Parent) yield return node;
    }
}
