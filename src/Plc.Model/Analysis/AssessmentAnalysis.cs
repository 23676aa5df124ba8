using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Analysis;

/// <summary>
/// What the results of one common assessment say, in the four readings of a data team: who needs time, who is ready for extension, what is a program concern, and whose practice to learn from; and how
/// good the assessment is.
/// </summary>
/// <remarks>
/// Every list is ordered by id, targets and items as the assessment has them; nothing is a ranking. Shares are pooled counts. Equal when all facts are equal.
/// </remarks>
public sealed record AssessmentAnalysis
{
    private AssessmentAnalysis(
        Id<CommonAssessment> assessment, AnalysisPolicy policy, int studentCount, ValueList<LocalDate> dates, TotalScore total, Reliability reliability,
        ValueList<ItemAnalysis> items, ValueList<TargetAnalysis> targets, ValueList<SectionAnalysis> sections, ValueList<GroupAnalysis> groups,
        ValueList<SectionComparison> comparisons, ValueList<StudentNeed> needsTime, ValueList<StudentNeed> needsExtension, ValueList<NotAssessedStudent> notAssessed)
    {
        (Assessment, Policy, StudentCount, Dates, Total, Reliability) = (assessment, policy, studentCount, dates, total, reliability);
        (Items, Targets, Sections, Groups, Comparisons) = (items, targets, sections, groups, comparisons);
        (NeedsTime, NeedsExtension, NotAssessed) = (needsTime, needsExtension, notAssessed);
    }

    /// <summary>The assessment.</summary>
    public Id<CommonAssessment> Assessment { get; }

    /// <summary>The policy by which the results were reached.</summary>
    public AnalysisPolicy Policy { get; }

    /// <summary>The students who were assessed: those with a scored cell (N).</summary>
    public int StudentCount { get; }

    /// <summary>The days on which they took the assessment, each once, in order; none where neither results nor administrations say it.</summary>
    public ValueList<LocalDate> Dates { get; }

    /// <summary>The totals over all items.</summary>
    public TotalScore Total { get; }

    /// <summary>How consistent the assessment is.</summary>
    public Reliability Reliability { get; }

    /// <summary>Every item, in the order of the assessment.</summary>
    public ValueList<ItemAnalysis> Items { get; }

    /// <summary>Every target, in the order in which items first name it.</summary>
    public ValueList<TargetAnalysis> Targets { get; }

    /// <summary>Every section that has a student who was assessed; none where no result names a section.</summary>
    public ValueList<SectionAnalysis> Sections { get; }

    /// <summary>Every student group that has a student who was assessed; a student in two groups counts in both.</summary>
    public ValueList<GroupAnalysis> Groups { get; }

    /// <summary>Each section beside all other students on each target, by target and then by section, where there is anybody on both sides.</summary>
    public ValueList<SectionComparison> Comparisons { get; }

    /// <summary>The students below the cut for proficiency on a target, by id.</summary>
    public ValueList<StudentNeed> NeedsTime { get; }

    /// <summary>The students at or above the cut for extension on a target, by id.</summary>
    public ValueList<StudentNeed> NeedsExtension { get; }

    /// <summary>The students who were not assessed, by id.</summary>
    public ValueList<NotAssessedStudent> NotAssessed { get; }

    /// <summary>The targets that are a concern of the program (practice row Q-05).</summary>
    public ValueList<TargetAnalysis> ProgramConcerns => [.. Targets.Where(target => target.IsProgramConcern)];

    /// <summary>The targets below the threshold that one section carries alone: no concern of the program, but for that section and those who can help it.</summary>
    public ValueList<TargetAnalysis> SectionConcerns => [.. Targets.Where(target => target.CarriedBy is not null)];

    /// <summary>Where a section is clearly above the others: practice to share, by target and then by section (practice row Q-06).</summary>
    public ValueList<SectionComparison> PracticeToShare => [.. Comparisons.Where(comparison => comparison.Difference == SectionDifference.Above)];

    /// <summary>Where a section is clearly below the others: practice to strengthen, by target and then by section (practice row Q-06).</summary>
    public ValueList<SectionComparison> PracticeToStrengthen => [.. Comparisons.Where(comparison => comparison.Difference == SectionDifference.Below)];

    /// <summary>Analyses the results of an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="results">Its results.</param>
    /// <param name="policy">The thresholds and conventions; <see cref="AnalysisPolicy.Default"/> where it is left out.</param>
    /// <param name="sections">The sections that the community declares: students on their rosters without a row were not assessed.</param>
    /// <param name="outcomes">The outcomes that the community declares: by their scales students have levels.</param>
    /// <param name="scales">The scales to which outcomes refer.</param>
    /// <exception cref="ArgumentException">The results are of another assessment, another version of it, or of other items.</exception>
    public static AssessmentAnalysis Of(
        CommonAssessment assessment, ResultSet results, AnalysisPolicy? policy = null, ValueList<Section> sections = default,
        ValueList<EssentialOutcome> outcomes = default, ValueList<ProficiencyScale> scales = default) =>
        Of(assessment, results, null, policy, sections, outcomes, scales);

