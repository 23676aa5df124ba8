using System.Globalization;
using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Inquiry;

/// <summary>That a cycle was closed, or abandoned with a reason (practice row I-01).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record CycleEnd
{
    /// <summary>Makes a cycle end.</summary>
    /// <param name="date">The day on which it was closed or abandoned.</param>
    /// <param name="abandonedBecause">Why it was abandoned; left out where it was closed.</param>
    /// <exception cref="RuleException">PLC1004, PLC1005.</exception>
    public CycleEnd(LocalDate? date = null, string? abandonedBecause = null)
    {
        Check(date, abandonedBecause).ThrowIfBroken(nameof(CycleEnd));
        (Date, AbandonedBecause) = (date?.WithCalendar(CalendarSystem.Iso), abandonedBecause);
    }

    /// <summary>The day on which it was closed or abandoned; null where it is not known.</summary>
    public LocalDate? Date { get; }

    /// <summary>Why it was abandoned; null where it was closed.</summary>
    public string? AbandonedBecause { get; }

    /// <summary>Whether it was abandoned.</summary>
    public bool IsAbandoned => AbandonedBecause is not null;

    /// <summary>Which it is, and nothing of what it says.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(IsAbandoned ? "Abandoned" : "Closed")} {Date:uuuu-MM-dd}");

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(LocalDate? date = null, string? abandonedBecause = null)
    {
        _ = date;
        var breaches = new RuleBreaches();
        breaches.Prose(abandonedBecause, nameof(abandonedBecause));
        return breaches;
    }
}
