using NodaTime;
using Plc.Model.Rules;

namespace Plc.Model.Primitives;

/// <summary>What a decision, an inquiry or a rating rests on (practice rows I-02 and I-03): shared knowledge in place of opinions.</summary>
/// <remarks>Equal when all facts are equal, addresses as they are written.</remarks>
public sealed record Evidence
{
    /// <summary>Makes a piece of evidence.</summary>
    /// <param name="description">What it shows; never a student's name.</param>
    /// <param name="kind">What it is about.</param>
    /// <param name="date">The day on which it was gathered.</param>
    /// <param name="source">Where it can be read, as an absolute address.</param>
    /// <exception cref="RuleException">PLC1004, PLC1005, PLC1015, PLC1016.</exception>
    public Evidence(string description, EvidenceKind? kind = null, LocalDate? date = null, Uri? source = null)
    {
        ArgumentNullException.ThrowIfNull(description);
        Check(description, kind, date, source).ThrowIfBroken(nameof(Evidence));
        (Description, Kind, Date, Source) = (description, kind, date?.WithCalendar(CalendarSystem.Iso), source);
    }

    /// <summary>What it shows; never a student's name.</summary>
    public string Description { get; }

    /// <summary>What it is about; null where that is not said.</summary>
    public EvidenceKind? Kind { get; }

    /// <summary>The day on which it was gathered; null where it is not known.</summary>
    public LocalDate? Date { get; }

    /// <summary>Where it can be read; null where that is not said.</summary>
    public Uri? Source { get; }

    /// <inheritdoc/>
    /// <remarks>The framework's own comparison of addresses passes over fragments.</remarks>
    public bool Equals(Evidence? other) =>
        other is not null && Description == other.Description && Kind == other.Kind && Date == other.Date && Source?.OriginalString == other.Source?.OriginalString;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Description, Kind, Date, Source?.OriginalString);

    /// <summary>The kind and the date, and nothing of what it says.</summary>
    public override string ToString() => $"Evidence {Kind} {Date:uuuu-MM-dd}".TrimEnd();

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(string? description = null, EvidenceKind? kind = null, LocalDate? date = null, Uri? source = null)
    {
        _ = date;
        var breaches = new RuleBreaches();
        breaches.Prose(description, nameof(description));
        breaches.Word(kind, nameof(kind));
        breaches.Address(source, nameof(source), PrimitiveRules.EvidenceUri);
        return breaches;
    }
}

/// <summary>What evidence is about: the four things that collective inquiry looks into (practice row I-02).</summary>
public enum EvidenceKind
{
    /// <summary>Best practice in teaching.</summary>
    TeachingPractice,

    /// <summary>Best practice in learning.</summary>
    LearningPractice,

    /// <summary>What the team does today.</summary>
    PresentPractice,

    /// <summary>What students have learned.</summary>
    Achievement,
}
