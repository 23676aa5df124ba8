namespace Plc.Model.Samples.Tests;

/// <summary>What a stranger who installs the packages gets: the samples, the code on the packages' pages and the command do what their pages say.</summary>
public sealed class StrangerTests(Stranger stranger) : IClassFixture<Stranger>
{
    public static TheoryData<string> Samples => [.. Sample.Names];

    public static TheoryData<string> Libraries => [.. Stranger.Libraries];

    [Theory, MemberData(nameof(Samples))]
    public async Task A_copied_sample_prints_what_its_page_says(string name)
    {
        Packages.SkipUnlessThere();
        var (folder, program) = stranger.Project(name);

        await new Sample(name).Require(program, folder);
    }

    [Theory, MemberData(nameof(Libraries))]
    public async Task The_code_on_the_page_of_a_package_prints_what_the_page_says(string library)
    {
        Packages.SkipUnlessThere();
        var (folder, program) = stranger.Project(Stranger.PageOf(library));

        var (status, output, error) = await ChildProcess.Run("dotnet", ["exec", program], folder);

        Assert.Equal((0, ""), (status, error));
        new Page("src", library).Require(output);
    }

    [Fact]
    public async Task The_command_is_installed_and_prints_what_its_page_says()
    {
        Packages.SkipUnlessThere();
        var folder = Directory.CreateTempSubdirectory("plc-tool-");
        try
        {
            var page = new Page("src", "Plc.Model.Tool");

            page.Require(await Sample.Printed(page, "plc", [stranger.Tool], folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
