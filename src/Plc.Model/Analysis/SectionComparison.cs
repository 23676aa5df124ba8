using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Analysis;

/// <summary>Which p decides whether a section clearly differs from the others.</summary>
public enum DecisiveP
{
    /// <summary>The one that is adjusted to how many comparisons there are: with many sections and targets, one would else stand out by chance alone.</summary>
    Adjusted,

    /// <summary>The one of the comparison by itself.</summary>
    Raw,
}

/// <summary>How a section stands to all others on a target.</summary>
public enum SectionDifference
{
    /// <summary>No difference is shown; which does not show that there is none.</summary>
    NotShown,

    /// <summary>Clearly above: practice to share. Ask what was done there.</summary>
    Above,

    /// <summary>Clearly below: practice to strengthen. Ask those who taught it otherwise.</summary>
    Below,
}

/// <summary>
/// A section beside all other students of the assessment on one target, by the exact test, so that members learn from one another (practice row Q-06). It says whom to ask, and never who is better:
/// for the team alone.
/// </summary>
/// <remarks>
/// The adjusted p is Holm's: of m comparisons in order of p, the i-th smallest times m - i + 1, and none below the one before it. All comparisons of the analysis are one family; where two sections
/// have all students of a target, comparing the one with the other is comparing the other with the one, and counts once. Source: S. Holm, A simple sequentially rejective multiple test procedure, Scandinavian
/// Journal of Statistics 6 (1979). Equal when all facts are equal.
/// </remarks>
public sealed record SectionComparison
{
    internal SectionComparison(
        Id<Section> section, Reference<LearningTarget> target, Share proficient, Share others, ProportionInterval interval, Statistic p, Statistic adjustedP, SectionDifference difference)
    {
        (Section, Target, Proficient, Others, Interval) = (section, target, proficient, others, interval);
        (P, AdjustedP, Difference) = (p, adjustedP, difference);
    }

    /// <summary>The section.</summary>
    public Id<Section> Section { get; }

    /// <summary>The target.</summary>
    public Reference<LearningTarget> Target { get; }

    /// <summary>The students of the section who are proficient, of those assessed on the target.</summary>
    public Share Proficient { get; }

    /// <summary>The same of all other students.</summary>
    public Share Others { get; }

    /// <summary>Between which percents the section's share may lie.</summary>
    public ProportionInterval Interval { get; }

    /// <summary>The p of the exact test, 0 to 1 (<see cref="ExactTest"/>).</summary>
    public Statistic P { get; }

    /// <summary>The same, adjusted to the number of comparisons.</summary>
    public Statistic AdjustedP { get; }

    /// <summary>What the p that decides says.</summary>
    public SectionDifference Difference { get; }
}
