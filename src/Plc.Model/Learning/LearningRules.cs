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

    /// <summary>PLC4006: a rating out of range.</summary>
    public static Rule CriterionRange { get; } = new("PLC4006", RuleSeverity.Error,
        "A selection criterion is rated 0 to 3",
        "The rating is out of range.", "Q-01",
        "Rate 0 for not at all, 3 for fully; leave out what is not rated.", Characteristic.FocusOnLearning);

    /// <summary>PLC4007: a depth of knowledge out of range.</summary>
    public static Rule DepthRange { get; } = new("PLC4007", RuleSeverity.Error,
        "Depth of knowledge is 1 to 4",
        "The number is out of range.", "Q-01",
        "Write 1 for recall, 2 for skill or concept, 3 for strategic and 4 for extended thinking.", Characteristic.FocusOnLearning);

    /// <summary>PLC4008: pacing that says nothing.</summary>
    public static Rule PacingEmpty { get; } = new("PLC4008", RuleSeverity.Error,
        "Pacing says a unit or a day",
        "Neither unit, nor begin, nor end is given.", "Q-01",
        "Name the unit, or leave the pacing out.", Characteristic.FocusOnLearning);

    /// <summary>All rules of this area.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        StandardUri, StandardNamed, ScaleLevels, ScaleOrder, ScaleThreshold,
        CriterionRange, DepthRange, PacingEmpty,
    ];
}
