using System.Xml.Linq;

namespace Plc.Model.Samples.Tests;

/// <summary>The samples do what their pages say, with the sources of this repository.</summary>
public sealed class SampleTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("plc-sample-").FullName;

    public static TheoryData<string> Names => [.. Sample.Names];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory, MemberData(nameof(Names))]
    public async Task A_sample_prints_what_its_page_says(string name)
    {
        var sample = new Sample(name);
        sample.CopyTo(_folder);

        await sample.Require(Program(name), _folder);
    }

    [Theory, MemberData(nameof(Names))]
    public void A_sample_is_in_the_index_and_its_program_is_read_at_one_sitting(string name)
    {
        Assert.Contains($"]({name}/README.md)", File.ReadAllText(Repository.PathOf("samples", "README.md")), StringComparison.Ordinal);
        Assert.InRange(File.ReadAllLines(Repository.PathOf("samples", name, "Program.cs")).Length, 1, 80);
    }

    [Theory, MemberData(nameof(Names))]
    public void A_sample_installs_the_packages_in_the_version_that_this_is(string name)
    {
        var references = XDocument.Load(Repository.PathOf("samples", name, $"{name}.csproj")).Descendants("PackageReference");

        Assert.All(references, reference => Assert.Equal(Packages.Version, reference.Attribute("Version")?.Value));
        Assert.NotEmpty(references);
    }

    [Theory]
    [InlineData("DataTeamMeeting", "items.csv")]
    [InlineData("ValidateAVendorFile", "school.plc.json")]
    [InlineData("ProgressMonitoring", "scores.csv")]
    [InlineData("ProgressMonitoring", "nowhere.csv", "S-2068")]
    public async Task Used_wrongly_a_sample_says_how_it_is_used(string name, params string[] arguments)
    {
        new Sample(name).CopyTo(_folder);

        var (status, output, error) = await Run(name, arguments);

        Assert.Equal((2, ""), (status, output));
        Assert.StartsWith($"usage: {name} ", Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DataTeamMeeting", "item,standard,points\nQ1,7.RP.A.1,one\n", "student,Q1\nS-1,1\n", "first.csv:2:13: error PLC")]
    [InlineData("DataTeamMeeting", "item,standard,points\nQ1,7.RP.A.1,1\n", "student,Q1\nS-1,9\n", "second.csv:2:5: error PLC5011:")]
    public async Task Where_a_sheet_is_wrong_a_sample_says_what_and_prints_no_result(string name, string first, string second, string fault)
    {
        File.WriteAllText(Path.Combine(_folder, "first.csv"), first);
        File.WriteAllText(Path.Combine(_folder, "second.csv"), second);

        var (status, output, error) = await Run(name, "first.csv", "second.csv");

        Assert.Equal((1, ""), (status, output));
        Assert.StartsWith(fault, Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_student_without_scores_has_no_progress()
    {
        new Sample("ProgressMonitoring").CopyTo(_folder);

        Assert.Equal((1, ""), await Run("ProgressMonitoring", "scores.csv", "S-1") is (var status, var output, _) ? (status, output) : default);
    }

    [Fact]
    public async Task A_vendor_whose_files_are_right_may_ship_them()
    {
        new Sample("ValidateAVendorFile").CopyTo(_folder);

        Assert.Equal((0, "school.plc.json: 0 faults\n", ""), await Run("ValidateAVendorFile", "school.plc.json", "school.plc.json"));
        Assert.True(File.Exists(Path.Combine(_folder, "faults.sarif")));
    }

    private static string Program(string name) => Path.Combine(AppContext.BaseDirectory, $"{name}.dll");

    private async Task<(int Status, string Output, string Error)> Run(string name, params string[] arguments)
    {
        var (status, output, error) = await ChildProcess.Run("dotnet", ["exec", Program(name), .. arguments], _folder);
        return (status, output.ReplaceLineEndings("\n"), error.ReplaceLineEndings("\n"));
    }
}
