using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Goals;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Inquiry;

/// <summary>Evidence of what students have learned, with what it says about and what it rests on (practice rows I-05 and I-07).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record LearningEvidence : ILinked
{
    /// <summary>Makes a piece of evidence of learning.</summary>
    /// <param name="description">What it shows; never a student's name.</param>
    /// <param name="date">The day on which the students were assessed.</param>
    /// <param name="outcome">The essential outcome that it is about.</param>
    /// <param name="assessment">The common assessment from which it comes.</param>
    /// <param name="measurement">Its numbers.</param>
    /// <exception cref="RuleException">PLC1002, PLC1004, PLC1005.</exception>
    public LearningEvidence(
        string description, LocalDate? date = null, Reference<EssentialOutcome>? outcome = null, Reference<CommonAssessment>? assessment = null,
        Measurement? measurement = null)
    {
        ArgumentNullException.ThrowIfNull(description);
        Check(description, date, outcome, assessment, measurement).ThrowIfBroken(nameof(LearningEvidence));
        (Description, Date, Outcome, Assessment, Measurement) = (description, date?.WithCalendar(CalendarSystem.Iso), outcome, assessment, measurement);
    }

    /// <summary>What it shows; never a student's name.</summary>
    public string Description { get; }

    /// <summary>The day on which the students were assessed; null where it is not known.</summary>
    public LocalDate? Date { get; }

    /// <summary>The essential outcome; null where it is not named.</summary>
    public Reference<EssentialOutcome>? Outcome { get; }

    /// <summary>The common assessment; null where it comes from elsewhere.</summary>
    public Reference<CommonAssessment>? Assessment { get; }

    /// <summary>Its numbers; null where there are none.</summary>
    public Measurement? Measurement { get; }

    /// <summary>The day to compare by: that of the assessment, or that of the numbers; null where neither is known.</summary>
    public LocalDate? When => Date ?? Measurement?.When;

    /// <summary>The day, and nothing of what it says.</summary>
    public override string ToString() => $"Learning evidence {When:uuuu-MM-dd}".TrimEnd();

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        string? description = null, LocalDate? date = null, Reference<EssentialOutcome>? outcome = null, Reference<CommonAssessment>? assessment = null,
        Measurement? measurement = null)
    {
        _ = (date, measurement);
        var breaches = new RuleBreaches();
        breaches.Prose(description, nameof(description));
        breaches.Reference(outcome, nameof(outcome));
        breaches.Reference(assessment, nameof(assessment));
        return breaches;
    }

    void ILinked.Link(Links links)
    {
        links.Refer(Outcome, "outcome");
        links.Refer(Assessment, "assessment");
    }
}
