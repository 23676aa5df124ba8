using Plc.Model.Learning;
using Plc.Model.Rules;

namespace Plc.Model.Serialization.Tests.Guide;

/// <summary>The code of docs/guide/learning.md.</summary>
public sealed class LearningChapter
{
    [Fact]
    public void An_outcome_belongs_to_a_course_and_is_judged_on_a_scale()
    {
        // guide: learning-1 begins
        var course = new Course(new("math-7"), "Mathematics 7", [new(7)]);
        var unitRates = new LearningTarget(new("unit-rates"), "I can find a unit rate.", [new("7.RP.A.1")], TargetKind.Skill, depthOfKnowledge: 2);
        var equations = new LearningTarget(new("equations"), "I can write the equation of a proportional relationship.", [new("7.RP.A.2")]);

        var ratios = new EssentialOutcome(
            new("ratios"), "Students reason with rates and proportional relationships.",
            targets: [unitRates, equations],
            kinds: [OutcomeKind.Knowledge, OutcomeKind.Skill],
            course: course.Id,
            criteria: new(endurance: 3, leverage: 3, readiness: 3),
            exampleOfRigor: "Compares two offers in a new situation and explains which is better.",
            agreements: [new([new("teacher-a"), new("teacher-b")], new(2026, 8, 12))]);

        var perseverance = new EssentialOutcome(
            new("perseverance"), "Students stay with a problem and try another way.",
            kinds: [OutcomeKind.Disposition], course: course.Id);       // a disposition has no standard and no test
        // guide: learning-1 ends
        Assert.Equal("7.RP.A.1", ratios.Targets[0].Standards[0].ToString());
        Assert.Empty(perseverance.Targets);

        // guide: learning-2 begins
        var levels = new ProficiencyLevel[] { new(1, "Beginning"), new(2, "Developing"), new(3, "Proficient"), new(4, "Extending") };
        var scale = new ProficiencyScale(new("four-levels"), "Four levels", [.. levels], proficientFrom: 3);

        RuleBreaches breaches = ProficiencyScale.Check(levels: [.. levels.Reverse()], proficientFrom: 5);
        var ids = breaches.Select(breach => breach.Rule.Id).Distinct(); // PLC4004 and PLC4005: the order, and no such level
        // guide: learning-2 ends
        Assert.Equal(4, scale.Levels.Count);
        Assert.Equal(["PLC4004", "PLC4005"], ids);
    }
}
