using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Inquiry;

/// <summary>The product of the fourth stage: what was effective and what was not.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record ImpactAnalysis : ILinked
{
    /// <summary>Makes an impact analysis.</summary>
    /// <param name="findings">One or more for each strategy that was judged; at least one.</param>
    /// <param name="date">The day by which the findings were there.</param>
    /// <exception cref="RuleException">PLC7109.</exception>
    public ImpactAnalysis(ValueList<Finding> findings, LocalDate? date = null)
    {
        Check(findings, date).ThrowIfBroken(nameof(ImpactAnalysis));
        (Findings, Date) = (findings, date?.WithCalendar(CalendarSystem.Iso));
    }

    /// <summary>One or more for each strategy that was judged; at least one.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>The day by which the findings were there; null where it is not known.</summary>
    public LocalDate? Date { get; }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(ValueList<Finding>? findings = null, LocalDate? date = null)
    {
        _ = date;
        var breaches = new RuleBreaches();
        if (findings is { Count: 0 }) breaches.Add(InquiryRules.ProductEmpty, nameof(findings), "finding");
        return breaches;
    }

    void ILinked.Link(Links links) => links.Each(Findings, "findings");
}
