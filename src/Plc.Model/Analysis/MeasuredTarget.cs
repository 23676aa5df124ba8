using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Primitives;

namespace Plc.Model.Analysis;

/// <summary>A target that an assessment measures: its items, and the cuts that hold for it.</summary>
/// <param name="Target">The target.</param>
/// <param name="Items">The places of the items that count for it.</param>
/// <param name="Proficiency">The assessment's cut for proficiency, or else the policy's.</param>
/// <param name="Extension">The assessment's cut for extension, or else the policy's.</param>
internal sealed record MeasuredTarget(Reference<LearningTarget> Target, int[] Items, Cut Proficiency, Cut Extension)
{
    /// <summary>Every target, in the order in which items first name it.</summary>
    internal static List<MeasuredTarget> All(CommonAssessment assessment, AnalysisPolicy policy)
    {
        var cuts = assessment.Cuts.ToDictionary(cut => cut.Target);
        return [.. Enumerable.Range(0, assessment.Items.Count).GroupBy(item => assessment.Items[item].Target).Select(items =>
        {
            var cut = cuts.GetValueOrDefault(items.Key);
            return new MeasuredTarget(items.Key, [.. items], cut?.Proficiency ?? policy.Proficiency, cut?.Extension ?? policy.Extension);
        })];
    }

    /// <summary>Refuses results of another assessment.</summary>
    /// <exception cref="ArgumentException">The results are of another assessment, another version of it, or of other items.</exception>
    internal static void Require(CommonAssessment assessment, ResultSet results)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(results);
        if (!results.IsOf(assessment))
            throw new ArgumentException("The results are of another assessment, another version of it, or of other items.", nameof(results));
    }
}
