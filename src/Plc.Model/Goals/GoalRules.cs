using System.Collections.Immutable;
using Plc.Model.Rules;

namespace Plc.Model.Goals;

/// <summary>The rules of goals, measures and measurements (31xx).</summary>
public static class GoalRules
{
    /// <summary>PLC3101: a range without a value.</summary>
    public static Rule MeasureRange { get; } = new("PLC3101", RuleSeverity.Error,
        "The greatest value of a measure is above its least value",
        "The greatest value is not above the least one.", "G-04",
        "Correct the range of the measure.", Characteristic.ResultsOrientation);

    /// <summary>PLC3102: a percent out of range.</summary>
    public static Rule MeasurePercent { get; } = new("PLC3102", RuleSeverity.Error,
        "The range of a percent lies within 0 to 100",
        "The bound is outside 0 to 100.", "G-04",
        "Correct the bound, or leave it out: percents are 0 to 100 anyway.", Characteristic.ResultsOrientation);

    /// <summary>PLC3103: a target that cannot be reached.</summary>
    public static Rule TargetRange { get; } = new("PLC3103", RuleSeverity.Error,
        "A target lies within the range of its measure",
        "The value that is to be reached is {0}.", "G-04",
        "Correct the target, or the range or kind of the measure.", Characteristic.ResultsOrientation);

    /// <summary>PLC3104: a target on the wrong side of its baseline.</summary>
    public static Rule TargetSide { get; } = new("PLC3104", RuleSeverity.Error,
        "A target lies on that side of the baseline to which the goal is directed",
        "The target does not lie {0} the baseline.", "G-04",
        "Correct the target or the direction; where the value is to stay, the direction is hold.", Characteristic.ResultsOrientation);

    /// <summary>PLC3105: a value that its measure cannot have.</summary>
    public static Rule ValueOutOfRange { get; } = new("PLC3105", RuleSeverity.Error,
        "A measured or expected value is one that its measure can have",
        "The value is {0}.", "G-04",
        "Correct the value, or the range or kind of the measure.", Characteristic.ResultsOrientation);

    /// <summary>PLC3106: a baseline of another measure.</summary>
    public static Rule BaselineMeasure { get; } = new("PLC3106", RuleSeverity.Error,
        "A baseline is of the measure of its goal, unless it is said how the two are equated",
        "The baseline is of another measure, and no equating is named.", "G-04",
        "Measure the baseline by the measure of the goal, or say how the values are made comparable.", Characteristic.ResultsOrientation);

    /// <summary>PLC3107: a deadline before the baseline.</summary>
    public static Rule DeadlineOrder { get; } = new("PLC3107", RuleSeverity.Error,
        "A deadline lies after the baseline",
        "The deadline does not lie after the baseline.", "G-04",
        "Correct whichever of the two days is wrong.", Characteristic.ResultsOrientation);

    /// <summary>PLC3108: a target that makes it worse.</summary>
    public static Rule Direction { get; } = new("PLC3108", RuleSeverity.Error,
        "A goal is directed to where its measure is better",
        "By its measure this direction is the worse one.", "G-04",
        "Correct the direction of the target, or say which direction of the measure is better.", Characteristic.ResultsOrientation);

    /// <summary>PLC3109: a target in no form or in two.</summary>
    public static Rule TargetForm { get; } = new("PLC3109", RuleSeverity.Error,
        "A target is a value, a gain or a change in percent: one of them",
        "{0} given.", "G-04",
        "Give one of value, gain and change.", Characteristic.ResultsOrientation);

    /// <summary>PLC3110: a scope that does not fit the team.</summary>
    public static Rule TeamOfScope { get; } = new("PLC3110", RuleSeverity.Error,
        "A goal of team scope names its team; goals of wider scope name none",
        "{0}.", "C-04",
        "With team scope, name the team; with a wider scope, leave the team out. Or correct the scope.", Characteristic.CollaborativeCulture);

