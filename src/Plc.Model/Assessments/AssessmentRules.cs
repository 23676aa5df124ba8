using System.Collections.Immutable;
using Plc.Model.Rules;

namespace Plc.Model.Assessments;

/// <summary>The rules of common assessments and their results (50xx).</summary>
public static class AssessmentRules
{
    /// <summary>PLC5001: an assessment without items.</summary>
    public static Rule NoItems { get; } = Invariant("PLC5001",
        "A common assessment has items", "The assessment has no items.", "Q-02",
        "Add the items; a test scored only by target has one item per target.");

    /// <summary>PLC5002: an item without points.</summary>
    public static Rule ItemPoints { get; } = Invariant("PLC5002",
        "An item has points to be earned", "The item has 0 points.", "Q-02",
        "Give the points of a full answer; leave out what is not scored.");

    /// <summary>PLC5003: a cut that is neither a percent nor a count, or both.</summary>
    public static Rule CutKind { get; } = Invariant("PLC5003",
        "A cut is either a percent of the points or a count of items", "{0} given.", "Q-10",
        "Keep percent, for points of those possible, or count, for items at full points.");

    /// <summary>PLC5004: a cut that asks for nothing.</summary>
    public static Rule CutAsksNothing { get; } = Invariant("PLC5004",
        "A cut asks for more than nothing", "The cut asks for {0}.", "Q-10",
        "Agree on a cut that a student can miss; leave it out to use the policy's.");

    /// <summary>PLC5005: a cut for a target that no item measures.</summary>
    public static Rule CutTarget { get; } = Invariant("PLC5005",
        "A cut is for a target that an item of the assessment measures", "No item of this assessment has this target as its primary one.", "Q-10",
        "Correct the target of the cut, or add the items that measure it.");

    /// <summary>PLC5006: two cuts for one target.</summary>
    public static Rule CutTwice { get; } = Invariant("PLC5006",
        "A target has one cut", "This target already has a cut.", "Q-10", "Keep the cut that the team agreed on before the assessment.");

    /// <summary>PLC5007: a count of more items than there are.</summary>
    public static Rule CutCount { get; } = Invariant("PLC5007",
        "A cut asks for no more items than the target has", "The cut asks for more than the {0} of the target.", "Q-10",
        "Lower the count, or add items for the target.");

    /// <summary>PLC5008: extension begins below proficiency.</summary>
    public static Rule ExtensionBelowProficiency { get; } = Invariant("PLC5008",
        "The cut for extension is not below that for proficiency", "Extension begins below proficiency.", "Q-09",
        "Raise the cut for extension, or leave it out to use the policy's.");

    /// <summary>PLC5009: a target both primary and secondary.</summary>
    public static Rule SecondaryIsPrimary { get; } = Invariant("PLC5009",
        "A secondary target of an item is not its primary one", "The item counts for this target already.", "Q-02",
        "Leave it out of the secondary targets.");

    /// <summary>PLC5010: a student with two rows.</summary>
    public static Rule StudentTwice { get; } = Invariant("PLC5010",
        "A student has one row in the results of an assessment", "This student already has a row.", "Q-02",
        "Keep one row; a retake is another set of results.");

    /// <summary>PLC5011: more points than there are.</summary>
    public static Rule PointsAboveMaximum { get; } = Invariant("PLC5011",
        "No more points are scored than the item has", "The points are above the item's maximum.", "Q-02",
        "Correct the points, or the item's maximum in the community document.");

    /// <summary>PLC5012: a row of another length.</summary>
    public static Rule RowLength { get; } = Invariant("PLC5012",
        "A row of results has one cell per item", "The number of cells is {0}, expected {1}.", "Q-02",
        "Give a cell for every item; an item without an answer is an empty cell.");

    /// <summary>PLC5013: a section that is not declared.</summary>
    public static Rule SectionUnknown { get; } = Invariant("PLC5013",
        "Results name sections that the community declares", "No section of the community has this id.", "Q-03",
        "Correct the section, or declare it in the community document.");

    /// <summary>PLC5014: a key without choices, or choices without a key.</summary>
    public static Rule KeyAndChoices { get; } = Invariant("PLC5014",
        "An item has a key where it has choices, and only there", "The item has {0}.", "Q-02",
        "Give the choices and which of them is right, or neither where students do not choose.");

    /// <summary>PLC5015: a key that is none of the choices.</summary>
    public static Rule KeyIsChoice { get; } = Invariant("PLC5015",
        "The key of an item is one of its choices", "No choice of the item is this text.", "Q-02",
        "Write the key as the choice is written, or add the choice.");

    /// <summary>PLC5016: a choice that a sheet reads as something else.</summary>
    public static Rule ChoiceTaken { get; } = Invariant("PLC5016",
        "A choice is no word that says in a sheet why there is no answer", "In a sheet of choices, {0} says that there is no answer.", "Q-02",
        "Give the choice another text, such as its letter.");

    /// <summary>PLC5017: an answer that is none of the choices.</summary>
    public static Rule ChoiceUnknown { get; } = Invariant("PLC5017",
        "An answer is one of the item's choices", "The item has no such choice.{0}", "Q-02",
        "Correct the answer, or add the choice to the item in the community document.");

    /// <summary>PLC5030: results of another version.</summary>
    public static Rule VersionOther { get; } = Invariant("PLC5030",
        "Results are of the version of the assessment that the community declares", "The results are of another version of the assessment.", "Q-02",
        "Read them with the community document of that version, or correct the version where it is wrong.");

    /// <summary>All rules of this area.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        NoItems, ItemPoints, CutKind, CutAsksNothing, CutTarget, CutTwice, CutCount, ExtensionBelowProficiency, SecondaryIsPrimary,
        StudentTwice, PointsAboveMaximum, RowLength, SectionUnknown,
        KeyAndChoices, KeyIsChoice, ChoiceTaken, ChoiceUnknown, VersionOther,
    ];

    private static Rule Invariant(string id, string title, string message, string practice, string fix) =>
        new(id, RuleSeverity.Error, title, message, practice, fix, Characteristic.ResultsOrientation);
}
