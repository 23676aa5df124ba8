namespace Plc.Model.Tool;

/// <summary>A file that a command writes: whole or not at all. <c>-</c> is standard output.</summary>
internal static class OutputFile
{
    /// <summary>
    /// Writes a file beside its place and then moves it there; what a link points to is replaced, and the link stays. An empty file, or a device, is written in place. A file
    /// with content is not replaced unless that was asked for.
    /// </summary>
    /// <exception cref="CannotRunException">There is a file with content, or the file cannot be written.</exception>
    internal static void Write(string path, ReadOnlySpan<byte> content, bool replaces, CommandIo io)
    {
        if (path == "-")
        {
            io.Out.Write(content);
            return;
        }
        if (string.IsNullOrWhiteSpace(path)) throw new CannotRunException("--out names no file.");
        if (Directory.Exists(path)) throw new CannotRunException($"'{path}' is a folder.");
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder && !Directory.Exists(folder)) throw new CannotRunException($"'{path}' cannot be written: there is no folder '{folder}'.");
        try
        {
            var target = new FileInfo(path);
            if (target.LinkTarget is not null) target = new(target.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
            if (target is { Exists: true, Length: 0 }) WriteInPlace(target, content);
            else if (target.Exists && !replaces) throw new CannotRunException($"'{path}' is there already; give another name, or --force to replace it.");
            else WriteBeside(target, content);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"'{path}' cannot be written: {(exception is UnauthorizedAccessException ? "access is denied." : exception.Message.Replace(Beside, "", StringComparison.Ordinal))}");
        }
    }

    /// <summary>How the file is called while it is written.</summary>
    private static string Beside => $".{Environment.ProcessId}.tmp";

    private static void WriteInPlace(FileInfo target, ReadOnlySpan<byte> content)
    {
        using var stream = target.Open(FileMode.Open, FileAccess.Write);
        // Who reads a pipe may never come.
        using var interruption = stream.CanSeek ? new Interruption() : null;
        stream.Write(content);
    }

    private static void WriteBeside(FileInfo target, ReadOnlySpan<byte> content)
    {
        var beside = target.FullName + Beside;
        using var interruption = new Interruption();
        try
        {
            File.WriteAllBytes(beside, content);
            File.Move(beside, target.FullName, overwrite: true);
        }
        finally
        {
            if (File.Exists(beside)) File.Delete(beside);
        }
    }
}
