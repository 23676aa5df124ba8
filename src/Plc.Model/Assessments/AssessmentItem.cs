using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Assessments;

/// <summary>One question or task of a common assessment, with the learning target that it measures.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record AssessmentItem : ILinked
{
    /// <summary>Makes an item.</summary>
    /// <param name="id">Unique among the items of the assessment; a column of the results has this name.</param>
    /// <param name="points">The points of a full answer; more than 0.</param>
    /// <param name="target">The primary target: the item counts for this one.</param>
    /// <param name="secondaryTargets">Other targets that it touches and does not count for.</param>
    /// <exception cref="RuleException">PLC1002, PLC1014 (a secondary target twice), PLC5002, PLC5009.</exception>
    public AssessmentItem(
        Id<AssessmentItem> id, Points points, Reference<LearningTarget> target, ValueList<Reference<LearningTarget>> secondaryTargets = default)
    {
        Check(id, points, target, secondaryTargets).ThrowIfBroken(nameof(AssessmentItem));
        (Id, Points, Target, SecondaryTargets) = (id, points, target, secondaryTargets);
    }

    /// <summary>The id, unique among the items of the assessment.</summary>
    public Id<AssessmentItem> Id { get; }

    /// <summary>The points of a full answer.</summary>
    public Points Points { get; }

    /// <summary>The primary target, for which the item counts.</summary>
    public Reference<LearningTarget> Target { get; }

    /// <summary>Other targets that it touches.</summary>
    public ValueList<Reference<LearningTarget>> SecondaryTargets { get; }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        Id<AssessmentItem>? id = null, Points? points = null, Reference<LearningTarget>? target = null, ValueList<Reference<LearningTarget>>? secondaryTargets = null)
    {
        var breaches = new RuleBreaches();
        breaches.Id(id, nameof(id));
        if (points is { Value: 0 }) breaches.Add(AssessmentRules.ItemPoints, nameof(points));
        breaches.Reference(target, nameof(target));
        breaches.DistinctReferences(secondaryTargets, nameof(secondaryTargets));
        if (secondaryTargets is { } others && target is { } primary)
            for (var i = 0; i < others.Count; i++)
                if (others[i] == primary) breaches.Add(AssessmentRules.SecondaryIsPrimary, $"{nameof(secondaryTargets)}/{i}");
        return breaches;
    }

    void ILinked.Link(Links links)
    {
        links.Refer(Target, "target");
        links.Refer(SecondaryTargets, "secondaryTargets");
    }
}
