using NodaTime;

namespace Plc.Model.Primitives;

/// <summary>Days from one to another, either of which may not be known.</summary>
internal static class DateSpan
{
    /// <summary>Whether a day is among them; where a bound is not known, nothing speaks against it.</summary>
    internal static bool Holds(LocalDate? begin, LocalDate? end, LocalDate date)
    {
        var day = date.WithCalendar(CalendarSystem.Iso);
        return !(day < begin) && !(day > end);
    }

    /// <summary>Whether two spans surely share a day: an end that is not there means that it lasts, a begin that is not there is not known.</summary>
    internal static bool Overlap((LocalDate? Begin, LocalDate? End) first, (LocalDate? Begin, LocalDate? End) second)
    {
        // Without a begin each surely holds on its last day alone, or today where it lasts.
        if (first.Begin is null && second.Begin is null) return first.End == second.End;
        if (first.Begin is not null && second.Begin is not null) return !(first.End < second.Begin) && !(second.End < first.Begin);
        var (known, open) = first.Begin is null ? (second, first) : (first, second);
        // The one without a begin surely holds on its last day.
        return open.End is { } last ? last >= known.Begin && !(last > known.End) : known.End is null;
    }
}
