using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Primitives;

namespace Plc.Model.Analysis;

/// <summary>What classical test theory says of one item.</summary>
/// <remarks>
/// Equal when all facts are equal. Formulas and conventions: <see cref="Reliability"/>. Of fewer students than earn any trust nothing asks to read an item again.
/// </remarks>
public sealed record ItemAnalysis
{
    internal ItemAnalysis(
        Id<AssessmentItem> item, Reference<LearningTarget> target, int studentCount, Statistic difficulty, Statistic discrimination,
        Statistic pointBiserial, Statistic correctedPointBiserial, Statistic alphaIfDeleted, ValueList<ChoiceAnalysis> choices, bool discriminatesBackwards)
    {
        (Item, Target, StudentCount, Difficulty, Discrimination) = (item, target, studentCount, difficulty, discrimination);
        (PointBiserial, CorrectedPointBiserial, AlphaIfDeleted) = (pointBiserial, correctedPointBiserial, alphaIfDeleted);
        (Choices, DiscriminatesBackwards) = (choices, discriminatesBackwards);
    }

    /// <summary>The item.</summary>
    public Id<AssessmentItem> Item { get; }

    /// <summary>Its primary target.</summary>
    public Reference<LearningTarget> Target { get; }

    /// <summary>The students for whom the item counts.</summary>
    public int StudentCount { get; }

    /// <summary>Points earned over points possible, 0 to 1: the higher, the easier. For an item of one point, the share of right answers (p).</summary>
    public Statistic Difficulty { get; }

    /// <summary>The difficulty in the upper group of totals less that in the lower group (D), -1 to 1.</summary>
    /// <remarks>
    /// Each group has the part of the students that the policy names, rounded to whole students, at least one and at most half of them. Students with the same total at the edge of a group share the
    /// places that are left in it: each counts for the same part of a student. Source: R. L. Ebel; ties as C. Zaiontz, Real Statistics, shares them.
    /// </remarks>
    public Statistic Discrimination { get; }

    /// <summary>Pearson's correlation of the item with the total, -1 to 1; inflated, for the total holds the item.</summary>
    public Statistic PointBiserial { get; }

    /// <summary>Pearson's correlation of the item with the total of the other items, -1 to 1; near or below 0, read the item and its key again.</summary>
    public Statistic CorrectedPointBiserial { get; }

    /// <summary>Alpha of the assessment without this item, at most 1.</summary>
    public Statistic AlphaIfDeleted { get; }

    /// <summary>How its choices work, in their order; none where it has none, or where only points are known.</summary>
    public ValueList<ChoiceAnalysis> Choices { get; }

    /// <summary>Whether the correlation with the rest of the assessment is below what the policy asks for.</summary>
    public bool DiscriminatesBackwards { get; }

    /// <summary>Whether a choice that is not the key was made by students with a higher mean total than those who chose the key: read the key again.</summary>
    public bool IsKeyDoubtful => Choices.Any(choice => choice.IsAboveKey);

    /// <summary>Whether there is a reason to read the item again.</summary>
    public bool IsToBeReadAgain => DiscriminatesBackwards || IsKeyDoubtful;
}

/// <summary>How one choice of an item works.</summary>
/// <remarks>Equal when all facts are equal. The total is that of the students without an absent or exempt cell, as for all statistics of items.</remarks>
public sealed record ChoiceAnalysis
{
    internal ChoiceAnalysis(string choice, bool isKey, Share chosen, Statistic meanTotal, Statistic correctedCorrelation, bool isNonFunctional, bool isAboveKey)
    {
        (Choice, IsKey, Chosen, MeanTotal, CorrectedCorrelation) = (choice, isKey, chosen, meanTotal, correctedCorrelation);
        (IsNonFunctional, IsAboveKey) = (isNonFunctional, isAboveKey);
    }

    /// <summary>The choice.</summary>
    public string Choice { get; }

    /// <summary>Whether it is the right one.</summary>
    public bool IsKey { get; }

    /// <summary>The students who chose it, of those for whom the item counts.</summary>
    public Share Chosen { get; }

    /// <summary>The mean total of those who chose it, in points; not defined where nobody did.</summary>
    public Statistic MeanTotal { get; }

    /// <summary>Pearson's correlation of choosing it with the total of the other items, -1 to 1: above 0 for the key, below 0 for a distractor that works.</summary>
    public Statistic CorrectedCorrelation { get; }

    /// <summary>Whether it is a distractor that fewer students chose than the policy asks for.</summary>
    public bool IsNonFunctional { get; }

    /// <summary>Whether it is a distractor whose choosers have a higher mean total than those who chose the key.</summary>
    public bool IsAboveKey { get; }
}
