using System.Collections.Immutable;
using Plc.Model.Rules;

namespace Plc.Model.Inquiry;

/// <summary>What is good practice for cycles of inquiry, decisions and practices (85xx); found by the practice review.</summary>
public static class InquiryPracticeRules
{
    /// <summary>PLC8501: a closed cycle after which nothing began.</summary>
    public static Rule CycleWithoutSuccessor { get; } = new("PLC8501", RuleSeverity.Warning,
        "A closed cycle has a successor",
        "The cycle was closed on {0} and names no successor.", "C-02",
        "Take what was learned into the next question: open a cycle, and name it here as the successor.", Characteristic.ContinuousImprovement);

    /// <summary>PLC8502: a cycle that went past a stage without its product.</summary>
    public static Rule StageWithoutProduct { get; } = new("PLC8502", RuleSeverity.Warning,
        "A cycle has the product of each stage that it has gone through",
        "Stages without a product: {0}.", "I-01",
        "Add what was found or decided in the stage that was passed over, or go back to it with the team.", Characteristic.ContinuousImprovement);

    /// <summary>PLC8503: strategies that address weaknesses only, or strengths only.</summary>
    public static Rule OneSidedStrategies { get; } = new("PLC8503", RuleSeverity.Warning,
        "Strategies build on strengths and address weaknesses",
        "All strategies of the cycle {0}.", "I-01",
        "Look at the evidence for the other side: what students do well that the weak part can be built on, or what is still weak.", Characteristic.ContinuousImprovement);

    /// <summary>PLC8504: members of the staff who took part in no cycle for a year.</summary>
    public static Rule MemberInNoCycle { get; } = new("PLC8504", RuleSeverity.Warning,
        "Each member of the staff takes part in a cycle of inquiry",
        "Members of the staff who took part in no cycle of inquiry in {0} days: {1} of {2}.", "I-01",
        "Ask the teams of those members which question about learning they want to inquire into, and write it down as the opening of a cycle.", Characteristic.CollectiveInquiry);

    /// <summary>PLC8505: a current reality that leaves out a kind of evidence.</summary>
    public static Rule EvidenceKindMissing { get; } = new("PLC8505", RuleSeverity.Warning,
        "Inquiry looks at best practice in teaching and in learning, at present practice and at achievement",
        "No evidence of {0}.", "I-02",
        "Bring one piece of evidence of what is missing to the next meeting: a source on good practice, a look into each other's lessons, or results.", Characteristic.CollectiveInquiry);

    /// <summary>PLC8506: a strategy that was chosen from one option.</summary>
    public static Rule OneOptionOnly { get; } = new("PLC8506", RuleSeverity.Info,
        "A strategy is chosen from more than one option",
        "One option was considered.", "I-02",
        "Ask before the decision: what else could we do, and what speaks for it?", Characteristic.CollectiveInquiry);

    /// <summary>PLC8507: a decision on a critical question or a concern that cites no evidence.</summary>
    public static Rule DecisionWithoutEvidence { get; } = new("PLC8507", RuleSeverity.Warning,
        "A decision about learning cites the results on which it rests",
        "The decision of {0} answers a critical question or a concern, and cites no evidence.", "I-03",
        "Add the results or the student work that the team had before it; where there was nothing, look at the decision again when there is.", Characteristic.CollectiveInquiry);

    /// <summary>PLC8508: an inquiry that has no strategy for long.</summary>
    public static Rule NoStrategyYet { get; } = new("PLC8508", RuleSeverity.Warning,
        "An inquiry comes to a strategy soon",
        "The inquiry began on {0} and has no strategy.", "I-04",
        "Decide in the next meeting on one thing to try, however small, with what is known now.", Characteristic.ActionOrientation);

    /// <summary>PLC8509: a chosen strategy that was not begun.</summary>
    public static Rule StrategyNotBegun { get; } = new("PLC8509", RuleSeverity.Warning,
        "A chosen strategy is begun soon",
        "The strategy was chosen on {0} and has not begun.", "I-04",
        "Agree on the day on which each member begins, and on who helps whom; or say that the strategy is dropped.", Characteristic.ActionOrientation);

