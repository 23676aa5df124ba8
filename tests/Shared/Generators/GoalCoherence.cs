using Plc.Model.Goals;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.TestSupport;

/// <summary>
/// How goals, measures and what was measured hang together. Every value that is measured lies between 30 and 60, every target farther
/// out, and no measure ends before 0 or 100: so any value fits any measure, and any target any baseline.
/// </summary>
internal static class GoalCoherence
{
    internal static void Measure(Maker make, Draft parts)
    {
        var kind = parts.Of<MeasureKind>("kind");
        var isFree = kind is MeasureKind.Mean or MeasureKind.Rate;
        parts["minimum"] = make.Chance.Takes ? isFree ? -0.5m : 0m : null;
        parts["maximum"] = make.Chance.Takes ? kind is MeasureKind.PercentProficient or MeasureKind.Percent ? 100m : 1_000_000_000_000m : null;
    }

    /// <summary>A measurement, by its own measure or else by that of what it belongs to.</summary>
    internal static void Measurement(Maker make, Draft parts, Measure? measure)
    {
        Coherence.OneOf(make, parts, "date", "year");
        parts["value"] = Value(make, (Measure?)parts["measure"] ?? measure);
    }

    internal static void Target(Maker make, Draft parts, Measure? measure)
    {
        var better = measure?.Better ?? make.Chance.One(Enum.GetValues<BetterDirection>());
        var direction = make.Chance.Coin ? TargetDirection.Hold : better == BetterDirection.Higher ? TargetDirection.Up : TargetDirection.Down;
        var isBelow = direction == TargetDirection.Down || direction == TargetDirection.Hold && better == BetterDirection.Higher;
        var part = measure?.Kind == MeasureKind.Count ? make.Chance.Between(1, 29) : make.Chance.Between(1, 290_000) / 10_000m;
        var difference = isBelow ? -part : part;
        (parts["direction"], parts["value"], parts["gain"], parts["change"]) = (direction, null, null, null);
        switch (make.Chance.Between(1, 3))
        {
            case 1: parts["value"] = isBelow ? part : 61 + part; break;
            case 2: parts["gain"] = difference; break;
            default: parts["change"] = new RelativeChange(difference / 7); break;
        }
    }

    internal static void Deadline(Maker make, Draft parts)
    {
        Coherence.OneOf(make, parts, "date", "endOfGrade");
        if (parts["date"] is not null) parts["year"] = null;
    }

    internal static void Indicator(Maker make, Draft parts)
    {
        var measure = parts.Of<Measure>("measure");
        parts["measurements"] = make.Several(() => By(make, measure));
    }

    /// <summary>Drawn in the order of time: the baseline, the checkpoints, the deadline.</summary>
    internal static void Goal(Maker make, Draft parts)
    {
        var id = parts.Of<Id<SmartGoal>>("id");
        var scope = make.Own.Scope(id.Value);
        parts["scope"] = scope;
        parts["team"] = scope == GoalScope.Team ? make.Reference<Team>() : null;
        parts["serves"] = make.Chance.Some(make.Served(id), 0).ToValueList();

        var measure = (Measure?)parts["measure"];
        var baseline = make.Perhaps(() => By(make, measure, byDay: true));
        parts["baseline"] = baseline;
        if (baseline?.Measure is not null) parts["equating"] = make.Chance.Prose();
        parts["target"] = make.Perhaps(() => MakeWith(make, typeof(GoalTarget), draft => Target(make, draft, measure)));
        parts["checkpoints"] = make.Several(() => make.Make<Checkpoint>(("expected", make.Chance.Takes ? Value(make, measure) : null)));
        parts["deadline"] = make.Perhaps(() => MakeWith(make, typeof(GoalDeadline), draft => DeadlineAfterAll(make, draft)));
        parts["measurements"] = make.Several(() => By(make, measure));
    }

    /// <summary>School years are not drawn in the order of time: a deadline of one is in the last, which is after all days.</summary>
    private static void DeadlineAfterAll(Maker make, Draft parts)
    {
        Deadline(make, parts);
        parts["year"] = parts["endOfGrade"] is not null && make.Chance.Takes ? new SchoolYear(2200) : null;
    }

    private static Measurement By(Maker make, Measure? measure, bool byDay = false) => (Measurement)MakeWith(make, typeof(Measurement), draft =>
    {
        Measurement(make, draft, measure);
        if (byDay) (draft["date"], draft["year"]) = (draft["date"] ?? make.Chance.Day(), null);
    });

    private static object MakeWith(Maker make, Type type, Action<Draft> cohere)
    {
        var draft = new Draft(make, type);
        cohere(draft);
        return draft.Make();
    }

    /// <summary>A value that a measure can have: counts are whole numbers.</summary>
    private static decimal Value(Maker make, Measure? measure) =>
        measure?.Kind == MeasureKind.Count ? make.Chance.Between(30, 60) : make.Chance.Between(300_000, 600_000) / 10_000m;
}
