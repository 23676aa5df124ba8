using Plc.Model.Responses;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Rules;

/// <summary>The rules of progress monitoring.</summary>
internal static class ProgressRuleExamples
{
    internal static RuleExample[] All =>
    [
        new(ProgressRules.ScoreOrder, "/scores/1/date", () => ProgressSeries.Check(scores: [new(Day(9, 7), 1), new(Day(9, 7), 2)]), () => ProgressSeries.Check(scores: [new(Day(9, 7), 1), new(Day(9, 8), 2)])),
        new(ProgressRules.GoalDate, "/goalDate", () => AimLine.Check(Day(9, 7), 1, Day(9, 6), 2), () => AimLine.Check(Day(9, 7), 1, Day(9, 8), 2)),
    ];
}
