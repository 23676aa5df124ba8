using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Assessments;

/// <summary>A cut score: a percent of the points possible, or a count of items at full points. The two differ: 80 percent of four 1-point items is all four.</summary>
/// <remarks>Equal when percent and count are equal.</remarks>
public sealed record Cut
{
    /// <summary>Makes a cut of exactly one of the two.</summary>
    /// <param name="percent">The least share of the points possible, above 0; compared exactly, so 12 of 15 points reach 80 percent.</param>
    /// <param name="count">The least number of items at full points, 1 or more.</param>
    /// <exception cref="RuleException">PLC5003, PLC5004.</exception>
    public Cut(Percent? percent = null, int? count = null)
    {
        Check(percent, count).ThrowIfBroken(nameof(Cut));
        (Percent, Count) = (percent, count);
    }

    /// <summary>The least share of the points possible; null where items are counted.</summary>
    public Percent? Percent { get; }

    /// <summary>The least number of items at full points; null where points are shared.</summary>
    public int? Count { get; }

    /// <summary>A cut at a percent of the points possible, such as <c>Cut.AtPercent(80)</c>.</summary>
    public static Cut AtPercent(decimal percent) => new(percent: new Percent(percent));

    /// <summary>A cut at a count of items, such as <c>Cut.AtCount(3)</c> for 3 of 4.</summary>
    public static Cut AtCount(int count) => new(count: count);

    /// <summary>All rules that these parts break.</summary>
    public static RuleBreaches Check(Percent? percent = null, int? count = null)
    {
        var breaches = new RuleBreaches();
        if (percent is null && count is null) breaches.Add(AssessmentRules.CutKind, "", "Neither percent nor count is");
        if (percent is not null && count is not null) breaches.Add(AssessmentRules.CutKind, nameof(count), "Both percent and count are");
        if (percent is { Value: 0 }) breaches.Add(AssessmentRules.CutAsksNothing, nameof(percent), "0 percent");
        if (count is < 1) breaches.Add(AssessmentRules.CutAsksNothing, nameof(count), "fewer than 1 item");
        return breaches;
    }

    /// <summary>The cut in words.</summary>
    public override string ToString() => Percent is { } percent ? $"{percent} % of the points" : $"{Count} items at full points";
}
