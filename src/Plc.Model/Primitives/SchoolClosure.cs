using NodaTime;
using Plc.Model.Rules;

namespace Plc.Model.Primitives;

/// <summary>One or more days within a school year on which there is no school.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record SchoolClosure
{
    /// <summary>Makes a school closure.</summary>
    /// <param name="begin">The first day.</param>
    /// <param name="end">The last day; the first one where it is left out.</param>
    /// <param name="name">What it is, such as spring break.</param>
    /// <exception cref="RuleException">PLC1004, PLC1005, PLC1013.</exception>
    public SchoolClosure(LocalDate begin, LocalDate? end = null, string? name = null)
    {
        Check(begin, end, name).ThrowIfBroken(nameof(SchoolClosure));
        (Begin, End, Name) = (begin.WithCalendar(CalendarSystem.Iso), end?.WithCalendar(CalendarSystem.Iso), name);
    }

    /// <summary>The first day.</summary>
    public LocalDate Begin { get; }

    /// <summary>The last day; null for a single day.</summary>
    public LocalDate? End { get; }

    /// <summary>What it is; null where that is not said.</summary>
    public string? Name { get; }

    /// <summary>Whether a day is one of them.</summary>
    public bool Contains(LocalDate date)
    {
        var day = date.WithCalendar(CalendarSystem.Iso);
        return day >= Begin && day <= (End ?? Begin);
    }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(LocalDate? begin = null, LocalDate? end = null, string? name = null)
    {
        var breaches = new RuleBreaches();
        breaches.Line(name, nameof(name));
        breaches.Interval(begin, end, nameof(end));
        return breaches;
    }
}
