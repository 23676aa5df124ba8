namespace Plc.Model.Serialization;

/// <summary>A file as readers of every format take it in: as a whole, and no more of it than a limit.</summary>
/// <param name="Content">The bytes; nothing of a file that is too long.</param>
/// <param name="IsTooLong">Whether there are more than the limit.</param>
internal readonly record struct Bytes(ReadOnlyMemory<byte> Content, bool IsTooLong)
{
    /// <summary>How much is asked of a stream at a time, so that it can be stopped.</summary>
    private const int Chunk = 1 << 20;

    private const int LongestMark = 3;

    /// <summary>How much room there is at first for a stream that does not know its length.</summary>
    private const int FirstRoom = 1 << 16;

    /// <summary>A file that is in memory.</summary>
    internal static Bytes Of(ReadOnlyMemory<byte> content, int limit) => content.Length - MarkLength(content.Span) > limit ? TooLong : new(content, false);

    /// <summary>How long the byte order mark is with which a text in UTF-8 may begin; it is no part of the text.</summary>
    internal static int MarkLength(ReadOnlySpan<byte> bytes) => bytes.StartsWith("\uFEFF"u8) ? LongestMark : 0;

    /// <summary>Takes in a stream to its end, or to where it is known to be too long.</summary>
    internal static Bytes TakeIn(Stream stream, int limit, IProgress<ReadProgress>? progress, CancellationToken cancellation)
    {
        var length = LengthOf(stream);
        if (length > limit + (long)LongestMark) return TooLong;
        var pace = new Pace(ReadStage.TakingIn, length, progress, cancellation);
        var (buffer, filled) = (FirstBuffer(length, limit), 0);
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            pace.Reach(filled);
            var read = stream.Read(buffer.AsSpan(filled, Math.Min(Chunk, buffer.Length - filled)));
            if (Take(read, limit, ref buffer, ref filled) is not { } taken) continue;
            pace.End(filled);
            return taken;
        }
    }

    /// <summary>As <see cref="TakeIn"/>, without holding a thread while waiting for the stream.</summary>
    internal static async Task<Bytes> TakeInAsync(Stream stream, int limit, IProgress<ReadProgress>? progress, CancellationToken cancellation)
    {
        var length = LengthOf(stream);
        if (length > limit + (long)LongestMark) return TooLong;
        var pace = new Pace(ReadStage.TakingIn, length, progress, cancellation);
        var (buffer, filled) = (FirstBuffer(length, limit), 0);
        while (true)
        {
            pace.Reach(filled);
            var read = await stream.ReadAsync(buffer.AsMemory(filled, Math.Min(Chunk, buffer.Length - filled)), cancellation).ConfigureAwait(false);
            if (Take(read, limit, ref buffer, ref filled) is not { } taken) continue;
            pace.End(filled);
            return taken;
        }
    }

    /// <summary>The encoding of a text that is not UTF-8, by its byte order mark or by the zeros that UTF-16 has in ASCII; null where it may be UTF-8.</summary>
    internal static string? OtherEncoding(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x00, 0x00, 0xFE, 0xFF, ..] or [0xFF, 0xFE, 0x00, 0x00, ..] or [0x00, 0x00, 0x00, not 0x00, ..] or [not 0x00, 0x00, 0x00, 0x00, ..] => "text in UTF-32",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0x00, not 0x00, ..] or [not 0x00, 0x00, ..] => "text in UTF-16",
        [0x1F, 0x8B, ..] or [(byte)'P', (byte)'K', 0x03, 0x04, ..] => "a compressed file",
        _ => null,
    };

    private static Bytes TooLong => new(default, true);

    /// <summary>How much a stream still has, where it says so.</summary>
    internal static long? LengthOf(Stream stream) => stream.CanSeek ? Math.Max(0, stream.Length - stream.Position) : null;

    /// <summary>Room for all that a stream says it has, and for one byte more, at which its end is seen without another buffer.</summary>
    private static byte[] FirstBuffer(long? length, int limit) =>
        GC.AllocateUninitializedArray<byte>((int)Math.Min(Math.Min(length ?? FirstRoom, limit + (long)LongestMark) + 1, Array.MaxLength));

    /// <summary>Counts what was read and makes room for more; the bytes, where there are no more.</summary>
    private static Bytes? Take(int read, int limit, ref byte[] buffer, ref int filled)
    {
        filled += read;
        if (filled > limit + (long)LongestMark || filled == Array.MaxLength) return TooLong;
        if (read == 0) return Of(buffer.AsMemory(0, filled), limit);
        if (filled == buffer.Length) Array.Resize(ref buffer, (int)Math.Min(2L * filled, Math.Min(limit + (long)LongestMark + 1, Array.MaxLength)));
        return null;
    }
}
