using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Analysis;

/// <summary>What one assessment says of a student on one target, or why it says nothing (practice rows ).</summary>
/// <remarks>Equal when all facts are equal. Says nothing of the points when it is turned to text.</remarks>
public sealed record PieceOfEvidence
{
    /// <summary>Makes evidence of a student for whom items of the target count.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="date">The day on which the student was assessed, not the day on which that was recorded; null where it is not known.</param>
    /// <param name="earned">The points that the student earned on the target, 0 or more.</param>
    /// <param name="possible">The points that were possible for this student; above 0, and not below those earned.</param>
    /// <param name="itemCount">How many items of the target counted for this student, 1 or more.</param>
    /// <param name="itemsAtFullPoints">How many of them are at full points.</param>
    /// <param name="isProficient">Whether the student reaches the cut for proficiency.</param>
    /// <param name="isForExtension">Whether the student reaches the cut for extension.</param>
    /// <param name="section">The section in which the student was assessed, where it is known.</param>
    /// <param name="level">The level of the proficiency scale of the target's outcome, where there is one.</param>
    /// <exception cref="ArgumentException">The assessment is not named, or a number is not in its range.</exception>
    public PieceOfEvidence(
        Id<CommonAssessment> assessment, LocalDate? date, decimal earned, decimal possible, int itemCount, int itemsAtFullPoints,
        bool isProficient, bool isForExtension, Id<Section>? section = null, decimal? level = null)
        : this(assessment, date, section)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(earned);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(possible);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(earned, possible);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(itemCount);
        ArgumentOutOfRangeException.ThrowIfNegative(itemsAtFullPoints);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(itemsAtFullPoints, itemCount);
        (Earned, Possible, ItemCount, ItemsAtFullPoints) = (earned, possible, itemCount, itemsAtFullPoints);
        (IsProficient, IsForExtension, Level) = (isProficient, isForExtension, level);
    }

    /// <summary>Records that a student was not assessed on the target.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="date">The day on which it was given; null where it is not known.</param>
    /// <param name="notAssessed">Why the student was not assessed.</param>
    /// <param name="section">The section, where it is known.</param>
    /// <exception cref="ArgumentException">The assessment is not named, or it is not said why.</exception>
    public PieceOfEvidence(Id<CommonAssessment> assessment, LocalDate? date, NotAssessedReason notAssessed, Id<Section>? section = null)
        : this(assessment, date, section)
    {
        if (!Enum.IsDefined(notAssessed)) throw new ArgumentOutOfRangeException(nameof(notAssessed));
        NotAssessed = notAssessed;
    }

    private PieceOfEvidence(Id<CommonAssessment> assessment, LocalDate? date, Id<Section>? section)
    {
        if (assessment.IsDefault) throw new ArgumentException("The assessment is not named.", nameof(assessment));
        (Assessment, Date, Section) = (assessment, date?.WithCalendar(CalendarSystem.Iso), section);
    }

    /// <summary>The assessment.</summary>
    public Id<CommonAssessment> Assessment { get; }

    /// <summary>The section in which the student was assessed, where it is known.</summary>
    public Id<Section>? Section { get; }

    /// <summary>The day on which the student was assessed, or the assessment was given; null where it is not known.</summary>
    public LocalDate? Date { get; }

    /// <summary>Why the student was not assessed; null where the student was.</summary>
    public NotAssessedReason? NotAssessed { get; }

    /// <summary>Whether items of the target count for the student.</summary>
    public bool IsAssessed => NotAssessed is null;

    /// <summary>The points that the student earned on the target; 0 where the student was not assessed.</summary>
    public decimal Earned { get; }

    /// <summary>The points that were possible for this student; 0 where the student was not assessed.</summary>
    public decimal Possible { get; }

    /// <summary>Points earned of points possible.</summary>
    public Share Correct => new(Earned, Possible);

    /// <summary>How many items of the target counted for this student.</summary>
    public int ItemCount { get; }

    /// <summary>How many of them are at full points.</summary>
    public int ItemsAtFullPoints { get; }

    /// <summary>Whether the student reaches the cut for proficiency; never where the student was not assessed.</summary>
    public bool IsProficient { get; }

    /// <summary>Whether the student reaches the cut for extension; never where the student was not assessed.</summary>
    public bool IsForExtension { get; }

    /// <summary>The level of the proficiency scale of the target's outcome; null where there is none, and where the student was not assessed.</summary>
    public decimal? Level { get; }

    /// <summary>The assessment alone.</summary>
    public override string ToString() => $"Evidence of {Assessment}";
}
