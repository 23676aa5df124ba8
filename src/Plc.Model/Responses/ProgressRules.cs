using System.Collections.Immutable;
using Plc.Model.Rules;

namespace Plc.Model.Responses;

/// <summary>The rules of progress monitoring and of mastery over time (51xx).</summary>
public static class ProgressRules
{
    /// <summary>PLC5101: scores that do not stand by their days.</summary>
    public static Rule ScoreOrder { get; } = Invariant("PLC5101",
        "The scores of a series stand by their days, a day once", "The score is not of a later day than the one before it.", "Q-02",
        "Put the scores in the order of their days; of several of one day take the median, which ProgressSeries.Of does.");

    /// <summary>PLC5102: an aim line that ends where it begins.</summary>
    public static Rule GoalDate { get; } = Invariant("PLC5102",
        "The goal of an aim line is of a later day than its baseline", "The day of the goal is not later than that of the baseline.", "Q-02",
        "Correct one of the days; a goal needs time to be reached in.");

    /// <summary>All rules of this area.</summary>
    public static ImmutableArray<Rule> All { get; } = [ScoreOrder, GoalDate];

    private static Rule Invariant(string id, string title, string message, string practice, string fix) =>
        new(id, RuleSeverity.Error, title, message, practice, fix, Characteristic.ResultsOrientation);
}
