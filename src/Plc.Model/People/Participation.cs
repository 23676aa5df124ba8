using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.People;

/// <summary>That a stakeholder group took part in something (practice row F-05): how many, and which of the staff.</summary>
/// <remarks>Equal when all facts are equal. Only staff are named; students, parents and others are counted.</remarks>
public sealed record Participation : ILinked
{
    /// <summary>Says who took part.</summary>
    /// <param name="group">The group that took part.</param>
    /// <param name="date">The day on which they took part.</param>
    /// <param name="headCount">How many of the group took part, 1 or more.</param>
    /// <param name="members">The members of the staff who took part.</param>
    /// <exception cref="RuleException">PLC1002, PLC1014, PLC1101, PLC1102.</exception>
    public Participation(OpenTerm<StakeholderGroup> group, LocalDate? date = null, int? headCount = null, ValueList<Reference<Member>> members = default)
    {
        ArgumentNullException.ThrowIfNull(group);
        Check(group, date, headCount, members).ThrowIfBroken(nameof(Participation));
        (Group, Date, HeadCount, Members) = (group, date?.WithCalendar(CalendarSystem.Iso), headCount, members);
    }

    /// <summary>The group that took part.</summary>
    public OpenTerm<StakeholderGroup> Group { get; }

    /// <summary>The day on which they took part; null where it is not known.</summary>
    public LocalDate? Date { get; }

    /// <summary>How many of the group took part; null where it is not known.</summary>
    public int? HeadCount { get; }

    /// <summary>The members of the staff who took part.</summary>
    public ValueList<Reference<Member>> Members { get; }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        OpenTerm<StakeholderGroup>? group = null, LocalDate? date = null, int? headCount = null, ValueList<Reference<Member>>? members = null)
    {
        _ = (group, date);
        var breaches = new RuleBreaches();
        breaches.DistinctReferences(members, nameof(members));
        breaches.HeadCount(headCount, members?.Count, nameof(headCount));
        return breaches;
    }

    void ILinked.Link(Links links) => links.Refer(Members, "members");
}
