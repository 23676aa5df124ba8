using Plc.Model.Primitives;

namespace Plc.Model.Analysis;

/// <summary>Compares each section with all other students on each target.</summary>
internal static class SectionComparisons
{
    /// <summary>A p of exactly the level may be computed a little above it.</summary>
    private const double Rounding = 1e-9;

    /// <summary>All comparisons that there are, by target and then by section.</summary>
    internal static ValueList<SectionComparison> Of(IReadOnlyList<TargetAnalysis> targets, IReadOnlyList<SectionAnalysis> sections, AnalysisPolicy policy)
    {
        var pairs = (
            from place in Enumerable.Range(0, targets.Count)
            from section in sections
            where section.Section is not null
            let own = section.Targets[place].Proficient
            let others = targets[place].Result.Proficient.Without(own)
            where own.Whole > 0 && others.Whole > 0
            select (Section: section, Result: section.Targets[place], Others: others, P: ExactTest.TwoSided(own, others).Value!.Value)).ToList();

        // Of two sections that have all students of a target, both comparisons are the same one.
        var sizes = pairs.GroupBy(pair => pair.Result.Target).SelectMany(own =>
            own.ToList() is [var one, var other] && one.Result.Proficient.Whole == other.Others.Whole ? [2] : Enumerable.Repeat(1, own.Count()));
        var adjusted = Holm([.. pairs.Select(pair => pair.P)], [.. sizes]);
        return [.. pairs.Select((pair, i) => new SectionComparison(
            pair.Section.Section!.Value, pair.Result.Target, pair.Result.Proficient, pair.Others, pair.Result.Interval, Statistic.Of(pair.P), Statistic.Of(adjusted[i]),
            DifferenceOf(pair.Result.Proficient, pair.Others, policy.DecisiveP == DecisiveP.Raw ? pair.P : adjusted[i], policy)))];
    }

    private static SectionDifference DifferenceOf(Share own, Share others, double p, AnalysisPolicy policy) =>
        p > (double)policy.DifferenceLevel.Value / 100 * (1 + Rounding) ? SectionDifference.NotShown
        : own.Part * others.Whole > others.Part * own.Whole ? SectionDifference.Above
        : SectionDifference.Below;

    /// <summary>The p of each comparison, adjusted; as many as a size says, one after the other, are one.</summary>
    private static double[] Holm(double[] p, int[] sizes)
    {
        var starts = new int[sizes.Length];
        for (var i = 1; i < starts.Length; i++) starts[i] = starts[i - 1] + sizes[i - 1];
        var order = Enumerable.Range(0, sizes.Length).OrderBy(i => p[starts[i]]).ToArray();
        var adjusted = new double[p.Length];
        var before = 0.0;
        for (var i = 0; i < order.Length; i++)
        {
            before = Math.Max(before, Math.Min(1, p[starts[order[i]]] * (order.Length - i)));
            adjusted.AsSpan(starts[order[i]], sizes[order[i]]).Fill(before);
        }
        return adjusted;
    }
}
