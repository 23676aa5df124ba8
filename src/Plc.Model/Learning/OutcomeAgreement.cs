using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Learning;

/// <summary>That members agreed on an outcome as essential (practice row Q-01).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record OutcomeAgreement : ILinked
{
    /// <summary>Makes an outcome agreement.</summary>
    /// <param name="members">Who agreed.</param>
    /// <param name="date">The day on which they agreed.</param>
    /// <exception cref="RuleException">PLC1002, PLC1014.</exception>
    public OutcomeAgreement(ValueList<Reference<Member>> members = default, LocalDate? date = null)
    {
        Check(members, date).ThrowIfBroken(nameof(OutcomeAgreement));
        (Members, Date) = (members, date?.WithCalendar(CalendarSystem.Iso));
    }

    /// <summary>Who agreed.</summary>
    public ValueList<Reference<Member>> Members { get; }

    /// <summary>The day on which they agreed; null where it is not known.</summary>
    public LocalDate? Date { get; }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(ValueList<Reference<Member>>? members = null, LocalDate? date = null)
    {
        _ = date;
        var breaches = new RuleBreaches();
        breaches.DistinctReferences(members, nameof(members));
        return breaches;
    }

    void ILinked.Link(Links links) => links.Refer(Members, "members");
}