    /// <summary>Analyses what students chose on an assessment: its results, and how its choices work.</summary>
    /// <inheritdoc cref="Of(CommonAssessment, ResultSet, AnalysisPolicy?, ValueList{Section}, ValueList{EssentialOutcome}, ValueList{ProficiencyScale})"/>
    /// <param name="assessment">The assessment.</param>
    /// <param name="choices">What students chose.</param>
    /// <param name="policy">The thresholds and conventions.</param>
    /// <param name="sections">The sections that the community declares.</param>
    /// <param name="outcomes">The outcomes that the community declares.</param>
    /// <param name="scales">The scales to which outcomes refer.</param>
    public static AssessmentAnalysis Of(
        CommonAssessment assessment, ChoiceSet choices, AnalysisPolicy? policy = null, ValueList<Section> sections = default,
        ValueList<EssentialOutcome> outcomes = default, ValueList<ProficiencyScale> scales = default)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return Of(assessment, choices.Results, choices, policy, sections, outcomes, scales);
    }

    /// <summary>The assessment and the number of students.</summary>
    public override string ToString() => $"Analysis of {Assessment}: {StudentCount} students assessed";

    private static AssessmentAnalysis Of(
        CommonAssessment assessment, ResultSet results, ChoiceSet? choices, AnalysisPolicy? policy, ValueList<Section> sections,
        ValueList<EssentialOutcome> outcomes, ValueList<ProficiencyScale> scales)
    {
        policy ??= AnalysisPolicy.Default;
        var proficient = PercentProficient.Of(assessment, results, policy);
        var students = new AssessedStudents(assessment, results, policy, outcomes, scales);
        var statistics = new TestStatistics(students.Answers);
        var sectionResults = students.Sections(proficient);
        List<TargetAnalysis> targets = [.. students.Targets.Select((target, place) => AnalysisOf(
            target, target.Result(students.All, proficient.Proficient(place), proficient.Extension(place), policy.Confidence), sectionResults, place, policy))];
        return new(
            assessment.Id, policy, students.Answers.Rows.Length, DatesOf(assessment, results, students.Answers), TotalOf(assessment, students, statistics, policy),
            new(statistics.Alpha, statistics.StandardError, statistics.StudentCount, assessment.Items.Count,
                policy.Trust.For(statistics.StudentCount, assessment.Items.Count)),
            new ItemAnalyses(assessment, students.Answers, statistics, choices, policy).ToList(),
            [.. targets], [.. sectionResults], students.Groups(), SectionComparisons.Of(targets, sectionResults, policy),
            students.Needs(static (target, student) => !target.Tally.Reaches(student, target.Proficiency)),
            students.Needs(static (target, student) => target.Tally.Reaches(student, target.Extension)),
            Rosters.NotAssessed(assessment, results, students.Answers, sections));
    }

    private static TotalScore TotalOf(CommonAssessment assessment, AssessedStudents students, TestStatistics statistics, AnalysisPolicy policy) =>
        new(assessment.Items.Sum(item => item.Points.Value), statistics.Mean, statistics.StandardDeviation,
            new TargetTally(students.Answers, Enumerable.Range(0, assessment.Items.Count), isTotal: true).Reaching(students.All, new(policy.Proficiency)));

    private static TargetAnalysis AnalysisOf(AssessedTarget target, TargetResult result, List<SectionAnalysis> sections, int place, AnalysisPolicy policy)
    {
        var isBelow = result.Proficient.IsBelow(policy.ProgramConcernBelow);
        Id<Section>? carriedBy = null;
        if (isBelow)
        {
            var carrying = sections.Where(section =>
                section.Section is not null && result.Proficient.Without(section.Targets[place].Proficient) is { Whole: > 0 } others && !others.IsBelow(policy.ProgramConcernBelow)).Take(2).ToList();
            carriedBy = carrying is [var only] ? only.Section : null;
        }
        return new(result, target.Measured.Items.Length, target.Measured.Proficiency, target.Measured.Extension, isBelow, carriedBy);
    }

    private static ValueList<LocalDate> DatesOf(CommonAssessment assessment, ResultSet results, CountedAnswers answers)
    {
        var dates = new SortedSet<LocalDate>();
        foreach (var row in answers.Rows)
            if (assessment.DayOf(results[row]) is { } day) dates.Add(day);
        return [.. dates];
    }
}
