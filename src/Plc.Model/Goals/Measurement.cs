using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Goals;

/// <summary>A value of a measure, of a group of students, on a day or for a school year (practice rows G-08 and I-11).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record Measurement
{
    /// <summary>Makes a measurement.</summary>
    /// <param name="value">The value, in the unit of the measure; a percent is 0 to 100.</param>
    /// <param name="date">The day on which it was measured.</param>
    /// <param name="year">The school year, where no day is known.</param>
    /// <param name="group">The group of students; all where it is left out.</param>
    /// <param name="count">How many students were measured (N), 1 or more.</param>
    /// <param name="measure">The measure, where it is not that of the goal or indicator.</param>
    /// <exception cref="RuleException">PLC1002, PLC1007, PLC1010, PLC1021, PLC1101, PLC3105, PLC3115.</exception>
    public Measurement(
        decimal value, LocalDate? date = null, SchoolYear? year = null, Id<StudentGroup>? group = null, int? count = null, Measure? measure = null)
    {
        Check(value, date, year, group, count, measure).ThrowIfBroken(nameof(Measurement));
        (Value, Date, Year, Group, Count, Measure) = (Quantity.Trim(value), date?.WithCalendar(CalendarSystem.Iso), year, group, count, measure);
    }

    /// <summary>The value, in the unit of the measure; a percent is 0 to 100.</summary>
    public decimal Value { get; }

    /// <summary>The day on which it was measured; null where the year is given.</summary>
    public LocalDate? Date { get; }

    /// <summary>The school year; null where the day is given.</summary>
    public SchoolYear? Year { get; }

    /// <summary>The group of students; null for all.</summary>
    public Id<StudentGroup>? Group { get; }

    /// <summary>How many students were measured (N); null where that is not known.</summary>
    public int? Count { get; }

    /// <summary>The measure; null for that of the goal or indicator.</summary>
    public Measure? Measure { get; }

    /// <summary>The day to order by: the date, or the last day of June in which the school year ends.</summary>
    public LocalDate When => Date ?? Year!.Value.LastOfJune;

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        decimal? value = null, LocalDate? date = null, SchoolYear? year = null, Id<StudentGroup>? group = null, int? count = null, Measure? measure = null)
    {
        var breaches = new RuleBreaches();
        breaches.Number(value, nameof(value));
        breaches.Year(year, nameof(year));
        breaches.Id(group, nameof(group));
        if (date is null && year is null) breaches.Add(GoalRules.MeasurementTime, "", "Neither date nor year is");
        if (date is not null && year is not null) breaches.Add(GoalRules.MeasurementTime, nameof(year), "Both date and year are");
        if (count is < 1) breaches.Add(PeopleRules.CountTooSmall, nameof(count));
        if (value is { } number && measure?.Fault(number) is { } fault) breaches.Add(GoalRules.ValueOutOfRange, nameof(value), fault);
        return breaches;
    }
}
