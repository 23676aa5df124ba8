namespace Plc.Model.Samples.Tests;

/// <summary>
/// Somebody who has the packages and no source: a folder outside the repository with the samples, the code of the packages' pages and the command, made of the packages alone and without a network.
/// </summary>
public sealed class Stranger : IAsyncLifetime
{
    private readonly string _root = Directory.CreateTempSubdirectory("plc-stranger-").FullName;

    internal static IReadOnlyList<string> Libraries { get; } = [.. Packages.Ids.Where(id => id != "Plc.Model.Tool")];

    /// <summary>The command, installed.</summary>
    internal string Tool => Path.Combine(_root, "tool", OperatingSystem.IsWindows() ? "plc.exe" : "plc");

    /// <summary>The folder of a project, and what it was built to.</summary>
    internal (string Folder, string Program) Project(string name) => (Path.Combine(_root, name), Path.Combine(_root, name, "bin", "Debug", "net10.0", $"{name}.dll"));

    /// <summary>Builds everything at once; nothing where the packages are not there.</summary>
    public async ValueTask InitializeAsync()
    {
        if (!Packages.AreThere) return;
        Write("nuget.config", Feeds());
        // Whatever lies in the folders above is of no account.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        foreach (var name in Sample.Names) new Sample(name).CopyTo(Path.Combine(_root, name));
        foreach (var library in Libraries)
        {
            Write(Path.Combine(PageOf(library), $"{PageOf(library)}.csproj"), Installing(library));
            Write(Path.Combine(PageOf(library), "Program.cs"), new Page("src", library).Code);
        }
        Write("all.slnx", $"<Solution>{string.Concat(Sample.Names.Concat(Libraries.Select(PageOf)).Select(name => $"""<Project Path="{name}/{name}.csproj" />"""))}</Solution>");
        await Task.WhenAll(
            Dotnet("build", "all.slnx", "-warnaserror", "-nodeReuse:false", "-p:RunAnalyzers=false", "-v", "quiet"),
            Dotnet("tool", "install", "Plc.Model.Tool", "--tool-path", "tool", "--version", Packages.Version));
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>The project that has the code of a package's page.</summary>
    internal static string PageOf(string library) => $"{library.Replace(".", "", StringComparison.Ordinal)}Page";

    /// <summary>The packages of this repository from where they were packed, and those that they need from what the machine has restored before.</summary>
    private static string Feeds() => $"""
        <configuration>
          <packageSources>
            <clear />
            <add key="packed" value="{Packages.Folder}" />
            <add key="machine" value="{Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages")}" />
          </packageSources>
          <packageSourceMapping>
            <clear />
            <packageSource key="packed"><package pattern="Plc.Model*" /></packageSource>
            <packageSource key="machine"><package pattern="*" /></packageSource>
          </packageSourceMapping>
        </configuration>
        """;

    private static string Installing(string library) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="{library}" Version="{Packages.Version}" />
          </ItemGroup>
        </Project>
        """;

    private void Write(string file, string text)
    {
        var path = Path.Combine(_root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private async Task Dotnet(params string[] arguments)
    {
        var (status, output, error) = await ChildProcess.Run("dotnet", arguments, _root, packages: Path.Combine(_root, "restored"));
        Assert.True(status == 0, output + error);
    }
}
