using Plc.Model.Analysis;
using Plc.Model.Primitives;
using Plc.Model.Serialization;

namespace Plc.Model.Tool.Tests;

/// <summary>The sample that summarizes a state: what it says is what computing over everything at once would say.</summary>
public sealed class StatewideTests : IDisposable
{
    private const int Schools = 4;

    private static readonly Id<Organization> State = new("state");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("plc-state-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact, Trait("Practice", "Q-05")]
    public async Task The_totals_of_many_schools_are_those_of_one_pass_over_all_results_in_any_order()
    {
        var (status, lines, error) = await SampleProgram.Run("Statewide.dll", "--schools", $"{Schools}", "--lines");
        Assert.Equal((0, ""), (status, error));
        await Write();
        var schools = Directory.GetFiles(_folder.FullName, "*.plc.json").Order(StringComparer.Ordinal).Select(Read).ToList();
        Assert.Equal(Schools, schools.Count);

        // One builder an assessment takes every row of the state.
        var whole = AssessmentSummary.Empty;
        foreach (var assessment in schools[0].Community.Assessments)
        {
            var builder = new AssessmentSummaryBuilder(State, assessment);
            foreach (var (community, results) in schools)
                foreach (var row in ResultsReader.Read(results, community, assessment.Id).Value!)
                    Assert.Empty(builder.Add([.. Enumerable.Range(0, assessment.Items.Count).Select(item => row[item])], groups: row.Groups));
            whole = whole.Merge(builder.Build());
        }
        Assert.Equal(lines, System.Text.Encoding.UTF8.GetString(SummaryWriter.Write(whole.OverCommunities(State))));

        schools.Reverse();
        var merged = schools.Select(school => Summarize(school.Community, school.Results)).Aggregate((sum, next) => next.Merge(sum));
        Assert.Equal(whole.OverCommunities(State), merged.OverCommunities(State));
    }

    [Fact]
    public async Task The_same_schools_are_made_at_every_run()
    {
        await Write();
        var first = Directory.GetFiles(_folder.FullName).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToList();
        await Write();

        Assert.Equal(2 * Schools, first.Count);
        Assert.Equal(first, Directory.GetFiles(_folder.FullName).Order(StringComparer.Ordinal).Select(File.ReadAllBytes));
    }

    [Fact]
    public async Task A_table_says_how_the_students_of_the_state_stand()
    {
        var (status, output, error) = await SampleProgram.Run("Statewide.dll", "--schools", "2");

        Assert.Equal((0, ""), (status, error));
        Assert.Matches("^2 schools, [0-9,]+ results of students\n\nmath-6 +group +assessed +proficient +mean +deviation\nall items +all +[0-9]+ +[0-9.]+ % +[0-9.]+ +[0-9.]+\n", output.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("--schools", "0")]
    [InlineData("--schools")]
    [InlineData("--write", "")]
    [InlineData("more")]
    public async Task Wrong_use_is_said(params string[] arguments)
    {
        var (status, output, error) = await SampleProgram.Run("Statewide.dll", arguments);

        Assert.Equal((2, ""), (status, output));
        Assert.StartsWith("usage: Statewide", error, StringComparison.Ordinal);
    }

    private async Task Write()
    {
        var (status, _, error) = await SampleProgram.Run("Statewide.dll", "--schools", $"{Schools}", "--write", _folder.FullName);
        Assert.Equal((0, ""), (status, error));
    }

    private static (LearningCommunity Community, byte[] Results) Read(string path) =>
        (PlcDocumentReader.Read(File.ReadAllBytes(path)).Value!.Community, File.ReadAllBytes(path.Replace(".plc.json", ".ndjson", StringComparison.Ordinal)));

    private static AssessmentSummary Summarize(LearningCommunity community, byte[] results)
    {
        using var stream = new MemoryStream(results);
        return ResultsReader.Summarize(stream, community).Value!;
    }
}
