namespace Plc.Model.Serialization.Results;

/// <summary>Values found by bytes: what was read once is not read again. The last one is found by a comparison alone, since neighbours are often alike.</summary>
/// <param name="maxCount">How many are kept: what a file may say in other words without end is not kept without end.</param>
internal sealed class Interned<T>(int maxCount = Interned<T>.ManyValues)
{
    internal const int ManyValues = 1 << 20;

    private const int MaxBytes = 1 << 10, None = -1;

    private readonly Utf8Hash _hash = new();
    private int[] _slots = new int[16];
    private Entry[] _entries = new Entry[8];
    private byte[] _bytes = new byte[128];
    private int _used;
    private int _last = None;

    internal int Count { get; private set; }

    /// <summary>The value of a number below <see cref="Count"/>, in the order in which they were added.</summary>
    internal ref T this[int number] => ref _entries[number].Value;

    /// <summary>The bytes by which a value is found.</summary>
    internal ReadOnlySpan<byte> BytesOf(int number) => _bytes.AsSpan(_entries[number].Start, _entries[number].Length);

    internal bool TryGet(ReadOnlySpan<byte> utf8, out T value)
    {
        var isKnown = TryFind(utf8, out var number);
        value = isKnown ? _entries[number].Value : default!;
        return isKnown;
    }

    /// <summary>As <see cref="TryGet"/>, for the number of the value.</summary>
    internal bool TryFind(ReadOnlySpan<byte> utf8, out int number)
    {
        if (_last == None || !Is(_entries[_last], utf8)) _last = Find(utf8, _hash.Of(utf8));
        number = _last;
        return number != None;
    }

    /// <summary>Adds a value, where there is none for these bytes.</summary>
    internal void Add(ReadOnlySpan<byte> utf8, T value)
    {
        var hash = _hash.Of(utf8);
        if (Count >= maxCount || utf8.Length > MaxBytes || Find(utf8, hash) != None) return;
        if (Count == _entries.Length) Grow();
        if (_used + utf8.Length > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _used + utf8.Length));
        utf8.CopyTo(_bytes.AsSpan(_used));
        _entries[Count] = new(hash, _used, utf8.Length, value);
        _used += utf8.Length;
        Enter(Count++);
    }

    private int Find(ReadOnlySpan<byte> utf8, ulong hash)
    {
        var mask = _slots.Length - 1;
        for (var slot = (int)hash & mask; _slots[slot] != 0; slot = slot + 1 & mask)
        {
            ref readonly var entry = ref _entries[_slots[slot] - 1];
            if (entry.Hash == hash && Is(entry, utf8)) return _slots[slot] - 1;
        }
        return None;
    }

    private bool Is(in Entry entry, ReadOnlySpan<byte> utf8) => utf8.SequenceEqual(_bytes.AsSpan(entry.Start, entry.Length));

    private void Grow()
    {
        Array.Resize(ref _entries, _entries.Length * 2);
        _slots = new int[_entries.Length * 2];
        for (var entry = 0; entry < Count; entry++) Enter(entry);
    }

    private void Enter(int entry)
    {
        var mask = _slots.Length - 1;
        var slot = (int)_entries[entry].Hash & mask;
        while (_slots[slot] != 0) slot = slot + 1 & mask;
        _slots[slot] = entry + 1;
    }

    private struct Entry(ulong hash, int start, int length, T value)
    {
        internal readonly ulong Hash = hash;
        internal readonly int Start = start, Length = length;
        internal T Value = value;
    }
}
