using System.Collections.Immutable;
using Plc.Model.Rules;

namespace Plc.Model.Inquiry;

/// <summary>The rules of cycles of inquiry (71xx).</summary>
public static class InquiryRules
{
    /// <summary>PLC7101: stages out of order.</summary>
    public static Rule StageDates { get; } = new("PLC7101", RuleSeverity.Error,
        "The known days of the stages of a cycle do not descend",
        "This day is before that of a stage before it.", "I-01",
        "Correct the day.", Characteristic.ContinuousImprovement);

    /// <summary>PLC7102: a cycle closed without a finding.</summary>
    public static Rule ClosedWithoutFinding { get; } = new("PLC7102", RuleSeverity.Error,
        "A closed cycle has a finding",
        "The cycle is closed, and there is no finding.", "I-01",
        "Say what was found out, or abandon the cycle with a reason.", Characteristic.ResultsOrientation);

    /// <summary>PLC7103: evidence from before the strategy.</summary>
    public static Rule EvidenceAfter { get; } = new("PLC7103", RuleSeverity.Error,
        "A strategy is judged by evidence of student learning from after it began",
        "No evidence is dated after the day on which the strategy began.", "I-05",
        "Cite results from after that day, or call the finding inconclusive and say why.", Characteristic.ResultsOrientation);

    /// <summary>PLC7104: a verdict without evidence.</summary>
    public static Rule FindingEvidence { get; } = new("PLC7104", RuleSeverity.Error,
        "An effective or not effective strategy is shown to be so by evidence of student learning",
        "No evidence of student learning is cited.", "I-05",
        "Cite the results, or call the finding inconclusive and say why.", Characteristic.ResultsOrientation);

    /// <summary>PLC7105: inconclusive without a reason.</summary>
    public static Rule FindingReason { get; } = new("PLC7105", RuleSeverity.Error,
        "An inconclusive finding gives its reason",
        "No reason is given.", "I-05",
        "Say why the evidence does not decide.", Characteristic.ResultsOrientation);

    /// <summary>PLC7106: a finding on a strategy that is not there.</summary>
    public static Rule StrategyUnknown { get; } = new("PLC7106", RuleSeverity.Error,
        "A finding is about a strategy of its cycle",
        "The cycle has no strategy with this id.", "I-05",
        "Correct the id, or add the strategy.", Characteristic.ResultsOrientation);

    /// <summary>PLC7107: a product out of turn.</summary>
    public static Rule NotItsStage { get; } = new("PLC7107", RuleSeverity.Error,
        "A cycle goes on from its own stage with the product of that stage",
        "{0}.", "I-01",
        "Give the product of the stage in which the cycle is; a cycle that has ended is followed by its successor.", Characteristic.ContinuousImprovement);

    /// <summary>PLC7108: cycles that follow each other in a circle.</summary>
    public static Rule SuccessorCircle { get; } = new("PLC7108", RuleSeverity.Error,
        "Cycles do not follow each other in a circle",
        "This successor leads back.", "C-02",
        "Name the cycle that comes next.", Characteristic.ContinuousImprovement);

    /// <summary>PLC7109: a stage without anything.</summary>
    public static Rule ProductEmpty { get; } = new("PLC7109", RuleSeverity.Error,
        "A stage of a cycle that is recorded holds at least one thing",
        "There is no {0}.", "I-01",
        "Add one, or leave the stage out while it is not done.", Characteristic.ActionOrientation);

    /// <summary>All rules of this area.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        StageDates, ClosedWithoutFinding, EvidenceAfter, FindingEvidence, FindingReason, StrategyUnknown, NotItsStage,
        SuccessorCircle, ProductEmpty,
    ];
}
