using System.Collections.Immutable;
using Plc.Model.Rules;

namespace Plc.Model.Responses;

/// <summary>The rules of support plans and delivered sessions (61xx).</summary>
public static class SupportPlanRules
{
    /// <summary>PLC6101: a plan for nothing in particular.</summary>
    public static Rule NoTarget { get; } = new("PLC6101", RuleSeverity.Error,
        "A plan is for learning targets",
        "No target is named.", "Q-07",
        "Name the targets that the student needs time for, or is extended on.", Characteristic.FocusOnLearning);

    /// <summary>PLC6102: a tier of extension.</summary>
    public static Rule PlanTier { get; } = new("PLC6102", RuleSeverity.Error,
        "Only a plan of support has a tier",
        "The plan is one of extension.", "Q-08",
        "Leave the tier out.", Characteristic.FocusOnLearning);

    /// <summary>PLC6103: a review at a time when the plan does not run.</summary>
    public static Rule ReviewOutside { get; } = new("PLC6103", RuleSeverity.Error,
        "A plan is reviewed while it runs",
        "The review is {0}.", "Q-10",
        "Set the review between the first and the last day of the plan.", Characteristic.ResultsOrientation);

    /// <summary>PLC6104: a session at a time when the plan does not run.</summary>
    public static Rule SessionOutside { get; } = new("PLC6104", RuleSeverity.Error,
        "The sessions of a plan are held while it runs",
        "The session is {0}.", "Q-08",
        "Correct the day of the session, or the first or last day of the plan.", Characteristic.ResultsOrientation);

    /// <summary>PLC6105: a rule of no set.</summary>
    public static Rule RuleOfSet { get; } = new("PLC6105", RuleSeverity.Error,
        "A rule is named with the rule set that it is one of",
        "A rule is named, and no rule set.", "Q-07",
        "Name the rule set too.", Characteristic.ResultsOrientation);

    /// <summary>PLC6106: a session of no length, or of two.</summary>
    public static Rule SessionLength { get; } = new("PLC6106", RuleSeverity.Error,
        "A session has a beginning and an end, or a length",
        "{0}.", "Q-08",
        "Give beginning and end, or the length alone.", Characteristic.ResultsOrientation);

    /// <summary>PLC6107: a length that no session has.</summary>
    public static Rule SessionRange { get; } = new("PLC6107", RuleSeverity.Error,
        "A session is as long as a part of a day, in whole minutes",
        "The length is {0}.", "Q-08",
        "Give the length of one session, such as PT30M.", Characteristic.ResultsOrientation);

    /// <summary>PLC6108: a plan that ended before it began.</summary>
    public static Rule EndedBefore { get; } = new("PLC6108", RuleSeverity.Error,
        "A plan ends on or after the day on which it began",
        "It ended before it began.", "Q-10",
        "Correct whichever of the two days is wrong.", Characteristic.ResultsOrientation);

    /// <summary>PLC6109: a goal that is due before the plan begins.</summary>
    public static Rule GoalBefore { get; } = new("PLC6109", RuleSeverity.Error,
        "The goal of a plan is due after the day on which the plan begins",
        "The goal is due on that day or before.", "Q-10",
        "Set a later day for the goal.", Characteristic.ResultsOrientation);

    /// <summary>All rules of this area.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        NoTarget, PlanTier, ReviewOutside, SessionOutside, RuleOfSet, SessionLength, SessionRange, EndedBefore, GoalBefore,
    ];
}
