namespace Plc.Model.Serialization;

/// <summary>Says how far a read has come, and stops it where that is asked for; both now and then, so that it costs next to nothing.</summary>
/// <param name="stage">What is done.</param>
/// <param name="total">The number of bytes, where it is known.</param>
/// <param name="progress">Who wants to know.</param>
/// <param name="cancellation">Who may stop it.</param>
internal sealed class Pace(ReadStage stage, long? total, IProgress<ReadProgress>? progress, CancellationToken cancellation)
{
    /// <summary>How many bytes there are from one look to the next: some tens of microseconds.</summary>
    private const int Step = 1 << 16;

    private long _next;
    private long _reported;

    /// <summary>Comes to a byte.</summary>
    /// <exception cref="OperationCanceledException">The read is to stop.</exception>
    internal void Reach(long offset)
    {
        if (offset >= _next) Look(offset);
    }

    /// <summary>Comes to the end.</summary>
    /// <exception cref="OperationCanceledException">The read is to stop.</exception>
    internal void End(long offset)
    {
        cancellation.ThrowIfCancellationRequested();
        progress?.Report(new(stage, offset, total));
    }

    /// <summary>Begins anew; what was come to before is not said again.</summary>
    internal void Restart() => _next = 0;

    private void Look(long offset)
    {
        cancellation.ThrowIfCancellationRequested();
        _next = offset + Step;
        if (offset <= _reported) return;
        _reported = offset;
        progress?.Report(new(stage, offset, total));
    }
}
