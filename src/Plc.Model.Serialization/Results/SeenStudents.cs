namespace Plc.Model.Serialization.Results;

/// <summary>
/// The students that were met, exactly and in as little memory as that takes: the bytes of the ids one after the other, and a table of where each begins. The table is many
/// small ones, so that only a small one grows at a time.
/// </summary>
internal sealed class SeenStudents
{
    /// <summary>How many bytes an id may take on the average before fewer are kept: otherwise long ids would take what memory there is.</summary>
    private const int BytesAnId = 12;

    private const int Tables = 256, BlockBytes = 1 << 20, MaxBlocks = 1 << 11, MaxEntry = 1_024;

    private readonly int _capacity;
    private readonly Utf8Hash _hash = new();
    private readonly int[]?[] _tables = new int[]?[Tables];
    private readonly int[] _counts = new int[Tables];
    private readonly List<byte[]> _blocks = [];
    private int _used = BlockBytes;
    private int _assessments;
    private int _count;
    private bool? _isTold;

    internal SeenStudents(int capacity) => _capacity = capacity;

    /// <summary>Whether no more are kept.</summary>
    internal bool IsFull => _count >= _capacity || _blocks.Count >= MaxBlocks || (_blocks.Count - 1L) * BlockBytes > _capacity * (long)BytesAnId;

    internal int Count => _count;

    /// <summary>Whether the student before was the first who was not kept: true once.</summary>
    internal bool TakeNotice()
    {
        if (_isTold != false) return false;
        _isTold = true;
        return true;
    }

    internal int NewAssessment() => _assessments++;

    /// <summary>Takes note of a student of an assessment; false where it is known.</summary>
    internal bool Add(int assessment, ReadOnlySpan<byte> student)
    {
        var hash = _hash.Of(student, assessment);
        var number = (int)(hash >> 56);
        var table = _tables[number] ??= new int[16];
        var slot = SlotOf(table, hash, assessment, student);
        if (table[slot] != 0) return false;
        if (IsFull)
        {
            _isTold ??= false;
            return true;
        }
        if (_counts[number] + 1 > table.Length / 4 * 3)
        {
            table = _tables[number] = Grown(table);
            slot = SlotOf(table, hash, assessment, student);
        }
        table[slot] = Store(assessment, student);
        _counts[number]++;
        _count++;
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

    private int[] Grown(int[] table)
    {
        var grown = new int[table.Length * 2];
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
