using System.Collections.Immutable;

namespace Plc.Model.Rules;

/// <summary>What the practice review says of itself (89xx).</summary>
public static class ReviewRules
{
    /// <summary>PLC8901: a suppression whose time is over.</summary>
    public static Rule SuppressionExpired { get; } = new("PLC8901", RuleSeverity.Warning,
        "A finding is let stand for a time only",
        "This suppression ended on {0}; what it was for is reported again.", "C-02",
        "Look at the finding again: mend it, or say until when it stands and why.", Characteristic.ContinuousImprovement);

    /// <summary>PLC8902: a suppression of nothing.</summary>
    public static Rule SuppressionUnused { get; } = new("PLC8902", RuleSeverity.Info,
        "A suppression is for something that is found",
        "Nothing is found that this suppression is for.", "C-13",
        "Remove it, or correct its rule or place.", Characteristic.FocusOnLearning);

    /// <summary>PLC8903: statements in a language of which the policy has no lexicon.</summary>
    public static Rule WordingUnread { get; } = new("PLC8903", RuleSeverity.Info,
        "The wording of statements is looked at",
        "The wording was not checked, since there is no lexicon of the language: {0}.", "F-14",
        "Read them with the questions of the practice in mind: learning or teaching, for all, without hedging, what is done, by ourselves, a result. Or add a lexicon of the language to the policy.", Characteristic.FocusOnLearning);

    /// <summary>PLC8904: records that end long before the day of the review.</summary>
    public static Rule RecordsOld { get; } = new("PLC8904", RuleSeverity.Warning,
        "The records are of the work that is done now",
        "The newest record is of {0}, more than {1} days before the day of this review.", "C-02",
        "Bring the records up to date before you go on, beginning with the last meetings and results of each team; most of what else is found here is of another time.", Characteristic.FocusOnLearning);

    /// <summary>All rules of this area.</summary>
    public static ImmutableArray<Rule> All { get; } = [SuppressionExpired, SuppressionUnused, WordingUnread, RecordsOld];
}
