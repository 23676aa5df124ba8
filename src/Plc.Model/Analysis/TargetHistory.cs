using NodaTime;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Analysis;

/// <summary>The evidence on one student and one target over time, as of a day (practice rows ).</summary>
/// <remarks>
/// Equal when all facts are equal. Ordered by the day on which the student was assessed, not by the day on which that was recorded; evidence without a day stands before all
/// other, so that it is never the newest; evidence of one day stands by the id of its assessment, then as it was given. Says nothing of the student when it is turned to text.
/// </remarks>
public sealed record TargetHistory
{
    /// <summary>Puts evidence into its order, and leaves out what is of a later day.</summary>
    /// <param name="student">The opaque id of the student.</param>
    /// <param name="target">The target.</param>
    /// <param name="asOf">The day as of which the history is told.</param>
    /// <param name="evidence">The evidence, in any order.</param>
    /// <exception cref="ArgumentException">Student or target is not named.</exception>
    public TargetHistory(Id<Student> student, Reference<LearningTarget> target, LocalDate asOf, ValueList<PieceOfEvidence> evidence = default)
    {
        if (student.IsDefault) throw new ArgumentException("The student is not named.", nameof(student));
        if (target.IsDefault) throw new ArgumentException("The target is not named.", nameof(target));
        (Student, Target, AsOf) = (student, target, asOf.WithCalendar(CalendarSystem.Iso));
        Evidence = [.. evidence.Where(piece => !(piece.Date > AsOf)).OrderBy(piece => piece.Date ?? LocalDate.MinIsoValue).ThenBy(piece => piece.Assessment)];
    }

    /// <summary>The opaque id of the student.</summary>
    public Id<Student> Student { get; }

    /// <summary>The target.</summary>
    public Reference<LearningTarget> Target { get; }

    /// <summary>The day as of which the history is told: evidence of later days is left out.</summary>
    public LocalDate AsOf { get; }

    /// <summary>All evidence, the oldest first, with the assessments that the student missed.</summary>
    public ValueList<PieceOfEvidence> Evidence { get; }

    /// <summary>The evidence of assessments in which the student was assessed on the target, the oldest first.</summary>
    public IEnumerable<PieceOfEvidence> Assessed => Evidence.Where(piece => piece.IsAssessed);

    /// <summary>The newest evidence of an assessment in which the student was assessed on the target; null where there is none.</summary>
    public PieceOfEvidence? LatestAssessed => Assessed.LastOrDefault();

    /// <summary>How many of the newest assessments in which the student was assessed on the target, one after the other, the student was not proficient; those that were missed do not interrupt.</summary>
    public int TimesNotProficientInARow => Assessed.Reverse().TakeWhile(piece => !piece.IsProficient).Count();

    /// <summary>
    /// Whether current evidence is missing: the student has never been assessed on the target, or has missed its newest assessment, be it absent, exempt, without an answer or
    /// without a row.
    /// </summary>
    public bool IsCurrentEvidenceMissing => Evidence is not [.., { IsAssessed: true }];

    /// <summary>Whether the student was assessed on the target on a day or later; not known, and so not, of evidence without a day.</summary>
    public bool IsAssessedSince(LocalDate day) => Evidence.Any(piece => piece.IsAssessed && piece.Date >= day.WithCalendar(CalendarSystem.Iso));

    /// <summary>The target, and how many assessments there are.</summary>
    public override string ToString() => $"Evidence on {Target} of {Evidence.Count} assessments";
}
