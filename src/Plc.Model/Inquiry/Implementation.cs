using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Inquiry;

/// <summary>The product of the third stage: what each member changed.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record Implementation : ILinked
{
    /// <summary>Says what each member changed.</summary>
    /// <param name="changes">What each member changed; at least one.</param>
    /// <param name="date">The day on which it was in place.</param>
    /// <exception cref="RuleException">PLC7109.</exception>
    public Implementation(ValueList<PracticeChange> changes, LocalDate? date = null)
    {
        Check(changes, date).ThrowIfBroken(nameof(Implementation));
        (Changes, Date) = (changes, date?.WithCalendar(CalendarSystem.Iso));
    }

    /// <summary>What each member changed; at least one.</summary>
    public ValueList<PracticeChange> Changes { get; }

    /// <summary>The day on which it was in place; null where it is not known.</summary>
    public LocalDate? Date { get; }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(ValueList<PracticeChange>? changes = null, LocalDate? date = null)
    {
        _ = date;
        var breaches = new RuleBreaches();
        if (changes is { Count: 0 }) breaches.Add(InquiryRules.ProductEmpty, nameof(changes), "change");
        return breaches;
    }

    void ILinked.Link(Links links) => links.Each(Changes, "changes");
}
