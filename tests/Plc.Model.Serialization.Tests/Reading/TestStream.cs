namespace Plc.Model.Serialization.Tests.Reading;

/// <summary>A stream that comes in chunks of a size, and may never end, hang or break.</summary>
internal sealed class TestStream(byte[] content, int chunk, bool knowsLength) : Stream
{
    private readonly bool _isEndless;
    private int _position;

    internal TestStream(bool endless) : this([], 4_096, knowsLength: false) => _isEndless = endless;

    /// <summary>How many bytes were taken.</summary>
    internal long Taken { get; private set; }

    /// <summary>After how many bytes it breaks.</summary>
    internal int ThrowsAfter { get; init; } = int.MaxValue;

    /// <summary>After how many bytes it has no more to say, and does not end.</summary>
    internal int HangsAfter { get; init; } = int.MaxValue;

    /// <summary>Is told how many bytes were taken.</summary>
    internal Action<long>? Reached { get; init; }

    public override bool CanRead => true;

    public override bool CanSeek => knowsLength;

    public override bool CanWrite => false;

    public override long Length => knowsLength ? content.Length : throw new NotSupportedException();

    public override long Position { get => knowsLength ? _position : throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        if (Taken >= ThrowsAfter) throw new IOException("It broke.");
        var count = Math.Min(Math.Min(buffer.Length, chunk), _isEndless ? int.MaxValue : content.Length - _position);
        if (_isEndless) buffer[..count].Fill((byte)' ');
        else content.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        Taken += count;
        Reached?.Invoke(Taken);
        return count;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Taken >= HangsAfter) await Task.Delay(Timeout.Infinite, cancellationToken);
        await Task.Yield();
        return Read(buffer.Span);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
