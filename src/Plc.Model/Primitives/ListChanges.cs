namespace Plc.Model.Primitives;

/// <summary>How a list changes: each verb makes another one.</summary>
internal static class ListChanges
{
    /// <summary>The list with a part in place of the one with its key, or at the end where there is none.</summary>
    internal static ValueList<T> Put<T, TKey>(this ValueList<T> list, T part, Func<T, TKey> key) where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(part);
        var isNew = !list.Any(other => key(other).Equals(key(part)));
        return isNew ? [.. list, part] : [.. list.Select(other => key(other).Equals(key(part)) ? part : other)];
    }

    /// <summary>The list with a part at its end.</summary>
    internal static ValueList<T> And<T>(this ValueList<T> list, T part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return [.. list, part];
    }
}
