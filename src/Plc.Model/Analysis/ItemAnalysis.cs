using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Primitives;

namespace Plc.Model.Analysis;

/// <summary>What classical test theory says of one item.</summary>
/// <remarks>Equal when all facts are equal. Formulas and conventions: <see cref="Reliability"/>.</remarks>
public sealed record ItemAnalysis
{
    internal ItemAnalysis(
        Id<AssessmentItem> item, Reference<LearningTarget> target, int studentCount, Statistic difficulty,
        Statistic pointBiserial, Statistic correctedPointBiserial, Statistic alphaIfDeleted)
    {
        (Item, Target, StudentCount, Difficulty) = (item, target, studentCount, difficulty);
        (PointBiserial, CorrectedPointBiserial, AlphaIfDeleted) = (pointBiserial, correctedPointBiserial, alphaIfDeleted);
    }

    /// <summary>The item.</summary>
    public Id<AssessmentItem> Item { get; }

    /// <summary>Its primary target.</summary>
    public Reference<LearningTarget> Target { get; }

    /// <summary>The students for whom the item counts.</summary>
    public int StudentCount { get; }

    /// <summary>Points earned over points possible, 0 to 1: the higher, the easier. For an item of one point, the share of right answers (p).</summary>
    public Statistic Difficulty { get; }

    /// <summary>Pearson's correlation of the item with the total, -1 to 1; inflated, for the total holds the item.</summary>
    public Statistic PointBiserial { get; }

    /// <summary>Pearson's correlation of the item with the total of the other items, -1 to 1; near or below 0, read the item and its key again.</summary>
    public Statistic CorrectedPointBiserial { get; }

    /// <summary>Alpha of the assessment without this item, at most 1.</summary>
    public Statistic AlphaIfDeleted { get; }
}
