namespace Plc.Model.Serialization.Results;

/// <summary>Values found by bytes: what was read once is not read again. The last one is found by a comparison alone, since neighbours are often alike.</summary>
internal sealed class Interned<T>
{
    /// <summary>What a file may say in other words without end is not kept without end.</summary>
    internal const int ManyValues = 1 << 20;

    private const int MaxBytes = 1 << 10;

    private readonly int _maxCount;
    private readonly Dictionary<string, T> _values;
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<byte>> _byBytes;
    private byte[] _last = new byte[64];
    private int _lastLength = -1;
    private T _lastValue = default!;

    internal Interned(int maxCount = ManyValues)
    {
        _maxCount = maxCount;
        _values = new(new Utf8Comparer());
        _byBytes = _values.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    internal int Count => _values.Count;

    internal bool TryGet(ReadOnlySpan<byte> utf8, out T value)
    {
        if (utf8.Length == _lastLength && utf8.SequenceEqual(_last.AsSpan(0, _lastLength)))
        {
            value = _lastValue;
            return true;
        }
        if (!_byBytes.TryGetValue(utf8, out value!)) return false;
        Remember(utf8, value);
        return true;
    }

    internal void Add(ReadOnlySpan<byte> utf8, T value)
    {
        if (_values.Count < _maxCount && utf8.Length <= MaxBytes) _byBytes[utf8] = value;
    }

    private void Remember(ReadOnlySpan<byte> utf8, T value)
    {
        if (utf8.Length > _last.Length) _last = new byte[utf8.Length * 2];
        utf8.CopyTo(_last);
        (_lastLength, _lastValue) = (utf8.Length, value);
    }
}
