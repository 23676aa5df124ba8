using System.Collections.Immutable;
using Plc.Model.Rules;

namespace Plc.Model.Learning;

/// <summary>The rules of outcomes, learning targets, standards and scales (40xx).</summary>
public static class LearningRules
{
    /// <summary>PLC4001: the address of a standard.</summary>
    public static Rule StandardUri { get; } = new("PLC4001", RuleSeverity.Error,
        "The address of a standard is absolute", "The address is relative.", "Q-01",
        "Write the whole address, with its scheme.", Characteristic.FocusOnLearning);

    /// <summary>PLC4002: a standard that is not named.</summary>
    public static Rule StandardNamed { get; } = new("PLC4002", RuleSeverity.Error,
        "A reference to a standard names it by code, address or CASE identifier", "Neither code, nor uri, nor caseGuid is given.", "Q-01",
        "Give the code that people use for the standard.", Characteristic.FocusOnLearning);

    /// <summary>PLC4003: a scale with fewer than two levels.</summary>
    public static Rule ScaleLevels { get; } = new("PLC4003", RuleSeverity.Error,
        "A proficiency scale has two or more levels", "The scale has fewer than two levels.", "Q-02",
        "Give every level that can be reached, the lowest one too.", Characteristic.ResultsOrientation);

    /// <summary>PLC4004: levels out of order.</summary>
    public static Rule ScaleOrder { get; } = new("PLC4004", RuleSeverity.Error,
        "The levels of a scale stand from the lowest to the highest value", "This value is not above that of the level before it.", "Q-02",
        "Put the levels in the order of their values, each value once.", Characteristic.ResultsOrientation);

    /// <summary>PLC4005: a threshold that is no level.</summary>
    public static Rule ScaleThreshold { get; } = new("PLC4005", RuleSeverity.Error,
        "The threshold of proficiency is the value of one of the levels", "No level of the scale has this value.", "Q-02",
        "Write the value of the lowest level that counts as proficient.", Characteristic.ResultsOrientation);

    /// <summary>All rules of this area.</summary>
    public static ImmutableArray<Rule> All { get; } = [StandardUri, StandardNamed, ScaleLevels, ScaleOrder, ScaleThreshold];
}
