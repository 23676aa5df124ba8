using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Foundation;

/// <summary>That people pledged a commitment (practice row F-11).</summary>
/// <remarks>Equal when all facts are equal. Only staff are named; students, parents and others are counted.</remarks>
public sealed record Pledge : ILinked
{
    /// <summary>Makes a pledge.</summary>
    /// <param name="group">The group to which they belong; one of those of the commitment.</param>
    /// <param name="date">The day on which they pledged it.</param>
    /// <param name="headCount">How many of the group pledged it, 1 or more.</param>
    /// <param name="members">The members of the staff who pledged it.</param>
    /// <exception cref="RuleException">PLC1002, PLC1014, PLC1101, PLC1102.</exception>
    public Pledge(OpenTerm<StakeholderGroup> group, LocalDate? date = null, int? headCount = null, ValueList<Reference<Member>> members = default)
    {
        ArgumentNullException.ThrowIfNull(group);
        Check(group, date, headCount, members).ThrowIfBroken(nameof(Pledge));
        (Group, Date, HeadCount, Members) = (group, date?.WithCalendar(CalendarSystem.Iso), headCount, members);
    }

    /// <summary>The group to which they belong; one of those of the commitment.</summary>
    public OpenTerm<StakeholderGroup> Group { get; }

    /// <summary>The day on which they pledged it; null where it is not known.</summary>
    public LocalDate? Date { get; }

    /// <summary>How many of the group pledged it; null where it is not known.</summary>
    public int? HeadCount { get; }

    /// <summary>The members of the staff who pledged it.</summary>
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
