using System.Collections.Immutable;
using Plc.Model.Rules;

namespace Plc.Model.Teams;

/// <summary>The rules of teams (41xx).</summary>
public static class TeamRules
{
    /// <summary>PLC4101: a team whose home is nowhere.</summary>
    public static Rule HomeNowhere { get; } = new("PLC4101", RuleSeverity.Error,
        "The home of a team is this community or one of its schools",
        "The community neither is nor holds this organization.", "C-01",
        "Correct the id of the organization; people of other organizations take part as external participants.", Characteristic.CollaborativeCulture);

    /// <summary>PLC4102: a team linked to itself.</summary>
    public static Rule LinkedToItself { get; } = new("PLC4102", RuleSeverity.Error,
        "A team is linked to other teams",
        "The link is to the team itself.", "C-01",
        "Remove the link.", Characteristic.CollaborativeCulture);

    /// <summary>All rules of this area.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        HomeNowhere, LinkedToItself,
    ];
}
