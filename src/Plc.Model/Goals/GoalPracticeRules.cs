using System.Collections.Immutable;
using Plc.Model.Rules;

namespace Plc.Model.Goals;

/// <summary>What is good practice for goals (81xx); found by the practice review.</summary>
public static class GoalPracticeRules
{
    /// <summary>PLC8101: a goal that is an activity.</summary>
    public static Rule GoalIsActivity { get; } = new("PLC8101", RuleSeverity.Warning,
        "A goal is a result to be achieved",
        "The goal names an activity, and not the result that it is to achieve.", "G-01",
        "Ask what students will have learned when the activity has worked, make that the goal, and keep the activity as an action step.", Characteristic.ResultsOrientation);

    /// <summary>All rules of this area.</summary>
    public static ImmutableArray<Rule> All { get; } = [GoalIsActivity];
}
