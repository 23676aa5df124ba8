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
        var fault = isOfAnotherMeasure || baseline is null ? null : measure?.Fault(baseline.Value);
        var isAgainst = target is not null && measure is not null && target.Direction == (measure.Better == BetterDirection.Higher ? TargetDirection.Down : TargetDirection.Up);
        if (isOfAnotherMeasure && measure is not null && equating is null) breaches.Add(GoalRules.BaselineMeasure, "baseline/measure");
        if (measure is not null)
        {
            if (fault is not null) breaches.Add(GoalRules.ValueOutOfRange, "baseline/value", fault);
            InRange(ref breaches, measure, measurements, nameof(measurements));
        }
        if (isAgainst) breaches.Add(GoalRules.Direction, "target/direction");
        if (target is not null) Reachable(ref breaches, measure, isOfAnotherMeasure || fault is not null ? null : baseline, target, isAgainst);
        var areInOrder = After(ref breaches, baseline, deadline);
        if (checkpoints is { } list) Ordered(ref breaches, measure, areInOrder ? baseline : null, areInOrder ? deadline : null, list);
    }

    /// <summary>Every value of the measure is one that it can have (PLC3105).</summary>
    internal static void InRange(ref RuleBreaches breaches, Measure? measure, ValueList<Measurement>? measurements, string path)
    {
        if (measure is null || measurements is not { } list) return;
        for (var i = 0; i < list.Count; i++)
            if ((list[i].Measure is null || list[i].Measure == measure) && measure.Fault(list[i].Value) is { } fault) breaches.Add(GoalRules.ValueOutOfRange, $"{path}/{i}/value", fault);
    }

    /// <summary>The target is a value of the measure (PLC3103) on the right side of the baseline (PLC3104); where its direction is a fault, nothing is said of the side.</summary>
    private static void Reachable(ref RuleBreaches breaches, Measure? measure, Measurement? baseline, GoalTarget target, bool isAgainst)
    {
        if (target.ValueFrom(baseline) is not { } value) return;
        var path = target.Value is not null ? "target/value" : target.Gain is not null ? "target/gain" : "target/change";
        if ((target.Value is null ? measure?.RangeFault(value) : measure?.Fault(value)) is { } fault) breaches.Add(GoalRules.TargetRange, path, fault);
        if (baseline is null || isAgainst) return;
        if (target.Direction == TargetDirection.Up && value <= baseline.Value) breaches.Add(GoalRules.TargetSide, path, "above");
        if (target.Direction == TargetDirection.Down && value >= baseline.Value) breaches.Add(GoalRules.TargetSide, path, "below");
        if (target.Direction == TargetDirection.Hold && measure?.Compare(value, baseline.Value) > 0) breaches.Add(GoalRules.TargetSide, path, "at or behind");
    }

    private static bool After(ref RuleBreaches breaches, Measurement? baseline, GoalDeadline? deadline)
    {
        var path =
            deadline?.Date is { } day && (day <= baseline?.Date || day < baseline?.Year?.FirstOfJuly) ? "deadline/date"
            : deadline?.Year is { } year && (year < baseline?.Year || year.LastOfAugust < baseline?.Date) ? "deadline/year"
            : null;
        if (path is not null) breaches.Add(GoalRules.DeadlineOrder, path);
        return path is null;
    }

    /// <summary>A checkpoint out of range says nothing of the order of those after it.</summary>
    private static void Ordered(ref RuleBreaches breaches, Measure? measure, Measurement? baseline, GoalDeadline? deadline, ValueList<Checkpoint> checkpoints)
    {
        LocalDate? last = null;
        for (var i = 0; i < checkpoints.Count; i++)
        {
            var date = checkpoints[i].Date;
            if (checkpoints[i].Expected is { } expected && measure?.Fault(expected) is { } fault) breaches.Add(GoalRules.ValueOutOfRange, $"{nameof(checkpoints)}/{i}/expected", fault);
            if (date < (baseline?.Date ?? baseline?.Year?.FirstOfJuly) || date > (deadline?.Date ?? deadline?.Year?.LastOfAugust))
                breaches.Add(GoalRules.CheckpointRange, $"{nameof(checkpoints)}/{i}/date");
            else
            {
                if (date <= last) breaches.Add(GoalRules.CheckpointOrder, $"{nameof(checkpoints)}/{i}/date");
                last = date;
            }
        }
    }
}
