using System.Collections.Immutable;
using Plc.Model.Rules;

namespace Plc.Model.Teams;

/// <summary>What is good practice for teams and their meetings (82xx); found by the practice review.</summary>
public static class TeamPracticeRules
{
    /// <summary>PLC8201: a team that is called a PLC.</summary>
    public static Rule TeamCalledPlc { get; } = new("PLC8201", RuleSeverity.Info,
        "The organization is the professional learning community, not one of its teams",
        "The name of the team says PLC.", "C-01",
        "Call it a team: the whole school or district is the professional learning community, and teams are its parts.", Characteristic.CollaborativeCulture);

    /// <summary>All rules of this area.</summary>
    public static ImmutableArray<Rule> All { get; } = [TeamCalledPlc];
}
