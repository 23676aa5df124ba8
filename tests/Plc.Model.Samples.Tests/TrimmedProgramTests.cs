using System.Runtime.InteropServices;

namespace Plc.Model.Samples.Tests;

/// <summary>A program that uses the packages broadly, published with its runtime and everything cut away that is not used, says what it says untrimmed.</summary>
public sealed class TrimmedProgramTests : IDisposable
{
    private const string Program = "Plc.Model.Trimmed";

    // Restored and built apart from the rest, since the rest is restored for no machine in particular.
    private static readonly string Artifacts = Repository.PathOf("artifacts", "trimmed");

    private static readonly string[] Inputs =
    [
        Repository.PathOf("samples", "SampleSchool", "data", "school.plc.json"), Repository.PathOf("samples", "SampleSchool", "data", "results.csv"),
        Repository.PathOf("tests", "Plc.Model.Samples.Tests", "items.csv"),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("plc-trimmed-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_trimmed_program_says_what_it_says_untrimmed()
    {
        var (status, expected, _) = await ChildProcess.Run("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, Program + ".dll"), .. Inputs]);
        Assert.Equal(0, status);
        Assert.Equal(2, expected.Split("equal when read back: True").Length - 1);

        await Publish();
        var trimmed = await ChildProcess.Run(Path.Combine(_folder, Program), Inputs);

        Assert.Equal((0, expected, ""), trimmed);
        Assert.InRange(new DirectoryInfo(_folder).GetFiles("Plc.Model*.dll").Length, 2, 3);
    }

    /// <summary>Publishes the program; warnings of the trimmer are errors.</summary>
    private async Task Publish()
    {
        var machine = RuntimeInformation.RuntimeIdentifier;
        var assets = Path.Combine(Artifacts, "obj", Program, "project.assets.json");
        Assert.SkipUnless(
            File.Exists(assets) && (await File.ReadAllTextAsync(assets, TestContext.Current.CancellationToken)).Contains($"/{machine}\"", StringComparison.Ordinal),
            $"What a trimmed program needs is not restored: dotnet restore tests/{Program} -r {machine} -p:ArtifactsPath={Artifacts}");
        var (status, output, error) = await ChildProcess.Run("dotnet",
        [
            "publish", Repository.PathOf("tests", Program), "-c", "Release", "-r", machine, "--no-restore", "-o", _folder, $"-p:ArtifactsPath={Artifacts}", "-nodeReuse:false",
            // The compiler's analyzers said what they have to say when the program was built untrimmed.
            "-p:RunAnalyzers=false", "-p:GenerateDocumentationFile=false", "-v", "quiet", "-nologo",
        ]);
        Assert.True(status == 0, output + error);
    }
}
