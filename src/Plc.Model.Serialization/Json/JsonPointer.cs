namespace Plc.Model.Serialization.Json;

/// <summary>Paths as RFC 6901 writes them.</summary>
internal static class JsonPointer
{
    /// <summary>The name of a member as it stands in a pointer.</summary>
    internal static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>The names and indexes of a pointer.</summary>
    internal static IEnumerable<string> Segments(string pointer) =>
        pointer.Split('/').Skip(1).Select(segment => segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
}
