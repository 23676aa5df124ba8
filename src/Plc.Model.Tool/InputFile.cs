namespace Plc.Model.Tool;

/// <summary>A file that a command reads; <c>-</c> is standard input.</summary>
internal static class InputFile
{
    private const string StandardInput = "-";

    /// <summary>Reads a file as a whole.</summary>
    /// <exception cref="CannotRunException">It cannot be read.</exception>
    internal static ReadOnlyMemory<byte> Read(string path, CommandIo io)
    {
        if (path == StandardInput)
        {
            using var bytes = new MemoryStream();
            using var input = io.OpenIn();
            input.CopyTo(bytes);
            return bytes.ToArray();
        }
        if (Directory.Exists(path)) throw new CannotRunException($"'{path}' is a folder.");
        if (!File.Exists(path)) throw new CannotRunException($"There is no file '{path}'.");
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"'{path}' cannot be read: {exception.Message}");
        }
    }

    /// <summary>How a file is called in messages.</summary>
    internal static string NameOf(string path) => path == StandardInput ? "standard input" : path;
}
