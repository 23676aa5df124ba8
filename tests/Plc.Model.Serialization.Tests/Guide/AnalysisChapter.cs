using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Goals;
using Plc.Model.Learning;
using Plc.Model.People;

namespace Plc.Model.Serialization.Tests.Guide;

/// <summary>The code of docs/guide/analysis.md.</summary>
public sealed class AnalysisChapter
{
    [Fact]
    public void An_assessment_says_whom_to_ask_at_which_level_students_are_and_how_its_items_work()
    {
        // guide: analysis-1 begins
        var target = new LearningTarget(new("unit-rates"), "I can find a unit rate.");
        var scale = new ProficiencyScale(new("four"), "Four levels", [new(1, "Beginning"), new(2, "Developing"), new(3, "Proficient"), new(4, "Extending")], proficientFrom: 3);
        var quiz = new CommonAssessment(
            new("quiz-1"), "Unit rates",
            [new(new("Q1"), new(4), target.Id), new(new("Q2"), new(1), target.Id, choices: ["A", "B", "C"], key: "B")]);
        var school = new LearningCommunity(
            new("lincoln"), "Lincoln Middle School", OrganizationKind.School, scales: [scale],
            outcomes: [new(new("ratios"), "Students reason with ratios.", [target], scale: scale.Id)], assessments: [quiz]);

        var sheet = """
            student,section,groups,Q1,Q2
            S-1,7-1,ell,4,B
            S-2,7-1,,3,B
            S-3,7-2,ell,1,C
            S-4,7-2,,0,A
            S-5,7-2,,absent,absent

            """u8.ToArray();
        var choices = ChoicesReader.Read(sheet, school).Value!;         // scored by the key; ResultsReader reads sheets of points
        var analysis = school.Analyze(choices);
        // guide: analysis-1 ends
        Assert.Equal(4, analysis.StudentCount);

        // guide: analysis-2 begins
        var program = analysis.ProgramConcerns.Count;                   // 0: one section alone carries it
        var carried = analysis.SectionConcerns[0].CarriedBy;            // 7-2
        var share = analysis.PracticeToShare.Count;                     // 0: of four students nothing is clear
        var section = analysis.Comparisons[0];
        var found = $"{section.Section}: {section.Proficient} beside {section.Others}, p {section.P}";   // 7-1: 2 of 2 beside 0 of 2, p 0.3333

        var careful = new AnalysisPolicy("careful", "1", confidence: new(90), decisiveP: DecisiveP.Raw, differenceLevel: new(1));
        // guide: analysis-2 ends
        Assert.Equal((0, "7-2", 0), (program, carried.ToString(), share));
        Assert.Equal("7-1: 2 of 2 beside 0 of 2, p 0.3333", found);
        Assert.Empty(school.Analyze(choices, careful).PracticeToShare);

        // guide: analysis-3 begins
        var levels = analysis.Targets[0].Result.Levels.Select(level => $"{level.Level.Label} {level.Count}");   // Beginning 2, Developing 0, Proficient 1, Extending 1
        var groups = analysis.Groups.Select(group => $"{group.Group}: {group.Targets[0].Proficient}");          // ell: 1 of 2
        // guide: analysis-3 ends
        Assert.Equal(["Beginning 2", "Developing 0", "Proficient 1", "Extending 1"], levels);
        Assert.Equal(["ell: 1 of 2"], groups);

        // guide: analysis-4 begins
        var item = analysis.Items[1];
        var chosen = item.Choices.Select(choice => $"{choice.Choice} {choice.Chosen}");  // A 1 of 4, B 2 of 4, C 1 of 4
        var discrimination = item.Discrimination;                       // 1: all in the upper group had it right, nobody in the lower
        var readAgain = item.IsToBeReadAgain;                           // false
        // guide: analysis-4 ends
        Assert.Equal(["A 1 of 4", "B 2 of 4", "C 1 of 4"], chosen);
        Assert.Equal(1, discrimination.Value);
        Assert.False(readAgain);

        // guide: analysis-5 begins
        var before = new ResultSetBuilder(quiz);
        before.Add(new("S-3"), [ResultCell.Scored(new(0)), ResultCell.Scored(new(0))]);
        before.Add(new("S-4"), [ResultCell.Scored(new(0)), ResultCell.Scored(new(0))]);
        var growth = school.Growth(before.Build(), choices.Results);
        var gain = growth.Total.ClassGain;                              // 0.1: a tenth of what could be gained
        var matched = growth.MatchedCount;                              // 2

        var lists = DataTeamList.Of(quiz, choices.Results, likely: [new("S-3")]);
        var goal = DataTeamGroups.Of(lists[0]).Target;                  // 3 of 4: all but those who need intervention
        // guide: analysis-5 ends
        Assert.Equal(0.1, gain.Value!.Value, 1e-12);
        Assert.Equal((2, "3 of 4"), (matched, goal.ToString()));

        // guide: analysis-6 begins
        var counted = PercentProficient.Of(quiz, choices.Results);
        var proficient = counted.Proficient(target: 0, section: 1);     // 0 of 2 of section 7-2
        // guide: analysis-6 ends
        Assert.Equal("0 of 2", proficient.ToString());
    }
}
