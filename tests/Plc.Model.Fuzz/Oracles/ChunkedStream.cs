namespace Plc.Model.Fuzz.Oracles;

/// <summary>A stream that gives as few bytes at a time as it likes, and cannot be asked for its length or place.</summary>
internal sealed class ChunkedStream(byte[] bytes, int seed) : Stream
{
    private readonly Random _random = new(seed);
    private readonly int _largest = seed % 3 == 0 ? 7 : 4_096;
    private int _at;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var count = Math.Min(Math.Min(buffer.Length, bytes.Length - _at), _random.Next(1, _largest + 1));
        bytes.AsSpan(_at, count).CopyTo(buffer);
        _at += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
