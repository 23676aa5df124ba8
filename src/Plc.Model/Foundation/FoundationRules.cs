using System.Collections.Immutable;
using Plc.Model.Rules;

namespace Plc.Model.Foundation;

/// <summary>The rules of mission, vision and commitments (20xx).</summary>
public static class FoundationRules
{
    /// <summary>PLC2001: versions out of order.</summary>
    public static Rule VersionDates { get; } = new("PLC2001", RuleSeverity.Error,
        "The versions of a statement stand in the order of their days, and no two are adopted on one day",
        "This version is not later than the one before it.", "F-01",
        "Put the oldest version first; where two have the same day, correct one of the days.", Characteristic.ContinuousImprovement);

    /// <summary>PLC2002: a statement that says nothing.</summary>
    public static Rule NoVersion { get; } = new("PLC2002", RuleSeverity.Error,
        "A mission, vision or commitment has at least one version",
        "There is no version.", "F-02",
        "Give the statement, as a draft while it is not adopted; leave the whole out while there is none.", Characteristic.FocusOnLearning);

    /// <summary>PLC2003: a commitment of nobody.</summary>
    public static Rule NoGroup { get; } = new("PLC2003", RuleSeverity.Error,
        "A commitment is that of at least one stakeholder group",
        "No group makes the commitment.", "F-11",
        "Name the groups that make it.", Characteristic.CollaborativeCulture);

    /// <summary>PLC2004: a pledge by a group whose commitment it is not.</summary>
    public static Rule PledgeGroup { get; } = new("PLC2004", RuleSeverity.Error,
        "A commitment is pledged by a group that makes it",
        "This group does not make the commitment.", "F-11",
        "Add the group to the groups of the commitment, or put the pledge under a commitment of the group.", Characteristic.CollaborativeCulture);

    /// <summary>PLC2005: workshop steps out of order.</summary>
    public static Rule WorkshopDates { get; } = new("PLC2005", RuleSeverity.Error,
        "The days of the steps of a workshop do not descend",
        "This step is dated before the one before it.", "F-12",
        "Put the steps in the order in which they were taken, and correct the days.", Characteristic.CollaborativeCulture);

    /// <summary>PLC2006: an idea in two themes.</summary>
    public static Rule IdeaTwice { get; } = new("PLC2006", RuleSeverity.Error,
        "Each sorted idea lies in one theme",
        "This idea already lies in a theme.", "F-12",
        "Decide which theme the idea belongs to.", Characteristic.CollaborativeCulture);

    /// <summary>PLC2007: a theme with an idea that is not there.</summary>
    public static Rule IdeaUnknown { get; } = new("PLC2007", RuleSeverity.Error,
        "A theme names ideas of its workshop",
        "The workshop has no such idea.", "F-12",
        "Add the idea to the workshop, or correct its id.", Characteristic.CollaborativeCulture);

    /// <summary>PLC2008: a part that is one's own and another's.</summary>
    public static Rule OwnAndAdopted { get; } = new("PLC2008", RuleSeverity.Error,
        "A community has its own mission or vision, or adopts that of another organization, not both",
        "This part is there too as the community's own.", "C-04",
        "Remove the adoption, or the part of its own.", Characteristic.FocusOnLearning);

    /// <summary>PLC2009: a version of the vision that is not there.</summary>
    public static Rule WorkshopVersion { get; } = new("PLC2009", RuleSeverity.Error,
        "A workshop examines a version of the vision that exists",
        "There is no version of the vision with this number.", "F-12",
        "Count the versions from 1, the oldest first.", Characteristic.CollaborativeCulture);

    /// <summary>PLC2010: a review interval out of range.</summary>
    public static Rule ReviewInterval { get; } = new("PLC2010", RuleSeverity.Error,
        "A vision is revisited after 1 to 120 months",
        "The number of months is out of range.", "F-10",
        "Write 1 to 120; 12 is a year.", Characteristic.ContinuousImprovement);

    /// <summary>PLC2011: a part adopted from oneself.</summary>
    public static Rule AdoptedFromItself { get; } = new("PLC2011", RuleSeverity.Error,
        "A part of the foundation is adopted from another organization",
        "The organization is the community itself.", "C-04",
        "Name the organization whose part it is, or give the part as the community's own.", Characteristic.FocusOnLearning);

    /// <summary>PLC2012: a step of the foundation before its time.</summary>
    public static Rule StepOrder { get; } = new("PLC2012", RuleSeverity.Error,
        "The steps of a foundation are taken in order, each with an adopted statement",
        "{0}.", "F-01",
        "Adopt mission, vision, commitments and goals in this order; a record of another order is made by the constructor.", Characteristic.FocusOnLearning);

    /// <summary>All rules of this area.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        VersionDates, NoVersion, NoGroup, PledgeGroup, WorkshopDates, IdeaTwice, IdeaUnknown, OwnAndAdopted, WorkshopVersion,
        ReviewInterval, AdoptedFromItself, StepOrder,
    ];
}
