using System.Buffers.Binary;
using System.Text;
using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Assessments;

/// <summary>
/// The students of rows in the order in which they come, found by the bytes of their ids, so that an id becomes text once. While ids ascend, as in most files, none can be there
/// twice, and nothing is looked up. Hashes are seeded, so that nobody can write a file whose ids all collide.
/// </summary>
internal sealed class StudentIndex
{
    private const ulong First = 0x9E3779B97F4A7C15, Second = 0xD6E8FEB86659FD93;
    private const int MaxBytes = Id<Student>.MaxLength * 4;

    private readonly ulong _seed = (ulong)Random.Shared.NextInt64();
    private readonly byte[] _last = new byte[MaxBytes];
    private int _lastLength;
    private Id<Student>[] _students = [];

    /// <summary>
    /// Open addressing: in the lower bits, as many as the size of the table has, the number of the row and one more; in the upper bits a part of the hash. Null while ids ascend.
    /// </summary>
    private uint[]? _slots;

    /// <summary>How many rows there are, those without a student among them.</summary>
    internal int Count { get; private set; }

    /// <summary>The students of all rows.</summary>
    internal ReadOnlySpan<Id<Student>> Students => _students.AsSpan(0, Count);

    /// <summary>Makes room for as many rows.</summary>
    internal void EnsureCapacity(int rows)
    {
        if (rows > _students.Length) Array.Resize(ref _students, rows);
    }

    /// <summary>The students of all rows, copied only where there is room left beside them.</summary>
    internal Id<Student>[] ToArray() => _students.Length == Count ? _students : Students.ToArray();

    /// <summary>The first row of a student, or -1.</summary>
    internal int Find(ReadOnlySpan<byte> utf8)
    {
        var slots = _slots ??= Indexed();
        return RowIn(slots, SlotOf(slots, utf8, Hash(utf8)));
    }

    /// <summary>Adds a row without a student.</summary>
    internal void AddNone() => Append(default);

    /// <summary>Adds a row of a student, and says the student's first row: this one where there was none before.</summary>
    /// <param name="utf8">The id as bytes.</param>
    /// <param name="student">The id as such, or the default where it is still to be made of the bytes, which are then known to be an id in ASCII.</param>
    internal int Add(ReadOnlySpan<byte> utf8, Id<Student> student)
    {
        if (_slots is null && utf8.SequenceCompareTo(_last.AsSpan(0, _lastLength)) > 0)
        {
            utf8.CopyTo(_last);
            _lastLength = utf8.Length;
        }
        else if (Enter(utf8) is var row && row != Count)
        {
            Append(_students[row]);
            return row;
        }
        Append(student.IsDefault ? Id<Student>.OfChecked(Encoding.Latin1.GetString(utf8)) : student);
        return Count - 1;
    }

    /// <summary>Enters a student for the row that is to be appended next, and gives the student's first row.</summary>
    private int Enter(ReadOnlySpan<byte> utf8)
    {
        _slots ??= Indexed();
        if (IsFull(Count + 1, _slots.Length)) _slots = Indexed();
        var hash = Hash(utf8);
        var slot = SlotOf(_slots, utf8, hash);
        if (_slots[slot] != 0) return RowIn(_slots, slot);
        _slots[slot] = Tag(_slots, hash) | (uint)Count + 1;
        return Count;
    }

    /// <summary>A look at a slot takes longer than all else, so that most slots are to be free.</summary>
    private static bool IsFull(int count, int slots) => count > slots / 2;

    private void Append(Id<Student> student)
    {
        if (Count == _students.Length) Array.Resize(ref _students, Math.Max(16, Count * 2));
        _students[Count++] = student;
    }

    /// <summary>A table of all rows so far, with room for as many as there is room for students.</summary>
    private uint[] Indexed()
    {
        var size = 16;
        while (IsFull(Math.Max(_students.Length, Count + 1), size)) size *= 2;
        var slots = new uint[size];
        Span<byte> bytes = stackalloc byte[MaxBytes];
        for (var row = 0; row < Count; row++)
        {
            if (_students[row].IsDefault) continue;
            var utf8 = bytes[..Encoding.UTF8.GetBytes(_students[row].Value, bytes)];
            var hash = Hash(utf8);
            var slot = SlotOf(slots, utf8, hash);
            if (slots[slot] == 0) slots[slot] = Tag(slots, hash) | (uint)row + 1;
        }
        return slots;
    }

    private static int RowIn(uint[] slots, int slot) => (int)(slots[slot] & (uint)slots.Length - 1) - 1;

    private static uint Tag(uint[] slots, ulong hash) => (uint)(hash >> 32) & ~((uint)slots.Length - 1);

    /// <summary>The slot of a student, or the free one where it would be.</summary>
    private int SlotOf(uint[] slots, ReadOnlySpan<byte> utf8, ulong hash)
    {
        var mask = (uint)slots.Length - 1;
        var tag = Tag(slots, hash);
        var slot = (uint)hash & mask;
        for (; slots[slot] != 0; slot = slot + 1 & mask)
            if ((slots[slot] & ~mask) == tag && IsSame(utf8, _students[RowIn(slots, (int)slot)].Value)) break;
        return (int)slot;
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
