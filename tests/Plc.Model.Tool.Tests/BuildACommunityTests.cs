using Plc.Model.Primitives;
using Plc.Model.Serialization;

namespace Plc.Model.Tool.Tests;

/// <summary>The sample that builds a whole school writes what is committed, and leaves nothing of the model out.</summary>
public sealed class BuildACommunityTests
{
    private const string Program = "BuildACommunity.dll";

    private static readonly string Committed = Repository.PathOf("samples", "BuildACommunity", "school.plc.json");

    [Fact]
    public async Task The_school_is_written_to_standard_output_as_it_is_committed()
    {
        var (status, output, _) = await SampleProgram.Run(Program);

        Assert.Equal(0, status);
        Assert.Equal(await File.ReadAllTextAsync(Committed, TestContext.Current.CancellationToken), output);
    }

    [Fact]
    public async Task The_school_is_written_into_the_file_that_is_named()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var file = Path.GetTempFileName();
        try
        {
            var (status, output, _) = await SampleProgram.Run(Program, file);

            Assert.Equal((0, ""), (status, output));
            Assert.Equal(await File.ReadAllBytesAsync(Committed, cancellation), await File.ReadAllBytesAsync(file, cancellation));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void What_is_committed_is_valid_and_reads_as_the_school_that_was_built()
    {
        var document = PlcDocumentReader.Read(File.ReadAllBytes(Committed));

        Assert.Empty(document.Diagnostics);
        Assert.Equal(BuildACommunity.School.Make(), document.Value!.Community);
    }

    [Fact]
    public void The_school_has_all_that_a_community_has_but_schools_of_its_own()
    {
        var school = BuildACommunity.School.Make();

        Assert.Equal([nameof(LearningCommunity.Schools)], Absent(school));
        // Nothing is adopted, since mission, vision and commitments are its own.
        Assert.Equal([nameof(school.Foundation.Adopted)], Absent(school.Foundation!));
    }

    [Fact]
    public async Task The_program_says_where_the_community_stands()
    {
        var (_, _, error) = await SampleProgram.Run(Program);

        Assert.Equal(
            [
                "Sample Elementary School on 2027-01-20",
                "First milestone: 2024-05-21",
                "Team grade-3: 60 protected minutes a week",
                "Team grades-3-4: 30 protected minutes a week",
                "Cycle main-ideas: Closed, ApplyKnowledge",
                "Cycle words-in-texts: Open, DevelopStrategies",
                "Goal school-reading: OnTrack, from 64 to 70, target 75 by 2027-05-21",
                "Goal school-attendance: NotOnTrack, from 1.5 to 1.45, target 1.2 by 2027-05-21",
                "Goal grade-3-readers: NotOnTrack, from 71 to 79, target 100 by 2027-05-27",
                "Goal grade-3-main-idea: Exceeded, from 58 to 82, target 78 by 2026-12-16",
            ],
            SampleProgram.Lines(error));
    }

    [Theory]
    [InlineData("")]
    [InlineData("one", "two")]
    public async Task Used_wrongly_the_program_says_how_it_is_used(params string[] arguments)
    {
        var (status, output, error) = await SampleProgram.Run(Program, arguments);

        Assert.Equal((2, ""), (status, output));
        Assert.StartsWith("usage: BuildACommunity [FILE]", Assert.Single(SampleProgram.Lines(error)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_it_cannot_write_the_program_says_so_in_a_line()
    {
        var (status, output, error) = await SampleProgram.Run(Program, Path.Combine(Committed, "file"));

        Assert.Equal((2, ""), (status, output));
        Assert.StartsWith("BuildACommunity: cannot write", Assert.Single(SampleProgram.Lines(error)), StringComparison.Ordinal);
    }

    /// <summary>The facts of a part that are not there: lists that are empty, and what is null.</summary>
    private static IEnumerable<string> Absent(object part) =>
        from property in part.GetType().GetProperties()
        let value = property.GetValue(part)
        where value is null || IsList(property.PropertyType) && !((System.Collections.IEnumerable)value).Cast<object>().Any()
        select property.Name;

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>);
}
