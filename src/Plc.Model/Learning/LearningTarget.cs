using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Learning;

/// <summary>One step of an essential outcome that can be taught and assessed by itself (practice row Q-01). It stands inside its outcome, so it belongs to one.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record LearningTarget
{
    /// <summary>Makes a learning target.</summary>
    /// <param name="id">Unique among the learning targets of the community.</param>
    /// <param name="statement">What a student who has learned it knows or can do.</param>
    /// <param name="standards">The standards that it comes from.</param>
    /// <exception cref="RuleException">PLC1002, PLC1004, PLC1005.</exception>
    public LearningTarget(Id<LearningTarget> id, string statement, ValueList<StandardReference> standards = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        Check(id, statement, standards).ThrowIfBroken(nameof(LearningTarget));
        (Id, Statement, Standards) = (id, statement, standards);
    }

    /// <summary>The id, unique among the learning targets of the community.</summary>
    public Id<LearningTarget> Id { get; }

    /// <summary>What a student who has learned it knows or can do.</summary>
    public string Statement { get; }

    /// <summary>The standards that it comes from.</summary>
    public ValueList<StandardReference> Standards { get; }

    /// <summary>All rules that these parts break.</summary>
    public static RuleBreaches Check(Id<LearningTarget>? id, string? statement, ValueList<StandardReference>? standards)
    {
        _ = standards;
        var breaches = new RuleBreaches();
        breaches.Id(id, nameof(id));
        breaches.Prose(statement, nameof(statement));
        return breaches;
    }
}
