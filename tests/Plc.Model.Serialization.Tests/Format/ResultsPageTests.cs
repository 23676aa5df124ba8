using System.Text;
using System.Text.RegularExpressions;
using Plc.Model.Assessments;
using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Serialization.Tests;

/// <summary>What <c>docs/format/results-1.0.md</c> shows is so.</summary>
public sealed partial class ResultsPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(FormatFiles.Folder, "results-1.0.md"));

    private static readonly LearningCommunity School = new(
        new("lincoln"), "Lincoln Middle School", OrganizationKind.School, outcomes: [new(new("o"), "Learned.", [new(new("t"), "I can.")])], sections: [new(new("M7-1"))],
        assessments: [new(new("quiz-1"), "Quiz 1", [.. new[] { "Q1", "Q2", "Q3" }.Select(item => new AssessmentItem(new(item), new(2), new Id<Learning.LearningTarget>("t")))])]);

    [Fact]
    public void The_three_examples_of_the_page_are_the_same_results_without_a_fault()
    {
        var read = Block().Matches(Page).Select(block => ResultsReader.Read(Encoding.UTF8.GetBytes(block.Groups["text"].Value), School)).ToList();

        Assert.Equal(3, read.Count);
        Assert.All(read, one => Assert.Empty(one.Diagnostics));
        Assert.All(read, one => Assert.Equal(read[0].Value, one.Value));
        Assert.Equal(["S-117", "S-104"], read[0].Value!.Select(row => row.Student.Value));
    }

    [Fact]
    public void Rules_that_the_page_names_are_there() =>
        Conventions.RequireNone(RuleId().Matches(Page).Select(match => match.Value).Where(id => PlcRules.Catalog.All(rule => rule.Id != id)));

    [GeneratedRegex("^```(json|csv)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("PLC[0-9]{4}")]
    private static partial Regex RuleId();
}
