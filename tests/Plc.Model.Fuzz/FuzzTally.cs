namespace Plc.Model.Fuzz;

/// <summary>What was read of one target.</summary>
internal sealed class FuzzTally(string target)
{
    private int _accepted;
    private long _bytes;
    private TimeSpan _time;
    private (TimeSpan Time, int Number, int Bytes) _slowest;

    internal int Count { get; private set; }

    internal HashSet<string> Rules { get; } = [];

    internal void Add(FuzzOutcome outcome, int bytes, int number, TimeSpan time)
    {
        Count++;
        if (outcome.IsAccepted) _accepted++;
        Rules.UnionWith(outcome.Rules);
        _bytes += bytes;
        _time += time;
        if (time > _slowest.Time) _slowest = (time, number, bytes);
    }

    internal string Report() =>
        $"{target}: {Count:N0} inputs of {_bytes / Math.Max(1, Count):N0} bytes on average, {_accepted:N0} accepted, {Count - _accepted:N0} refused, by {Rules.Count} rules; " +
        $"{Count / Math.Max(0.001, _time.TotalSeconds):N0} a second; the slowest, number {_slowest.Number} of {_slowest.Bytes:N0} bytes, took {_slowest.Time.TotalMilliseconds:0} ms";

    public override string ToString() => $"{target} {Count:N0} ({_accepted:N0} accepted)";
}
