using Plc.Model.Goals;
using Plc.Model.Reports.Charts;

namespace Plc.Model.Reports;

/// <content>Goals, their measures and how they stand.</content>
public static partial class Words
{
    /// <summary>A computed number, rounded to two decimal places at most.</summary>
    public static string Rounded(decimal value) => Number(Math.Round(value, 2, MidpointRounding.AwayFromZero));

    /// <summary>What stands after a value of a measure: a sign for percent, or nothing.</summary>
    public static string UnitOf(Measure? measure) => measure?.Kind is MeasureKind.PercentProficient or MeasureKind.Percent ? " %" : "";

    /// <summary>How a goal stands.</summary>
    public static string Of(GoalStatus status) => status switch
    {
        GoalStatus.Exceeded => "exceeded",
        GoalStatus.Met => "met",
        GoalStatus.Improved => "improved, not met",
        GoalStatus.Unchanged => "unchanged, not met",
        GoalStatus.LostGround => "lost ground",
        GoalStatus.OnTrack => "on track",
        GoalStatus.NotOnTrack => "not on track",
        _ => "not enough data",
    };

    /// <summary>What is missing to tell how a goal stands, and what to do.</summary>
    public static string Of(GoalDataGap gap) => gap switch
    {
        GoalDataGap.NoMeasure => "it is not said what the goal is measured by: agree on a measure",
        GoalDataGap.NoTarget => "it is not said what is to be reached: agree on a target",
        GoalDataGap.NoBaseline => "it is not known where it starts: measure the baseline",
        GoalDataGap.NoDeadline => "it is not said by when: agree on a day",
        _ => "nothing was measured since the baseline: measure it",
    };

    /// <summary>Whose goal it is.</summary>
    public static string Of(GoalScope scope) => scope switch
    {
        GoalScope.District => "goal of the district",
        GoalScope.School => "goal of the school",
        _ => "goal of a team",
    };

    /// <summary>How a checkpoint stood.</summary>
    internal static string Of(CheckpointMark mark) => mark switch
    {
        CheckpointMark.Met => "on the line or better",
        CheckpointMark.NotMet => "behind the line",
        CheckpointMark.NotMeasured => "not measured",
        _ => "to come",
    };
}
