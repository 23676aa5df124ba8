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
        int[][] students = [.. matched.Where(pair => before.Counts(pair.Before) && after.Counts(pair.After)).Select(pair => new[] { pair.Before, pair.After })];
        int[] earlier = [.. students.Select(pair => pair[0])], later = [.. students.Select(pair => pair[1])];
        var (meanBefore, meanAfter) = (Mean(earlier.Select(before.Fraction)), Mean(later.Select(after.Fraction)));
        double[] changes = [.. students.Select(pair => ChangeOf(before.Fraction(pair[0]), after.Fraction(pair[1]))).OfType<double>()];
        var gain = meanBefore is null ? Statistic.NotDefined(NotDefinedReason.NobodyAssessed)
            : Array.TrueForAll(earlier, student => before.Fraction(student) == 1) ? Statistic.NotDefined(NotDefinedReason.NothingToGain)
            : Statistic.Of((meanAfter!.Value - meanBefore.Value) / (1 - meanBefore.Value));
        return new(
            target, students.Length, before.Reaching(earlier, cutBefore), after.Reaching(later, cutAfter), Percent(meanBefore), Percent(meanAfter), gain, bands.For(gain),
            Mean(changes) is { } change ? Statistic.Of(change) : Statistic.NotDefined(students.Length == 0 ? NotDefinedReason.NobodyAssessed : NotDefinedReason.NoChangeToBeSeen),
            changes.Length);
    }

    /// <summary>A student's normalized change, -1 to 1; none where all points, or none, were had both times.</summary>
    private static double? ChangeOf(double before, double after) =>
        after > before ? (after - before) / (1 - before)
        : after < before ? (after - before) / before
        : before is 0 or 1 ? null
        : 0;

    private static double? Mean(IEnumerable<double> values)
    {
        var (sum, count) = (0.0, 0);
        foreach (var value in values) (sum, count) = (sum + value, count + 1);
        return count == 0 ? null : sum / count;
    }

    private static Statistic Percent(double? mean) => mean is { } value ? Statistic.Of(value * 100) : Statistic.NotDefined(NotDefinedReason.NobodyAssessed);
}
