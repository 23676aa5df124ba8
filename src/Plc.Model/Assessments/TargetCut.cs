using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Assessments;

/// <summary>What a team agreed on, before an assessment, as proficient on one target, and as ready for extension (practice rows ).</summary>
/// <remarks>Belongs to the assessment, never to a section. Equal when all facts are equal.</remarks>
public sealed record TargetCut
{
    /// <summary>Makes the cuts of a target.</summary>
    /// <param name="target">A primary target of at least one item of the assessment.</param>
    /// <param name="proficiency">From where a student is proficient.</param>
    /// <param name="extension">From where a student is ready for extension; the policy's where it is left out.</param>
    /// <exception cref="RuleException">PLC1002, PLC5008.</exception>
    public TargetCut(Reference<LearningTarget> target, Cut proficiency, Cut? extension = null)
    {
        ArgumentNullException.ThrowIfNull(proficiency);
        Check(target, proficiency, extension).ThrowIfBroken(nameof(TargetCut));
        (Target, Proficiency, Extension) = (target, proficiency, extension);
    }

    /// <summary>The target.</summary>
    public Reference<LearningTarget> Target { get; }

    /// <summary>From where a student is proficient.</summary>
    public Cut Proficiency { get; }

    /// <summary>From where a student is ready for extension; null where the policy says it.</summary>
    public Cut? Extension { get; }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(Reference<LearningTarget>? target = null, Cut? proficiency = null, Cut? extension = null)
    {
        var breaches = new RuleBreaches();
        breaches.Reference(target, nameof(target));
        if (extension?.Percent < proficiency?.Percent || extension?.Count < proficiency?.Count)
            breaches.Add(AssessmentRules.ExtensionBelowProficiency, nameof(extension));
        return breaches;
    }
}
