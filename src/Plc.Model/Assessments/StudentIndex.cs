using System.Buffers.Binary;
using System.Text;
using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Assessments;

/// <summary>
/// The students of rows in the order in which they come, found by the bytes of their ids, so that an id becomes text once. Hashes are seeded, so that nobody can write a
/// file whose ids all collide.
/// </summary>
internal sealed class StudentIndex
{
    private const ulong First = 0x9E3779B97F4A7C15, Second = 0xD6E8FEB86659FD93;

    private readonly ulong _seed = (ulong)Random.Shared.NextInt64();

    /// <summary>Open addressing: the upper half of the hash, and the number of the row and one more.</summary>
    private ulong[] _slots = new ulong[16];
    private Id<Student>[] _students = [];
    private int _distinct;

    /// <summary>How many rows there are, those without a student among them.</summary>
    internal int Count { get; private set; }

    /// <summary>Makes room for as many rows.</summary>
    internal void EnsureCapacity(int rows)
    {
        if (rows > _students.Length) Array.Resize(ref _students, rows);
        var slots = _slots.Length;
        while (IsFull(rows, slots)) slots *= 2;
        if (slots > _slots.Length) Rehash(slots);
    }

    /// <summary>The students of all rows.</summary>
    internal ReadOnlySpan<Id<Student>> Students => _students.AsSpan(0, Count);

    /// <summary>The students of all rows, copied only where there is room left beside them.</summary>
    internal Id<Student>[] ToArray() => _students.Length == Count ? _students : Students.ToArray();

    /// <summary>The first row of a student, or -1.</summary>
    internal int Find(ReadOnlySpan<byte> utf8) => (int)(uint)_slots[SlotOf(utf8, Hash(utf8))] - 1;

    /// <summary>Adds a row without a student.</summary>
    internal void AddNone() => Append(default);

    /// <summary>Adds a row of a student, and says the student's first row: this one where there was none before.</summary>
    /// <param name="utf8">The id as bytes.</param>
    /// <param name="student">The id as such, or the default where it is still to be made of the bytes, which are then known to be an id in ASCII.</param>
    internal int Add(ReadOnlySpan<byte> utf8, Id<Student> student)
    {
        if (IsFull(_distinct + 1, _slots.Length)) Rehash(_slots.Length * 2);
        var hash = Hash(utf8);
        var slot = SlotOf(utf8, hash);
        if (_slots[slot] is var taken and not 0)
        {
            Append(_students[(uint)taken - 1]);
            return (int)(uint)taken - 1;
        }
        _slots[slot] = hash & 0xFFFFFFFF00000000 | (uint)Count + 1;
        _distinct++;
        Append(student.IsDefault ? Id<Student>.OfChecked(Encoding.Latin1.GetString(utf8)) : student);
        return Count - 1;
    }

    private static bool IsFull(int count, int slots) => count > slots / 4 * 3;

    private void Append(Id<Student> student)
    {
        if (Count == _students.Length) Array.Resize(ref _students, Math.Max(16, Count * 2));
        _students[Count++] = student;
    }

    /// <summary>The slot of a student, or the free one where it would be.</summary>
    private int SlotOf(ReadOnlySpan<byte> utf8, ulong hash)
    {
        var mask = _slots.Length - 1;
        var slot = (int)(hash >> 32) & mask;
        for (; _slots[slot] != 0; slot = slot + 1 & mask)
            if (_slots[slot] >> 32 == hash >> 32 && IsSame(utf8, _students[(uint)_slots[slot] - 1].Value)) break;
        return slot;
    }

    private void Rehash(int size)
    {
        var old = _slots;
        _slots = new ulong[size];
        foreach (var entry in old)
        {
            if (entry == 0) continue;
            var slot = (int)(entry >> 32) & size - 1;
            while (_slots[slot] != 0) slot = slot + 1 & size - 1;
            _slots[slot] = entry;
        }
    }

    private static bool IsSame(ReadOnlySpan<byte> utf8, string text)
    {
        if (Ascii.Equals(utf8, text)) return true;
        Span<char> chars = stackalloc char[Id<Student>.MaxLength * 2];
        return Encoding.UTF8.TryGetChars(utf8, chars, out var length) && text.AsSpan().SequenceEqual(chars[..length]);
    }

    private ulong Hash(ReadOnlySpan<byte> utf8)
    {
        var hash = _seed ^ (ulong)utf8.Length * First;
        for (; utf8.Length > 8; utf8 = utf8[8..]) hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(utf8), First);
        var tail = utf8.Length >= 4
            ? BinaryPrimitives.ReadUInt32LittleEndian(utf8) | (ulong)BinaryPrimitives.ReadUInt32LittleEndian(utf8[^4..]) << 32
            : utf8.Length > 0 ? utf8[0] | (ulong)utf8[utf8.Length / 2] << 8 | (ulong)utf8[^1] << 16 : 0;
        return Mix(hash ^ tail, Second);
    }

    private static ulong Mix(ulong left, ulong right) => Math.BigMul(left, right, out var low) ^ low;
}
