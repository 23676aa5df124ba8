using Plc.Model.Responses;

namespace Plc.Model.TestSupport;

/// <summary>How the parts of support plans and sessions hang together; their days are drawn in the order of time.</summary>
internal static class SupportPlanCoherence
{
    internal static void Plan(Maker make, Draft parts)
    {
        if (parts.Of<PlanKind>("kind") == PlanKind.Extension) parts["tier"] = null;
        if (parts["ruleSet"] is null) parts["rule"] = null;
        foreach (var part in new[] { "begin", "review", "end", "monitoring", "sessions", "ended" }) _ = parts[part];
    }

    /// <summary>By the clock, or by its length.</summary>
    internal static void Session(Maker make, Draft parts)
    {
        var byClock = make.Chance.Coin;
        foreach (var part in new[] { "begin", "end" }) parts[part] = byClock ? make.Given(parts, part) : null;
        parts["length"] = byClock ? null : make.Given(parts, "length");
    }
}
