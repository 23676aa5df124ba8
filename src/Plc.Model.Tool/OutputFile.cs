namespace Plc.Model.Tool;

/// <summary>A file that a command writes: whole or not at all.</summary>
internal static class OutputFile
{
    /// <summary>Writes a file beside its place and then moves it there. A file with content is not replaced unless that was asked for.</summary>
    /// <exception cref="CannotRunException">There is a file with content, or the file cannot be written.</exception>
    internal static void Write(string path, ReadOnlySpan<byte> content, bool replaces)
    {
        if (Directory.Exists(path)) throw new CannotRunException($"'{path}' is a folder.");
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder && !Directory.Exists(folder)) throw new CannotRunException($"'{path}' cannot be written: there is no folder '{folder}'.");
        if (!replaces && new FileInfo(path) is { Exists: true, Length: > 0 })
            throw new CannotRunException($"'{path}' is there already; give another name, or --force to replace it.");
        var beside = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllBytes(beside, content);
            File.Move(beside, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(beside)) File.Delete(beside);
            throw new CannotRunException($"'{path}' cannot be written: {exception.Message}");
        }
    }
}
