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
}
