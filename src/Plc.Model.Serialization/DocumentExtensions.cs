using Plc.Model.Primitives;

namespace Plc.Model.Serialization;

/// <summary>What a document has beyond the version of the format that this library knows: its minor version, and the members that are of it.</summary>
/// <remarks>
/// A table beside the model and never in it. It comes from a reader; give it to the document that is made of the changed community, and the writer puts every member back where
/// the object that held it still is. Equal when the version and all members are equal.
/// </remarks>
public sealed record DocumentExtensions
{
    internal DocumentExtensions(string version, ValueList<DocumentExtension> members) => (Version, Members) = (version, members);

    /// <summary>Those of a document of the version that this library writes: none.</summary>
    public static DocumentExtensions None { get; } = new(PlcDocument.FormatVersion, []);

    /// <summary>The version of the format that the document is of, such as <c>1.1</c>.</summary>
    public string Version { get; }

    /// <summary>The members, ordered by the object that held them; those of one object in their order.</summary>
    public ValueList<DocumentExtension> Members { get; }
}
