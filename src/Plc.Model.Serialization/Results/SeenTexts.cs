namespace Plc.Model.Serialization.Results;

/// <summary>
/// A set of ids of assessments as bytes, exact and in as little memory as that takes: one after the other, and a table of where each begins. The table is many small ones, so that
/// only a small one grows at a time.
/// </summary>
internal sealed class SeenTexts
{
    private const int Tables = 256, BlockBytes = 1 << 20, MaxBlocks = 1 << 11, MaxEntry = 1_024;

    private readonly Utf8Hash _hash = new();
    private readonly int[]?[] _tables = new int[]?[Tables];
    private readonly int[] _counts = new int[Tables];
    private readonly List<byte[]> _blocks = [];
    private int _used = BlockBytes;
    private long _slots;

    /// <summary>Whether there is no room for more.</summary>
    internal bool IsFull => _blocks.Count >= MaxBlocks;

    /// <summary>How much memory the set takes, but for the block that is being filled.</summary>
    internal long Bytes => Math.Max(0, _blocks.Count - 1L) * BlockBytes + _slots * sizeof(int);

    /// <summary>Whether an id of an assessment is there.</summary>
    internal bool Contains(int assessment, ReadOnlySpan<byte> student)
    {
        var hash = _hash.Of(student, assessment);
        return _tables[hash >> 56] is { } table && table[SlotOf(table, hash, assessment, student)] != 0;
    }

    /// <summary>Adds an id of an assessment; false where it is there.</summary>
    internal bool Add(int assessment, ReadOnlySpan<byte> student)
    {
        var hash = _hash.Of(student, assessment);
        var number = (int)(hash >> 56);
        var table = _tables[number] ??= NewTable(16);
        var slot = SlotOf(table, hash, assessment, student);
        if (table[slot] != 0) return false;
        if (_counts[number] + 1 > table.Length / 4 * 3)
        {
            table = _tables[number] = Grown(table);
            slot = SlotOf(table, hash, assessment, student);
        }
        table[slot] = Store(assessment, student);
        _counts[number]++;
        return true;
    }

    private int SlotOf(int[] table, ulong hash, int assessment, ReadOnlySpan<byte> student)
    {
        var slot = (int)hash & table.Length - 1;
        for (; table[slot] != 0; slot = slot + 1 & table.Length - 1)
        {
            var entry = Entry(table[slot], out var of);
            if (of == assessment && entry.SequenceEqual(student)) break;
        }
        return slot;
    }

    private int[] NewTable(int length)
    {
        _slots += length;
        return new int[length];
    }

    private int[] Grown(int[] table)
    {
        var grown = NewTable(table.Length * 2);
        _slots -= table.Length;
        foreach (var place in table)
        {
            if (place == 0) continue;
            var slot = (int)_hash.Of(Entry(place, out var assessment), assessment) & grown.Length - 1;
            while (grown[slot] != 0) slot = slot + 1 & grown.Length - 1;
            grown[slot] = place;
        }
        return grown;
    }

    /// <summary>Writes the number of the assessment, the length and the bytes, and gives their place and one more.</summary>
    private int Store(int assessment, ReadOnlySpan<byte> student)
    {
        if (_used + MaxEntry > BlockBytes)
        {
            _blocks.Add(GC.AllocateUninitializedArray<byte>(BlockBytes));
            _used = 0;
        }
        var start = _used;
        var block = _blocks[^1].AsSpan();
        WriteNumber(block, assessment);
        WriteNumber(block, student.Length);
        student.CopyTo(block[_used..]);
        _used += student.Length;
        return (_blocks.Count - 1) * BlockBytes + start + 1;
    }

    private ReadOnlySpan<byte> Entry(int place, out int assessment)
    {
        var block = _blocks[(place - 1) / BlockBytes].AsSpan();
        var at = (place - 1) % BlockBytes;
        assessment = ReadNumber(block, ref at);
        var length = ReadNumber(block, ref at);
        return block.Slice(at, length);
    }

    /// <summary>Nearly all numbers are below 128, and take a byte.</summary>
    private void WriteNumber(Span<byte> block, int number)
    {
        for (; number > 127; number >>= 7) block[_used++] = (byte)(number | 128);
        block[_used++] = (byte)number;
    }

    private static int ReadNumber(ReadOnlySpan<byte> block, ref int at)
    {
        var number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = block[at++];
            number |= (part & 127) << shift;
            if (part < 128) return number;
        }
    }
}
