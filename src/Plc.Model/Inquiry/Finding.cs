using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Inquiry;

/// <summary>What the team found out about a strategy: judged on results rather than intentions (practice row I-05).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record Finding : ILinked
{
    /// <summary>Makes a finding.</summary>
    /// <param name="strategy">The strategy of the cycle.</param>
    /// <param name="verdict">Whether it was effective.</param>
    /// <param name="evidence">The evidence of student learning from after the strategy began.</param>
    /// <param name="reason">Why it is inconclusive, or how the evidence is read.</param>
    /// <exception cref="RuleException">PLC1002, PLC1004, PLC1005, PLC1015, PLC7104, PLC7105.</exception>
    public Finding(Id<Strategy> strategy, FindingVerdict verdict, ValueList<LearningEvidence> evidence = default, string? reason = null)
    {
        Check(strategy, verdict, evidence, reason).ThrowIfBroken(nameof(Finding));
        (Strategy, Verdict, Evidence, Reason) = (strategy, verdict, evidence, reason);
    }

    /// <summary>The strategy of the cycle.</summary>
    public Id<Strategy> Strategy { get; }

    /// <summary>Whether it was effective.</summary>
    public FindingVerdict Verdict { get; }

    /// <summary>The evidence of student learning from after the strategy began.</summary>
    public ValueList<LearningEvidence> Evidence { get; }

    /// <summary>Why it is inconclusive, or how the evidence is read; null where that is not said.</summary>
    public string? Reason { get; }

    /// <summary>Which it is, and nothing of what it says.</summary>
    public override string ToString() => $"Finding: {Verdict}";

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        Id<Strategy>? strategy = null, FindingVerdict? verdict = null, ValueList<LearningEvidence>? evidence = null, string? reason = null)
    {
        var breaches = new RuleBreaches();
        breaches.Id(strategy, nameof(strategy));
        breaches.Word(verdict, nameof(verdict));
        breaches.Prose(reason, nameof(reason));
        if (verdict is FindingVerdict.Effective or FindingVerdict.NotEffective && evidence is { Count: 0 })
            breaches.Add(InquiryRules.FindingEvidence, nameof(evidence));
        if (verdict == FindingVerdict.Inconclusive && reason is null) breaches.Add(InquiryRules.FindingReason, nameof(reason));
        return breaches;
    }

    void ILinked.Link(Links links) => links.Each(Evidence, "evidence");
}

/// <summary>Whether a strategy was effective.</summary>
public enum FindingVerdict
{
    /// <summary>Students learn better.</summary>
    Effective,

    /// <summary>Students do not learn better.</summary>
    NotEffective,

    /// <summary>The evidence does not say.</summary>
    Inconclusive,
}
