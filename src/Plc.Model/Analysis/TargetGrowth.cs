using Plc.Model.Learning;
using Plc.Model.Primitives;

namespace Plc.Model.Analysis;

/// <summary>What the students who were assessed both times gained on a target, or on all together.</summary>
/// <remarks>
/// Means are of the students' percents of the points possible for them. The class gain is Hake's (mean after - mean before) / (100 - mean before), on the means of the class; the mean change is that of
/// the students' own normalized changes, which are a gain as part of the largest possible, or a loss as part of what there was to lose; a student with nothing both times, or with all
/// points both times, is left out of it, and one without a change counts 0. Sources: R. R. Hake, American Journal of Physics 66 (1998); J. D. Marx and K. Cummings, Normalized change,
/// American Journal of Physics 75 (2007). Equal when all facts are equal.
/// </remarks>
public sealed record TargetGrowth
{
    private TargetGrowth(
        Reference<LearningTarget>? target, int studentCount, Share before, Share after, Statistic meanBefore, Statistic meanAfter, Statistic classGain, GrowthBand? band,
        Statistic meanChange, int changeCount)
    {
        (Target, StudentCount, ProficientBefore, ProficientAfter) = (target, studentCount, before, after);
        (MeanBefore, MeanAfter, ClassGain, Band, MeanChange, ChangeCount) = (meanBefore, meanAfter, classGain, band, meanChange, changeCount);
    }

    /// <summary>The target; null for all together.</summary>
    public Reference<LearningTarget>? Target { get; }

    /// <summary>The students for whom an item of the target counts both times (N).</summary>
    public int StudentCount { get; }

    /// <summary>Those of them who were proficient before.</summary>
    public Share ProficientBefore { get; }

    /// <summary>Those of them who were proficient after.</summary>
    public Share ProficientAfter { get; }

    /// <summary>Their mean percent of the points before, 0 to 100.</summary>
    public Statistic MeanBefore { get; }

    /// <summary>Their mean percent of the points after, 0 to 100.</summary>
    public Statistic MeanAfter { get; }

    /// <summary>The gain of the class as part of the largest possible, at most 1; not defined where all had all points before.</summary>
    public Statistic ClassGain { get; }

    /// <summary>How large the class gain is called; null where it is not defined.</summary>
    public GrowthBand? Band { get; }

    /// <summary>The mean of the students' normalized changes, -1 to 1.</summary>
    public Statistic MeanChange { get; }

    /// <summary>The students on whom the mean change rests.</summary>
    public int ChangeCount { get; }

    internal static TargetGrowth Of(
        Reference<LearningTarget>? target, IEnumerable<(int Before, int After)> matched, TargetTally before, ScaledCut cutBefore, TargetTally after, ScaledCut cutAfter, GrowthBands bands)
    {
        (int Before, int After)[] students = [.. matched.Where(pair => before.Counts(pair.Before) && after.Counts(pair.After))];
        int[] earlier = [.. students.Select(pair => pair.Before)], later = [.. students.Select(pair => pair.After)];
        double[] changes = [.. students.Select(pair => ChangeOf(before.Units(pair.Before), after.Units(pair.After))).OfType<double>()];
        var gain = Mean(earlier.Select(before.Lost)) is not { } lost ? Statistic.NotDefined(NotDefinedReason.NobodyAssessed)
            : lost == 0 ? Statistic.NotDefined(NotDefinedReason.NothingToGain)
            : Statistic.Of((lost - Mean(later.Select(after.Lost))!.Value) / lost);
        return new(
            target, students.Length, before.Reaching(earlier, cutBefore), after.Reaching(later, cutAfter), Percent(Mean(earlier.Select(before.Units))), Percent(Mean(later.Select(after.Units))),
            gain, bands.For(gain),
            changes.Length > 0 ? Statistic.Of(changes.Average()) : Statistic.NotDefined(students.Length == 0 ? NotDefinedReason.NobodyAssessed : NotDefinedReason.NoChangeToBeSeen),
            changes.Length);
    }

    /// <summary>A student's normalized change, -1 to 1; none where all points, or none, were had both times. Exact but for the last division.</summary>
    private static double? ChangeOf((long Earned, long Possible) before, (long Earned, long Possible) after)
    {
        var (had, has, all) = ((Int128)before.Earned * after.Possible, (Int128)after.Earned * before.Possible, (Int128)before.Possible * after.Possible);
        return has > had ? (double)(has - had) / (double)(all - had)
            : has < had ? (double)(has - had) / (double)had
            : had == 0 || had == all ? null
            : 0;
    }

    /// <summary>The mean of parts of wholes. Those of one whole add up in whole numbers, so that many students and small parts lose nothing, whatever their order.</summary>
    private static double? Mean(IEnumerable<(long Part, long Whole)> parts)
    {
        var (sum, count) = (0.0, 0);
        foreach (var alike in parts.GroupBy(one => one.Whole, one => one.Part).OrderBy(alike => alike.Key)) (sum, count) = (sum + (double)alike.Sum() / alike.Key, count + alike.Count());
        return count == 0 ? null : sum / count;
    }

    private static Statistic Percent(double? mean) => mean is { } value ? Statistic.Of(value * 100) : Statistic.NotDefined(NotDefinedReason.NobodyAssessed);
}
