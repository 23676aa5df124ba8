using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Inquiry;

/// <summary>The product of the second stage: the options that were considered, and the strategies that were chosen.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record StrategyChoice : ILinked
{
    /// <summary>Makes a strategy choice.</summary>
    /// <param name="strategies">What was chosen; at least one.</param>
    /// <param name="options">What was considered.</param>
    /// <param name="date">The day of the choice.</param>
    /// <exception cref="RuleException">PLC1003, PLC1004, PLC1005, PLC7109.</exception>
    public StrategyChoice(ValueList<Strategy> strategies, ValueList<string> options = default, LocalDate? date = null)
    {
        Check(strategies, options, date).ThrowIfBroken(nameof(StrategyChoice));
        (Strategies, Options, Date) = (strategies, options, date?.WithCalendar(CalendarSystem.Iso));
    }

    /// <summary>What was chosen; at least one.</summary>
    public ValueList<Strategy> Strategies { get; }

    /// <summary>What was considered.</summary>
    public ValueList<string> Options { get; }

    /// <summary>The day of the choice; null where it is not known.</summary>
    public LocalDate? Date { get; }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(ValueList<Strategy>? strategies = null, ValueList<string>? options = null, LocalDate? date = null)
    {
        _ = date;
        var breaches = new RuleBreaches();
        breaches.Distinct(strategies, static part => part.Id, nameof(strategies), PrimitiveRules.IdTwice, "/id");
        breaches.EachProse(options, nameof(options));
        if (strategies is { Count: 0 }) breaches.Add(InquiryRules.ProductEmpty, nameof(strategies), "strategy");
        return breaches;
    }

    void ILinked.Link(Links links) => links.Each(Strategies, "strategies");
}
