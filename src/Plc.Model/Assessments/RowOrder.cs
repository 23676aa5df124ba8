using System.Buffers;
using System.Text;
using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Assessments;

/// <summary>
/// Finds the order of rows by section and then by student. Rows that stand in order, as most files have them, are seen to do so; others are sorted by eight bytes of
/// their ids at a time, since comparing a million texts takes longer than reading them.
/// </summary>
internal static class RowOrder
{
    private const int KeyBytes = 8, FewRows = 64;

    /// <summary>The rows in their order; null where they stand in it.</summary>
    /// <param name="students">The student of each row.</param>
    /// <param name="sections">The rank of each row's section.</param>
    internal static int[]? Of(ReadOnlySpan<Id<Student>> students, ReadOnlySpan<int> sections)
    {
        var isOrdered = true;
        for (var row = 1; row < students.Length && isOrdered; row++)
            isOrdered = sections[row - 1] < sections[row] || (sections[row - 1] == sections[row] && students[row - 1] < students[row]);
        if (isOrdered) return null;

        var rented = ArrayPool<int>.Shared.Rent(students.Length);
        var order = rented.AsSpan(0, students.Length);
        for (var row = 0; row < order.Length; row++) order[row] = row;
        if (order.Length <= FewRows) Compare(order, students);
        else ByStudent(order, students);
        var sorted = BySection(order, sections);
        ArrayPool<int>.Shared.Return(rented);
        return sorted;
    }

    /// <summary>Sorts by the ids' next bytes after what all have in common, and then those that have these bytes in common too.</summary>
    private static void ByStudent(Span<int> order, ReadOnlySpan<Id<Student>> students)
    {
        var common = CommonPrefix(students);
        var keys = ArrayPool<ulong>.Shared.Rent(order.Length);
        try
        {
            var isAscii = true;
            foreach (var student in students) isAscii &= Ascii.IsValid(student.Value);
            for (var i = 0; i < order.Length; i++) keys[i] = KeyOf(students[order[i]].Value.AsSpan(common), isAscii);
            Radix(keys.AsSpan(0, order.Length), order);
            for (int start = 0, end; start < order.Length; start = end)
            {
                for (end = start + 1; end < order.Length && keys[end] == keys[start]; end++) { }
                if (end - start > 1) Compare(order[start..end], students);
            }
        }
        finally
        {
            ArrayPool<ulong>.Shared.Return(keys);
        }
    }

    private static void Compare(Span<int> order, ReadOnlySpan<Id<Student>> students)
    {
        var ids = new Id<Student>[order.Length];
        for (var i = 0; i < ids.Length; i++) ids[i] = students[order[i]];
        ids.AsSpan().Sort(order);
    }

    private static int CommonPrefix(ReadOnlySpan<Id<Student>> students)
    {
        var common = students[0].Value.AsSpan();
        foreach (var student in students)
            if (!student.Value.StartsWith(common, StringComparison.Ordinal)) common = common[..common.CommonPrefixLength(student.Value)];
        return common.Length;
    }

    /// <summary>The first characters as a number of the same order: eight where all are ASCII, otherwise four. No id has a character 0.</summary>
    private static ulong KeyOf(ReadOnlySpan<char> text, bool isAscii)
    {
        var (key, bits) = (0UL, isAscii ? 8 : 16);
        for (var i = 0; i < KeyBytes * 8 / bits; i++) key = key << bits | (i < text.Length ? text[i] : 0u);
        return key;
    }

    /// <summary>Sorts keys with what belongs to them, byte by byte from the last; bytes in which no two keys differ are passed over.</summary>
    private static void Radix(Span<ulong> keys, Span<int> order)
    {
        var differing = 0UL;
        foreach (var key in keys) differing |= key ^ keys[0];
        var (otherKeys, otherOrder) = (ArrayPool<ulong>.Shared.Rent(keys.Length), ArrayPool<int>.Shared.Rent(keys.Length));
        Span<int> next = stackalloc int[256];
        for (var shift = 0; shift < 64; shift += 8)
        {
            if ((byte)(differing >> shift) == 0) continue;
            next.Clear();
            foreach (var key in keys) next[(byte)(key >> shift)]++;
            for (int digit = 0, at = 0; digit < 256; digit++) (next[digit], at) = (at, at + next[digit]);
            for (var i = 0; i < keys.Length; i++)
            {
                var at = next[(byte)(keys[i] >> shift)]++;
                (otherKeys[at], otherOrder[at]) = (keys[i], order[i]);
            }
            otherKeys.AsSpan(0, keys.Length).CopyTo(keys);
            otherOrder.AsSpan(0, keys.Length).CopyTo(order);
        }
        ArrayPool<ulong>.Shared.Return(otherKeys);
        ArrayPool<int>.Shared.Return(otherOrder);
    }

    /// <summary>Rows by section, those of one section in the order that they had.</summary>
    private static int[] BySection(ReadOnlySpan<int> order, ReadOnlySpan<int> sections)
    {
        var last = 0;
        foreach (var section in sections) last = Math.Max(last, section);
        if (last == 0) return order.ToArray();
        var next = new int[last + 2];
        foreach (var section in sections) next[section + 1]++;
        for (var section = 0; section < last; section++) next[section + 1] += next[section];
        var sorted = new int[order.Length];
        foreach (var row in order) sorted[next[sections[row]]++] = row;
        return sorted;
    }
}
