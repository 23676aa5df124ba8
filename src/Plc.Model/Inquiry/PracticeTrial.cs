using System.Globalization;
using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Inquiry;

/// <summary>That a member tried a practice.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record PracticeTrial : ILinked
{
    /// <summary>Makes a practice trial.</summary>
    /// <param name="member">Who tried it.</param>
    /// <param name="date">The day on which it was tried.</param>
    /// <param name="reflection">What the member thinks of it.</param>
    /// <exception cref="RuleException">PLC1002, PLC1004, PLC1005.</exception>
    public PracticeTrial(Reference<Member> member, LocalDate? date = null, string? reflection = null)
    {
        Check(member, date, reflection).ThrowIfBroken(nameof(PracticeTrial));
        (Member, Date, Reflection) = (member, date?.WithCalendar(CalendarSystem.Iso), reflection);
    }

    /// <summary>Who tried it.</summary>
    public Reference<Member> Member { get; }

    /// <summary>The day on which it was tried; null where it is not known.</summary>
    public LocalDate? Date { get; }

    /// <summary>What the member thinks of it; null where that is not said.</summary>
    public string? Reflection { get; }

    /// <summary>Which it is, and nothing of what it says.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Practice trial {Date:uuuu-MM-dd}");

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(Reference<Member>? member = null, LocalDate? date = null, string? reflection = null)
    {
        _ = date;
        var breaches = new RuleBreaches();
        breaches.Reference(member, nameof(member));
        breaches.Prose(reflection, nameof(reflection));
        return breaches;
    }

    void ILinked.Link(Links links) => links.Refer(Member, "member");
}
