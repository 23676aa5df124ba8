using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;

namespace Plc.Model.Serialization.Tests;

/// <summary>The code of the README compiles, since it stands here too, and prints what a reader would expect.</summary>
[Collection(OneConsole.Name)]
public sealed class ReadmeTests
{
    [Fact]
    public void The_code_of_the_readme_is_the_code_that_runs_here()
    {
        var here = Between(File.ReadAllText(Repository.PathOf("tests", "Plc.Model.Serialization.Tests", "ReadmeTests.cs")), "// README begins\n", "        // README ends");
        var readme = Between(File.ReadAllText(Repository.PathOf("README.md")), "```csharp\n", "```");

        Assert.Equal(readme, string.Concat(here.Split('\n').Select(line => (line.StartsWith("        ", StringComparison.Ordinal) ? line[8..] : line) + "\n"))[..^1]);
    }

    [Fact]
    public void The_code_of_the_readme_prints_who_needs_what()
    {
        var console = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        Console.SetOut(output);
        try
        {
            Run();
        }
        finally
        {
            Console.SetOut(console);
        }
        Assert.Equal("Time and support: S-117\nExtension: S-104\nNot assessed: S-123\nTrue\n", output.ToString());
    }

    private static void Run()
    {
        // README begins
        var unitRates = new LearningTarget(new("7.RP.A.1"), "I can find a unit rate.", [new StandardReference("7.RP.A.1")]);
        var quiz = new CommonAssessment(
            new("quiz-1"), "Unit rates",
            items: [new(new("Q1"), new(1), unitRates.Id), new(new("Q2"), new(2), unitRates.Id)],
            cuts: [new(unitRates.Id, proficiency: Cut.AtPercent(80))]);
        var school = new LearningCommunity(
            new("lincoln"), "Lincoln Middle School", OrganizationKind.School,
            outcomes: [new(new("ratios"), "Reason with ratios.", [unitRates])],
            assessments: [quiz]);

        var builder = new ResultSetBuilder(quiz);
        builder.Add(new("S-104"), [ResultCell.Scored(new(1)), ResultCell.Scored(new(2))]);
        builder.Add(new("S-117"), [ResultCell.Scored(new(1)), ResultCell.Scored(new(0.5m))]);
        builder.Add(new("S-123"), [ResultCell.Absent, ResultCell.Absent]);
        var analysis = school.Analyze(builder.Build());

        Console.WriteLine($"Time and support: {string.Join(", ", analysis.NeedsTime.Select(need => need.Student))}");
        Console.WriteLine($"Extension: {string.Join(", ", analysis.NeedsExtension.Select(need => need.Student))}");
        Console.WriteLine($"Not assessed: {string.Join(", ", analysis.NotAssessed.Select(student => student.Student))}");

        byte[] document = PlcDocumentWriter.Write(new PlcDocument(school));
        Console.WriteLine(PlcDocumentReader.Read(document).Value?.Community == school);
        // README ends
    }

    private static string Between(string text, string begin, string end)
    {
        var from = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }
}
