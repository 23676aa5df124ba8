using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Foundation;

/// <summary>A theme into which ideas of a values workshop are sorted.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record WorkshopTheme
{
    /// <summary>Makes a workshop theme.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="ideas">The ideas that lie in it.</param>
    /// <exception cref="RuleException">PLC1002, PLC1004, PLC1005, PLC1014.</exception>
    public WorkshopTheme(string name, ValueList<Id<WorkshopIdea>> ideas = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        Check(name, ideas).ThrowIfBroken(nameof(WorkshopTheme));
        (Name, Ideas) = (name, ideas);
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>The ideas that lie in it.</summary>
    public ValueList<Id<WorkshopIdea>> Ideas { get; }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(string? name = null, ValueList<Id<WorkshopIdea>>? ideas = null)
    {
        var breaches = new RuleBreaches();
        breaches.Line(name, nameof(name));
        breaches.DistinctIds(ideas, nameof(ideas));
        return breaches;
    }
}
