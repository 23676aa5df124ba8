using System.Runtime.InteropServices;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Analysis;

/// <summary>
/// How many students are proficient and ready for extension on each target, of all and of each section, and nothing else: counted straight from the columns of results, for a
/// million students in milliseconds. <see cref="AssessmentAnalysis"/> says the same, and much more.
/// </summary>
/// <remarks>Equal when assessment, policy, sections, targets and counts are equal. Sections are for the team alone (practice row Q-06).</remarks>
public sealed record PercentProficient
{
    private const int CountsPerTarget = 3;

    private PercentProficient(
        Id<CommonAssessment> assessment, AnalysisPolicy policy, ValueList<Id<Section>> sections, ValueList<Reference<LearningTarget>> targets, int[] counts)
    {
        (Assessment, Policy, Sections, Targets) = (assessment, policy, sections, targets);
        Counts = new(ImmutableCollectionsMarshal.AsImmutableArray(counts));
    }

    /// <summary>The assessment.</summary>
    public Id<CommonAssessment> Assessment { get; }

    /// <summary>The policy by which students were counted.</summary>
    public AnalysisPolicy Policy { get; }

    /// <summary>Every section that the results name, by id.</summary>
    public ValueList<Id<Section>> Sections { get; }

    /// <summary>Every target, in the order in which items first name it.</summary>
    public ValueList<Reference<LearningTarget>> Targets { get; }

    /// <summary>For each target, of the students without a section and then of each section: those assessed, proficient, and at the cut for extension.</summary>
    internal ValueList<int> Counts { get; }

    /// <summary>Counts the results of an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="results">Its results.</param>
    /// <param name="policy">The thresholds and conventions; <see cref="AnalysisPolicy.Default"/> where it is left out.</param>
    /// <exception cref="ArgumentException">The results are of another assessment, another version of it, or of other items.</exception>
    public static PercentProficient Of(CommonAssessment assessment, ResultSet results, AnalysisPolicy? policy = null)
    {
        MeasuredTarget.Require(assessment, results);
        policy ??= AnalysisPolicy.Default;
        var targets = MeasuredTarget.All(assessment, policy);
        var counting = new ProficiencyCounts(assessment, results, policy);
        var size = counting.Slots * CountsPerTarget;
        var counts = new int[targets.Count * size];
        for (var i = 0; i < targets.Count; i++) counting.Count(targets[i].Items, targets[i].Proficiency, targets[i].Extension, counts.AsSpan(i * size, size));
        return new(assessment.Id, policy, [.. results.Columns.Sections], [.. targets.Select(target => target.Target)], counts);
    }

    /// <summary>The students who are proficient on a target, of those assessed on it.</summary>
    /// <param name="target">Its place among the targets.</param>
    public Share Proficient(int target) => OfAll(target, 1);

    /// <summary>The students of a section who are proficient on a target, of those assessed on it.</summary>
    /// <param name="target">Its place among the targets.</param>
    /// <param name="section">The section's place among the sections; null for the students whose results name none.</param>
    public Share Proficient(int target, int? section) => OfSection(target, section, 1);

    /// <summary>The students at the cut for extension on a target, of those assessed on it.</summary>
    /// <param name="target">Its place among the targets.</param>
    public Share Extension(int target) => OfAll(target, 2);

    /// <summary>The students of a section at the cut for extension on a target, of those assessed on it.</summary>
    /// <param name="target">Its place among the targets.</param>
    /// <param name="section">The section's place among the sections; null for the students whose results name none.</param>
    public Share Extension(int target, int? section) => OfSection(target, section, 2);

    /// <summary>The assessment and how many sections and targets there are.</summary>
    public override string ToString() => $"Percent proficient on {Assessment}: {Sections.Count} sections, {Targets.Count} targets";

    private Share OfSection(int target, int? section, int which)
    {
        if (section is { } place) ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)place, (uint)Sections.Count, nameof(section));
        return OfSlot(target, section + 1 ?? 0, which);
    }

    private Share OfAll(int target, int which)
    {
        var (part, whole) = (0m, 0m);
        for (var slot = 0; slot <= Sections.Count; slot++)
        {
            var own = OfSlot(target, slot, which);
            (part, whole) = (part + own.Part, whole + own.Whole);
        }
        return new(part, whole);
    }

    private Share OfSlot(int target, int slot, int which)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)target, (uint)Targets.Count, nameof(target));
        var at = (target * (Sections.Count + 1) + slot) * CountsPerTarget;
        return new(Counts[at + which], Counts[at]);
    }
}
