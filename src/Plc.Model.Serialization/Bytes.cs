namespace Plc.Model.Serialization;

/// <summary>What readers of every format do with bytes before they read them.</summary>
internal static class Bytes
{
    /// <summary>Reads a stream to its end, or beyond a limit and a byte order mark, which does not count: enough to refuse it.</summary>
    internal static ReadOnlyMemory<byte> ReadToEnd(Stream stream, int limit)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; bytes.Length <= limit + 3L && (read = stream.Read(buffer)) > 0;) bytes.Write(buffer, 0, read);
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    /// <summary>The encoding of a text that is not UTF-8, by its byte order mark or by the zeros that UTF-16 has in ASCII; null where it may be UTF-8.</summary>
    internal static string? OtherEncoding(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x00, 0x00, 0xFE, 0xFF, ..] or [0xFF, 0xFE, 0x00, 0x00, ..] or [0x00, 0x00, 0x00, not 0x00, ..] or [not 0x00, 0x00, 0x00, 0x00, ..] => "text in UTF-32",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0x00, not 0x00, ..] or [not 0x00, 0x00, ..] => "text in UTF-16",
        [0x1F, 0x8B, ..] or [(byte)'P', (byte)'K', 0x03, 0x04, ..] => "a compressed file",
        _ => null,
    };
}
