using System.Globalization;
using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Inquiry;

/// <summary>How a member changed his or her own practice (practice row I-08).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record PracticeChange : ILinked
{
    /// <summary>Makes a practice change.</summary>
    /// <param name="member">Who changed it.</param>
    /// <param name="description">What the member does differently.</param>
    /// <param name="date">Since when.</param>
    /// <exception cref="RuleException">PLC1002, PLC1004, PLC1005.</exception>
    public PracticeChange(Reference<Member> member, string description, LocalDate? date = null)
    {
        ArgumentNullException.ThrowIfNull(description);
        Check(member, description, date).ThrowIfBroken(nameof(PracticeChange));
        (Member, Description, Date) = (member, description, date?.WithCalendar(CalendarSystem.Iso));
    }

    /// <summary>Who changed it.</summary>
    public Reference<Member> Member { get; }

    /// <summary>What the member does differently.</summary>
    public string Description { get; }

    /// <summary>Since when; null where it is not known.</summary>
    public LocalDate? Date { get; }

    /// <summary>Which it is, and nothing of what it says.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Practice change {Date:uuuu-MM-dd}");

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(Reference<Member>? member = null, string? description = null, LocalDate? date = null)
    {
        _ = date;
        var breaches = new RuleBreaches();
        breaches.Reference(member, nameof(member));
        breaches.Prose(description, nameof(description));
        return breaches;
    }

    void ILinked.Link(Links links) => links.Refer(Member, "member");
}
