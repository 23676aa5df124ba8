using System.Xml.Linq;

namespace Plc.Model.Samples.Tests;

/// <summary>The packages that were made of what is tested.</summary>
internal static class Packages
{
    private const string Library = "Plc.Model.Serialization";

    /// <summary>The libraries and the command.</summary>
    internal static readonly string[] Ids = ["Plc.Model", "Plc.Model.Serialization", "Plc.Model.Reports", "Plc.Model.Tool"];

    internal static readonly string Folder = Repository.PathOf("artifacts", "packages");

    /// <summary>The version that all of them have.</summary>
    internal static string Version { get; } = XDocument.Load(Repository.PathOf("Directory.Build.props")).Descendants("Version").Single().Value;

    internal static string FileOf(string id, string extension = "nupkg") => Path.Combine(Folder, $"{id}.{Version}.{extension}");

    /// <summary>Whether they are there, and hold what was built; the command's package only names those for each kind of machine, and stays as it is.</summary>
    internal static bool AreThere { get; } = Ids.All(id => File.Exists(FileOf(id))) && File.GetLastWriteTimeUtc(FileOf(Library)) >= File.GetLastWriteTimeUtc(Path.Combine(AppContext.BaseDirectory, $"{Library}.dll"));

    /// <summary>Skips a test where they are not.</summary>
    internal static void SkipUnlessThere() =>
        Assert.SkipUnless(AreThere, "The packages of what was built are not there: dotnet pack Plc.Model.sln -c Release -o artifacts/packages");
}
