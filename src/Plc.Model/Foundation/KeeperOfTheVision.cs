using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Foundation;

/// <summary>Who keeps the vision alive and broad, from one date to another: a role, not an owner (practice row F-19).</summary>
/// <remarks>Equal when all facts are equal. Dates are inclusive.</remarks>
public sealed record KeeperOfTheVision : ILinked
{
    /// <summary>Makes a keeper of the vision.</summary>
    /// <param name="member">The member, as a rule the principal.</param>
    /// <param name="begin">The first day.</param>
    /// <param name="end">The last day; none while it lasts.</param>
    /// <exception cref="RuleException">PLC1002, PLC1013.</exception>
    public KeeperOfTheVision(Reference<Member> member, LocalDate? begin = null, LocalDate? end = null)
    {
        Check(member, begin, end).ThrowIfBroken(nameof(KeeperOfTheVision));
        (Member, Begin, End) = (member, begin?.WithCalendar(CalendarSystem.Iso), end?.WithCalendar(CalendarSystem.Iso));
    }

    /// <summary>The member, as a rule the principal.</summary>
    public Reference<Member> Member { get; }

    /// <summary>The first day; null where it is not known.</summary>
    public LocalDate? Begin { get; }

    /// <summary>The last day; null while it lasts.</summary>
    public LocalDate? End { get; }

    /// <summary>Whether it holds on a day, as far as the days are known.</summary>
    public bool IsHeldOn(LocalDate date) => DateSpan.Holds(Begin, End, date);

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(Reference<Member>? member = null, LocalDate? begin = null, LocalDate? end = null)
    {
        var breaches = new RuleBreaches();
        breaches.Reference(member, nameof(member));
        breaches.Interval(begin, end, nameof(end));
        return breaches;
    }

    void ILinked.Link(Links links) => links.Refer(Member, "member");
}
