using Plc.Model.Primitives;

namespace Plc.Model.Review;

/// <summary>Where something stands in the community under review: by indexes, as a JSON Pointer of its document has it, and by ids, which stay when lists grow.</summary>
internal readonly record struct ReviewPlace(string Path, string Ids)
{
    /// <summary>The community itself.</summary>
    internal static ReviewPlace Whole { get; } = new("", "");

    internal ReviewPlace At(string member) => new($"{Path}/{member}", $"{Ids}/{member}");

    internal ReviewPlace At(string list, int index) => new($"{Path}/{list}/{index}", $"{Ids}/{list}/{index}");

    internal ReviewPlace At<T>(string list, int index, Id<T> id) =>
        new($"{Path}/{list}/{index}", $"{Ids}/{list}/{id.Value.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}");

    /// <summary>The elements of a list, each with its place.</summary>
    internal IEnumerable<(T Part, ReviewPlace Place)> Each<T>(ValueList<T> parts, string list)
    {
        for (var i = 0; i < parts.Count; i++) yield return (parts[i], At(list, i));
    }

    /// <inheritdoc cref="Each{T}(ValueList{T}, string)"/>
    internal IEnumerable<(T Part, ReviewPlace Place)> Each<T, TId>(ValueList<T> parts, string list, Func<T, Id<TId>> id)
    {
        for (var i = 0; i < parts.Count; i++) yield return (parts[i], At(list, i, id(parts[i])));
    }
}
