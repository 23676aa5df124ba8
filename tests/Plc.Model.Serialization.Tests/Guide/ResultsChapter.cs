using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Learning;

namespace Plc.Model.Serialization.Tests.Guide;

/// <summary>The code of docs/guide/results.md.</summary>
public sealed class ResultsChapter
{
    [Fact]
    public void Results_answer_the_second_third_and_fourth_question()
    {
        // guide: results-1 begins
        var unitRates = new LearningTarget(new("unit-rates"), "I can find a unit rate.");
        var equations = new LearningTarget(new("equations"), "I can write the equation of a proportional relationship.");
        var quiz = new CommonAssessment(
            new("quiz-1"), "Rates and equations",
            items:
            [
                new(new("Q1"), new(1), unitRates.Id), new(new("Q2"), new(1), unitRates.Id), new(new("Q3"), new(1), unitRates.Id),
                new(new("Q4"), new(1), equations.Id), new(new("Q5"), new(1), equations.Id),
            ],
            cuts:
            [
                new(unitRates.Id, proficiency: Cut.AtCount(2), extension: Cut.AtCount(3)),  // 2 of 3 items at full points
                new(equations.Id, proficiency: Cut.AtPercent(80)),                          // of 2 points that is both
            ],
            administrations: [new(new(2026, 10, 6))],
            purpose: AssessmentPurpose.Formative);
        // guide: results-1 ends

        // guide: results-2 begins
        var builder = new ResultSetBuilder(quiz);
        builder.Add(new("S-104"), Points(1, 1, 1, 1, 1));
        builder.Add(new("S-117"), Points(1, 1, 0, 1, 0));
        builder.Add(new("S-123"), Points(0, 1, 0, 1, 1));
        builder.Add(new("S-131"), [.. quiz.Items.Select(_ => ResultCell.Absent)]);
        var analysis = AssessmentAnalysis.Of(quiz, builder.Build());

        var needTime = analysis.NeedsTime.Select(need => $"{need.Student} on {need.Evidence[0].Target}");      // S-117 on equations, S-123 on unit-rates
        var goOn = analysis.NeedsExtension.Select(need => $"{need.Student}");                                  // S-104, S-123
        var notAssessed = analysis.NotAssessed.Select(student => $"{student.Student}: {student.Reason}");      // S-131: Absent

        static ResultCell[] Points(params decimal[] points) => [.. points.Select(point => ResultCell.Scored(new(point)))];
        // guide: results-2 ends
        Assert.Equal(["S-117 on equations", "S-123 on unit-rates"], needTime);
        Assert.Equal(["S-104", "S-123"], goOn);
        Assert.Equal(["S-131: Absent"], notAssessed);

        // guide: results-3 begins
        var target = analysis.Targets[0];
        var proficient = $"{target.Result.Proficient}";                 // 2 of 3
        var concern = target.IsProgramConcern;                          // true: fewer than 80 percent

        var ours = new AnalysisPolicy("ours", "2026", programConcernBelow: new(60));
        var byOurs = AssessmentAnalysis.Of(quiz, builder.Build(), ours).Targets[0].IsProgramConcern; // false

        var alpha = analysis.Reliability;                               // a number, or the reason why there is none, and how far to trust it
        // guide: results-3 ends
        Assert.Equal("2 of 3", proficient);
        Assert.True(concern);
        Assert.False(byOurs);
        Assert.Equal(Trust.None, alpha.Trust);
    }
}
