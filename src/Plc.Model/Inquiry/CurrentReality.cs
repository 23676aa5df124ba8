using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Inquiry;

/// <summary>The product of the first stage: evidence of what students learn now, of present practice and of best practice (practice rows I-01 and I-02).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record CurrentReality : ILinked
{
    /// <summary>Says what was found of learning and of practice.</summary>
    /// <param name="evidence">What students have learned.</param>
    /// <param name="practice">Present practice, and best practice in teaching and learning.</param>
    /// <param name="strengths">What is strong.</param>
    /// <param name="weaknesses">What is weak.</param>
    /// <param name="date">The day by which it was gathered.</param>
    /// <exception cref="RuleException">PLC1004, PLC1005, PLC7109.</exception>
    public CurrentReality(
        ValueList<LearningEvidence> evidence = default, ValueList<Evidence> practice = default, ValueList<string> strengths = default,
        ValueList<string> weaknesses = default, LocalDate? date = null)
    {
        Check(evidence, practice, strengths, weaknesses, date).ThrowIfBroken(nameof(CurrentReality));
        (Evidence, Practice, Strengths, Weaknesses, Date) = (evidence, practice, strengths, weaknesses, date?.WithCalendar(CalendarSystem.Iso));
    }

    /// <summary>What students have learned.</summary>
    public ValueList<LearningEvidence> Evidence { get; }

    /// <summary>Present practice, and best practice in teaching and learning.</summary>
    public ValueList<Evidence> Practice { get; }

    /// <summary>What is strong.</summary>
    public ValueList<string> Strengths { get; }

    /// <summary>What is weak.</summary>
    public ValueList<string> Weaknesses { get; }

    /// <summary>The day by which it was gathered; null where it is not known.</summary>
    public LocalDate? Date { get; }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        ValueList<LearningEvidence>? evidence = null, ValueList<Evidence>? practice = null, ValueList<string>? strengths = null,
        ValueList<string>? weaknesses = null, LocalDate? date = null)
    {
        _ = date;
        var breaches = new RuleBreaches();
        breaches.EachProse(strengths, nameof(strengths));
        breaches.EachProse(weaknesses, nameof(weaknesses));
        if (evidence is { Count: 0 } && practice is { Count: 0 } && strengths is { Count: 0 } && weaknesses is { Count: 0 })
            breaches.Add(InquiryRules.ProductEmpty, nameof(evidence), "evidence, practice, strength or weakness");
        return breaches;
    }

    void ILinked.Link(Links links) => links.Each(Evidence, "evidence");
}
