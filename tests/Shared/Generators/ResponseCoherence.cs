using Plc.Model.Primitives;
using Plc.Model.Responses;

namespace Plc.Model.TestSupport;

/// <summary>How the parts of conditions, responses, rule sets and outcomes hang together.</summary>
internal static class ResponseCoherence
{
    private static readonly string[] Tests =
        ["percentBelow", "percentAtLeast", "levelBelow", "levelAtLeast", "countBelow", "countAtLeast", "standing", "notProficientInARow", "series", "missing", "all", "any"];

    /// <summary>Exactly one test, or one list of tests.</summary>
    internal static void Condition(Maker make, Draft parts)
    {
        var there = make.Chance.One(Tests);
        foreach (var name in Tests) parts[name] = name == there ? Given(make, parts, name) : name is "standing" ? default(ValueList<TargetStanding>) : name is "all" or "any" ? default(ValueList<ResponseCondition>) : name is "missing" ? false : null;
    }

    internal static void Levels(Maker make, Draft parts)
    {
        var lowest = make.Chance.Number();
        var steps = make.Chance.Between(1, 9);
        var step = make.Chance.One([0.5m, 1.00m, 0.25m]);
        parts["lowest"] = lowest;
        parts["highest"] = lowest + steps * step;
        parts["proficientFrom"] = lowest + make.Chance.Between(1, steps) * step;
        parts["step"] = make.Chance.Coin ? step : null;
    }

    internal static void Response(Maker make, Draft parts)
    {
        var kind = parts.Of<ResponseKind>("kind");
        if (kind != ResponseKind.Support) parts["tier"] = null;
        if (kind is ResponseKind.ContinueInCore or ResponseKind.GatherEvidence)
            foreach (var name in new[] { "dosage", "groupSize", "reviewAfterWeeks", "exit" }) parts[name] = null;
        if (kind != ResponseKind.ContinueInCore) return;
        foreach (var name in new[] { "provider", "startWithinSchoolDays" }) parts[name] = null;
    }

    /// <summary>Rules of different priorities contradict each other never.</summary>
    internal static void RuleSet(Maker make, Draft parts)
    {
        var priority = 0;
        parts["rules"] = make.Own.Of(typeof(ResponseRule)).Select(id => make.Make<ResponseRule>(("id", new Id<ResponseRule>(id)), ("priority", priority += make.Chance.Between(1, 3)))).ToValueList();
        parts["otherwise"] = make.Make<Response>(("kind", make.Chance.Coin ? ResponseKind.ContinueInCore : ResponseKind.GatherEvidence));
        parts["levels"] = make.Make<LevelRange>();
    }

    /// <summary>Some of ten items of one point each.</summary>
    internal static void Score(Maker make, Draft parts)
    {
        var (items, levels) = (make.Chance.Between(0, 10), make.Make<LevelRange>());
        var standing = items == 0 ? TargetStanding.BelowProficiency : items == 10 ? TargetStanding.ReadyForExtension : make.Chance.One(Enum.GetValues<TargetStanding>());
        (parts["earned"], parts["possible"], parts["itemsAtFullPoints"], parts["itemCount"], parts["standing"]) = ((decimal)items, 10.0m, items, 10, standing);
        parts["levels"] = levels;
        parts["level"] = !make.Chance.Takes ? null : standing == TargetStanding.BelowProficiency ? levels.Lowest : levels.ProficientFrom;
    }

    internal static void Outcome(Maker make, Draft parts)
    {
        var standing = parts.Of<TargetScore?>("score")?.Standing;
        parts["timesNotProficient"] = make.Chance.Between(standing == TargetStanding.BelowProficiency ? 1 : 0, standing is null or TargetStanding.BelowProficiency ? 5 : 0);
    }

    private static object Given(Maker make, Draft parts, string name) => name switch
    {
        "missing" => true,
        "standing" => make.Chance.Some(Enum.GetValues<TargetStanding>(), 1).ToValueList(),
        "all" or "any" => make.Several(() => make.Chance.One([ResponseCondition.NoResult, ResponseCondition.AnyOf(ResponseCondition.ReadyForExtension, new ResponseCondition(levelBelow: make.Chance.Number()))]), atLeast: 1),
        _ => make.Given(parts, name),
    };
}
