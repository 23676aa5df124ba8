using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace Plc.Model.Tool.Tests;

/// <summary>
/// The command as a user has it: packed, installed from a folder that holds the packages and from nowhere else, and started. Skipped where the folder does not hold the packages of what was built.
/// </summary>
[Collection(OneConsole.Name)]
public sealed class InstalledToolTests : IDisposable
{
    private const string Package = "Plc.Model.Tool";

    /// <summary>What a start may take, in milliseconds: nobody waits who types.</summary>
    private const double Patience = 150;

    private static readonly string Packages = Repository.PathOf("artifacts", "packages");

    private readonly SampleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Installed_from_a_folder_it_runs_and_starts_at_once()
    {
        var version = RequirePackages();
        await Write("nuget.config", $"""<configuration><packageSources><clear /><add key="local" value="{Packages}" /></packageSources><fallbackPackageFolders><clear /></fallbackPackageFolders></configuration>""");

        var installed = await Run("dotnet", "tool", "install", Package, "--tool-path", _folder.PathOf("bin"), "--version", version, "--configfile", _folder.PathOf("nuget.config"));
        Assert.True(installed.Status == 0, installed.Output + installed.Error);

        var plc = Path.Combine(_folder.PathOf("bin"), OperatingSystem.IsWindows() ? "plc.exe" : "plc");
        var printed = await Run(plc, "--version");
        Assert.Equal((0, ""), (printed.Status, printed.Error));
        Assert.StartsWith(version, printed.Output, StringComparison.Ordinal);
        var analysis = await Run(plc, "analyze", "school.plc.json", "--results", "results.csv");
        Assert.Equal((0, ""), (analysis.Status, analysis.Error));
        Assert.Contains("NEED TIME AND SUPPORT", analysis.Output, StringComparison.Ordinal);

        var (real, processor) = await StartTime(plc);
        // Where the machine does other things at the same time, a start waits for them; then it is the processor's time that counts.
        Assert.True(real <= Patience || real > 1.5 * processor && processor <= Patience, $"A start takes {real} ms, of which the processor is busy for {processor} ms.");
    }

    /// <summary>How long a start takes, and the processor with it, in milliseconds: the medians of many.</summary>
    private async Task<(double Real, double Processor)> StartTime(string plc)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "What a start takes is measured with bash.");
        var (real, processor) = (new List<double>(), new List<double>());
        for (var i = 0; i < 15; i++)
        {
            var times = (await Run("bash", "-c", "TIMEFORMAT='%3R %3U %3S'; time \"$0\" --version", plc)).Error.Trim().Split(' ').Select(time => 1000 * double.Parse(time, CultureInfo.InvariantCulture)).ToList();
            real.Add(times[0]);
            processor.Add(times[1] + times[2]);
        }
        var medians = (Median(real), Median(processor));
        TestContext.Current.TestOutputHelper?.WriteLine($"plc --version: {medians}");
        return medians;

        static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
    }

    /// <summary>The version of the packages in the folder, where they are those of what was built.</summary>
    private static string RequirePackages()
    {
        const string how = "The packages of what was built are not in artifacts/packages: dotnet pack Plc.Model.sln -c Release -o artifacts/packages";
        var version = typeof(PlcCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
        var package = Path.Combine(Packages, $"{Package}.{version}.nupkg");
        Assert.SkipUnless(File.Exists(package), how);
        // Later than the sources that the tests were built of: the packages may have been made before the tests were built, of the same.
        var sources = Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories).Max(File.GetLastWriteTimeUtc);
        // The package that only points to the others is not made anew.
        Assert.SkipUnless(Directory.GetFiles(Packages, $"{Package}.*.{version}.nupkg").Append(package).Max(File.GetLastWriteTimeUtc) >= sources, how);
        return version;
    }

    private Task Write(string name, string text) => File.WriteAllTextAsync(_folder.PathOf(name), text, TestContext.Current.CancellationToken);

    private async Task<(int Status, string Output, string Error)> Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _folder.Folder };
        // Nothing that was installed before stands in for what is in the folder.
        start.Environment["NUGET_PACKAGES"] = _folder.PathOf("packages");
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        using var process = Process.Start(start)!;
        var cancellation = TestContext.Current.CancellationToken;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, await output, await error);
    }
}
