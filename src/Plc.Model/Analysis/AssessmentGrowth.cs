using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Analysis;

/// <summary>What students gained from one set of results to a later one, by target: the same assessment given twice, or two that measure the same targets.</summary>
/// <remarks>
/// Only students who were assessed both times count, so that who came or left makes no growth. Equal when all facts are equal.
/// </remarks>
public sealed record AssessmentGrowth
{
    private AssessmentGrowth(
        Id<CommonAssessment> before, Id<CommonAssessment> after, AnalysisPolicy policy, int matched, int onlyBefore, int onlyAfter, int notEarlier,
        TargetGrowth total, ValueList<TargetGrowth> targets)
    {
        (Before, After, Policy, MatchedCount, OnlyBeforeCount, OnlyAfterCount) = (before, after, policy, matched, onlyBefore, onlyAfter);
        (NotEarlierCount, Total, Targets) = (notEarlier, total, targets);
    }

    /// <summary>The earlier assessment.</summary>
    public Id<CommonAssessment> Before { get; }

    /// <summary>The later assessment; it may be the same.</summary>
    public Id<CommonAssessment> After { get; }

    /// <summary>The policy by which the results were reached.</summary>
    public AnalysisPolicy Policy { get; }

    /// <summary>The students who were assessed both times.</summary>
    public int MatchedCount { get; }

    /// <summary>The students who were assessed before alone.</summary>
    public int OnlyBeforeCount { get; }

    /// <summary>The students who were assessed after alone.</summary>
    public int OnlyAfterCount { get; }

    /// <summary>
    /// The students assessed both times whose earlier results are of the same day as the later ones, or of a later day: what they gained is none. Where the day of a result is not known, nothing
    /// is said; nor is it known from the administration of an assessment that was given twice.
    /// </summary>
    public int NotEarlierCount { get; }

    /// <summary>The growth on all items of the compared targets together, by the policy's cut.</summary>
    public TargetGrowth Total { get; }

    /// <summary>The growth on every target that both measure, in the order of the later assessment.</summary>
    public ValueList<TargetGrowth> Targets { get; }

    /// <summary>Compares the results of an assessment that was given twice.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="before">Its earlier results.</param>
    /// <param name="after">Its later results.</param>
    /// <param name="policy">The thresholds and conventions; <see cref="AnalysisPolicy.Default"/> where it is left out.</param>
    /// <exception cref="ArgumentException">The results are of another assessment, another version of it, or of other items.</exception>
    public static AssessmentGrowth Of(CommonAssessment assessment, ResultSet before, ResultSet after, AnalysisPolicy? policy = null) =>
        Of(assessment, before, assessment, after, policy);

    /// <summary>Compares the results of two assessments on the targets that both measure.</summary>
    /// <param name="assessmentBefore">The earlier assessment.</param>
    /// <param name="before">Its results.</param>
    /// <param name="assessmentAfter">The later assessment.</param>
    /// <param name="after">Its results.</param>
    /// <param name="policy">The thresholds and conventions; <see cref="AnalysisPolicy.Default"/> where it is left out.</param>
    /// <exception cref="ArgumentException">Results are of another assessment, another version of it, or of other items.</exception>
    public static AssessmentGrowth Of(CommonAssessment assessmentBefore, ResultSet before, CommonAssessment assessmentAfter, ResultSet after, AnalysisPolicy? policy = null)
    {
        MeasuredTarget.Require(assessmentBefore, before);
        MeasuredTarget.Require(assessmentAfter, after);
        policy ??= AnalysisPolicy.Default;
        var (earlier, later) = (new AssessedStudents(assessmentBefore, before, policy), new AssessedStudents(assessmentAfter, after, policy));
        var isTwice = assessmentBefore.Id == assessmentAfter.Id;
        var places = new Dictionary<Id<Student>, int>();
        foreach (var student in earlier.All) places.Add(earlier.Row(student).Student, student);
        var matched = new List<(int Before, int After)>();
        foreach (var student in later.All)
            if (places.TryGetValue(later.Row(student).Student, out var place)) matched.Add((place, student));

        var targets = (
            from one in later.Targets
            join other in earlier.Targets on one.Measured.Target equals other.Measured.Target
            select (Before: other, After: one)).ToList();
        var total = TargetGrowth.Of(
            null, matched, new(earlier.Answers, targets.SelectMany(target => target.Before.Measured.Items), isTotal: true), new(policy.Proficiency),
            new(later.Answers, targets.SelectMany(target => target.After.Measured.Items), isTotal: true), new(policy.Proficiency), policy.Growth);
        return new(
            assessmentBefore.Id, assessmentAfter.Id, policy, matched.Count, earlier.All.Length - matched.Count, later.All.Length - matched.Count,
            matched.Count(pair => DayOf(assessmentBefore, earlier.Row(pair.Before), isTwice) >= DayOf(assessmentAfter, later.Row(pair.After), isTwice)), total,
            [.. targets.Select(target => TargetGrowth.Of(
                target.After.Measured.Target, matched, target.Before.Tally, target.Before.Proficiency, target.After.Tally, target.After.Proficiency, policy.Growth))]);
    }

    /// <summary>The administration of an assessment that was given twice does not say which of the two it was.</summary>
    private static LocalDate? DayOf(CommonAssessment assessment, ResultRow row, bool isTwice) => isTwice ? row.Date : assessment.DayOf(row);

    /// <summary>The assessments and the number of students.</summary>
    public override string ToString() => $"Growth from {Before} to {After}: {MatchedCount} students";
}
