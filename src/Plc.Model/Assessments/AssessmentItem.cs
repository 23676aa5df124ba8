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
    /// <param name="choices">What a student chooses from, as a sheet of choices has it: short texts such as A to D; none where the item is not of that kind.</param>
    /// <param name="key">The right one of the choices; given where there are choices.</param>
    /// <exception cref="RuleException">
    /// PLC1002, PLC1004, PLC1005, PLC1014 (a secondary target or a choice twice), PLC5002, PLC5009, PLC5014, PLC5015, PLC5016.
    /// </exception>
    public AssessmentItem(
        Id<AssessmentItem> id, Points points, Reference<LearningTarget> target, ValueList<Reference<LearningTarget>> secondaryTargets = default,
        ValueList<string> choices = default, string? key = null)
    {
        Check(id, points, target, secondaryTargets, choices, key).ThrowIfBroken(nameof(AssessmentItem));
        (Id, Points, Target, SecondaryTargets) = (id, points, target, secondaryTargets);
        (Choices, Key) = (choices, key);
    }

    /// <summary>The id, unique among the items of the assessment.</summary>
    public Id<AssessmentItem> Id { get; }

    /// <summary>The points of a full answer.</summary>
    public Points Points { get; }

    /// <summary>The primary target, for which the item counts.</summary>
    public Reference<LearningTarget> Target { get; }

    /// <summary>Other targets that it touches.</summary>
    public ValueList<Reference<LearningTarget>> SecondaryTargets { get; }

    /// <summary>What a student chooses from; none where the item is not of that kind.</summary>
    public ValueList<string> Choices { get; }

    /// <summary>The right one of the choices; null where there are none.</summary>
    public string? Key { get; }

    /// <summary>Which it is, and nothing of what it says.</summary>
    public override string ToString() => $"Assessment item {Id}";

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        Id<AssessmentItem>? id = null, Points? points = null, Reference<LearningTarget>? target = null, ValueList<Reference<LearningTarget>>? secondaryTargets = null,
        ValueList<string>? choices = null, string? key = null)
    {
        var breaches = new RuleBreaches();
        breaches.Id(id, nameof(id));
        if (points is { Value: 0 }) breaches.Add(AssessmentRules.ItemPoints, nameof(points));
        breaches.Reference(target, nameof(target));
        breaches.DistinctReferences(secondaryTargets, nameof(secondaryTargets));
        if (secondaryTargets is { } others && target is { } primary)
            for (var i = 0; i < others.Count; i++)
                if (others[i] == primary) breaches.Add(AssessmentRules.SecondaryIsPrimary, $"{nameof(secondaryTargets)}/{i}");
        CheckChoices(ref breaches, choices, key);
        return breaches;
    }

    private static void CheckChoices(ref RuleBreaches breaches, ValueList<string>? choices, string? key)
    {
        breaches.EachLine(choices, nameof(choices));
        breaches.Line(key, nameof(key));
        if (choices is not { } list) return;
        breaches.Distinct<string, string>(list, static choice => choice, nameof(choices), PrimitiveRules.ListedTwice);
        for (var i = 0; i < list.Count; i++)
            if (list[i] is "absent" or "exempt") breaches.Add(AssessmentRules.ChoiceTaken, $"{nameof(choices)}/{i}", list[i]);
        if (list.Count > 0 && key is null) breaches.Add(AssessmentRules.KeyAndChoices, nameof(choices), "no key");
        else if (key is not null && list.Count == 0) breaches.Add(AssessmentRules.KeyAndChoices, nameof(key), "no choices");
        else if (key is not null && !list.AsSpan().Contains(key)) breaches.Add(AssessmentRules.KeyIsChoice, nameof(key));
    }

    void ILinked.Link(Links links)
    {
        links.Refer(Target, "target");
        links.Refer(SecondaryTargets, "secondaryTargets");
    }
}
