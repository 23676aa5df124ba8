using NodaTime;

namespace Plc.Model.Primitives;

/// <summary>Counts school days by the calendars of a community; where there is none for a day, weekdays, and the result says so (practice row Q-02).</summary>
/// <param name="calendars">One a school year, in any order.</param>
public sealed class SchoolDays(ValueList<SchoolCalendar> calendars)
{
    /// <summary>The most school days that are counted ahead: more than ten years of school.</summary>
    public const int MaxDays = 3_660;

    /// <summary>
    /// Whether the summers before the first calendar and after the last are taken to be free of school, as if the years before and after had the same days: many schools keep the
    /// calendar of one year only, and write the next one late.
    /// </summary>
    internal bool HasSummers { get; init; }

    private readonly SchoolCalendar[] _calendars = [.. calendars.OrderBy(calendar => calendar.Begin)];

    /// <summary>Whether there is school on a day.</summary>
    public bool IsSchoolDay(LocalDate date) => IsSchoolDay(date.WithCalendar(CalendarSystem.Iso), out _);

    /// <summary>Whether a calendar says if there is school on a day.</summary>
    internal bool IsByCalendar(LocalDate date)
    {
        IsSchoolDay(date.WithCalendar(CalendarSystem.Iso), out var isByCalendar);
        return isByCalendar;
    }

    /// <summary>How many school days lie after one day up to and including another; 0 where the second is not later.</summary>
    public SchoolDayCount Between(LocalDate from, LocalDate to)
    {
        var (days, isByCalendar) = (0, true);
        var end = to.WithCalendar(CalendarSystem.Iso);
        for (var day = from.WithCalendar(CalendarSystem.Iso); day < end;)
        {
            // After the last calendar nothing is known of any day, however far away the end is.
            if (_calendars.Length == 0 || day >= LastKnown(_calendars[^1])) return new(days + Weekdays(day, end), false);
            day = day.PlusDays(1);
            if (IsSchoolDay(day, out var isKnown)) days++;
            isByCalendar &= isKnown;
        }
        return new(days, isByCalendar);
    }

    /// <summary>How many days from Monday to Friday lie after one day up to and including a later one.</summary>
    private static int Weekdays(LocalDate from, LocalDate to)
    {
        var days = Period.DaysBetween(from, to);
        var weekdays = days / 7 * 5;
        for (var day = from.PlusDays(days - days % 7); day < to;)
        {
            day = day.PlusDays(1);
            if (day.DayOfWeek <= IsoDayOfWeek.Friday) weekdays++;
        }
        return weekdays;
    }

    /// <summary>The school day that is so many school days after a day; the last day that there is where there are fewer.</summary>
    /// <param name="date">The day to count from, which does not count.</param>
    /// <param name="days">1 to <see cref="MaxDays"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of days is out of range.</exception>
    public SchoolDay After(LocalDate date, int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, MaxDays);
        var (day, isByCalendar) = (date.WithCalendar(CalendarSystem.Iso), true);
        while (days > 0 && day < LocalDate.MaxIsoValue)
        {
            day = day.PlusDays(1);
            if (IsSchoolDay(day, out var isKnown)) days--;
            isByCalendar &= isKnown;
        }
        return new(day, isByCalendar && days == 0);
    }

    /// <summary>Between the calendars of two school years that follow each other there is no school; where there is no calendar otherwise, nothing is known.</summary>
    private bool IsSchoolDay(LocalDate day, out bool isByCalendar)
    {
        SchoolCalendar? before = null;
        SchoolCalendar? after = null;
        foreach (var calendar in _calendars)
        {
            if (calendar.Covers(day))
            {
                isByCalendar = true;
                return calendar.IsSchoolDay(day);
            }
            if (calendar.End < day) before = calendar;
            else after ??= calendar;
        }
        isByCalendar = before is not null && after is not null && after.Year.StartYear <= before.Year.StartYear + 1;
        return !isByCalendar && day.DayOfWeek <= IsoDayOfWeek.Friday && !IsSummer(day, before, after);
    }

    private bool IsSummer(LocalDate day, SchoolCalendar? before, SchoolCalendar? after) =>
        HasSummers && (before is null ? after is not null && day > after.End.PlusYears(-1) : after is null && day <= LastKnown(before));

    /// <summary>The last day of which it is known, or taken to be, whether there is school.</summary>
    private LocalDate LastKnown(SchoolCalendar last) => HasSummers ? LocalDate.Max(last.End, last.Begin.PlusYears(1).PlusDays(-1)) : last.End;
}

/// <summary>A number of school days.</summary>
/// <remarks>Equal when both facts are equal. The default is none, by no calendar.</remarks>
public readonly record struct SchoolDayCount
{
    internal SchoolDayCount(int days, bool isByCalendar) => (Days, IsByCalendar) = (days, isByCalendar);

    /// <summary>How many.</summary>
    public int Days { get; }

    /// <summary>Whether a calendar covers all of them; otherwise weekdays were counted.</summary>
    public bool IsByCalendar { get; }
}

/// <summary>A day that was found by counting school days.</summary>
/// <remarks>Equal when both facts are equal.</remarks>
public readonly record struct SchoolDay
{
    internal SchoolDay(LocalDate date, bool isByCalendar) => (Date, IsByCalendar) = (date, isByCalendar);

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>Whether a calendar covers all days that were counted; otherwise weekdays were counted.</summary>
    public bool IsByCalendar { get; }
}
