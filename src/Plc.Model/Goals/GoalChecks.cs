using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Goals;

/// <summary>That the parts of a goal are coherent, as far as they are there (practice row G-04).</summary>
internal static class GoalChecks
{
    internal static void Check(
        ref RuleBreaches breaches, Measure? measure, Measurement? baseline, GoalTarget? target, GoalDeadline? deadline,
        ValueList<Checkpoint>? checkpoints, ValueList<Measurement>? measurements, string? equating)
    {
        var isOfAnotherMeasure = baseline?.Measure is { } other && other != measure;
        var isOutOfRange = !isOfAnotherMeasure && baseline is not null && measure?.Allows(baseline.Value) == false;
        if (isOfAnotherMeasure && measure is not null && equating is null) breaches.Add(GoalRules.BaselineMeasure, "baseline/measure");
        if (isOutOfRange) breaches.Add(GoalRules.ValueOutOfRange, "baseline/value");
        InRange(ref breaches, measure, measurements, nameof(measurements));
        if (measure is not null && target is not null) Directed(ref breaches, measure, target);
        // A target can be held against a baseline that is comparable and makes sense itself.
        if (target is not null) Reachable(ref breaches, measure, isOfAnotherMeasure || isOutOfRange ? null : baseline, target);
        After(ref breaches, baseline, deadline);
        if (checkpoints is { } list) Ordered(ref breaches, measure, baseline, deadline, list);
    }

    /// <summary>Every value of the measure is one that it can have (PLC3105).</summary>
    internal static void InRange(ref RuleBreaches breaches, Measure? measure, ValueList<Measurement>? measurements, string path)
    {
        if (measure is null || measurements is not { } list) return;
        for (var i = 0; i < list.Count; i++)
            if ((list[i].Measure is null || list[i].Measure == measure) && !measure.Allows(list[i].Value)) breaches.Add(GoalRules.ValueOutOfRange, $"{path}/{i}/value");
    }

    private static void Directed(ref RuleBreaches breaches, Measure measure, GoalTarget target)
    {
        if (target.Direction == (measure.Better == BetterDirection.Higher ? TargetDirection.Down : TargetDirection.Up)) breaches.Add(GoalRules.Direction, "target/direction");
    }

    private static void Reachable(ref RuleBreaches breaches, Measure? measure, Measurement? baseline, GoalTarget target)
    {
        if (target.ValueFrom(baseline) is not { } value) return;
        var path = target.Value is not null ? "target/value" : target.Gain is not null ? "target/gain" : "target/change";
        if (value < measure?.Least || value > measure?.Greatest) breaches.Add(GoalRules.TargetRange, path);
        if (baseline is null) return;
        if (target.Direction == TargetDirection.Up && value <= baseline.Value) breaches.Add(GoalRules.TargetSide, path, "above");
        if (target.Direction == TargetDirection.Down && value >= baseline.Value) breaches.Add(GoalRules.TargetSide, path, "below");
    }

    private static void After(ref RuleBreaches breaches, Measurement? baseline, GoalDeadline? deadline)
    {
        if (deadline?.Date is { } day && (day <= baseline?.Date || day.Year < baseline?.Year?.StartYear)) breaches.Add(GoalRules.DeadlineOrder, "deadline/date");
        if (deadline?.Year is { } year && (year < baseline?.Year || year.StartYear + 1 < baseline?.Date?.Year)) breaches.Add(GoalRules.DeadlineOrder, "deadline/year");
    }

    private static void Ordered(ref RuleBreaches breaches, Measure? measure, Measurement? baseline, GoalDeadline? deadline, ValueList<Checkpoint> checkpoints)
    {
        LocalDate? last = null;
        for (var i = 0; i < checkpoints.Count; i++)
        {
            var date = checkpoints[i].Date;
            if (date <= last) breaches.Add(GoalRules.CheckpointOrder, $"{nameof(checkpoints)}/{i}/date");
            if (date <= baseline?.Date || date > deadline?.Date) breaches.Add(GoalRules.CheckpointRange, $"{nameof(checkpoints)}/{i}/date");
            if (checkpoints[i].Expected is { } expected && measure?.Allows(expected) == false) breaches.Add(GoalRules.ValueOutOfRange, $"{nameof(checkpoints)}/{i}/expected");
            last = date;
        }
    }
}
