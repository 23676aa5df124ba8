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
        "{0} statements are in another language and their wording was not checked.", "F-14",
        "Read them with the questions of the practice in mind: learning or teaching, for all, without hedging, what is done, by ourselves, a result. Or add a lexicon of the language to the policy.", Characteristic.FocusOnLearning);

    /// <summary>All rules of this area.</summary>
    public static ImmutableArray<Rule> All { get; } = [SuppressionExpired, SuppressionUnused, WordingUnread];
}
