using Plc.Model.Decisions;
using Plc.Model.Foundation;
using Plc.Model.People;
using Plc.Model.Rubrics;
using Plc.Model.Rules;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Rules;

/// <summary>The rules of decisions and of rubrics.</summary>
internal static class DecisionRuleExamples
{
    private static readonly ImplementationRubric Rubric = new(new("r"), "Rubric", "1", ["Not yet", "Fully"], [new("Strand", [new(new("i"), "Teams meet.")])]);
    private static readonly ImplementationRubric Another = new(new("r2"), "Another", "1", ["Not yet", "Fully"], [new("Strand", [new(new("j"), "Teams act.")])]);

    internal static RuleExample[] All =>
    [
        new(DecisionRules.ExchangeSides, "/hosts", () => PracticeExchange.Check(hosts: []), () => PracticeExchange.Check(hosts: [new("a")])),
        new(DecisionRules.ExchangeWithOneself, "/hosts/1", () => Exchange("c"), () => Exchange("d")),
        new(DecisionRules.NoPart, "/parts", () => CommunicationEntry.Check(parts: []), () => CommunicationEntry.Check(parts: [FoundationPart.Mission])),
        new(DecisionRules.EvaluationOfGoal, "/evaluatedOn", () => Celebration.Check(evaluatedOn: Day(5, 28)), () => Celebration.Check(evaluatedOn: Day(5, 28), goal: new("g"))),
        new(DecisionRules.CelebratedBefore, "/evaluatedOn",
            () => Celebration.Check(Day(5, 27), goal: new("g"), evaluatedOn: Day(5, 28)),
            () => Celebration.Check(Day(5, 28), goal: new("g"), evaluatedOn: Day(5, 28))),
        new(RubricRules.Levels, "/levels", () => ImplementationRubric.Check(levels: ["Fully"]), () => ImplementationRubric.Check(levels: ["Not yet", "Fully"])),
        new(RubricRules.Descriptors, "/strands/0/indicators/0/descriptors", () => Described("No norms.", "Norms."), () => Described("No norms.", "Norms.", "Norms are kept.")),
        new(RubricRules.LevelUnknown, "/ratings/0/level", () => Rated("i", "Partly"), () => Rated("i", "Fully")),
        new(RubricRules.IndicatorUnknown, "/ratings/0/indicator", () => Rated("j", "Fully"), () => Rated("i", "Fully")),
        new(RubricRules.TwoRaters, "/externalRater", () => RubricRating.Check(rater: new("m"), externalRater: new("x")), () => RubricRating.Check(externalRater: new("x"))),
    ];

    private static RuleBreaches Exchange(string host) => PracticeExchange.Check(learners: [new("b"), new("c")], hosts: [new("a"), new(host)]);

    private static RuleBreaches Described(params string[] descriptors) => ImplementationRubric.Check(
        levels: ["Not yet", "Partly", "Fully"], strands: [new("Strand", [new(new("i"), "Norms", [.. descriptors])])]);

    private static RuleBreaches Rated(string indicator, string level) => Broken(() => new LearningCommunity(
        new("s"), "School", OrganizationKind.School, rubrics: [Rubric, Another],
        ratings: [new(new("r"), new(indicator), level, Day(9, 1))]));
}
