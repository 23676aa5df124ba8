using System.ComponentModel;
using System.Globalization;
using NodaTime;
using Plc.Model.Primitives;

namespace Plc.Model.Reports.Charts;

/// <summary>Where days stand along the width of a plot. Ticks are first days of months, or Mondays where there are few weeks.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record DayScale
{
    private const int MostTicks = 6;

    /// <summary>Makes a scale.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day; where it is not later, the scale has a week.</param>
    public DayScale(LocalDate first, LocalDate last)
    {
        (First, Last) = (first, last > first ? last : first.PlusDays(7));
        var days = Days(First, Last);
        IsByWeek = days <= 14 * MostTicks;
        Ticks = [.. IsByWeek ? Mondays(days <= 7 * MostTicks ? 1 : 2) : Months(days)];
    }

    /// <summary>The first day.</summary>
    public LocalDate First { get; }

    /// <summary>The last day.</summary>
    public LocalDate Last { get; }

    /// <summary>Whether ticks are Mondays, not months.</summary>
    public bool IsByWeek { get; }

    /// <summary>The days of the ticks, six or fewer.</summary>
    public ValueList<LocalDate> Ticks { get; }

    /// <summary>How far along the width a day stands, 0 to 1.</summary>
    public double Part(LocalDate day) => (double)Days(First, day) / Days(First, Last);

    /// <summary>The place of a day, as an attribute: a percent of the width.</summary>
    public string X(LocalDate day) => Svg.Percent(Part(day));

    /// <summary>A tick as it is said, short enough for a phone: <c>10-05</c> of a Monday, <c>Oct</c> of a month, <c>2027</c> where a year begins.</summary>
    public string Label(LocalDate tick) => tick.ToString(IsByWeek ? "MM-dd" : tick.Month == 1 ? "uuuu" : "MMM", CultureInfo.InvariantCulture);

    private static int Days(LocalDate from, LocalDate to) => Period.DaysBetween(from, to);

    private IEnumerable<LocalDate> Mondays(int weeks)
    {
        for (var day = (8 - (int)First.DayOfWeek) % 7; day <= Days(First, Last); day += 7 * weeks) yield return First.PlusDays(day);
    }

    /// <summary>Every month, or every second, third, sixth or twelfth: the closest that are not too many.</summary>
    private IEnumerable<LocalDate> Months(int days)
    {
        var step = 1;
        while (days / (30.4 * step) > MostTicks - 1) step = step switch { 1 => 2, 2 => 3, 3 => 6, _ => step + (step < 12 ? 6 : 12) };
        var year = new LocalDate(First.Year, 1, 1);
        for (var month = 0; month < 12 * (Last.Year - First.Year + 1); month += step)
            if (year.PlusMonths(month) is var day && day >= First && day <= Last) yield return day;
    }
}
