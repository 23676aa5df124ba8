using Plc.Model.Serialization;

namespace Plc.Model.Tool;

/// <summary>A file that a command reads; <c>-</c> is standard input.</summary>
internal static class InputFile
{
    internal const string StandardInput = "-";

    /// <summary>Reads a file as a whole, where it is not too large for any reader.</summary>
    /// <exception cref="CannotRunException">It cannot be read.</exception>
    internal static ReadOnlyMemory<byte> Read(string path, CommandIo io)
    {
        using var stream = Open(path, io);
        return ReadAtMost(path, stream);
    }

    /// <summary>Opens a file, to be read once.</summary>
    /// <exception cref="CannotRunException">It cannot be opened.</exception>
    internal static Stream Open(string path, CommandIo io)
    {
        if (path == StandardInput) return io.OpenIn();
        if (Directory.Exists(path)) throw new CannotRunException($"'{path}' is a folder.");
        if (!File.Exists(path)) throw new CannotRunException($"There is no file '{path}'.");
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, exception);
        }
    }

    /// <summary>Reads what a stream has; of what is too large for any reader, as much as shows that.</summary>
    /// <exception cref="CannotRunException">It cannot be read.</exception>
    internal static ReadOnlyMemory<byte> ReadAtMost(string path, Stream stream)
    {
        // A byte more than readers take in, after the longest byte order mark.
        var limit = ReadOptions.Default.MaxDocumentBytes + 4;
        try
        {
            var bytes = new byte[(int)Math.Min(stream.CanSeek ? stream.Length + 1 : 1 << 16, limit)];
            var filled = 0;
            for (int read; filled < limit && (read = stream.Read(bytes, filled, bytes.Length - filled)) > 0;)
            {
                filled += read;
                if (filled == bytes.Length && filled < limit) Array.Resize(ref bytes, (int)Math.Min(2L * filled, limit));
            }
            return bytes.AsMemory(0, filled);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, exception);
        }
    }

    /// <summary>That a file, or a folder, cannot be read.</summary>
    internal static CannotRunException Unreadable(string path, Exception exception) =>
        new($"'{path}' cannot be read: {(exception is UnauthorizedAccessException ? "access is denied." : exception.Message)}");

    /// <summary>How a file is called in messages.</summary>
    internal static string NameOf(string path) => path == StandardInput ? "standard input" : path;
}
