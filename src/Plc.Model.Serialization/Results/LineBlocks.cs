using System.Buffers;

namespace Plc.Model.Serialization.Results;

/// <summary>A stream in blocks of whole lines, in one buffer. A line that does not fit is given as far as it fits, and the rest of it is passed over.</summary>
internal sealed class LineBlocks : IDisposable
{
    private readonly Stream _stream;
    private readonly byte[] _buffer;
    private readonly int _size;
    private int _start;
    private int _filled;
    private bool _isEnd;

    /// <param name="stream">The stream.</param>
    /// <param name="maxLine">How many bytes a line may have.</param>
    internal LineBlocks(Stream stream, int maxLine)
    {
        _stream = stream;
        _size = Math.Max(maxLine, 1 << 20) + 2;
        _buffer = ArrayPool<byte>.Shared.Rent(_size);
    }

    /// <summary>The byte of the stream at which the block begins.</summary>
    internal long Offset { get; private set; }

    /// <summary>The block.</summary>
    internal ReadOnlySpan<byte> Block => _buffer.AsSpan(0, _start);

    /// <summary>Whether the block is the beginning of a line that does not fit.</summary>
    internal bool IsCut { get; private set; }

    /// <summary>Goes to the next block.</summary>
    /// <exception cref="IOException">The stream could not be read.</exception>
    internal bool Read(CancellationToken cancellation)
    {
        Offset += _start;
        if (IsCut) PassOver(cancellation);
        IsCut = false;
        _buffer.AsSpan(_start, _filled - _start).CopyTo(_buffer);
        (_filled, _start) = (_filled - _start, 0);
        Fill(cancellation);
        var end = _buffer.AsSpan(0, _filled).LastIndexOf((byte)'\n') + 1;
        IsCut = end == 0 && !_isEnd;
        _start = end == 0 || _isEnd ? _filled : end;
        return _filled > 0;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    private void Fill(CancellationToken cancellation)
    {
        while (_filled < _size && !_isEnd)
        {
            cancellation.ThrowIfCancellationRequested();
            var read = _stream.Read(_buffer.AsSpan(_filled, _size - _filled));
            _isEnd = read == 0;
            _filled += read;
        }
    }

    /// <summary>Reads up to the next line feed.</summary>
    private void PassOver(CancellationToken cancellation)
    {
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            _filled = _stream.Read(_buffer.AsSpan(0, _size));
            _isEnd = _filled == 0;
            var end = _buffer.AsSpan(0, _filled).IndexOf((byte)'\n');
            _start = end < 0 ? _filled : end + 1;
            Offset += _start;
            if (end >= 0 || _isEnd) return;
        }
    }
}
