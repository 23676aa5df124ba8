namespace Plc.Model.Serialization.Results;

/// <summary>The few layouts that the lines of a file have had, and the one that the last line had, which is tried first.</summary>
internal sealed class LearnedLayouts(ResultsContext context)
{
    private const int MaxLayouts = 4, MinPatience = 16, MuchPatience = 128, MaxPatience = 4_096;

    private readonly List<LearnedLayout> _layouts = [];
    private int _current;
    private int _oldest;
    private int _misses;
    private int _patience = MinPatience;

    /// <summary>Whether the next line that is of no known layout should be learned.</summary>
    internal bool IsEager => _layouts.Count < MaxLayouts || _misses + 1 >= _patience;

    /// <summary>Takes note of a line of no known layout that was not learned.</summary>
    internal void Miss() => _misses++;

    /// <summary>The layout of a line, which has read it; null where it is of none.</summary>
    internal LearnedLayout? TryRead(ReadOnlySpan<byte> rest, out int length)
    {
        length = 0;
        // Where lines have been of no known layout for long, it is not worth while to try them all.
        for (var i = 0; i < (_patience < MuchPatience ? _layouts.Count : 1); i++)
        {
            var index = _current + i < _layouts.Count ? _current + i : _current + i - _layouts.Count;
            length = _layouts[index].TryRead(rest, context);
            if (length == 0) continue;
            (_current, _misses, _patience) = (index, 0, MinPatience);
            return _layouts[index];
        }
        return null;
    }

    /// <summary>
    /// Learns a line that was read in the general way. While there is room it is learned. Later it takes the place of the oldest, but only after a while without a line of a
    /// known layout, and ever more rarely: where every line has another layout, learning is time lost.
    /// </summary>
    /// <param name="line">The line, its line feed included.</param>
    /// <param name="record">What was read.</param>
    internal void Learn(ReadOnlySpan<byte> line, NdjsonRecord record)
    {
        if (_layouts.Count < MaxLayouts)
        {
            _layouts.Add(new(line, record.Slots, record.Rows!));
            _current = _layouts.Count - 1;
        }
        else if (++_misses >= _patience)
        {
            _layouts[_oldest] = new(line, record.Slots, record.Rows!);
            (_current, _oldest) = (_oldest, (_oldest + 1) % MaxLayouts);
            (_misses, _patience) = (0, Math.Min(_patience * 2, MaxPatience));
        }
    }
}
