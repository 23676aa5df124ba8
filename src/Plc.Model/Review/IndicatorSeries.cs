using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Goals;
using Plc.Model.Primitives;

namespace Plc.Model.Review;

/// <summary>An indicator of achievement year by year, for all students or for one group: what became of the results for which the whole effort is made (practice row I-11).</summary>
/// <remarks>
/// Measurements of one school year, which begins with July, are pooled by their numbers of students: sum of value × N over sum of N, for percents, means and rates. Where there is one
/// measurement only, it is the value of the year. Groups are never pooled with one another, since a student may be in several.
/// Equal when all facts are equal.
/// </remarks>
public sealed record IndicatorSeries
{
    private IndicatorSeries(Id<Indicator> indicator, Id<StudentGroup>? group, ValueList<IndicatorYear> years) => (Indicator, Group, Years) = (indicator, group, years);

    /// <summary>The indicator.</summary>
    public Id<Indicator> Indicator { get; }

    /// <summary>The group of students; null for all.</summary>
    public Id<StudentGroup>? Group { get; }

    /// <summary>The years of which something was measured, in their order.</summary>
    public ValueList<IndicatorYear> Years { get; }

    /// <summary>The series of an indicator: that of all students first, then those of groups by id.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="asOf">The last day; what is dated later does not count, and neither does a year whose last day of June is later and of which no day is known.</param>
    public static ValueList<IndicatorSeries> Of(Indicator indicator, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        var day = asOf.WithCalendar(CalendarSystem.Iso);
        return
        [
            .. indicator.Measurements.Where(measurement => measurement.When <= day).GroupBy(measurement => measurement.Group).OrderBy(group => group.Key)
                .Select(group => new IndicatorSeries(indicator.Id, group.Key, ByYear(indicator.Measure, group))),
        ];
    }

    /// <summary>Which indicator it is and how many years it has.</summary>
    public override string ToString() => FormattableString.Invariant($"{Indicator}: {Years.Count} years");

    private static ValueList<IndicatorYear> ByYear(Measure own, IEnumerable<Measurement> measurements)
    {
        var years = new List<IndicatorYear>();
        foreach (var year in measurements.GroupBy(YearOf).OrderBy(year => year.Key))
        {
            var ofYear = year.OrderBy(measurement => measurement.When).ToList();
            // Values of two instruments cannot be pooled: those of the last one are the year's.
            var measure = ofYear[^1].Measure ?? own;
            ofYear.RemoveAll(measurement => (measurement.Measure ?? own) != measure);
            years.Add(new(year.Key, measure, Pooled(measure, ofYear), CountOf(ofYear), years.Count > 0 && years[^1].Measure != measure));
        }
        return [.. years];
    }

    private static decimal? Pooled(Measure measure, List<Measurement> measurements)
    {
        if (measurements.Count == 1) return measurements[0].Value;
        if (measure.Kind is MeasureKind.Median or MeasureKind.Count || CountOf(measurements) is not { } count) return null;
        // Divided before it is summed, so that no sum leaves the range of a decimal.
        return Quantity.Trim(measurements.Sum(measurement => measurement.Value / count * measurement.Count!.Value));
    }

    private static long? CountOf(List<Measurement> measurements) =>
        measurements.All(measurement => measurement.Count is not null) ? measurements.Sum(measurement => (long)measurement.Count!.Value) : null;

    private static SchoolYear YearOf(Measurement measurement) => measurement.Year ?? ReviewParts.YearOf(measurement.When);
}

/// <summary>What an indicator was in a school year.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record IndicatorYear
{
    internal IndicatorYear(SchoolYear year, Measure measure, decimal? value, long? count, bool isBreak) => (Year, Measure, Value, Count, IsBreak) = (year, measure, value, count, isBreak);

    /// <summary>The school year.</summary>
    public SchoolYear Year { get; }

    /// <summary>What it was measured by, last in the year.</summary>
    public Measure Measure { get; }

    /// <summary>The value, pooled and unrounded; null where several cannot be pooled, being medians or counts, or lacking their N.</summary>
    public decimal? Value { get; }

    /// <summary>How many students were measured (N), a student as often as measured; null where that is not known.</summary>
    public long? Count { get; }

    /// <summary>Whether another instrument was used than in the year before, so that the two values cannot be set against each other.</summary>
    public bool IsBreak { get; }

    /// <summary>The year and the value.</summary>
    public override string ToString() => FormattableString.Invariant($"{Year}: {Value}{(IsBreak ? ", another instrument" : "")}");
}
