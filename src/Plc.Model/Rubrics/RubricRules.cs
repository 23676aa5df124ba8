using System.Collections.Immutable;
using Plc.Model.Rules;

namespace Plc.Model.Rubrics;

/// <summary>The rules of rubrics and ratings (73xx).</summary>
public static class RubricRules
{
    /// <summary>PLC7301: a rubric with fewer than two levels.</summary>
    public static Rule Levels { get; } = new("PLC7301", RuleSeverity.Error,
        "A rubric has two or more levels",
        "The rubric has fewer than two levels.", "I-10",
        "Give every level, the lowest one too.", Characteristic.ResultsOrientation);

    /// <summary>PLC7302: descriptors that do not fit the levels.</summary>
    public static Rule Descriptors { get; } = new("PLC7302", RuleSeverity.Error,
        "An indicator describes each level of its rubric, or none",
        "The number of descriptors is {0}, that of levels {1}.", "I-10",
        "Describe each level once, in the order of the levels.", Characteristic.ResultsOrientation);

    /// <summary>PLC7303: a rating by a level that is not there.</summary>
    public static Rule LevelUnknown { get; } = new("PLC7303", RuleSeverity.Error,
        "A rating gives a level of its rubric",
        "The rubric has no such level.", "I-10",
        "Write the level as the rubric has it.", Characteristic.ResultsOrientation);

    /// <summary>PLC7304: a rating of an indicator that is not there.</summary>
    public static Rule IndicatorUnknown { get; } = new("PLC7304", RuleSeverity.Error,
        "A rating is of an indicator of its rubric",
        "The rubric has no such indicator.", "I-10",
        "Correct the id, or name the rubric to which the indicator belongs.", Characteristic.ResultsOrientation);

    /// <summary>PLC7305: a rating by two.</summary>
    public static Rule TwoRaters { get; } = new("PLC7305", RuleSeverity.Error,
        "A rating is by one rater",
        "A member and an external rater are named.", "I-10",
        "Record each rating by itself.", Characteristic.ResultsOrientation);

    /// <summary>All rules of this area.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        Levels, Descriptors, LevelUnknown, IndicatorUnknown, TwoRaters,
    ];
}
