using System.Collections.Immutable;
using Plc.Model.Rules;

namespace Plc.Model.Decisions;

/// <summary>The rules of decisions, communication, exchanges and celebrations (72xx).</summary>
public static class DecisionRules
{
    /// <summary>PLC7201: an exchange with one side.</summary>
    public static Rule ExchangeSides { get; } = new("PLC7201", RuleSeverity.Error,
        "In an exchange somebody learns from somebody",
        "Nobody is named.", "Q-06",
        "Name who learned and from whom.", Characteristic.CollectiveInquiry);

    /// <summary>PLC7202: learning from oneself.</summary>
    public static Rule ExchangeWithOneself { get; } = new("PLC7202", RuleSeverity.Error,
        "In an exchange members learn from others",
        "This member is among those who learned.", "Q-06",
        "Name the member on one side only.", Characteristic.CollectiveInquiry);

    /// <summary>PLC7203: communication about nothing.</summary>
    public static Rule NoPart { get; } = new("PLC7203", RuleSeverity.Error,
        "What is communicated is at least one of mission, vision, commitments and goals",
        "No part is named.", "F-16",
        "Name the parts that it was about.", Characteristic.FocusOnLearning);

    /// <summary>PLC7204: an evaluation of no goal.</summary>
    public static Rule EvaluationOfGoal { get; } = new("PLC7204", RuleSeverity.Error,
        "An evaluation that is celebrated is that of a goal",
        "A day of evaluation is given, and no goal.", "G-10",
        "Name the goal.", Characteristic.ResultsOrientation);

    /// <summary>PLC7205: celebrated before it was evaluated.</summary>
    public static Rule CelebratedBefore { get; } = new("PLC7205", RuleSeverity.Error,
        "A result is celebrated on or after the day as of which it was evaluated",
        "The evaluation is later than the celebration.", "G-10",
        "Correct whichever of the two days is wrong.", Characteristic.ResultsOrientation);

    /// <summary>All rules of this area.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        ExchangeSides, ExchangeWithOneself, NoPart, EvaluationOfGoal, CelebratedBefore,
    ];
}
