using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Plc.Model.Primitives;

/// <summary>A list that never changes and compares by its elements. Made by a collection expression: <c>[a, b, c]</c>.</summary>
/// <typeparam name="T">The type of an element; no element is null.</typeparam>
/// <remarks>Equal when both have equal elements in the same order. The default is the empty list.</remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly ImmutableArray<T> _items;

    internal ValueList(ImmutableArray<T> items) => _items = items;

    /// <summary>How many elements there are.</summary>
    public int Count => _items.IsDefault ? 0 : _items.Length;

    /// <summary>The element at a place, counted from zero.</summary>
    public T this[int index] => AsSpan()[index];

    /// <summary>The elements, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => _items.IsDefault ? default : _items.AsSpan();

    /// <summary>The elements in their order, without taking memory; a loop over them may wait and yield.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => (_items.IsDefault ? [] : _items).GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items.IsDefault ? [] : _items)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other) => AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in this) hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>Whether both have equal elements in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether they differ in an element, or in the order.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>The number of elements, and nothing of what they say.</summary>
    public override string ToString() => Count == 1 ? "1 element" : $"{Count} elements";
}

/// <summary>Makes lists that never change.</summary>
public static class ValueList
{
    /// <summary>A list of these elements.</summary>
    /// <exception cref="ArgumentNullException">An element is null.</exception>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items)
    {
        foreach (var item in items) ArgumentNullException.ThrowIfNull(item, nameof(items));
        return new([.. items]);
    }

    /// <summary>A list of these elements.</summary>
    /// <exception cref="ArgumentNullException">An element is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => [.. items];
}
