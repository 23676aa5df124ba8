using System.Collections.Immutable;
using Plc.Model.Rules;

namespace Plc.Model.Analysis;

/// <summary>The rules of summaries (503x).</summary>
public static class SummaryRules
{
    /// <summary>PLC5031: a part that is more than its whole.</summary>
    public static Rule PartAndWhole { get; } = Invariant("PLC5031",
        "A part that a summary counts is no more than its whole", "There are {0}.",
        "Summarize the results again: counts that contradict each other are not counts of any students.");

    /// <summary>PLC5032: a number that is no count or sum.</summary>
    public static Rule NumberRange { get; } = Invariant("PLC5032",
        "The counts and sums of a summary are 0 or more, and no larger than can be added exactly", "The number is {0}.",
        "Summarize the results again. Where there are so many that their sums are too large, keep their summaries apart.");

    /// <summary>PLC5033: sums of complete rows that no students have.</summary>
    public static Rule CompleteSums { get; } = Invariant("PLC5033",
        "The sums over complete rows are those of students who could all earn the same points", "{0}.",
        "Summarize the results again: sums that contradict each other are not sums of any students.");

    /// <summary>PLC5034: counts of two assessments that cannot be added.</summary>
    public static Rule FullPointsDiffer { get; } = Invariant("PLC5034",
        "Counts that are added are of assessments with the same points", "A complete row has other points here than in the counts to which these are added.",
        "Give the assessments versions, or ids, of their own; where one is wrong, summarize its results again.");

    /// <summary>PLC5035: a section where all are meant.</summary>
    public static Rule SectionOfScope { get; } = Invariant("PLC5035",
        "Only counts of one section name a section", "The counts are of all sections, and name one.",
        "Leave out the section, or say that the counts are of one section.");

    /// <summary>PLC5036: assessments of several communities of which nothing says that they are the same.</summary>
    public static Rule VersionMissing { get; } = Invariant("PLC5036",
        "Counts of several communities are added where the assessment has a version", "The assessment has no version.",
        "Give the assessment the same version in the documents of all communities that give the same assessment.");

    /// <summary>PLC5037: targets of several communities of which nothing says that they are the same.</summary>
    public static Rule TargetOfCommunity { get; } = Invariant("PLC5037",
        "Counts of several communities are added where they share the learning target", "The target is one of the community itself.",
        "Refer to the target of the organization that they share, such as their district or state; or leave out the lines of targets.");

    /// <summary>PLC5038: counts that hold others already.</summary>
    public static Rule ScopesMixed { get; } = Invariant("PLC5038",
        "Counts that are added hold nobody twice", "The counts would be added to {0}, which may hold the same students.",
        "Leave out the lines of one of the two, or roll up those of the smaller scope by themselves and merge what comes of it, where they are of other students.");

    /// <summary>All rules of this area.</summary>
    public static ImmutableArray<Rule> All { get; } =
        [PartAndWhole, NumberRange, CompleteSums, FullPointsDiffer, SectionOfScope, VersionMissing, TargetOfCommunity, ScopesMixed];

    private static Rule Invariant(string id, string title, string message, string fix) =>
        new(id, RuleSeverity.Error, title, message, "Q-05", fix, Characteristic.ResultsOrientation);
}
