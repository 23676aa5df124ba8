using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Inquiry;

/// <summary>The product of the fifth stage: what was learned, to be applied in the next cycle (practice rows I-06 and I-10).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record AppliedKnowledge
{
    /// <summary>Says what was learned.</summary>
    /// <param name="lessons">What was learned; at least one.</param>
    /// <param name="skills">The new skills that members gained.</param>
    /// <param name="date">The day on which it was written down.</param>
    /// <exception cref="RuleException">PLC1004, PLC1005, PLC7109.</exception>
    public AppliedKnowledge(ValueList<string> lessons, ValueList<string> skills = default, LocalDate? date = null)
    {
        Check(lessons, skills, date).ThrowIfBroken(nameof(AppliedKnowledge));
        (Lessons, Skills, Date) = (lessons, skills, date?.WithCalendar(CalendarSystem.Iso));
    }

    /// <summary>What was learned; at least one.</summary>
    public ValueList<string> Lessons { get; }

    /// <summary>The new skills that members gained.</summary>
    public ValueList<string> Skills { get; }

    /// <summary>The day on which it was written down; null where it is not known.</summary>
    public LocalDate? Date { get; }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(ValueList<string>? lessons = null, ValueList<string>? skills = null, LocalDate? date = null)
    {
        _ = date;
        var breaches = new RuleBreaches();
        breaches.EachProse(lessons, nameof(lessons));
        breaches.EachProse(skills, nameof(skills));
        if (lessons is { Count: 0 }) breaches.Add(InquiryRules.ProductEmpty, nameof(lessons), "lesson");
        return breaches;
    }
}
