using System.Collections.Immutable;
using Plc.Model.Rules;

namespace Plc.Model.People;

/// <summary>The rules of people and organizations (11xx).</summary>
public static class PeopleRules
{
    /// <summary>PLC1101: a number of people, or a rank, below 1.</summary>
    public static Rule CountTooSmall { get; } = new("PLC1101", RuleSeverity.Error,
        "A number of people, a rank or a team number is 1 or more",
        "The number is below 1.", "F-05",
        "Leave the number out where it is not known, or there is nobody to count.", Characteristic.CollaborativeCulture);

    /// <summary>PLC1102: fewer heads than names.</summary>
    public static Rule HeadCount { get; } = new("PLC1102", RuleSeverity.Error,
        "A head count is at least the number of the staff who are named",
        "The number of members who are named is {1}, which is more than the head count.", "F-05",
        "Count everybody of the group who took part, the named ones too.", Characteristic.CollaborativeCulture);

    /// <summary>PLC1103: a school that holds schools.</summary>
    public static Rule HoldsSchools { get; } = new("PLC1103", RuleSeverity.Error,
        "A district, or another organization, holds schools; a school holds none",
        "A school holds schools.", "C-01",
        "Make the outer community a district, or list the schools beside each other.", Characteristic.CollaborativeCulture);

    /// <summary>PLC1104: a member who belongs twice at once.</summary>
    public static Rule BelongsTwice { get; } = new("PLC1104", RuleSeverity.Error,
        "A member belongs to a team or a coalition once at a time",
        "The member belongs to it at the same time already.", "C-05",
        "Join the two entries, or correct their days; one for each time is right where a member left and came back.", Characteristic.CollaborativeCulture);

    /// <summary>All rules of this area.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        CountTooSmall, HeadCount, HoldsSchools, BelongsTwice,
    ];
}
