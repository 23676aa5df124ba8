namespace Plc.Model.Tool.Tests;

/// <summary>The folder of the sources, found from where the tests run.</summary>
internal static class Repository
{
    /// <summary>The nearest folder above the tests that has the solution.</summary>
    internal static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Plc.Model.sln"))) return folder.FullName;
        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} has Plc.Model.sln.");
    }
}
