using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Teams;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Analysis;

/// <summary>Levels by a scale and the cut of a target never contradict each other.</summary>
[Trait("Practice", "Q-02")]
public sealed class LevelTests
{
    private static readonly string[] Labels = ["Beginning", "Developing", "Nearly", "Proficient", "Strong", "Extending"];

    [Fact]
    public void Below_the_cut_levels_share_its_range_evenly_and_from_it_on_the_highest_begins_at_the_cut_for_extension()
    {
        // Of 10 points the cut is 6 and that for extension 10: three levels share 0 to 6, two share 6 to 10.
        Assert.Equal([0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5], Places(Cut.AtPercent(60), Cut.AtPercent(100), HighestLevel.FromExtensionCut));
        Assert.Equal([0, 0, 1, 1, 2, 2, 3, 4, 5, 5, 5], Places(Cut.AtPercent(60), Cut.AtPercent(80), HighestLevel.FromExtensionCut));
        Assert.Equal([0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 5], Places(Cut.AtPercent(100), Cut.AtPercent(100), HighestLevel.FromExtensionCut));
    }

    [Fact]
    public void A_policy_may_share_all_levels_from_proficiency_on_evenly() =>
        Assert.Equal([0, 0, 1, 2, 3, 3, 4, 4, 5, 5, 5], Places(Cut.AtPercent(40), Cut.AtPercent(90), HighestLevel.SharesEvenly));

    [Fact]
    public void Cuts_of_counts_are_shared_in_items_at_full_points()
    {
        AssessmentItem[] items = [.. Enumerable.Range(0, 6).Select(item => Item($"Q{item}", 2))];
        var assessment = new CommonAssessment(new("A"), "A", [.. items], [new(new Id<LearningTarget>("T1"), Cut.AtCount(4), Cut.AtCount(6))]);
        var results = Results(assessment, [.. Enumerable.Range(0, 7).Select(full => ($"s{full}", new string('2', full).PadRight(6, '1')))]);

        // Three levels share 0 to 4 items, two share 4 to 6.
        Assert.Equal([2, 1, 1, 1, 1, 1], Analyze(assessment, results).Targets[0].Result.Levels.Select(level => level.Count));
    }

    [Fact]
    public void Between_cuts_of_different_kinds_nothing_is_shared_and_none_contradicts_the_cut()
    {
        AssessmentItem[] items = [.. Enumerable.Range(0, 4).Select(item => Item($"Q{item}", 2))];
        var assessment = new CommonAssessment(new("A"), "A", [.. items], [new(new Id<LearningTarget>("T1"), Cut.AtPercent(50), Cut.AtCount(3))]);

        Assert.Equal([0, 0, 1, 1, 0, 1], Analyze(assessment, Results(assessment, ("a", "1110"), ("b", "2211"), ("c", "2220"))).Targets[0].Result.Levels.Select(level => level.Count));
    }

    [Fact]
    public void Levels_and_cut_agree_whatever_the_cuts_and_the_scale()
    {
        for (var proficientFrom = 1; proficientFrom <= 6; proficientFrom++)
            foreach (var highest in Enum.GetValues<HighestLevel>())
                for (var cut = 5; cut <= 100; cut += 5)
                {
                    var (assessment, results) = Points(Cut.AtPercent(cut), Cut.AtPercent(Math.Max(cut, 90)));
                    var result = AssessmentAnalysis.Of(assessment, results, new("p", "1", highestLevel: highest), outcomes: Outcomes, scales: [Scale(proficientFrom)]).Targets[0].Result;

                    Assert.Equal(result.Proficient.Part, result.Levels.Where(level => level.Level.Value >= proficientFrom).Sum(level => level.Count));
                    var below = result.Levels.Where(level => level.Level.Value < proficientFrom).Sum(level => level.Count);
                    Assert.Equal(proficientFrom == 1 ? 0 : result.Proficient.Whole - result.Proficient.Part, below);
                    if (highest == HighestLevel.FromExtensionCut && proficientFrom < 6) Assert.Equal(result.Extension.Part, result.Levels[^1].Count);
                }
    }

    [Fact]
    public void Evidence_says_the_level_and_sections_and_groups_have_their_own_distributions()
    {
        var assessment = Assessment(Item("Q1", 10));
        var builder = new ResultSetBuilder(assessment);
        builder.Add(new("a"), [ResultCell.Scored(new(1))], new Id<Section>("7-1"), [new("el"), new("sped")]);
        builder.Add(new("b"), [ResultCell.Scored(new(10))], new Id<Section>("7-2"), [new("el")]);
        builder.Add(new("c"), [ResultCell.Absent], new Id<Section>("7-2"), [new("other")]);

        var analysis = Analyze(assessment, builder.Build());

        Assert.Equal("Beginning", analysis.NeedsTime[0].Evidence[0].Level!.Label);
        Assert.Equal("Extending", analysis.NeedsExtension[0].Evidence[0].Level!.Label);
        Assert.Equal(["7-1: 1 0 0 0 0 0", "7-2: 0 0 0 0 0 1"], analysis.Sections.Select(section => $"{section.Section}: {string.Join(' ', section.Targets[0].Levels.Select(level => level.Count))}"));
        Assert.Equal(["el 2: 1 of 2, 1 0 0 0 0 1", "sped 1: 0 of 1, 1 0 0 0 0 0"], analysis.Groups.Select(group =>
            $"{group.Group} {group.StudentCount}: {group.Targets[0].Proficient}, {string.Join(' ', group.Targets[0].Levels.Select(level => level.Count))}"));
        Assert.Empty(AssessmentAnalysis.Of(assessment, builder.Build()).Targets[0].Result.Levels);
    }

    private static ValueList<EssentialOutcome> Outcomes => [new(new("O"), "Outcome", [Target("T1")], scale: new("scale"))];

    private static ProficiencyScale Scale(int proficientFrom = 4) =>
        new(new("scale"), "Six levels", [.. Labels.Select((label, place) => new ProficiencyLevel(place + 1, label))], proficientFrom);

    private static AssessmentAnalysis Analyze(CommonAssessment assessment, ResultSet results) => AssessmentAnalysis.Of(assessment, results, outcomes: Outcomes, scales: [Scale()]);

    /// <summary>One item of ten points, and a student for each number of points.</summary>
    private static (CommonAssessment Assessment, ResultSet Results) Points(Cut proficiency, Cut extension)
    {
        var assessment = new CommonAssessment(new("A"), "A", [Item("Q1", 10)], [new(new Id<LearningTarget>("T1"), proficiency, extension)]);
        var builder = new ResultSetBuilder(assessment);
        for (var points = 0; points <= 10; points++) builder.Add(new($"s{points:00}"), [ResultCell.Scored(new(points))]);
        return (assessment, builder.Build());
    }

    /// <summary>The place of the level of each student.</summary>
    private static IEnumerable<int> Places(Cut proficiency, Cut extension, HighestLevel highest)
    {
        var (assessment, results) = Points(proficiency, extension);
        foreach (var row in results)
        {
            var one = new ResultSetBuilder(assessment);
            one.Add(row.Student, [row[0]]);
            var levels = AssessmentAnalysis.Of(assessment, one.Build(), new("p", "1", highestLevel: highest), outcomes: Outcomes, scales: [Scale()]).Targets[0].Result.Levels;
            yield return levels.Select((level, place) => (level, place)).Single(level => level.level.Count == 1).place;
        }
    }
}
