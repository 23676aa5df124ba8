using Plc.Model.Primitives;
using Plc.Model.Responses;

namespace Plc.Model.Tests.Responses;

/// <summary>Rule sets by chance, and all outcomes of a fine grid: whatever their thresholds divide is divided by the grid too.</summary>
internal static class Outcomes
{
    internal static LevelRange Levels { get; } = new(0, 4, 3, 1);

    private static readonly decimal[] Percents = [0, 15, 30, 45, 60, 70, 80, 85, 90, 95, 100];
    private static readonly SeriesDecision?[] Series = [null, .. Enum.GetValues<SeriesDecision>().Select(decision => (SeriesDecision?)decision)];
    private static readonly decimal?[] LevelsOrNone = [null, 0, 1, 2, 3, 4];

    /// <summary>All outcomes of the grid that can be, whatever the cuts are.</summary>
    internal static StudentOutcome[] Grid { get; } =
    [
        .. from score in (TargetScore?[])[null, .. Scores()]
           from times in Enumerable.Range(0, 5)
           where StudentOutcome.Check(score, times).Count == 0
           from series in Series
           select new StudentOutcome(score, times, series),
    ];

    private static readonly Response[] Responses =
    [
        new(ResponseKind.Support, tier: 2, reviewAfterWeeks: 6), new(ResponseKind.Support, tier: 3, exit: ResponseCondition.ProficientOrBetter),
        new(ResponseKind.Extension, exit: new(percentBelow: new Percent(90))), new(ResponseKind.Extension), Response.ContinueInCore, Response.GatherEvidence,
    ];

    /// <summary>Rules whose thresholds are in the grid; of a few priorities or each of its own.</summary>
    internal static ValueList<ResponseRule> Rules(Chance chance, bool areOrdered)
    {
        var count = chance.Between(1, 6);
        return [.. Enumerable.Range(1, count).Select(number => new ResponseRule(
            new($"r{number}"), areOrdered ? chance.Between(0, 9) * 10 + number : chance.Between(1, 2), Condition(chance, 2), chance.One(Responses)))];
    }

    private static ResponseCondition Condition(Chance chance, int depth) => chance.Between(0, depth > 0 ? 10 : 8) switch
    {
        0 => new(percentBelow: new Percent(chance.One([30m, 60m, 80m, 90m, 100m]))),
        1 => new(percentAtLeast: new Percent(chance.One([30m, 60m, 80m, 90m, 100m]))),
        2 => new(levelBelow: chance.Between(-1, 10) / 2m),
        3 => new(levelAtLeast: chance.Between(-1, 10) / 2m),
        4 => new(countBelow: chance.Between(1, 3)),
        5 => new(countAtLeast: chance.Between(1, 3)),
        6 => new(standing: chance.Some(Enum.GetValues<TargetStanding>(), 1).ToValueList()),
        7 => new(notProficientInARow: chance.Between(2, 4)),
        8 => chance.Coin ? new(series: chance.One(Enum.GetValues<SeriesDecision>())) : ResponseCondition.NoResult,
        9 => ResponseCondition.AllOf([.. Several(chance, depth)]),
        _ => ResponseCondition.AnyOf([.. Several(chance, depth)]),
    };

    private static IEnumerable<ResponseCondition> Several(Chance chance, int depth) => Enumerable.Range(0, chance.Between(1, 3)).Select(_ => Condition(chance, depth - 1));

    private static IEnumerable<TargetScore> Scores() =>
        from percent in Percents
        from items in Enumerable.Range(0, 6)
        from standing in Enum.GetValues<TargetStanding>()
        from level in LevelsOrNone
        where TargetScore.Check(percent, 100, items, 5, standing, level, Levels).Count == 0
        select new TargetScore(percent, 100, items, 5, standing, level, Levels);
}
