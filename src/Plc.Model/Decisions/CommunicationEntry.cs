using System.Globalization;
using NodaTime;
using Plc.Model.Foundation;
using Plc.Model.Goals;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Decisions;

/// <summary>That mission, vision, commitments or goals were said or modelled (practice row F-16).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record CommunicationEntry : ILinked
{
    /// <summary>Makes a communication entry.</summary>
    /// <param name="date">The day on which it was said or modelled.</param>
    /// <param name="mode">Whether it was said or modelled.</param>
    /// <param name="venue">Where.</param>
    /// <param name="parts">What it was about; at least one of the four parts.</param>
    /// <param name="audience">The groups that it was for.</param>
    /// <param name="member">Who said or modelled it.</param>
    /// <param name="note">What was said or done.</param>
    /// <param name="goals">The goals of which it was said where they started, are now and are headed.</param>
    /// <exception cref="RuleException">PLC1002, PLC1004, PLC1005, PLC1014, PLC1015, PLC7203.</exception>
    public CommunicationEntry(
        LocalDate date, CommunicationMode mode, OpenTerm<CommunicationVenue> venue, ValueList<FoundationPart> parts,
        ValueList<OpenTerm<StakeholderGroup>> audience = default, Reference<Member>? member = null, string? note = null,
        ValueList<Reference<SmartGoal>> goals = default)
    {
        ArgumentNullException.ThrowIfNull(venue);
        Check(date, mode, venue, parts, audience, member, note, goals).ThrowIfBroken(nameof(CommunicationEntry));
        (Date, Mode, Venue, Parts, Audience, Member) = (date.WithCalendar(CalendarSystem.Iso), mode, venue, parts, audience, member);
        (Note, Goals) = (note, goals);
    }

    /// <summary>The day on which it was said or modelled.</summary>
    public LocalDate Date { get; }

    /// <summary>Whether it was said or modelled.</summary>
    public CommunicationMode Mode { get; }

    /// <summary>Where.</summary>
    public OpenTerm<CommunicationVenue> Venue { get; }

    /// <summary>What it was about; at least one of the four parts.</summary>
    public ValueList<FoundationPart> Parts { get; }

    /// <summary>The groups that it was for.</summary>
    public ValueList<OpenTerm<StakeholderGroup>> Audience { get; }

    /// <summary>Who said or modelled it; null where that is not named.</summary>
    public Reference<Member>? Member { get; }

    /// <summary>What was said or done; null where that is not noted.</summary>
    public string? Note { get; }

    /// <summary>The goals of which it was said where they started, are now and are headed.</summary>
    public ValueList<Reference<SmartGoal>> Goals { get; }

    /// <summary>Which it is, and nothing of what it says.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Communication {Date:uuuu-MM-dd}");

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        LocalDate? date = null, CommunicationMode? mode = null, OpenTerm<CommunicationVenue>? venue = null, ValueList<FoundationPart>? parts = null,
        ValueList<OpenTerm<StakeholderGroup>>? audience = null, Reference<Member>? member = null, string? note = null,
        ValueList<Reference<SmartGoal>>? goals = null)
    {
        _ = (date, venue);
        var breaches = new RuleBreaches();
        breaches.Word(mode, nameof(mode));
        breaches.DistinctWords(parts, nameof(parts));
        breaches.Distinct(audience, static term => term, nameof(audience), PrimitiveRules.ListedTwice);
        breaches.Reference(member, nameof(member));
        breaches.Prose(note, nameof(note));
        breaches.DistinctReferences(goals, nameof(goals));
        if (parts is { Count: 0 }) breaches.Add(DecisionRules.NoPart, nameof(parts));
        return breaches;
    }

    void ILinked.Link(Links links)
    {
        links.Refer(Member, "member");
        links.Refer(Goals, "goals");
    }
}

/// <summary>How something is communicated.</summary>
public enum CommunicationMode
{
    /// <summary>It was said or written.</summary>
    Said,

    /// <summary>It was shown by acting so.</summary>
    Modelled,
}

/// <summary>Where something is communicated; a list that may grow.</summary>
public enum CommunicationVenue
{
    /// <summary>A newsletter.</summary>
    Newsletter,

    /// <summary>A meeting of the faculty.</summary>
    FacultyMeeting,

    /// <summary>A meeting of a team.</summary>
    TeamMeeting,

    /// <summary>A meeting with parents.</summary>
    ParentMeeting,

    /// <summary>A meeting of the board.</summary>
    BoardMeeting,

    /// <summary>A conversation about a lesson.</summary>
    LessonConversation,

    /// <summary>An assembly.</summary>
    Assembly,

    /// <summary>The website.</summary>
    Website,
}
