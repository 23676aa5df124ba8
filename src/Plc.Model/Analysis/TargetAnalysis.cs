using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Primitives;

namespace Plc.Model.Analysis;

/// <summary>How students stand on one target: in the team as a whole, or in a section.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record TargetResult
{
    internal TargetResult(Reference<LearningTarget> target, Share correct, Share proficient, Share extension) =>
        (Target, Correct, Proficient, Extension) = (target, correct, proficient, extension);

    /// <summary>The target.</summary>
    public Reference<LearningTarget> Target { get; }

    /// <summary>Points earned of points possible, pooled over students and items.</summary>
    public Share Correct { get; }

    /// <summary>Students at or above the cut for proficiency, of those assessed on the target.</summary>
    public Share Proficient { get; }

    /// <summary>Students at or above the cut for extension, of those assessed on the target.</summary>
    public Share Extension { get; }
}

/// <summary>How the team's students stand on one target, and by which cuts.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record TargetAnalysis
{
    internal TargetAnalysis(TargetResult result, int itemCount, Cut proficiencyCut, Cut extensionCut, bool isProgramConcern) =>
        (Result, ItemCount, ProficiencyCut, ExtensionCut, IsProgramConcern) = (result, itemCount, proficiencyCut, extensionCut, isProgramConcern);

    /// <summary>The target and the result of all sections together.</summary>
    public TargetResult Result { get; }

    /// <summary>The items that count for the target.</summary>
    public int ItemCount { get; }

    /// <summary>From where a student is proficient: the assessment's cut, or else the policy's.</summary>
    public Cut ProficiencyCut { get; }

    /// <summary>From where a student is ready for extension: the assessment's cut, or else the policy's.</summary>
    public Cut ExtensionCut { get; }

    /// <summary>Whether fewer students of the team as a whole are proficient than the policy asks for (practice row Q-05): a concern of the program, not of one class.</summary>
    public bool IsProgramConcern { get; }
}

/// <summary>How the students of one section stand on every target, in the order of the targets. For the team alone: no outsider compares sections (practice row Q-06).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record SectionAnalysis
{
    internal SectionAnalysis(Id<Teams.Section>? section, int studentCount, ValueList<TargetResult> targets) =>
        (Section, StudentCount, Targets) = (section, studentCount, targets);

    /// <summary>The section; null for the students whose results name none.</summary>
    public Id<Teams.Section>? Section { get; }

    /// <summary>The students of the section who were assessed.</summary>
    public int StudentCount { get; }

    /// <summary>Its result on every target.</summary>
    public ValueList<TargetResult> Targets { get; }
}
