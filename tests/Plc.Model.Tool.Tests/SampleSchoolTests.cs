using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Serialization;
using SampleSchool;

namespace Plc.Model.Tool.Tests;

/// <summary>The samples run, and the sample school shows what it is made to show.</summary>
public sealed class SampleSchoolTests : IDisposable
{
    // Places in the order in which the items first name the targets.
    private const int UnitRates = 0, Proportions = 1, SignedNumbers = 2, Problems = 3;

    private static readonly string Data = Path.Combine(Repository.Root, "samples", "SampleSchool", "data");
    private static readonly string DocumentPath = Path.Combine(Data, SampleFiles.DocumentName);
    private static readonly string ResultsPath = Path.Combine(Data, SampleFiles.ResultsName);
    private readonly string _folder = Directory.CreateTempSubdirectory("plc-sample-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(SampleFiles.DocumentName)]
    [InlineData(SampleFiles.ResultsName)]
    [InlineData(SampleFiles.SecondResultsName)]
    [InlineData(SampleFiles.ScoresName)]
    public void The_school_is_written_as_it_is_committed(string name)
    {
        SampleFiles.Write(_folder);

        Assert.Equal(File.ReadAllBytes(Path.Combine(Data, name)), File.ReadAllBytes(Path.Combine(_folder, name)));
    }

    [Fact]
    public void The_files_hold_what_was_made_in_code()
    {
        var community = MiddleSchool.Make();

        Assert.Equal(community, Read().Community);
        Assert.Equal(FallResults.Of(community), Read().Results);
    }

    [Fact]
    public async Task The_program_writes_into_the_folder_that_is_named()
    {
        var folder = Path.Combine(_folder, "new");

        Assert.Equal((0, "", ""), await SampleProgram.Run("SampleSchool.dll", folder));
        Assert.Equal([SampleFiles.ScoresName, SampleFiles.SecondResultsName, SampleFiles.ResultsName, SampleFiles.DocumentName], Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData]
    [InlineData("")]
    [InlineData("one", "two")]
    public async Task Used_wrongly_the_program_says_how_it_is_used(params string[] arguments)
    {
        var (status, output, error) = await SampleProgram.Run("SampleSchool.dll", arguments);

        Assert.Equal((2, ""), (status, output));
        Assert.Equal(["usage: SampleSchool FOLDER, where school.plc.json, results.csv, results-2.csv and progress.csv are written"], SampleProgram.Lines(error));
    }

    [Fact]
    public async Task Where_it_cannot_write_the_program_says_so_in_a_line()
    {
        var file = Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);

        var (status, output, error) = await SampleProgram.Run("SampleSchool.dll", file);

        Assert.Equal((2, ""), (status, output));
        Assert.StartsWith("SampleSchool: cannot write to", Assert.Single(SampleProgram.Lines(error)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_sheet_has_what_real_sheets_have()
    {
        var results = Read().Results;
        var cells = results.SelectMany(row => Enumerable.Range(0, results.Items.Count).Select(item => row[item])).ToList();

        Assert.Equal(2 * 12, cells.Count(cell => cell.Status == CellStatus.Absent));
        Assert.Single(cells, cell => cell.Status == CellStatus.Exempt);
        Assert.Contains(cells, cell => cell.Status == CellStatus.Blank);
        Assert.Contains(cells, cell => cell.Points.Value == 0.5m);
        Assert.Contains(cells, cell => cell.Points.Value == 1.5m);
        Assert.Contains(results, row => row.Groups.Count == 2);
    }

    [Fact]
    public void Each_of_the_75_students_is_assessed_or_listed_as_not_assessed()
    {
        var analysis = Analysis();

        Assert.Equal(75, Read().Community.Sections.SelectMany(section => section.Roster).Distinct().Count());
        Assert.Equal(70, analysis.StudentCount);
        Assert.Equal([23, 24, 23], analysis.Sections.Select(section => section.StudentCount));
        Assert.Equal(2, analysis.NotAssessed.Count(student => student.Reason == NotAssessedReason.Absent));
        Assert.Equal(3, analysis.NotAssessed.Count(student => student.Reason == NotAssessedReason.NoRow));
        Assert.Equal(5, analysis.NotAssessed.Count);
    }

    [Fact]
    public void Signed_numbers_are_weak_in_every_section_and_a_program_concern()
    {
        var analysis = Analysis();

        Assert.True(analysis.Targets[SignedNumbers].IsProgramConcern);
        Assert.All(analysis.Sections, section => Assert.True(section.Targets[SignedNumbers].Proficient.IsBelow(new(80))));
    }

    [Fact]
    public void Section_2_is_strong_on_proportional_relationships_where_the_others_are_not()
    {
        var sections = Analysis().Sections;

        Assert.Equal(["M7-1", "M7-2", "M7-3"], sections.Select(section => section.Section.ToString()));
        var percents = sections.Select(section => section.Targets[Proportions].Proficient.Percent.Value!.Value).ToList();
        Assert.True(percents[1] >= 80);
        Assert.All([percents[0], percents[2]], other => Assert.True(percents[1] - other >= 25));
        Assert.Equal(["M7-2 7.RP.A.2"], Analysis().PracticeToShare.Select(practice => $"{practice.Section} {practice.Target}"));
        Assert.Empty(Analysis().PracticeToStrengthen);
    }

    [Fact]
    public void Unit_rates_are_no_concern_in_any_section()
    {
        var analysis = Analysis();

        Assert.False(analysis.Targets[UnitRates].IsProgramConcern);
        Assert.All(analysis.Sections, section => Assert.False(section.Targets[UnitRates].Proficient.IsBelow(new(80))));
    }

    [Fact]
    public void Exactly_80_percent_are_proficient_in_problems_and_that_is_no_concern()
    {
        var problems = Analysis().Targets[Problems];

        Assert.Equal("56 of 70", problems.Result.Proficient.ToString());
        Assert.False(problems.IsProgramConcern);
    }

    private static (LearningCommunity Community, ResultSet Results) Read()
    {
        var document = PlcDocumentReader.Read(File.ReadAllBytes(DocumentPath));
        Assert.Empty(document.Diagnostics);
        var community = document.Value!.Community;
        var results = ResultsReader.Read(File.ReadAllBytes(ResultsPath), community);
        Assert.Empty(results.Diagnostics);
        return (community, results.Value!);
    }

    private static AssessmentAnalysis Analysis()
    {
        var (community, results) = Read();
        return AssessmentAnalysis.Of(community.Assessments[0], results, sections: community.Sections);
    }
}
