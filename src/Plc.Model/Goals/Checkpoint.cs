using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Goals;

/// <summary>A day on which progress is looked at, and where it should be by then (practice row G-08).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record Checkpoint
{
    /// <summary>Makes a checkpoint.</summary>
    /// <param name="date">The day on which progress is looked at.</param>
    /// <param name="expected">The value that is expected by then; that of the straight line to the target where it is left out.</param>
    /// <exception cref="RuleException">PLC1007, PLC1021.</exception>
    public Checkpoint(LocalDate date, decimal? expected = null)
    {
        Check(date, expected).ThrowIfBroken(nameof(Checkpoint));
        (Date, Expected) = (date.WithCalendar(CalendarSystem.Iso), Quantity.Trim(expected));
    }

    /// <summary>The day on which progress is looked at.</summary>
    public LocalDate Date { get; }

    /// <summary>The value that is expected by then; null for that of the straight line to the target.</summary>
    public decimal? Expected { get; }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(LocalDate? date = null, decimal? expected = null)
    {
        _ = date;
        var breaches = new RuleBreaches();
        breaches.Number(expected, nameof(expected));
        return breaches;
    }
}
