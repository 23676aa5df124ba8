using Plc.Model.Primitives;

namespace Plc.Model.Serialization;

/// <summary>A member that a newer minor version of the format has added, kept as it was found.</summary>
/// <remarks>
/// <para>
/// Its place is that of the object that held it, said in a way that outlives changes of the model: the nearest object around it that has an id, and the path from there. A path
/// leads through members by name, and through a list without ids by an index; there the element counts as the same while it says the same, so that what was said of one
/// checkpoint is never written into another.
/// </para>
/// <para>Made by <see cref="PlcDocumentReader"/> alone. Equal when all facts are equal.</para>
/// </remarks>
public sealed record DocumentExtension
{
    internal DocumentExtension(DocumentObject? owner, string path, string name, string json, ValueList<string> elements) =>
        (Owner, Path, Name, Json, Elements) = (owner, path, name, json, elements);

    /// <summary>The nearest object with an id that held it; null where it stood in the document itself, beside <c>community</c>.</summary>
    public DocumentObject? Owner { get; }

    /// <summary>The JSON Pointer from the owner to the object that held it; empty where that is the owner.</summary>
    public string Path { get; }

    /// <summary>The name of the member.</summary>
    public string Name { get; }

    /// <summary>Its value: the same JSON value without white space between tokens; members in their order, numbers digit by digit.</summary>
    public string Json { get; }

    /// <summary>For each index of the path, what that element of a list says, as a digest.</summary>
    internal ValueList<string> Elements { get; }

    /// <summary>Name and place, and nothing of the value.</summary>
    public override string ToString() => $"{Name} at {(Owner is null ? "the document" : Owner.ToString())}{Path}";
}
