using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Goals;

/// <summary>Something that a goal needs, and whether the district has it (practice row G-02).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record GoalResource
{
    /// <summary>Makes a goal resource.</summary>
    /// <param name="name">What it is.</param>
    /// <param name="status">Whether it is there.</param>
    /// <exception cref="RuleException">PLC1004, PLC1005, PLC1015.</exception>
    public GoalResource(string name, ResourceStatus status)
    {
        ArgumentNullException.ThrowIfNull(name);
        Check(name, status).ThrowIfBroken(nameof(GoalResource));
        (Name, Status) = (name, status);
    }

    /// <summary>What it is.</summary>
    public string Name { get; }

    /// <summary>Whether it is there.</summary>
    public ResourceStatus Status { get; }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(string? name = null, ResourceStatus? status = null)
    {
        var breaches = new RuleBreaches();
        breaches.Line(name, nameof(name));
        breaches.Word(status, nameof(status));
        return breaches;
    }
}

/// <summary>Whether a resource is there.</summary>
public enum ResourceStatus
{
    /// <summary>The district has it.</summary>
    Available,

    /// <summary>The district can obtain it.</summary>
    Obtainable,

    /// <summary>The district neither has it nor can obtain it.</summary>
    Lacking,
}
