using System.Text;
using System.Text.Json;

namespace Plc.Model.Tool.Tests;

/// <summary><c>plc analyze --audience public</c>: one class of 16, of whom 5 are in a group.</summary>
public sealed class ShareableCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("plc-");
    private readonly string _document;
    private readonly string _results;

    public ShareableCommandTests()
    {
        (_document, _results) = (PathOf("school.json"), PathOf("results.csv"));
        File.WriteAllText(PathOf("items.csv"), "item,standard,points\nQ1,7.RP.1,1\nQ2,7.NS.1,1\n");
        Assert.Equal(0, CommandRun.Of("new", "--items", PathOf("items.csv"), "--out", _document).Status);
        var results = new StringBuilder("student,section,groups,Q1,Q2\n");
        for (var student = 0; student < 16; student++) results.Append($"S-{student},7-{student % 2},{(student < 5 ? "bus" : "walk")},{(student % 3 == 0 ? 0 : 1)},1\n");
        File.WriteAllText(_results, results.ToString());
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact, Trait("Practice", "Q-06")]
    public void The_public_sees_no_student_no_section_and_no_small_number()
    {
        var text = Run("--audience", "public", "--disclosure", "wisconsin");

        Assert.Equal((0, ""), (text.Status, text.Error));
        Assert.Equal(
            """
            Common assessment 1
            For the public: no student, no section, no number that would tell of a few students

            PROFICIENT  percent of the students at or above the cut for proficiency
                           all items   7.NS.1.1   7.RP.1.1
              all students
            """.ReplaceLineEndings("\n").Split('\n')[..4], text.Out.Split('\n')[..4]);
        Assert.Equal(["all students", "63 %", "(16)", "≥93 %", "(16)", "63 %", "(16)"], text.Out.Split('\n')[5].Split("  ", StringSplitOptions.RemoveEmptyEntries).SelectMany(cell => cell.Contains('(', StringComparison.Ordinal) ? cell.Trim().Split(" (").Select((part, i) => i == 0 ? part : $"({part}") : [cell]));
        Assert.Equal(["bus", "*", "*", "*"], text.Out.Split('\n')[6].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(["walk", "*", "*", "*"], text.Out.Split('\n')[7].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("  *  hidden: fewer than 6 students, or others that are hidden could be worked out\n", text.Out, StringComparison.Ordinal);
        Assert.Contains("Hidden by 'wisconsin', version 1: Wisconsin DPI", text.Out, StringComparison.Ordinal);
        foreach (var format in new[] { "text", "json", "csv" }) Assert.DoesNotMatch("S-[0-9]|7-[01]", Run("--audience", "public", "--format", format).Out);
    }

    [Fact]
    public void Programs_and_spreadsheets_get_the_same_table()
    {
        var json = JsonDocument.Parse(Run("--audience", "public", "--format", "json").Out).RootElement;
        var sheet = Run("--audience", "public", "--format", "csv").Out;

        Assert.Equal("nces-brief-3", json.GetProperty("disclosure").GetProperty("name").GetString());
        Assert.Equal(3, json.GetProperty("rows").GetArrayLength());
        Assert.StartsWith("community,group,target,measure,students,percent\n,,,proficient,16,60 to 69\n", sheet, StringComparison.Ordinal);
        Assert.Contains("\n,bus,,proficient,*,*\n", sheet, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--audience public --before nothing.csv", "for the team")]
    [InlineData("--disclosure wisconsin", "--audience public")]
    [InlineData("--audience public --disclosure nowhere", "nces-brief-3, edfacts, delaware, new-york or wisconsin")]
    [InlineData("--audience press", "team or public")]
    public void What_cannot_be_is_refused_in_one_line(string arguments, string why)
    {
        var run = Run(arguments.Split(' '));

        Assert.Equal((2, ""), (run.Status, run.Out));
        Assert.Contains(why, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    private CommandRun Run(params string[] arguments) => CommandRun.Of(["analyze", _document, "--results", _results, .. arguments]);

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);
}
