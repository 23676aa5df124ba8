using System.Runtime.CompilerServices;
using Plc.Model.Primitives;

namespace Plc.Model.Serialization.Json;

/// <summary>What was found of a member.</summary>
internal enum SlotState
{
    /// <summary>It is not there.</summary>
    Absent,

    /// <summary>It was read.</summary>
    Whole,

    /// <summary>It is a list of which some elements could not be read.</summary>
    PartlyBroken,

    /// <summary>It could not be read.</summary>
    Broken,

    /// <summary>It is not there, and a member that is unknown has nearly its name.</summary>
    Misspelt,
}

/// <summary>Where the value of one member is put while an object is read.</summary>
internal abstract class Slot
{
    internal SlotState State { get; set; }

    /// <summary>Where the value begins.</summary>
    internal int Offset { get; set; }

    /// <summary>For a list, where each element begins that could be read; otherwise nothing.</summary>
    internal virtual ReadOnlySpan<int> ElementOffsets => default;

    /// <summary>Empties a slot that is not absent.</summary>
    internal virtual void Clear() => (State, Offset) = (SlotState.Absent, 0);
}

/// <inheritdoc cref="Slot"/>
internal class Slot<T> : Slot
{
    internal T? Value { get; set; }

    internal override void Clear()
    {
        base.Clear();
        Value = default;
    }
}

/// <summary>Where a list is collected while an object is read; what it was collected in is used again for the next object.</summary>
internal sealed class ListSlot<T> : Slot<ValueList<T>>
{
    private T[] _values = [];
    private int[] _offsets = [];
    private int _count;

    internal override ReadOnlySpan<int> ElementOffsets => _offsets.AsSpan(0, _count);

    internal void Add(T value, int offset)
    {
        if (_count == _values.Length)
        {
            Array.Resize(ref _values, Math.Max(4, _count * 2));
            Array.Resize(ref _offsets, _values.Length);
        }
        (_values[_count], _offsets[_count]) = (value, offset);
        _count++;
    }

    internal void Complete(int count) => (Value, State) = (ValueList.Create<T>(_values.AsSpan(0, _count)), _count == count ? SlotState.Whole : SlotState.PartlyBroken);

    internal override void Clear()
    {
        base.Clear();
        _values.AsSpan(0, _count).Clear();
        _count = 0;
    }
}

/// <summary>The members of one object as far as they could be read.</summary>
internal sealed class Parts(Slot[] slots)
{
    internal ReadOnlySpan<Slot> Slots => slots;

    /// <summary>The value of a member that is there and whole, or the default of one that may be absent.</summary>
    internal T Of<T>(ShapeMember<T> member) => Slot(member).Value!;

    /// <summary>The slot of a member, which the member itself made.</summary>
    internal Slot<T> Slot<T>(ShapeMember<T> member) => Unsafe.As<Slot<T>>(slots[member.Index]);

    /// <summary>The list, without the elements that could not be read; null where it could not be read at all.</summary>
    internal ValueList<T>? Get<T>(ListMember<T> member) => Slot(member).State == SlotState.Broken ? null : Slot(member).Value;

    /// <summary>As <see cref="Get{T}(ListMember{T})"/>, and null too where a list that has to be given is absent, which is a fault of its own.</summary>
    internal ValueList<T>? GetGiven<T>(ListMember<T> member) => Slot(member).State == SlotState.Absent ? null : Get(member);

    internal void Clear()
    {
        foreach (var slot in slots)
            if (slot.State != SlotState.Absent) slot.Clear();
    }
}

/// <summary>Parts of value types, null where they are absent or broken.</summary>
internal static class ValueParts
{
    internal static T? Get<T>(this Parts parts, ShapeMember<T> member) where T : struct =>
        parts.Slot(member).State == SlotState.Whole ? parts.Slot(member).Value : null;
}

/// <summary>Parts of reference types, null where they are absent or broken.</summary>
internal static class ObjectParts
{
    internal static T? Get<T>(this Parts parts, ShapeMember<T> member) where T : class =>
        parts.Slot(member).State == SlotState.Whole ? parts.Slot(member).Value : null;
}
