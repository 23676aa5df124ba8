namespace Plc.Model.TestSupport;

/// <summary>
/// Public data with expected numbers that is not part of this repository: in the folder that <c>PLC_SHARED_DATA</c> names, or in <c>../shared/data</c> beside the
/// repository. Tests that read it are skipped, and say so, where it is not there.
/// </summary>
internal static class ReferenceData
{
    private static readonly string Folder =
        Environment.GetEnvironmentVariable("PLC_SHARED_DATA") is { Length: > 0 } named ? named : Repository.PathOf("..", "shared", "data");

    /// <summary>The text of a file.</summary>
    internal static string Text(params string[] path)
    {
        Assert.SkipUnless(Directory.Exists(Folder), "The reference data is not on this machine (set PLC_SHARED_DATA).");
        return File.ReadAllText(Path.Combine([Folder, .. path]));
    }
}
