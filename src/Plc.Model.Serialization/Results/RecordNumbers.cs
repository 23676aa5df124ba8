namespace Plc.Model.Serialization.Results;

/// <summary>The number of the record that each row comes from.</summary>
internal sealed class RecordNumbers
{
    private int[] _records = [];
    private int _count;

    internal int this[int row] => _records[row];

    internal void EnsureCapacity(int rows)
    {
        if (rows > _records.Length) Array.Resize(ref _records, rows);
    }

    internal void Add(int record)
    {
        if (_count == _records.Length) Array.Resize(ref _records, Math.Max(16, _count * 2));
        _records[_count++] = record;
    }
}
