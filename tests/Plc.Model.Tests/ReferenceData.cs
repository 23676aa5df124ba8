namespace Plc.Model.Tests;

/// <summary>
/// Public data with expected numbers that is not part of this repository: in the folder that <c>PLC_SHARED_DATA</c> names, or in <c>../shared/data</c> beside the
/// repository. Tests that read it are skipped, and say so, where it is not there.
/// </summary>
internal static class ReferenceData
{
    private static readonly string? Folder = Find();

    /// <summary>The text of a file.</summary>
    internal static string Text(params string[] path)
    {
        Assert.SkipWhen(Folder is null, "The reference data is not on this machine (set PLC_SHARED_DATA).");
        return File.ReadAllText(Path.Combine([Folder!, .. path]));
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("PLC_SHARED_DATA") is { Length: > 0 } named) return named;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Plc.Model.sln")))
                return Path.Combine(folder.FullName, "..", "shared", "data") is var data && Directory.Exists(data) ? data : null;
        return null;
    }
}
