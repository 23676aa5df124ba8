using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Responses;

/// <summary>A session of a plan that was held, and whether the student was there (practice row Q-08).</summary>
/// <remarks>Equal when all facts are equal. The date is of the ISO calendar.</remarks>
public sealed record DeliveredSession : ILinked
{
    /// <summary>Makes a delivered session.</summary>
    /// <param name="date">The day on which it was held.</param>
    /// <param name="begin">When it began; with <paramref name="end"/>, in place of <paramref name="length"/>.</param>
    /// <param name="end">When it ended, on the same day.</param>
    /// <param name="length">How long it was, in whole minutes, from 1 minute to 8 hours.</param>
    /// <param name="block">The time block of the schedule in which it was held.</param>
    /// <param name="absent">Whether the student was not there.</param>
    /// <exception cref="RuleException">PLC1002, PLC1013, PLC6106, PLC6107.</exception>
    public DeliveredSession(
        LocalDate date, LocalTime? begin = null, LocalTime? end = null, Duration? length = null, Reference<TimeBlock>? block = null, bool absent = false)
    {
        Check(date, begin, end, length, block, absent).ThrowIfBroken(nameof(DeliveredSession));
        (Date, Begin, End, Length, Block, Absent) = (date.WithCalendar(CalendarSystem.Iso), begin, end, length, block, absent);
    }

    /// <summary>The day on which it was held.</summary>
    public LocalDate Date { get; }

    /// <summary>When it began; null where only its length is known.</summary>
    public LocalTime? Begin { get; }

    /// <summary>When it ended; null where only its length is known.</summary>
    public LocalTime? End { get; }

    /// <summary>Its length where that was given; null where beginning and end were. <see cref="Time"/> is there for both.</summary>
    public Duration? Length { get; }

    /// <summary>The time block of the schedule in which it was held; null where it is not known.</summary>
    public Reference<TimeBlock>? Block { get; }

    /// <summary>Whether the student was not there.</summary>
    public bool Absent { get; }

    /// <summary>How long it was.</summary>
    public Duration Time => Length ?? (End!.Value - Begin!.Value).ToDuration();

    /// <summary>The day alone, so that nothing about a student gets into a log.</summary>
    public override string ToString() => FormattableString.Invariant($"Session of {Date:uuuu'-'MM'-'dd}");

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        LocalDate? date = null, LocalTime? begin = null, LocalTime? end = null, Duration? length = null, Reference<TimeBlock>? block = null,
        bool? absent = null)
    {
        _ = (date, absent);
        var breaches = new RuleBreaches();
        breaches.Reference(block, nameof(block));
        breaches.Interval(begin, end, nameof(end));
        if (length is not null && (begin is not null || end is not null)) breaches.Add(SupportPlanRules.SessionLength, nameof(length), "Both are there");
        if (length is null && (begin is null || end is null))
            breaches.Add(SupportPlanRules.SessionLength, "", begin is null && end is null ? "Neither is there" : "Of beginning and end there is one only");
        if (length is { } given && (given < Duration.FromMinutes(1) || given > Duration.FromHours(8) || given.BclCompatibleTicks % NodaConstants.TicksPerMinute != 0))
            breaches.Add(SupportPlanRules.SessionRange, nameof(length), "below a minute, above 8 hours or no whole number of minutes");
        return breaches;
    }

    void ILinked.Link(Links links) => links.Refer(Block, "block");
}
