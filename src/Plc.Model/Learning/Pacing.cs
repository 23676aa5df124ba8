using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Learning;

/// <summary>When an outcome is taught.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record Pacing
{
    /// <summary>Says by unit, by days or by both when it is taught.</summary>
    /// <param name="unit">The unit, term or other part of the course.</param>
    /// <param name="begin">The first day.</param>
    /// <param name="end">The last day.</param>
    /// <exception cref="RuleException">PLC1004, PLC1005, PLC1013, PLC4008.</exception>
    public Pacing(string? unit = null, LocalDate? begin = null, LocalDate? end = null)
    {
        Check(unit, begin, end).ThrowIfBroken(nameof(Pacing));
        (Unit, Begin, End) = (unit, begin?.WithCalendar(CalendarSystem.Iso), end?.WithCalendar(CalendarSystem.Iso));
    }

    /// <summary>The unit, term or other part of the course; null where the dates say it.</summary>
    public string? Unit { get; }

    /// <summary>The first day; null where it is not set.</summary>
    public LocalDate? Begin { get; }

    /// <summary>The last day; null where it is not set.</summary>
    public LocalDate? End { get; }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(string? unit = null, LocalDate? begin = null, LocalDate? end = null)
    {
        var breaches = new RuleBreaches();
        breaches.Line(unit, nameof(unit));
        breaches.Interval(begin, end, nameof(end));
        if (unit is null && begin is null && end is null) breaches.Add(LearningRules.PacingEmpty, "");
        return breaches;
    }
}
