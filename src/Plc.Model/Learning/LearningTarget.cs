using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Learning;

/// <summary>One step of an outcome that can be taught and assessed by itself (practice row Q-01). It stands inside its outcome, so it belongs to one.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record LearningTarget : ILinked
{
    /// <summary>Makes a learning target.</summary>
    /// <param name="id">Unique among the learning targets of the community.</param>
    /// <param name="statement">What a student who has learned it knows or can do.</param>
    /// <param name="standards">The standards that it comes from.</param>
    /// <param name="kind">What kind of learning it asks for.</param>
    /// <param name="depthOfKnowledge">How complex the thinking is that it asks for, 1 (recall) to 4 (extended thinking).</param>
    /// <exception cref="RuleException">PLC1002, PLC1004, PLC1005, PLC1015, PLC4007.</exception>
    public LearningTarget(
        Id<LearningTarget> id, string statement, ValueList<StandardReference> standards = default, TargetKind? kind = null, int? depthOfKnowledge = null)
    {
        ArgumentNullException.ThrowIfNull(statement);
        Check(id, statement, standards, kind, depthOfKnowledge).ThrowIfBroken(nameof(LearningTarget));
        (Id, Statement, Standards, Kind, DepthOfKnowledge) = (id, statement, standards, kind, depthOfKnowledge);
    }

    /// <summary>Unique among the learning targets of the community.</summary>
    public Id<LearningTarget> Id { get; }

    /// <summary>What a student who has learned it knows or can do.</summary>
    public string Statement { get; }

    /// <summary>The standards that it comes from.</summary>
    public ValueList<StandardReference> Standards { get; }

    /// <summary>What kind of learning it asks for; null where that is not said.</summary>
    public TargetKind? Kind { get; }

    /// <summary>How complex the thinking is that it asks for, 1 to 4; null where that is not said.</summary>
    public int? DepthOfKnowledge { get; }

    /// <summary>Which it is, and nothing of what it says.</summary>
    public override string ToString() => $"Learning target {Id}";

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        Id<LearningTarget>? id = null, string? statement = null, ValueList<StandardReference>? standards = null, TargetKind? kind = null,
        int? depthOfKnowledge = null)
    {
        _ = standards;
        var breaches = new RuleBreaches();
        breaches.Id(id, nameof(id));
        breaches.Prose(statement, nameof(statement));
        breaches.Word(kind, nameof(kind));
        if (depthOfKnowledge is < 1 or > 4) breaches.Add(LearningRules.DepthRange, nameof(depthOfKnowledge));
        return breaches;
    }

    void ILinked.Link(Links links) => links.Declare(Id, "id");
}

/// <summary>The kinds of learning targets (after Stiggins and Chappuis).</summary>
public enum TargetKind
{
    /// <summary>To know or understand something.</summary>
    Knowledge,

    /// <summary>To reason with what one knows.</summary>
    Reasoning,

    /// <summary>To do something well.</summary>
    Skill,

    /// <summary>To make something.</summary>
    Product,

    /// <summary>To be inclined to something.</summary>
    Disposition,
}
