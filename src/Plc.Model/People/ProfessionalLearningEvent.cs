using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.People;

/// <summary>Something by which adults of the community learn (practice rows C-08 and C-09). The cycle of inquiry that it serves names it.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record ProfessionalLearningEvent : ILinked
{
    /// <summary>Makes a professional learning event.</summary>
    /// <param name="id">Unique among the professional learning events of the community.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="kind">What kind of event it is.</param>
    /// <param name="begin">The day, or the first of several.</param>
    /// <param name="end">The last day; the first one where it is left out.</param>
    /// <param name="participants">The members who took part.</param>
    /// <param name="externalParticipants">Those of other organizations who took part.</param>
    /// <param name="studentNeed">The need of students that it serves.</param>
    /// <param name="provider">Who offers it, such as a regional center of the state.</param>
    /// <param name="strand">The strand of the provider's curriculum to which it belongs.</param>
    /// <param name="isJobEmbedded">Whether it is part of the daily work rather than apart from it.</param>
    /// <exception cref="RuleException">PLC1002, PLC1004, PLC1005, PLC1013, PLC1014.</exception>
    public ProfessionalLearningEvent(
        Id<ProfessionalLearningEvent> id, string title, OpenTerm<LearningEventKind> kind, LocalDate begin, LocalDate? end = null,
        ValueList<Reference<Member>> participants = default, ValueList<Reference<ExternalParticipant>> externalParticipants = default,
        string? studentNeed = null, string? provider = null, string? strand = null, bool isJobEmbedded = false)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(kind);
        Check(id, title, kind, begin, end, participants, externalParticipants, studentNeed, provider, strand, isJobEmbedded).ThrowIfBroken(nameof(ProfessionalLearningEvent));
        (Id, Title, Kind, Begin, End, Participants) = (id, title, kind, begin.WithCalendar(CalendarSystem.Iso), end?.WithCalendar(CalendarSystem.Iso), participants);
        (ExternalParticipants, StudentNeed, Provider, Strand, IsJobEmbedded) = (externalParticipants, studentNeed, provider, strand, isJobEmbedded);
    }

    /// <summary>Unique among the professional learning events of the community.</summary>
    public Id<ProfessionalLearningEvent> Id { get; }

    /// <summary>What it is called.</summary>
    public string Title { get; }

    /// <summary>What kind of event it is.</summary>
    public OpenTerm<LearningEventKind> Kind { get; }

    /// <summary>The day, or the first of several.</summary>
    public LocalDate Begin { get; }

    /// <summary>The last day; null for a single day.</summary>
    public LocalDate? End { get; }

    /// <summary>The members who took part.</summary>
    public ValueList<Reference<Member>> Participants { get; }

    /// <summary>Those of other organizations who took part.</summary>
    public ValueList<Reference<ExternalParticipant>> ExternalParticipants { get; }

    /// <summary>The need of students that it serves; null where it is not said.</summary>
    public string? StudentNeed { get; }

    /// <summary>Who offers it; null where that is not said.</summary>
    public string? Provider { get; }

    /// <summary>The strand of the provider's curriculum; null where there is none.</summary>
    public string? Strand { get; }

    /// <summary>Whether it is part of the daily work rather than apart from it.</summary>
    public bool IsJobEmbedded { get; }

    /// <summary>Which it is, and nothing of what it says.</summary>
    public override string ToString() => $"Professional learning event {Id}";

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        Id<ProfessionalLearningEvent>? id = null, string? title = null, OpenTerm<LearningEventKind>? kind = null, LocalDate? begin = null,
        LocalDate? end = null, ValueList<Reference<Member>>? participants = null, ValueList<Reference<ExternalParticipant>>? externalParticipants = null,
        string? studentNeed = null, string? provider = null, string? strand = null, bool? isJobEmbedded = null)
    {
        _ = (kind, isJobEmbedded);
        var breaches = new RuleBreaches();
        breaches.Id(id, nameof(id));
        breaches.Line(title, nameof(title));
        breaches.DistinctReferences(participants, nameof(participants));
        breaches.DistinctReferences(externalParticipants, nameof(externalParticipants));
        breaches.Prose(studentNeed, nameof(studentNeed));
        breaches.Line(provider, nameof(provider));
        breaches.Line(strand, nameof(strand));
        breaches.Interval(begin, end, nameof(end));
        return breaches;
    }

    void ILinked.Link(Links links)
    {
        links.Declare(Id, "id");
        links.Refer(Participants, "participants");
        links.Refer(ExternalParticipants, "externalParticipants");
    }
}

/// <summary>How adults learn in an event; a list that may grow.</summary>
public enum LearningEventKind
{
    /// <summary>A training.</summary>
    Training,

    /// <summary>Technical assistance.</summary>
    TechnicalAssistance,

    /// <summary>Support by a regional center.</summary>
    RegionalSupport,

    /// <summary>Coaching.</summary>
    Coaching,

    /// <summary>Learning together from a text or a question.</summary>
    StudyGroup,

    /// <summary>Visiting each other's lessons.</summary>
    PeerObservation,

    /// <summary>A conference.</summary>
    Conference,
}
