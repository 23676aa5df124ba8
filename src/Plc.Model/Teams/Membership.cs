using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Teams;

/// <summary>That a member belongs to a team, from one date to another where these are known.</summary>
/// <remarks>Equal when all facts are equal. Dates are inclusive and of the ISO calendar.</remarks>
public sealed record Membership : ILinked
{
    /// <summary>Makes a membership.</summary>
    /// <param name="member">Who belongs to the team.</param>
    /// <param name="begin">The first day.</param>
    /// <param name="end">The last day; none while it lasts.</param>
    /// <param name="roles">The roles that the member has in the team.</param>
    /// <exception cref="RuleException">PLC1002, PLC1013, PLC1014.</exception>
    public Membership(Reference<Member> member, LocalDate? begin = null, LocalDate? end = null, ValueList<OpenTerm<TeamRole>> roles = default)
    {
        Check(member, begin, end, roles).ThrowIfBroken(nameof(Membership));
        (Member, Begin, End, Roles) = (member, begin?.WithCalendar(CalendarSystem.Iso), end?.WithCalendar(CalendarSystem.Iso), roles);
    }

    /// <summary>Who belongs to the team.</summary>
    public Reference<Member> Member { get; }

    /// <summary>The first day; null where it is not known.</summary>
    public LocalDate? Begin { get; }

    /// <summary>The last day; null while it lasts.</summary>
    public LocalDate? End { get; }

    /// <summary>The roles that the member has in the team.</summary>
    public ValueList<OpenTerm<TeamRole>> Roles { get; }

    /// <summary>Whether the member belongs to the team on a day, as far as the dates are known.</summary>
    public bool IsHeldOn(LocalDate date) => DateSpan.Holds(Begin, End, date);

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        Reference<Member>? member = null, LocalDate? begin = null, LocalDate? end = null, ValueList<OpenTerm<TeamRole>>? roles = null)
    {
        var breaches = new RuleBreaches();
        breaches.Reference(member, nameof(member));
        breaches.Distinct(roles, static term => term, nameof(roles), PrimitiveRules.ListedTwice);
        breaches.Interval(begin, end, nameof(end));
        return breaches;
    }

    void ILinked.Link(Links links) => links.Refer(Member, "member");
}

/// <summary>What a member does for a team; a list that may grow.</summary>
public enum TeamRole
{
    /// <summary>Leads the meetings.</summary>
    Facilitator,

    /// <summary>Keeps the minutes.</summary>
    Recorder,

    /// <summary>Keeps the time.</summary>
    Timekeeper,

    /// <summary>Prepares the results.</summary>
    DataTechnician,

    /// <summary>Keeps the team at its questions.</summary>
    FocusMonitor,
}
