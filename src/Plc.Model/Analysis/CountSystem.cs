namespace Plc.Model.Analysis;

/// <summary>A number that is the sum of others.</summary>
internal readonly record struct CountSum(int Whole, int[] Parts);

/// <summary>
/// Whole numbers of which only bounds are known, and which of them add up to which others. It narrows the bounds as far as the sums say, and makes whole tables that keep them all.
/// </summary>
/// <remarks>
/// Bounds that are narrowed may still be too wide where sums meet in a circle; that does no harm, since nothing rests on them: a number is possible when <see cref="Complete"/> made a table that has it.
/// </remarks>
internal sealed class CountSystem
{
    private readonly long[] _low;
    private readonly long[] _high;
    private readonly CountSum[] _sums;
    private readonly int[][] _sumsOf;
    private readonly Queue<int> _waiting = new();
    private readonly bool[] _isWaiting;

    internal CountSystem(long[] low, long[] high, CountSum[] sums)
    {
        (_low, _high, _sums) = ([.. low], [.. high], sums);
        _isWaiting = new bool[sums.Length];
        var sumsOf = new List<int>[low.Length];
        for (var i = 0; i < sumsOf.Length; i++) sumsOf[i] = [];
        for (var sum = 0; sum < sums.Length; sum++)
        {
            sumsOf[sums[sum].Whole].Add(sum);
            foreach (var part in sums[sum].Parts) sumsOf[part].Add(sum);
        }
        _sumsOf = [.. sumsOf.Select(list => list.ToArray())];
    }

    private CountSystem(CountSystem other)
    {
        (_low, _high, _sums, _sumsOf) = ([.. other._low], [.. other._high], other._sums, other._sumsOf);
        _isWaiting = new bool[_sums.Length];
    }

    internal long Low(int number) => _low[number];

    internal long High(int number) => _high[number];

    internal CountSystem Copy() => new(this);

    /// <summary>Narrows all bounds; false where no table can keep them.</summary>
    internal bool Narrow()
    {
        for (var sum = 0; sum < _sums.Length; sum++) Wait(sum);
        return Settle();
    }

    /// <summary>Adds bounds to a number, and narrows the others by it; false where no table can keep them.</summary>
    internal bool Restrict(int number, long low, long high) => Bound(number, low, high) && Settle();

    /// <summary>A table within the bounds: each number as near to the preferred one as the others before it let it be; null where this way leads to none.</summary>
    internal long[]? Complete(long[] preferred)
    {
        for (var number = 0; number < _low.Length; number++)
        {
            if (_low[number] == _high[number]) continue;
            var value = Math.Clamp(preferred[number], _low[number], _high[number]);
            if (!Restrict(number, value, value)) return null;
        }
        return [.. _low];
    }

    private bool Settle()
    {
        // In a circle of sums bounds may creep towards each other; what takes long is given up, as if there were no table.
        for (var steps = 64 * (_sums.Length + 1); _waiting.TryDequeue(out var sum); steps--)
        {
            _isWaiting[sum] = false;
            if (steps == 0 || !Apply(_sums[sum]))
            {
                while (_waiting.TryDequeue(out var left)) _isWaiting[left] = false;
                return false;
            }
        }
        return true;
    }

    private bool Apply(CountSum sum)
    {
        var (low, high) = (0L, 0L);
        foreach (var part in sum.Parts) (low, high) = (low + _low[part], high + _high[part]);
        if (!Bound(sum.Whole, low, high)) return false;
        foreach (var part in sum.Parts)
        {
            var (partLow, partHigh) = (_low[part], _high[part]);
            if (!Bound(part, _low[sum.Whole] - (high - partHigh), _high[sum.Whole] - (low - partLow))) return false;
            (low, high) = (low + _low[part] - partLow, high + _high[part] - partHigh);
        }
        return true;
    }

    private bool Bound(int number, long low, long high)
    {
        if (low <= _low[number] && high >= _high[number]) return true;
        (_low[number], _high[number]) = (Math.Max(low, _low[number]), Math.Min(high, _high[number]));
        if (_low[number] > _high[number]) return false;
        foreach (var sum in _sumsOf[number]) Wait(sum);
        return true;
    }

    private void Wait(int sum)
    {
        if (_isWaiting[sum]) return;
        _isWaiting[sum] = true;
        _waiting.Enqueue(sum);
    }
}
