using System.Collections.Immutable;
using Plc.Model.Rules;

namespace Plc.Model.Responses;

/// <summary>The rules of conditions, responses and rule sets (60xx).</summary>
public static class ResponseRules
{
    /// <summary>PLC6001: a condition of no test or of several.</summary>
    public static Rule ConditionKind { get; } = Invariant("PLC6001",
        "A condition is exactly one test, or one list of conditions",
        "{0} given.", "Q-07",
        "Keep one; combine several conditions in all or in any.");

    /// <summary>PLC6002: a threshold that nobody or everybody passes.</summary>
    public static Rule ConditionThreshold { get; } = Invariant("PLC6002",
        "The threshold of a condition can be missed and reached",
        "The threshold is out of range: expected {0}.", "Q-07",
        "Correct the threshold; that the last result is below proficiency is said by standing.");

    /// <summary>PLC6003: conditions too deep within conditions.</summary>
    public static Rule ConditionDepth { get; } = Invariant("PLC6003",
        "Conditions stand no deeper than 8 within each other",
        "The conditions stand deeper than {0} within each other.", "Q-07",
        "Say the same with fewer levels of all and any, or with several rules.");

    /// <summary>PLC6004: too many conditions in one.</summary>
    public static Rule ConditionSize { get; } = Invariant("PLC6004",
        "A condition holds no more than 100 conditions, itself included",
        "The condition holds more than {0} conditions.", "Q-07",
        "Split the rule into several.");

    /// <summary>PLC6005: a dosage that cannot be.</summary>
    public static Rule Dosage { get; } = Invariant("PLC6005",
        "A dosage is sessions of 1 minute to 8 hours, 1 to 20 a week, for 1 to 60 weeks",
        "{0}.", "Q-08",
        "Correct the number; give the time of one session, not that of a week.");

    /// <summary>PLC6006: a tier that is none.</summary>
    public static Rule Tier { get; } = Invariant("PLC6006",
        "A tier is 1, 2 or 3",
        "The tier is not 1 to 3.", "Q-08",
        "Give 1 for support within core instruction, 2 for supplemental and 3 for intensive support.");

    /// <summary>PLC6007: a part that its kind of response does not have.</summary>
    public static Rule ResponseParts { get; } = Invariant("PLC6007",
        "A response has only what its kind has: support a tier, support and extension time and an end",
        "{0}.", "Q-08",
        "Leave the member out, or correct the kind.");

    /// <summary>PLC6008: a number out of range.</summary>
    public static Rule ResponseNumber { get; } = Invariant("PLC6008",
        "The numbers of a response are numbers that a school can keep to",
        "{0}.", "Q-10",
        "Correct the number.");

    /// <summary>PLC6009: a priority below 1.</summary>
    public static Rule Priority { get; } = Invariant("PLC6009",
        "The priority of a rule is 1 or more",
        "The priority is below 1.", "Q-07",
        "Give 1 to the rules that go first, 2 to those after them.");

    /// <summary>PLC6010: an otherwise that adds time.</summary>
    public static Rule Otherwise { get; } = Invariant("PLC6010",
        "Where no rule holds, a student continues in core, or evidence is gathered",
        "The response adds time to core instruction.", "Q-07",
        "Say in a rule for whom time is added.");

    /// <summary>PLC6011: conditions on levels, and no levels.</summary>
    public static Rule LevelsMissing { get; } = Invariant("PLC6011",
        "A rule set whose conditions ask for levels says which levels there are",
        "A condition asks for a level, and there are no levels.", "Q-07",
        "Give the lowest and the highest level, and from which on a level is proficient.");

    /// <summary>PLC6012: levels that cannot be.</summary>
    public static Rule Levels { get; } = Invariant("PLC6012",
        "Levels go up in even steps, some of them below proficiency and some not",
        "{0}.", "Q-10",
        "Correct the number; leave the step out where levels may lie anywhere between.");

    /// <summary>PLC6013: rules that contradict each other.</summary>
    public static Rule Contradiction { get; } = Invariant("PLC6013",
        "No two rules of one priority decide one outcome differently",
        "This rule and rule {0} of the list have one priority and different responses, and both decide this outcome: {1}.", "Q-07",
        "Give one of them another priority, or make their conditions exclude each other.");

    /// <summary>PLC6014: rules that cannot be verified.</summary>
    public static Rule TooComplicated { get; } = Invariant("PLC6014",
        "The rules of a set can be verified not to contradict each other",
        "The rules have too many thresholds that cross each other: after {0} steps it was not known whether they contradict each other.", "Q-07",
        "Use fewer thresholds, or give rules with different responses different priorities.");

    /// <summary>PLC6015: a score out of range.</summary>
    public static Rule ScoreRange { get; } = Invariant("PLC6015",
        "The numbers of an outcome are numbers that a result can have",
        "{0}.", "Q-04",
        "Correct the number.");

    /// <summary>PLC6016: an outcome that cannot be.</summary>
    public static Rule OutcomePossible { get; } = Invariant("PLC6016",
        "The parts of an outcome do not contradict each other",
        "{0}.", "Q-04",
        "Make all parts from the same results and the same cuts.");

    /// <summary>PLC6017: a rule set without rules.</summary>
    public static Rule NoRules { get; } = Invariant("PLC6017",
        "A rule set has rules",
        "The set has no rules.", "Q-07",
        "Add a rule for students who need time and support, and one for those who are ready for extension.");

    /// <summary>All rules of this area.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        ConditionKind, ConditionThreshold, ConditionDepth, ConditionSize, Dosage, Tier, ResponseParts, ResponseNumber, Priority, Otherwise, LevelsMissing,
        Levels, Contradiction, TooComplicated, ScoreRange, OutcomePossible, NoRules,
    ];

    private static Rule Invariant(string id, string title, string message, string practice, string fix) =>
        new(id, RuleSeverity.Error, title, message, practice, fix, Characteristic.FocusOnLearning);
}
