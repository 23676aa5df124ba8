using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Primitives;

namespace Plc.Model.Analysis;

/// <summary>How students stand on one target: all of them, those of a section, or those of a group.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record TargetResult
{
    internal TargetResult(
        Reference<LearningTarget> target, Share correct, Share proficient, Share extension, ProportionInterval interval, ValueList<LevelCount> levels)
    {
        (Target, Correct, Proficient, Extension) = (target, correct, proficient, extension);
        (Interval, Levels) = (interval, levels);
    }

    /// <summary>The target.</summary>
    public Reference<LearningTarget> Target { get; }

    /// <summary>Points earned of points possible, pooled over students and items.</summary>
    public Share Correct { get; }

    /// <summary>Students at or above the cut for proficiency, of those assessed on the target.</summary>
    public Share Proficient { get; }

    /// <summary>Between which percents the share who are proficient may lie, with the policy's confidence.</summary>
    public ProportionInterval Interval { get; }

    /// <summary>Students at or above the cut for extension, of those assessed on the target.</summary>
    public Share Extension { get; }

    /// <summary>How many of those assessed are at each level of the target's scale, from the lowest on; none where no scale is known for the target.</summary>
    /// <remarks>The students who are proficient and those at the levels from <see cref="ProficiencyScale.ProficientFrom"/> on are the same ones.</remarks>
    public ValueList<LevelCount> Levels { get; }
}

/// <summary>How all students of the assessment stand on one target, and by which cuts.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record TargetAnalysis
{
    internal TargetAnalysis(TargetResult result, int itemCount, Cut proficiencyCut, Cut extensionCut, bool isBelowThreshold, Id<Teams.Section>? carriedBy)
    {
        (Result, ItemCount, ProficiencyCut, ExtensionCut) = (result, itemCount, proficiencyCut, extensionCut);
        (IsBelowThreshold, CarriedBy) = (isBelowThreshold, carriedBy);
    }

    /// <summary>The target and the result of all sections together.</summary>
    public TargetResult Result { get; }

    /// <summary>The items that count for the target.</summary>
    public int ItemCount { get; }

    /// <summary>From where a student is proficient: the assessment's cut, or else the policy's.</summary>
    public Cut ProficiencyCut { get; }

    /// <summary>From where a student is ready for extension: the assessment's cut, or else the policy's.</summary>
    public Cut ExtensionCut { get; }

    /// <summary>Whether fewer of all students are proficient than the policy asks for.</summary>
    public bool IsBelowThreshold { get; }

    /// <summary>The one section that carries this: without it as many of the other students are proficient as the policy asks for, and without any other section they are not. Null where there is none.</summary>
    public Id<Teams.Section>? CarriedBy { get; }

    /// <summary>Whether the target is below the threshold and no single section carries that (practice row Q-05): a concern of the program, not of one class.</summary>
    public bool IsProgramConcern => IsBelowThreshold && CarriedBy is null;
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

/// <summary>How the students of one group stand on every target, in the order of the targets. A student in two groups counts in both.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record GroupAnalysis
{
    internal GroupAnalysis(Id<StudentGroup> group, int studentCount, ValueList<TargetResult> targets) => (Group, StudentCount, Targets) = (group, studentCount, targets);

    /// <summary>The group.</summary>
    public Id<StudentGroup> Group { get; }

    /// <summary>The students of the group who were assessed.</summary>
    public int StudentCount { get; }

    /// <summary>Its result on every target.</summary>
    public ValueList<TargetResult> Targets { get; }
}
