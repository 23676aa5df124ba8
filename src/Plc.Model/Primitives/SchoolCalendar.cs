using NodaTime;
using Plc.Model.Rules;

namespace Plc.Model.Primitives;

/// <summary>The days of a school year on which there is school (practice row Q-02): what turns "within ten school days" into a date.</summary>
/// <remarks>Equal when all facts are equal. One calendar covers one school year; <see cref="SchoolDays"/> counts over several.</remarks>
public sealed record SchoolCalendar
{
    /// <summary>Makes a school calendar.</summary>
    /// <param name="year">The school year.</param>
    /// <param name="begin">The first day of school.</param>
    /// <param name="end">The last day of school.</param>
    /// <param name="closures">The days between on which there is no school.</param>
    /// <param name="weekdays">The days of the week on which there is school; Monday to Friday where none is named.</param>
    /// <exception cref="RuleException">PLC1010, PLC1013, PLC1014, PLC1015, PLC1017, PLC1018.</exception>
    public SchoolCalendar(
        SchoolYear year, LocalDate begin, LocalDate end, ValueList<SchoolClosure> closures = default, ValueList<IsoDayOfWeek> weekdays = default)
    {
        Check(year, begin, end, closures, weekdays).ThrowIfBroken(nameof(SchoolCalendar));
        (Year, Begin, End, Closures, Weekdays) = (year, begin.WithCalendar(CalendarSystem.Iso), end.WithCalendar(CalendarSystem.Iso), closures, weekdays);
    }

    /// <summary>The school year.</summary>
    public SchoolYear Year { get; }

    /// <summary>The first day of school.</summary>
    public LocalDate Begin { get; }

    /// <summary>The last day of school.</summary>
    public LocalDate End { get; }

    /// <summary>The days between on which there is no school.</summary>
    public ValueList<SchoolClosure> Closures { get; }

    /// <summary>The days of the week on which there is school; Monday to Friday where none is named.</summary>
    public ValueList<IsoDayOfWeek> Weekdays { get; }

    /// <summary>Whether a day lies within the school year.</summary>
    public bool Covers(LocalDate date)
    {
        var day = date.WithCalendar(CalendarSystem.Iso);
        return day >= Begin && day <= End;
    }

    /// <summary>Whether there is school on a day.</summary>
    public bool IsSchoolDay(LocalDate date) =>
        Covers(date) && IsTaught(date.WithCalendar(CalendarSystem.Iso).DayOfWeek) && !Closures.Any(closure => closure.Contains(date));

    private bool IsTaught(IsoDayOfWeek day) => Weekdays.Count == 0 ? day <= IsoDayOfWeek.Friday : Weekdays.Contains(day);

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        SchoolYear? year = null, LocalDate? begin = null, LocalDate? end = null, ValueList<SchoolClosure>? closures = null,
        ValueList<IsoDayOfWeek>? weekdays = null)
    {
        var breaches = new RuleBreaches();
        breaches.Year(year, nameof(year));
        breaches.Weekdays(weekdays, nameof(weekdays));
        breaches.Interval(begin, end, nameof(end));
        if (year is { StartYear: > 0 } of)
        {
            if (begin?.WithCalendar(CalendarSystem.Iso).Year is { } first && (first < of.StartYear || first > of.StartYear + 1)) breaches.Add(PrimitiveRules.CalendarYear, nameof(begin));
            if (end?.WithCalendar(CalendarSystem.Iso).Year > of.StartYear + 1) breaches.Add(PrimitiveRules.CalendarYear, nameof(end));
        }
        if (closures is { } list && begin?.WithCalendar(CalendarSystem.Iso) is { } from && end?.WithCalendar(CalendarSystem.Iso) is { } to && from <= to)
            for (var i = 0; i < list.Count; i++)
                if (list[i].Begin < from || (list[i].End ?? list[i].Begin) > to)
                    breaches.Add(PrimitiveRules.ClosureOutside, $"{nameof(closures)}/{i}/{(list[i].Begin < from || list[i].Begin > to ? "begin" : "end")}");
        return breaches;
    }
}