    /// <summary>PLC3111: goals that serve each other in a circle.</summary>
    public static Rule Circle { get; } = new("PLC3111", RuleSeverity.Error,
        "Goals do not serve each other in a circle",
        "This reference closes a circle.", "G-03",
        "Remove the reference that leads back: a team's goal serves the school's, and that the district's.", Characteristic.ResultsOrientation);

    /// <summary>PLC3112: a goal that serves a narrower one.</summary>
    public static Rule ScopeNarrower { get; } = new("PLC3112", RuleSeverity.Error,
        "A goal serves goals of the same or a wider scope",
        "The goal that is served has a narrower scope.", "G-03",
        "Turn the reference around: the narrower goal serves the wider one.", Characteristic.ResultsOrientation);

    /// <summary>PLC3113: a deadline in no form or in two.</summary>
    public static Rule DeadlineForm { get; } = new("PLC3113", RuleSeverity.Error,
        "A deadline is a day or the end of a grade: one of them",
        "{0} given.", "G-04",
        "Give the day, or the grade.", Characteristic.ResultsOrientation);

    /// <summary>PLC3114: a checkpoint outside its goal.</summary>
    public static Rule CheckpointRange { get; } = new("PLC3114", RuleSeverity.Error,
        "A checkpoint lies between baseline and deadline",
        "The day is not between baseline and deadline.", "G-08",
        "Correct the day.", Characteristic.ResultsOrientation);

    /// <summary>PLC3115: a measurement at no time or at two.</summary>
    public static Rule MeasurementTime { get; } = new("PLC3115", RuleSeverity.Error,
        "A measurement is of a day or of a school year: one of them",
        "{0} given.", "G-08",
        "Give the day; where only the school year is known, give that.", Characteristic.ResultsOrientation);

    /// <summary>PLC3116: checkpoints out of order.</summary>
    public static Rule CheckpointOrder { get; } = new("PLC3116", RuleSeverity.Error,
        "Checkpoints stand in the order of their days, each day once",
        "This day is not after that of the checkpoint before it.", "G-08",
        "Put the checkpoints in the order of their days; where two have the same day, correct one or join them.", Characteristic.ResultsOrientation);

    /// <summary>PLC3117: a count below zero.</summary>
    public static Rule MeasureCount { get; } = new("PLC3117", RuleSeverity.Error,
        "A count has no values below 0",
        "The least value is below 0.", "G-04",
        "Write 0, or choose another kind of measure.", Characteristic.ResultsOrientation);

    /// <summary>PLC3118: a year beside a day.</summary>
    public static Rule DeadlineYear { get; } = new("PLC3118", RuleSeverity.Error,
        "A school year goes with the end of a grade, not with a day",
        "A year is given beside a day.", "G-04",
        "Leave the year out.", Characteristic.ResultsOrientation);

    /// <summary>PLC3119: a gain in the other direction.</summary>
    public static Rule TargetSign { get; } = new("PLC3119", RuleSeverity.Error,
        "A gain or change is above 0 to go up and below 0 to go down",
        "The difference does not go in the direction of the target.", "G-05",
        "Correct the sign, or the direction.", Characteristic.ResultsOrientation);

    /// <summary>PLC3120: groups of nobody.</summary>
    public static Rule DataTeamCounts { get; } = new("PLC3120", RuleSeverity.Error,
        "The groups of a data team count students, at least one in all",
        "{0}.", "Q-04",
        "Count each student of the team in one of the four groups.", Characteristic.ResultsOrientation);

    /// <summary>All rules of this area.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        MeasureRange, MeasurePercent, TargetRange, TargetSide, ValueOutOfRange, BaselineMeasure, DeadlineOrder, Direction,
        TargetForm, TeamOfScope, Circle, ScopeNarrower, DeadlineForm, CheckpointRange, MeasurementTime, CheckpointOrder,
        MeasureCount, DeadlineYear, TargetSign, DataTeamCounts,
    ];
}
