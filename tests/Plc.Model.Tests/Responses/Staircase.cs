using Plc.Model.Primitives;
using Plc.Model.Responses;
using Plc.Model.Rules;

namespace Plc.Model.Tests.Responses;

/// <summary>
/// Rules that do not contradict each other, for a reason that is hard to see: two that do come after rules that hold for every outcome, which are the two sides of a staircase in percent, count and
/// level.
/// </summary>
internal static class Staircase
{
    internal static LevelRange Levels { get; } = new(0, 1_000, 1_000);

    internal static RuleBreaches Check(int steps) => ResponseRuleSet.Check(rules: Of(steps), levels: Levels);

    internal static ValueList<ResponseRule> Of(int steps) =>
    [
        .. from i in Enumerable.Range(0, steps)
           from j in Enumerable.Range(0, steps)
           let level = 2 * steps - i - j
           from side in new[]
           {
               Rule($"above-{i}-{j}", 1, ResponseKind.GatherEvidence, new(levelAtLeast: level), i > 0 ? new(percentAtLeast: new Percent(i)) : null, j > 0 ? new(countAtLeast: j) : null),
               Rule($"below-{i}-{j}", 1, ResponseKind.GatherEvidence, new(levelBelow: level), i < steps - 1 ? new(percentBelow: new Percent(i + 1)) : null, j < steps - 1 ? new(countBelow: j + 1) : null),
           }
           select side,
        Rule("a", 2, ResponseKind.Support, new ResponseCondition(levelBelow: 1_000)), Rule("b", 2, ResponseKind.Extension, new ResponseCondition(levelBelow: 1_000)),
    ];

    private static ResponseRule Rule(string id, int priority, ResponseKind then, params ResponseCondition?[] when) =>
        new(new(id), priority, ResponseCondition.AllOf([.. when.OfType<ResponseCondition>()]), new(then));
}