    /// <summary>PLC8510: what was tried and ended, and was not analyzed.</summary>
    public static Rule EndedWithoutAnalysis { get; } = new("PLC8510", RuleSeverity.Warning,
        "What was tried is analyzed when it has ended",
        "What was tried ended on {0} and is not analyzed.", "I-05",
        "Put the results from before and after side by side in the next meeting, and write down a finding: effective, not effective, or inconclusive and why.", Characteristic.ResultsOrientation);

    /// <summary>PLC8511: findings of which none rests on numbers.</summary>
    public static Rule NoNumericEvidence { get; } = new("PLC8511", RuleSeverity.Warning,
        "Findings rest on results that can be counted",
        "None of the {0} findings cites numbers or a common assessment.", "I-05",
        "Add the results that the finding rests on: the measurement before and after, or the common assessment.", Characteristic.ResultsOrientation);

    /// <summary>PLC8512: a closed cycle that names nothing learned.</summary>
    public static Rule NothingLearned { get; } = new("PLC8512", RuleSeverity.Warning,
        "A closed cycle names what was learned",
        "The cycle is closed and names nothing that was learned.", "I-06",
        "Ask each member for one sentence: what do we know now that we did not know before? Write the answers down as lessons.", Characteristic.ContinuousImprovement);

    /// <summary>PLC8513: a team whose practice is not shown to be informed and improved by evidence.</summary>
    public static Rule EvidenceDoesNotImprove { get; } = new("PLC8513", RuleSeverity.Warning,
        "Evidence of learning informs and improves the practice of each team",
        "In the last {0} days it is {1}.", "I-07",
        "Take one essential outcome, cite its results in the strategy that you choose, carry the strategy out, and measure the same outcome again in the same way.", Characteristic.ResultsOrientation);

    /// <summary>PLC8514: a cycle of several members in which one has all steps.</summary>
    public static Rule OneMemberHasAllSteps { get; } = new("PLC8514", RuleSeverity.Warning,
        "The steps of a cycle are shared",
        "All {0} steps of the strategies are on one member.", "I-08",
        "Let each member take over a step in the next meeting, above all those that happen in his or her own classroom.", Characteristic.CollaborativeCulture);

    /// <summary>PLC8515: members of a cycle who changed nothing.</summary>
    public static Rule MemberWithoutChange { get; } = new("PLC8515", RuleSeverity.Warning,
        "Each member of a cycle changes something in the own practice",
        "Members who teach and have no change of practice in the cycle: {0} of {1}.", "I-08",
        "Ask each of them what he or she does differently, and since when, and add it; or help them to begin.", Characteristic.CollaborativeCulture);

    /// <summary>PLC8516: a practice that was identified and never tried.</summary>
    public static Rule PracticeNeverTried { get; } = new("PLC8516", RuleSeverity.Warning,
        "A practice that was identified is tried",
        "The practice was never tried.", "I-09",
        "Ask who tries it in the next two weeks, and put what they saw on the agenda after that; or set it aside with a reason.", Characteristic.CollectiveInquiry);

    /// <summary>PLC8517: a practice that one member only tried.</summary>
    public static Rule PracticeTriedByOne { get; } = new("PLC8517", RuleSeverity.Warning,
        "A practice is tried by more than one member",
        "One member tried the practice.", "I-09",
        "Let a second member try it, with the first one as a visitor or host, and compare what they saw.", Characteristic.CollectiveInquiry);

    /// <summary>PLC8518: a practice that was adopted without reflection.</summary>
    public static Rule AdoptedWithoutReflection { get; } = new("PLC8518", RuleSeverity.Warning,
        "A practice is reflected on before it is adopted",
        "The practice was adopted, and no reflection on it is recorded.", "I-09",
        "Ask those who tried it what they saw, and write down why the team keeps it and for whom it works.", Characteristic.CollectiveInquiry);

    /// <summary>All rules of this area.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        CycleWithoutSuccessor, StageWithoutProduct, OneSidedStrategies, MemberInNoCycle, EvidenceKindMissing, OneOptionOnly, DecisionWithoutEvidence,
        NoStrategyYet, StrategyNotBegun, EndedWithoutAnalysis, NoNumericEvidence, NothingLearned, EvidenceDoesNotImprove, OneMemberHasAllSteps,
        MemberWithoutChange, PracticeNeverTried, PracticeTriedByOne, AdoptedWithoutReflection,
    ];
}
