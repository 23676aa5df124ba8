using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Goals;

/// <summary>When a goal is to be reached: on a day, or by the end of a grade (practice row G-04).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record GoalDeadline
{
    /// <summary>Makes a goal deadline.</summary>
    /// <param name="date">The day by which it is to be reached.</param>
    /// <param name="endOfGrade">The grade by whose end every student of it is to have reached it.</param>
    /// <param name="year">The school year in which the end of that grade is meant.</param>
    /// <exception cref="RuleException">PLC1010, PLC3113, PLC3118.</exception>
    public GoalDeadline(LocalDate? date = null, GradeLevel? endOfGrade = null, SchoolYear? year = null)
    {
        Check(date, endOfGrade, year).ThrowIfBroken(nameof(GoalDeadline));
        (Date, EndOfGrade, Year) = (date?.WithCalendar(CalendarSystem.Iso), endOfGrade, year);
    }

    /// <summary>The day by which it is to be reached; null where the end of a grade is meant.</summary>
    public LocalDate? Date { get; }

    /// <summary>The grade by whose end it is to be reached; null where the day is given.</summary>
    public GradeLevel? EndOfGrade { get; }

    /// <summary>The school year in which the end of that grade is meant; null where every year is.</summary>
    public SchoolYear? Year { get; }

    /// <summary>A deadline on a day.</summary>
    public static GoalDeadline On(LocalDate date) => new(date);

    /// <summary>A deadline at the end of a grade.</summary>
    /// <exception cref="RuleException">PLC1010: the year is the default.</exception>
    public static GoalDeadline EndOf(GradeLevel grade, SchoolYear? year = null) => new(null, grade, year);

    /// <summary>The day that it means: the date, or the last day of school in its year; where no calendar of that year is given, the last day of June. Null where the year is open.</summary>
    /// <param name="calendars">The calendars of the community.</param>
    public LocalDate? Day(ValueList<SchoolCalendar> calendars = default) =>
        Date ?? (Year is { } year ? calendars.FirstOrDefault(calendar => calendar.Year == year)?.End ?? year.LastOfJune : null);

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(LocalDate? date = null, GradeLevel? endOfGrade = null, SchoolYear? year = null)
    {
        var breaches = new RuleBreaches();
        breaches.Year(year, nameof(year));
        if (date is null && endOfGrade is null) breaches.Add(GoalRules.DeadlineForm, "", "Neither date nor endOfGrade is");
        if (date is not null && endOfGrade is not null) breaches.Add(GoalRules.DeadlineForm, nameof(endOfGrade), "Both date and endOfGrade are");
        if (date is not null && year is not null) breaches.Add(GoalRules.DeadlineYear, nameof(year));
        return breaches;
    }
}
