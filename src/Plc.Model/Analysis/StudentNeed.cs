using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Analysis;

/// <summary>What a student earned on a target.</summary>
/// <remarks>Equal when all facts are equal. Says nothing of the points when it is turned to text.</remarks>
public sealed record TargetEvidence
{
    internal TargetEvidence(Reference<LearningTarget> target, decimal earned, decimal possible, ProficiencyLevel? level) =>
        (Target, Earned, Possible, Level) = (target, earned, possible, level);

    /// <summary>The target.</summary>
    public Reference<LearningTarget> Target { get; }

    /// <summary>The points that were earned.</summary>
    public decimal Earned { get; }

    /// <summary>The points that were possible for this student.</summary>
    public decimal Possible { get; }

    /// <summary>The student's level on the target; null where no scale is known for it, or where the scale has no level below proficiency.</summary>
    public ProficiencyLevel? Level { get; }

    /// <summary>The target alone.</summary>
    public override string ToString() => $"Evidence on {Target}";
}

/// <summary>A student who needs time and support, or who is ready for extension, and on which targets: never by a total alone (practice rows ).</summary>
/// <remarks>Equal when all facts are equal. Says nothing of the student when it is turned to text.</remarks>
public sealed record StudentNeed
{
    internal StudentNeed(Id<Student> student, Id<Section>? section, ValueList<TargetEvidence> evidence) =>
        (Student, Section, Evidence) = (student, section, evidence);

    /// <summary>The opaque id of the student.</summary>
    public Id<Student> Student { get; }

    /// <summary>The section, where the results name it.</summary>
    public Id<Section>? Section { get; }

    /// <summary>The targets, each with what was earned, in the order of the targets.</summary>
    public ValueList<TargetEvidence> Evidence { get; }

    /// <summary>The number of targets.</summary>
    public override string ToString() => $"Need on {Evidence.Count} targets";
}

/// <summary>Why a student was not assessed.</summary>
public enum NotAssessedReason
{
    /// <summary>The student is on the roster of a section and has no row in the results.</summary>
    NoRow,

    /// <summary>The student has a row without any answer.</summary>
    NoAnswer,

    /// <summary>The student was absent: a cell says so, and none is scored.</summary>
    Absent,

    /// <summary>The student is exempt from every item.</summary>
    Exempt,
}

/// <summary>A student who was not assessed, listed apart: neither proficient nor in need, and counted nowhere (practice row Q-02).</summary>
/// <remarks>Equal when all facts are equal. Says nothing of the student when it is turned to text.</remarks>
public sealed record NotAssessedStudent
{
    internal NotAssessedStudent(Id<Student> student, Id<Section>? section, NotAssessedReason reason) =>
        (Student, Section, Reason) = (student, section, reason);

    /// <summary>The opaque id of the student.</summary>
    public Id<Student> Student { get; }

    /// <summary>The section, where results or roster name it.</summary>
    public Id<Section>? Section { get; }

    /// <summary>Why the student was not assessed.</summary>
    public NotAssessedReason Reason { get; }

    /// <summary>The reason alone.</summary>
    public override string ToString() => $"Not assessed: {Reason}";
}
