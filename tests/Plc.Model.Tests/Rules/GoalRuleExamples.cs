using NodaTime;
using Plc.Model.Goals;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Rules;

internal static class GoalRuleExamples
{
    private static readonly Measure LastTest = new("Reading at grade level on the former test", MeasureKind.PercentProficient, BetterDirection.Higher);
    private static readonly Measurement At60 = new(60, Day(9, 15));

    internal static RuleExample[] All =>
    [
        new(GoalRules.MeasureRange, "/maximum", () => Measure.Check(minimum: 5, maximum: 5), () => Measure.Check(minimum: 5, maximum: 5.5m)),
        new(GoalRules.MeasurePercent, "/maximum", () => Measure.Check(kind: MeasureKind.PercentProficient, maximum: 101), () => Measure.Check(kind: MeasureKind.Mean, maximum: 101)),
        new(GoalRules.TargetRange, "/target/value", () => Goal(GoalTarget.UpTo(101)), () => Goal(GoalTarget.UpTo(100))),
        new(GoalRules.TargetSide, "/target/value", () => Goal(GoalTarget.UpTo(60)), () => Goal(GoalTarget.UpTo(60.5m))),
        new(GoalRules.ValueOutOfRange, "/measurements/1/value", () => Measured(101), () => Measured(100)),
        new(GoalRules.BaselineMeasure, "/baseline/measure", () => BaselineOf(LastTest), () => BaselineOf(Reading)),
        new(GoalRules.DeadlineOrder, "/deadline/date", () => Until(Day(9, 15)), () => Until(Day(9, 16))),
        new(GoalRules.Direction, "/target/direction", () => Goal(GoalTarget.DownTo(50)), () => Goal(GoalTarget.HoldAt(50))),
        new(GoalRules.TargetForm, "/gain", () => GoalTarget.Check(TargetDirection.Up, value: 70, gain: 10), () => GoalTarget.Check(TargetDirection.Up, value: 70)),
        new(GoalRules.TeamOfScope, "/team", () => SmartGoal.Check(scope: GoalScope.Team), () => SmartGoal.Check(scope: GoalScope.School)),
        new(GoalRules.Circle, "/goals/1/serves/0", () => Serving(("a", "b"), ("b", "a")), () => Serving(("a", "b"), ("b", "c"), ("c", null))),
        new(GoalRules.ScopeNarrower, "/goals/0/serves/0", () => SchoolServes(GoalScope.Team), () => SchoolServes(GoalScope.School)),
        new(GoalRules.DeadlineForm, "/endOfGrade", () => GoalDeadline.Check(Day(5, 28), new GradeLevel(3)), () => GoalDeadline.Check(endOfGrade: new GradeLevel(3))),
        new(GoalRules.CheckpointRange, "/checkpoints/0/date", () => CheckedOn(Day(5, 29)), () => CheckedOn(Day(5, 28))),
        new(GoalRules.MeasurementTime, "/year", () => Measurement.Check(60, Day(5, 28), new SchoolYear(2026)), () => Measurement.Check(60, year: new SchoolYear(2026))),
        new(GoalRules.CheckpointOrder, "/checkpoints/1/date", () => CheckedOn(Day(1, 15), Day(1, 15)), () => CheckedOn(Day(1, 15), Day(1, 16))),
        new(GoalRules.MeasureCount, "/minimum", () => Measure.Check(kind: MeasureKind.Count, minimum: -1), () => Measure.Check(kind: MeasureKind.Count, minimum: 0)),
        new(GoalRules.DeadlineYear, "/year", () => GoalDeadline.Check(Day(5, 28), year: new SchoolYear(2026)), () => GoalDeadline.Check(Day(5, 28))),
        new(GoalRules.TargetSign, "/change", () => GoalTarget.Check(TargetDirection.Up, change: new(-10)), () => GoalTarget.Check(TargetDirection.Down, change: new(-10))),
        new(GoalRules.DataTeamCounts, "", () => DataTeamGroups.Check(0, 0, 0, 0), () => DataTeamGroups.Check(0, 0, 0, 1)),
    ];

    private static RuleBreaches Goal(GoalTarget target) => SmartGoal.Check(measure: Reading, baseline: At60, target: target);

    private static RuleBreaches Measured(decimal value) => SmartGoal.Check(measure: Reading, measurements: [At60, new(value, Day(1, 15))]);

    private static RuleBreaches BaselineOf(Measure measure) => SmartGoal.Check(measure: Reading, baseline: new(60, Day(9, 15), measure: measure));

    private static RuleBreaches Until(LocalDate deadline) => SmartGoal.Check(baseline: At60, deadline: GoalDeadline.On(deadline));

    private static RuleBreaches CheckedOn(params LocalDate[] days) =>
        SmartGoal.Check(baseline: At60, deadline: GoalDeadline.On(Day(5, 28)), checkpoints: [.. days.Select(day => new Checkpoint(day))]);

    private static RuleBreaches Serving(params (string Goal, string? Serves)[] goals) =>
        LearningCommunity.Check(new("s"), goals: [.. goals.Select(pair => Examples.Goal(pair.Goal, GoalScope.School, pair.Serves is null ? [] : [new(pair.Serves)]))]);

    private static RuleBreaches SchoolServes(GoalScope scope) =>
        LearningCommunity.Check(new("s"), goals: [Examples.Goal("a", GoalScope.School, new Reference<SmartGoal>("b")), Examples.Goal("b", scope)]);
}
