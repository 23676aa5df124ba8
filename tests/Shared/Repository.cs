namespace Plc.Model.TestSupport;

/// <summary>The repository in which the tests run.</summary>
internal static class Repository
{
    /// <summary>The folder that has the solution.</summary>
    internal static string Root { get; } = Find();

    /// <summary>The path of a file or folder of the repository.</summary>
    internal static string PathOf(params string[] path) => Path.Combine([Root, .. path]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Plc.Model.sln"))) return folder.FullName;
        throw new DirectoryNotFoundException("The tests do not run inside the repository.");
    }
}
