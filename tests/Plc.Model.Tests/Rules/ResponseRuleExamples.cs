using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Responses;
using Plc.Model.Rules;
using Plc.Model.Tests.Responses;

namespace Plc.Model.Tests.Rules;

/// <summary>The rules of conditions, responses and rule sets.</summary>
internal static class ResponseRuleExamples
{
    internal static RuleExample[] All =>
    [
        new(ResponseRules.ConditionKind, "/missing", () => ResponseCondition.Check(series: SeriesDecision.Continue, missing: true), () => ResponseCondition.Check(missing: true)),
        new(ResponseRules.ConditionThreshold, "/notProficientInARow", () => ResponseCondition.Check(notProficientInARow: 1), () => ResponseCondition.Check(notProficientInARow: 2)),
        new(ResponseRules.ConditionDepth, "/any", () => Any(Nested(8)), () => Any(Nested(7))),
        new(ResponseRules.ConditionSize, "/any", () => Any([.. Enumerable.Repeat(ResponseCondition.NoResult, 100)]), () => Any([.. Enumerable.Repeat(ResponseCondition.NoResult, 99)])),
        new(ResponseRules.Dosage, "/session", () => Dosage.Check(Duration.FromMinutes(481), 1), () => Dosage.Check(Duration.FromMinutes(480), 1)),
        new(ResponseRules.Tier, "/tier", () => Response.Check(tier: 4), () => Response.Check(tier: 3)),
        new(ResponseRules.ResponseParts, "/tier", () => Response.Check(ResponseKind.Extension, tier: 1), () => Response.Check(ResponseKind.Support, tier: 1)),
        new(ResponseRules.ResponseNumber, "/reviewAfterWeeks", () => Response.Check(reviewAfterWeeks: 61), () => Response.Check(reviewAfterWeeks: 60)),
        new(ResponseRules.Priority, "/priority", () => ResponseRule.Check(priority: 0), () => ResponseRule.Check(priority: 1)),
        new(ResponseRules.Otherwise, "/otherwise/kind", () => ResponseRuleSet.Check(otherwise: new(ResponseKind.Extension)), () => ResponseRuleSet.Check(otherwise: Response.GatherEvidence)),
        new(ResponseRules.LevelsMissing, "/levels", () => Set(Rule("a", new(levelBelow: 3), 1)), () => Set(Rule("a", new(countBelow: 3), 1))),
        new(ResponseRules.Levels, "/proficientFrom", () => LevelRange.Check(0, 4, 0), () => LevelRange.Check(0, 4, 0.5m)),
        new(ResponseRules.Contradiction, "/rules/1", () => Set(Rule("a", At(60), 1), Rule("b", At(80), 2)), () => Set(Rule("a", At(60), 1), Rule("b", At(80), 1))),
        new(ResponseRules.TooComplicated, "/rules", () => Staircase.Check(20), () => Staircase.Check(4)),
        new(ResponseRules.ScoreRange, "/possible", () => TargetScore.Check(possible: 0), () => TargetScore.Check(possible: 0.5m)),
        new(ResponseRules.OutcomePossible, "/standing", () => TargetScore.Check(0, 5, 0, 5, TargetStanding.Proficient), () => TargetScore.Check(0, 5, 0, 5, TargetStanding.BelowProficiency)),
        new(ResponseRules.NoRules, "/rules", () => Set(), () => Set(Rule("a", At(60), 1))),
    ];

    private static ResponseCondition At(decimal percent) => new(percentBelow: new Percent(percent));

    private static ResponseRule Rule(string id, ResponseCondition when, int tier) => new(new(id), 1, when, new(ResponseKind.Support, tier: tier));

    private static RuleBreaches Set(params ResponseRule[] rules) => ResponseRuleSet.Check(rules: [.. rules]);

    private static RuleBreaches Any(params ResponseCondition[] conditions) => ResponseCondition.Check(any: [.. conditions]);

    private static ResponseCondition Nested(int depth) => depth == 1 ? ResponseCondition.NoResult : ResponseCondition.AllOf(Nested(depth - 1));
}
