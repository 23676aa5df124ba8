using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.People;

/// <summary>A member of the guiding coalition and what the member brings to it.</summary>
/// <remarks>Equal when all facts are equal. Dates are inclusive.</remarks>
public sealed record CoalitionMember : ILinked
{
    /// <summary>Makes a coalition member.</summary>
    /// <param name="member">Who belongs to the coalition.</param>
    /// <param name="strengths">What the member brings; none where it is not said.</param>
    /// <param name="begin">The first day.</param>
    /// <param name="end">The last day; none while it lasts.</param>
    /// <exception cref="RuleException">PLC1002, PLC1013, PLC1014, PLC1015.</exception>
    public CoalitionMember(Reference<Member> member, ValueList<CoalitionStrength> strengths = default, LocalDate? begin = null, LocalDate? end = null)
    {
        Check(member, strengths, begin, end).ThrowIfBroken(nameof(CoalitionMember));
        (Member, Strengths, Begin, End) = (member, strengths, begin?.WithCalendar(CalendarSystem.Iso), end?.WithCalendar(CalendarSystem.Iso));
    }

    /// <summary>Who belongs to the coalition.</summary>
    public Reference<Member> Member { get; }

    /// <summary>What the member brings; none where it is not said.</summary>
    public ValueList<CoalitionStrength> Strengths { get; }

    /// <summary>The first day; null where it is not known.</summary>
    public LocalDate? Begin { get; }

    /// <summary>The last day; null while it lasts.</summary>
    public LocalDate? End { get; }

    /// <summary>Whether it holds on a day, as far as the days are known.</summary>
    public bool IsHeldOn(LocalDate date) => DateSpan.Holds(Begin, End, date);

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        Reference<Member>? member = null, ValueList<CoalitionStrength>? strengths = null, LocalDate? begin = null, LocalDate? end = null)
    {
        var breaches = new RuleBreaches();
        breaches.Reference(member, nameof(member));
        breaches.DistinctWords(strengths, nameof(strengths));
        breaches.Interval(begin, end, nameof(end));
        return breaches;
    }

    void ILinked.Link(Links links) => links.Refer(Member, "member");
}

/// <summary>What a guiding coalition needs among its members (after Kotter).</summary>
public enum CoalitionStrength
{
    /// <summary>Enough key people that progress cannot be blocked.</summary>
    PositionPower,

    /// <summary>The knowledge that the decisions need.</summary>
    Expertise,

    /// <summary>Standing, so that what the coalition says is taken seriously.</summary>
    Credibility,

    /// <summary>Proven leaders who can drive the change.</summary>
    Leadership,
}
