namespace Plc.Model.Tool;

/// <summary>The files that a command line means: those that it names, and those in the folders that it names, each once.</summary>
/// <param name="extensions">How files are called that stand in a folder, by rank: where there is one of the first rank, those of the second are passed over.</param>
/// <param name="complain">Is told what cannot be read, which keeps no other file from being read.</param>
internal sealed class InputFiles(string[][] extensions, Action<string> complain)
{
    private static readonly EnumerationOptions AllOfOneFolder = new() { MatchCasing = MatchCasing.CaseInsensitive, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>The files, in the order of the command line; those of a folder by path.</summary>
    internal IEnumerable<string> Find(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            if (path == InputFile.StandardInput)
            {
                if (_seen.Add(path)) yield return path;
            }
            else if (Directory.Exists(path))
            {
                foreach (var file in InFolder(path))
                    if (IsNew(file)) yield return file;
            }
            else if (IsNew(path))
            {
                yield return path;
            }
        }
    }

    private bool IsNew(string path) => _seen.Add(Path.GetFullPath(path));

    private List<string> InFolder(string folder)
    {
        var all = new List<string>();
        AddFiles(folder, all);
        all.Sort(StringComparer.Ordinal);
        foreach (var rank in extensions)
            if (all.FindAll(file => Array.Exists(rank, extension => file.EndsWith(extension, StringComparison.OrdinalIgnoreCase))) is { Count: > 0 } files) return files;
        string[] patterns = [.. extensions.SelectMany(rank => rank).Select(extension => $"*{extension}")];
        complain($"There is no file {string.Join(", ", patterns[..^1])} or {patterns[^1]} in the folder '{folder}'.");
        return [];
    }

    /// <summary>Folders that are links are passed over, so that no circle is entered, and so are those whose names begin with a dot, which hold no one's documents.</summary>
    private void AddFiles(string folder, List<string> files)
    {
        try
        {
            files.AddRange(Directory.EnumerateFiles(folder, "*", AllOfOneFolder));
            foreach (var inner in new DirectoryInfo(folder).EnumerateDirectories("*", AllOfOneFolder))
                if (inner.LinkTarget is null && !inner.Name.StartsWith('.')) AddFiles(Path.Combine(folder, inner.Name), files);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            complain(InputFile.Unreadable(folder, exception).Message);
        }
    }
}
