using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Teams;

/// <summary>A meeting of a team: its agenda and what was agreed. A meeting is never the community (practice rows C-01 and C-03).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record Meeting : ILinked
{
    /// <summary>Makes a meeting.</summary>
    /// <param name="id">Unique among the meetings of the community.</param>
    /// <param name="team">The team that met.</param>
    /// <param name="date">The day on which the team met.</param>
    /// <param name="begin">When it began.</param>
    /// <param name="end">When it ended, on the same day.</param>
    /// <param name="place">Where it was.</param>
    /// <param name="attendees">The members who were there.</param>
    /// <param name="externalParticipants">Those of other organizations who were there.</param>
    /// <param name="agenda">What it was about.</param>
    /// <param name="actions">What was agreed.</param>
    /// <param name="next">The day of the next one.</param>
    /// <exception cref="RuleException">PLC1002, PLC1004, PLC1005, PLC1013, PLC1014.</exception>
    public Meeting(
        Id<Meeting> id, Reference<Team> team, LocalDate date, LocalTime? begin = null, LocalTime? end = null, string? place = null,
        ValueList<Reference<Member>> attendees = default, ValueList<Reference<ExternalParticipant>> externalParticipants = default,
        ValueList<AgendaItem> agenda = default, ValueList<MeetingAction> actions = default, LocalDate? next = null)
    {
        Check(id, team, date, begin, end, place, attendees, externalParticipants, agenda, actions, next).ThrowIfBroken(nameof(Meeting));
        (Id, Team, Date, Begin, End, Place) = (id, team, date.WithCalendar(CalendarSystem.Iso), begin, end, place);
        (Attendees, ExternalParticipants, Agenda, Actions, Next) = (attendees, externalParticipants, agenda, actions, next?.WithCalendar(CalendarSystem.Iso));
    }

    /// <summary>Unique among the meetings of the community.</summary>
    public Id<Meeting> Id { get; }

    /// <summary>The team that met.</summary>
    public Reference<Team> Team { get; }

    /// <summary>The day on which the team met.</summary>
    public LocalDate Date { get; }

    /// <summary>When it began; null where that is not known.</summary>
    public LocalTime? Begin { get; }

    /// <summary>When it ended; null where that is not known.</summary>
    public LocalTime? End { get; }

    /// <summary>Where it was; null where that is not said.</summary>
    public string? Place { get; }

    /// <summary>The members who were there.</summary>
    public ValueList<Reference<Member>> Attendees { get; }

    /// <summary>Those of other organizations who were there.</summary>
    public ValueList<Reference<ExternalParticipant>> ExternalParticipants { get; }

    /// <summary>What it was about.</summary>
    public ValueList<AgendaItem> Agenda { get; }

    /// <summary>What was agreed.</summary>
    public ValueList<MeetingAction> Actions { get; }

    /// <summary>The day of the next one; null where that is not set.</summary>
    public LocalDate? Next { get; }

    /// <summary>How long it lasted; null where begin or end is not known.</summary>
    public Duration? Length => Begin is { } begin && End is { } end ? (end - begin).ToDuration() : null;

    /// <summary>The critical questions that its agenda touches, each once.</summary>
    public ValueList<CriticalQuestion> Questions => [.. Agenda.SelectMany(item => item.Questions).Distinct().Order()];

    /// <summary>The same meeting with these actions in place of its own.</summary>
    public Meeting WithActions(ValueList<MeetingAction> actions) =>
        new(Id, Team, Date, Begin, End, Place, Attendees, ExternalParticipants, Agenda, actions, Next);

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        Id<Meeting>? id = null, Reference<Team>? team = null, LocalDate? date = null, LocalTime? begin = null, LocalTime? end = null, string? place = null,
        ValueList<Reference<Member>>? attendees = null, ValueList<Reference<ExternalParticipant>>? externalParticipants = null,
        ValueList<AgendaItem>? agenda = null, ValueList<MeetingAction>? actions = null, LocalDate? next = null)
    {
        _ = (agenda, actions);
        var breaches = new RuleBreaches();
        breaches.Id(id, nameof(id));
        breaches.Reference(team, nameof(team));
        breaches.Line(place, nameof(place));
        breaches.DistinctReferences(attendees, nameof(attendees));
        breaches.DistinctReferences(externalParticipants, nameof(externalParticipants));
        breaches.Interval(begin, end, nameof(end));
        if (next?.WithCalendar(CalendarSystem.Iso) < date?.WithCalendar(CalendarSystem.Iso)) breaches.Add(PrimitiveRules.IntervalOrder, nameof(next), "The next meeting lies before this one");
        return breaches;
    }

    void ILinked.Link(Links links)
    {
        links.Declare(Id, "id");
        links.Refer(Team, "team");
        links.Refer(Attendees, "attendees");
        links.Refer(ExternalParticipants, "externalParticipants");
        links.Each(Actions, "actions");
    }
}
