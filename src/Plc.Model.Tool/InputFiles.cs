namespace Plc.Model.Tool;

/// <summary>The files that a command line means: those that it names, and those in the folders that it names, each once.</summary>
/// <param name="complain">Is told what cannot be read, which keeps no other file from being read.</param>
internal sealed class InputFiles(Action<string> complain)
{
    private const string Pattern = "*.plc.json", WiderPattern = "*.json";

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

    /// <summary>The documents of a folder and of those in it: <c>*.plc.json</c>, or <c>*.json</c> where no file is called so.</summary>
    private List<string> InFolder(string folder)
    {
        var all = new List<string>();
        AddFiles(folder, all);
        all.Sort(StringComparer.Ordinal);
        var documents = all.FindAll(file => file.EndsWith(Pattern[1..], StringComparison.OrdinalIgnoreCase));
        if (all.Count == 0) complain($"There is no file {Pattern} or {WiderPattern} in the folder '{folder}'.");
        return documents.Count > 0 ? documents : all;
    }

    /// <summary>Folders that are links are passed over, so that no circle is entered, and so are those whose names begin with a dot, which hold no one's documents.</summary>
    private void AddFiles(string folder, List<string> files)
    {
        try
        {
            files.AddRange(Directory.EnumerateFiles(folder, WiderPattern, AllOfOneFolder));
            foreach (var inner in new DirectoryInfo(folder).EnumerateDirectories("*", AllOfOneFolder))
                if (inner.LinkTarget is null && !inner.Name.StartsWith('.')) AddFiles(Path.Combine(folder, inner.Name), files);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            complain(InputFile.Unreadable(folder, exception).Message);
        }
    }
}
