using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;

namespace Plc.Model.Samples.Tests;

/// <summary>What is in the packages is what a gallery, a debugger and a careful buyer look for, and nothing of the machine that made them.</summary>
public sealed class PackageTests
{
    public static TheoryData<string> Ids => [.. Packages.Ids];

    /// <summary>All packages, those of the command for each kind of machine too, and those of symbols.</summary>
    public static TheoryData<string> Files => Directory.Exists(Packages.Folder)
        ? [.. Directory.GetFiles(Packages.Folder, $"*.{Packages.Version}.*nupkg").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)]
        : [""];

    [Theory, MemberData(nameof(Ids))]
    public void A_package_has_what_a_gallery_shows(string id)
    {
        using var package = Open(Packages.FileOf(id));
        var about = Nuspec(package);

        Assert.Equal((id, Packages.Version, "Apache-2.0"), (about("id"), about("version"), about("license")));
        Assert.Equal(("README.md", "icon.png"), (about("readme"), about("icon")));
        Assert.Contains("CHANGELOG.md", about("releaseNotes"), StringComparison.Ordinal);
        Assert.NotEqual("Package Description", about("description"));
        Assert.Contains("professional-learning-community", about("tags")!.Split(' '));
        Assert.All(["README.md", "icon.png", "CHANGELOG.md"], name => Assert.NotNull(package.GetEntry(name)));
        Assert.Equal(File.ReadAllText(Repository.PathOf("src", id, "README.md")), Encoding.UTF8.GetString(Bytes(package.GetEntry("README.md")!)));
        Assert.Equal((128, 128), SizeOfPng(Bytes(package.GetEntry("icon.png")!)));
    }

    [Theory]
    [InlineData("Plc.Model", "NodaTime")]
    [InlineData("Plc.Model.Serialization", "CsvHelper", "Plc.Model")]
    [InlineData("Plc.Model.Reports", "Plc.Model.Serialization")]
    [InlineData("Plc.Model.Tool")]
    public void A_package_depends_on_the_one_below_and_on_what_is_said_and_no_more(string id, params string[] dependencies)
    {
        using var package = Open(Packages.FileOf(id));
        var nuspec = Xml(package);

        Assert.Equal(dependencies, Elements(nuspec, "dependency").Select(dependency => dependency.Attribute("id")!.Value).Order(StringComparer.Ordinal));
        Assert.Equal(id == "Plc.Model.Reports" ? ["Microsoft.AspNetCore.App"] : [], Elements(nuspec, "frameworkReference").Select(reference => reference.Attribute("name")!.Value));
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_library_has_its_documentation_and_its_symbols(string id)
    {
        Packages.SkipUnlessThere();
        if (!Stranger.Libraries.Contains(id)) return;
        using var package = Open(Packages.FileOf(id));
        using var symbols = Open(Packages.FileOf(id, "snupkg"));
        var assembly = Bytes(package.GetEntry($"lib/net10.0/{id}.dll")!);
        var documentation = Encoding.UTF8.GetString(Bytes(package.GetEntry($"lib/net10.0/{id}.xml")!));
        var pdb = Bytes(symbols.GetEntry($"lib/net10.0/{id}.pdb")!);

        Assert.Contains("<summary>", documentation, StringComparison.Ordinal);
        using var reader = new PEReader(new MemoryStream(assembly));
        var debug = reader.ReadDebugDirectory();
        Assert.Contains(debug, entry => entry.Type == DebugDirectoryEntryType.Reproducible);
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(pdb));
        var metadata = provider.GetMetadataReader();
        Assert.NotEmpty(metadata.Documents);
        Assert.All(metadata.Documents, document => Assert.StartsWith("/_", metadata.GetString(metadata.GetDocument(document).Name), StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Files))]
    public void A_package_names_neither_a_folder_nor_a_repository_of_the_machine_that_made_it(string file)
    {
        using var package = Open(Path.Combine(Packages.Folder, file));

        Assert.All(Elements(Xml(package), "repository"), repository => Assert.StartsWith("https://", repository.Attribute("url")?.Value ?? "https://", StringComparison.Ordinal));
        Assert.Empty(Elements(Xml(package), "projectUrl"));
        foreach (var entry in package.Entries.Where(entry => IsOurs(entry.Name)))
        {
            var bytes = Bytes(entry);
            Assert.All(
                new[] { Repository.Root, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) }.Where(folder => folder.Length > 1).SelectMany(folder => new[] { Encoding.UTF8.GetBytes(folder + "/"), Encoding.Unicode.GetBytes(folder + "/") }),
                folder => Assert.True(bytes.AsSpan().IndexOf(folder) < 0, $"{file}/{entry.FullName} names a folder of this machine."));
        }
    }

    private static bool IsOurs(string name) =>
        name.StartsWith("Plc.Model", StringComparison.Ordinal) || name.StartsWith("plc", StringComparison.Ordinal) || Path.GetExtension(name) is ".nuspec" or ".md" or ".xml";

    private static ZipArchive Open(string file)
    {
        Packages.SkipUnlessThere();
        return ZipFile.OpenRead(file);
    }

    private static XDocument Xml(ZipArchive package)
    {
        using var stream = package.Entries.Single(entry => entry.FullName == entry.Name && entry.Name.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(stream);
    }

    private static Func<string, string?> Nuspec(ZipArchive package)
    {
        var nuspec = Xml(package);
        return name => Elements(nuspec, name).SingleOrDefault()?.Value;
    }

    private static IEnumerable<XElement> Elements(XDocument nuspec, string name) => nuspec.Descendants().Where(element => element.Name.LocalName == name);

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static (int Width, int Height) SizeOfPng(byte[] png) =>
        (System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
}
