using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Primitives;

namespace BuildACommunity;

/// <summary>The second question: how will we know that they learned it? Short common assessments, every item tied to a target, with cuts agreed on before.</summary>
internal static class Assessments
{
    internal static CommonAssessment BeforeUnit2 { get; } = new(
        new("before-unit-2"), "What do they know of main ideas?",
        items: [Item("Q1", Learning.SayMainIdea), Item("Q2", Learning.SayMainIdea)],
        course: Learning.Reading3.Id, team: Teams.Grade3.Id,
        administrations: [new(new(2026, 9, 18))],
        purpose: AssessmentPurpose.PreAssessment);

    internal static CommonAssessment Unit2 { get; } = new(
        new("unit-2"), "Main ideas and details",
        items:
        [
            Item("Q1", Learning.SayMainIdea), Item("Q2", Learning.SayMainIdea), Item("Q3", Learning.SayMainIdea), Item("Q4", Learning.SayMainIdea, 2),
            Item("Q5", Learning.FindDetails), Item("Q6", Learning.FindDetails), Item("Q7", Learning.FindDetails),
        ],
        cuts:
        [
            // 4 of 5 points are proficient, and all of them are ready for extension. Of three items, two at full points will do.
            new(Learning.SayMainIdea.Id, proficiency: Cut.AtPercent(80), extension: Cut.AtPercent(100)),
            new(Learning.FindDetails.Id, proficiency: Cut.AtCount(2), extension: Cut.AtCount(3)),
        ],
        course: Learning.Reading3.Id, team: Teams.Grade3.Id,
        administrations: [new(new(2026, 10, 28), [new("R3-1"), new("R3-2")]), new(new(2026, 10, 29), [new("R3-3")])],
        purpose: AssessmentPurpose.Formative);

    internal static CommonAssessment EndOfTerm { get; } = new(
        new("end-of-term-1"), "Reading, first term",
        items: [Item("Q1", Learning.SayMainIdea, 2), Item("Q2", Learning.FindDetails, 2), Item("Q3", Learning.WordsInContext, 2)],
        cuts: [new(Learning.SayMainIdea.Id, Cut.AtPercent(75)), new(Learning.FindDetails.Id, Cut.AtPercent(75)), new(Learning.WordsInContext.Id, Cut.AtPercent(75))],
        course: Learning.Reading3.Id, team: Teams.Grade3.Id,
        administrations: [new(new(2026, 12, 9))],
        purpose: AssessmentPurpose.Summative);

    private static AssessmentItem Item(string id, LearningTarget target, decimal points = 1) => new(new(id), new Points(points), target.Id);
}
