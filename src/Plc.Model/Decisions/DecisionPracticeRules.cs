using System.Collections.Immutable;
using Plc.Model.Rules;

namespace Plc.Model.Decisions;

/// <summary>What is good practice for decisions, communication and exchanges (86xx); found by the practice review.</summary>
public static class DecisionPracticeRules
{
    /// <summary>PLC8601: nothing communicated for long.</summary>
    public static Rule NotCommunicated { get; } = new("PLC8601", RuleSeverity.Warning,
        "Mission, vision, commitments and goals are communicated again and again",
        "{0}", "F-16",
        "Speak this week, where people meet anyway, of one goal: where it started, where it is now, where it is headed; and record it.", Characteristic.FocusOnLearning);

    /// <summary>PLC8602: communication in one venue.</summary>
    public static Rule OneVenue { get; } = new("PLC8602", RuleSeverity.Warning,
        "What guides the school is communicated in many venues",
        "Entries of the last {1} days: {0}, all of one venue.", "F-16",
        "Use another occasion next time: a lesson conversation, a parent meeting, an assembly or the website.", Characteristic.FocusOnLearning);

    /// <summary>PLC8603: nothing modelled.</summary>
    public static Rule NothingModelled { get; } = new("PLC8603", RuleSeverity.Warning,
        "What guides the school is modelled, not only said",
        "Entries of the last {1} days: {0}; none of something modelled.", "F-16",
        "Choose one commitment and act by it where others see it, such as leading a meeting by its norms; and record it.", Characteristic.FocusOnLearning);

    /// <summary>PLC8604: a group that was never addressed.</summary>
    public static Rule GroupNeverAddressed { get; } = new("PLC8604", RuleSeverity.Warning,
        "Every stakeholder group is addressed",
        "Never addressed so far: {0}.", "F-16",
        "Choose one of these groups and an occasion on which it comes together, and speak there of mission, vision and goals.", Characteristic.FocusOnLearning);

    /// <summary>PLC8611: a decision that serves nothing.</summary>
    public static Rule ServesNothing { get; } = new("PLC8611", RuleSeverity.Warning,
        "A decision serves mission, vision, commitments or goals",
        "Nothing is named that the decision serves{0}.", "F-17",
        "Ask of the decision what it does for students' learning, name what it serves, and think again where it serves nothing.", Characteristic.FocusOnLearning);

    /// <summary>PLC8612: an area without a decision for a year.</summary>
    public static Rule AreaWithoutDecision { get; } = new("PLC8612", RuleSeverity.Info,
        "Mission and vision guide every function of the school",
        "No decision of the last {0} days is about: {1}.", "F-17",
        "Take one of these areas in the next leadership meeting and ask what would be done otherwise if mission and vision were the filter.", Characteristic.FocusOnLearning);

    /// <summary>PLC8621: a decision without evidence.</summary>
    public static Rule WithoutEvidence { get; } = new("PLC8621", RuleSeverity.Warning,
        "A decision cites the evidence on which it rests",
        "No evidence is cited{0}.", "I-03",
        "Write down what the group knew when it decided: results, research or the practice of others; gather it first where there was none.", Characteristic.CollectiveInquiry);

    /// <summary>PLC8631: a clear difference without an exchange.</summary>
    public static Rule DifferenceUnanswered { get; } = new("PLC8631", RuleSeverity.Warning,
        "A clear difference between sections leads to an exchange of practice",
        "By the assessment of {0}, sections clearly differ, and no exchange of practice has been recorded since {1}.", "Q-06",
        "Let those whose students learned it show how they taught it, in a meeting or in a lesson, and record who learned what from whom.", Characteristic.CollectiveInquiry);

    /// <summary>All rules of this area.</summary>
    public static ImmutableArray<Rule> All { get; } = [NotCommunicated, OneVenue, NothingModelled, GroupNeverAddressed, ServesNothing, AreaWithoutDecision, WithoutEvidence, DifferenceUnanswered];
}
