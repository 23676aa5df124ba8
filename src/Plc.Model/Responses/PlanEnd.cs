using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Responses;

/// <summary>That a plan ended, and why.</summary>
/// <remarks>Equal when both facts are equal. The date is of the ISO calendar.</remarks>
public sealed record PlanEnd
{
    /// <summary>Makes the end of a plan.</summary>
    /// <param name="date">The last day on which it ran.</param>
    /// <param name="reason">Why it ended.</param>
    public PlanEnd(LocalDate date, OpenTerm<PlanEndReason> reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        (Date, Reason) = (date.WithCalendar(CalendarSystem.Iso), reason);
    }

    /// <summary>The last day on which it ran.</summary>
    public LocalDate Date { get; }

    /// <summary>Why it ended.</summary>
    public OpenTerm<PlanEndReason> Reason { get; }

    /// <summary>The day alone, so that nothing about a student gets into a log.</summary>
    public override string ToString() => FormattableString.Invariant($"Ended {Date:uuuu'-'MM'-'dd}");

    /// <summary>All rules that these parts break: none, for each is whole by itself.</summary>
    public static RuleBreaches Check(LocalDate? date = null, OpenTerm<PlanEndReason>? reason = null)
    {
        _ = (date, reason);
        return new();
    }
}

/// <summary>Why a plan ended; a list that may grow.</summary>
public enum PlanEndReason
{
    /// <summary>The student met the exit condition.</summary>
    MetExit,

    /// <summary>A plan of more time, smaller groups or another tier takes its place.</summary>
    Intensified,

    /// <summary>The student is no longer in the course or the school.</summary>
    Moved,
}
