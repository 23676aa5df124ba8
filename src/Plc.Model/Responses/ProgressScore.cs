using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Responses;

/// <summary>One score of a measure that is taken again and again, such as words read correctly in a minute.</summary>
/// <remarks>Equal when all facts are equal. The date is of the ISO calendar. Says nothing of the score when it is turned to text.</remarks>
public sealed record ProgressScore
{
    /// <summary>Makes a score.</summary>
    /// <param name="date">The day on which it was taken.</param>
    /// <param name="value">The score, in units of the measure; up to 6 decimal places.</param>
    /// <param name="phase">The phase in which it was taken, such as a baseline or an intervention, where there are several.</param>
    /// <exception cref="RuleException">PLC1004, PLC1005, PLC1007, PLC1021.</exception>
    public ProgressScore(LocalDate date, decimal value, string? phase = null)
    {
        Check(date, value, phase).ThrowIfBroken(nameof(ProgressScore));
        (Date, Value, Phase) = (date.WithCalendar(CalendarSystem.Iso), Quantity.Trim(value), phase);
    }

    /// <summary>The day on which it was taken.</summary>
    public LocalDate Date { get; }

    /// <summary>The score, in units of the measure.</summary>
    public decimal Value { get; }

    /// <summary>The phase in which it was taken; null where none is named.</summary>
    public string? Phase { get; }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(LocalDate? date = null, decimal? value = null, string? phase = null)
    {
        _ = date;
        var breaches = new RuleBreaches();
        breaches.Number(value, nameof(value));
        breaches.Line(phase, nameof(phase));
        return breaches;
    }

    /// <summary>The day alone.</summary>
    public override string ToString() => FormattableString.Invariant($"Score of {Date:uuuu'-'MM'-'dd}");
}
