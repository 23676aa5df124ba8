using System.Buffers;

namespace Plc.Model.Tool;

/// <summary>What a writer of the library writes to, on its way to standard output: it goes on as soon as there is enough of it, so that no result is held as a whole.</summary>
internal sealed class OutputBuffer(Stream stream) : IBufferWriter<byte>
{
    private const int Enough = 1 << 16;
    private readonly ArrayBufferWriter<byte> _waiting = new();
    private bool _isBroken;

    public Memory<byte> GetMemory(int sizeHint = 0) => _waiting.GetMemory(sizeHint);

    public Span<byte> GetSpan(int sizeHint = 0) => _waiting.GetSpan(sizeHint);

    public void Advance(int count)
    {
        // A writer that is disposed after the stream refused what it was given hands over the rest; there is nobody to take it.
        if (_isBroken) return;
        _waiting.Advance(count);
        if (_waiting.WrittenCount >= Enough) Flush();
    }

    /// <summary>Sends on what is left.</summary>
    internal void Flush()
    {
        _isBroken = true;
        stream.Write(_waiting.WrittenSpan);
        _isBroken = false;
        _waiting.ResetWrittenCount();
    }
}
