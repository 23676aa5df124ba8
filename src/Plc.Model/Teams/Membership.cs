using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Teams;

/// <summary>That a member belongs to a team, from one date to another where these are known.</summary>
/// <remarks>Equal when all facts are equal. Dates are inclusive and of the ISO calendar.</remarks>
public sealed record Membership
{
    /// <summary>Makes a membership.</summary>
    /// <param name="member">Who belongs to the team.</param>
    /// <param name="begin">The first day.</param>
    /// <param name="end">The last day; none while it lasts.</param>
    /// <exception cref="RuleException">PLC1002, PLC1013.</exception>
    public Membership(Reference<Member> member, LocalDate? begin = null, LocalDate? end = null)
    {
        Check(member, begin, end).ThrowIfBroken(nameof(Membership));
        (Member, Begin, End) = (member, begin?.WithCalendar(CalendarSystem.Iso), end?.WithCalendar(CalendarSystem.Iso));
    }

    /// <summary>Who belongs to the team.</summary>
    public Reference<Member> Member { get; }

    /// <summary>The first day; null where it is not known.</summary>
    public LocalDate? Begin { get; }

    /// <summary>The last day; null while it lasts.</summary>
    public LocalDate? End { get; }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(Reference<Member>? member, LocalDate? begin, LocalDate? end)
    {
        var breaches = new RuleBreaches();
        breaches.Reference(member, nameof(member));
        if (begin is { } from && end is { } to && to.WithCalendar(CalendarSystem.Iso) < from.WithCalendar(CalendarSystem.Iso))
            breaches.Add(PrimitiveRules.IntervalOrder, nameof(end));
        return breaches;
    }
}
