using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Analysis;

/// <summary>What the results of one common assessment say: who needs time, who is ready for extension, what is a program concern, and how good the assessment is.</summary>
/// <remarks>
/// Every list is ordered by id, targets and items as the assessment has them; nothing is a ranking. Shares are pooled counts. Equal when all facts are equal.
/// </remarks>
public sealed record AssessmentAnalysis
{
    private AssessmentAnalysis(
        Id<CommonAssessment> assessment, AnalysisPolicy policy, int studentCount, ValueList<LocalDate> dates, TotalScore total, Reliability reliability,
        ValueList<ItemAnalysis> items, ValueList<TargetAnalysis> targets, ValueList<SectionAnalysis> sections,
        ValueList<StudentNeed> needsTime, ValueList<StudentNeed> needsExtension, ValueList<NotAssessedStudent> notAssessed)
    {
        (Assessment, Policy, StudentCount, Dates, Total, Reliability) = (assessment, policy, studentCount, dates, total, reliability);
        (Items, Targets, Sections) = (items, targets, sections);
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

    /// <summary>The students below the cut for proficiency on a target, by id.</summary>
    public ValueList<StudentNeed> NeedsTime { get; }

    /// <summary>The students at or above the cut for extension on a target, by id.</summary>
    public ValueList<StudentNeed> NeedsExtension { get; }

    /// <summary>The students who were not assessed, by id.</summary>
    public ValueList<NotAssessedStudent> NotAssessed { get; }

    /// <summary>Analyses the results of an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="results">Its results.</param>
    /// <param name="policy">The thresholds and conventions; <see cref="AnalysisPolicy.Default"/> where it is left out.</param>
    /// <param name="sections">The sections that the community declares: students on their rosters without a row were not assessed.</param>
    /// <exception cref="ArgumentException">The results are of another assessment, or of other items.</exception>
    public static AssessmentAnalysis Of(
        CommonAssessment assessment, ResultSet results, AnalysisPolicy? policy = null, ValueList<Section> sections = default)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(results);
        if (results.Assessment != assessment.Id || !results.Items.SequenceEqual(assessment.Items.Select(item => item.Id)))
            throw new ArgumentException("The results are of another assessment, or of other items.", nameof(results));
        policy ??= AnalysisPolicy.Default;

        var answers = new CountedAnswers(assessment, results, policy);
        var statistics = new TestStatistics(answers);
        var byStudent = ByStudent(results, answers);
        var targets = assessment.Items.Select(item => item.Target).Distinct().Select(target => new Measured(target, assessment, answers, policy)).ToList();
        return new(
            assessment.Id, policy, answers.Rows.Length, DatesOf(assessment, results, answers), TotalOf(assessment, answers, statistics, policy),
            new(statistics.Alpha, statistics.StandardError, statistics.StudentCount, answers.ItemCount,
                policy.Trust.For(statistics.StudentCount, answers.ItemCount)),
            [.. assessment.Items.Select((item, index) => ItemOf(item, index, answers, statistics))],
            [.. targets.Select(target => target.Analysis(policy))],
            SectionsOf(results, answers, targets),
            Needs(results, answers, byStudent, targets, static (target, student) => !target.Tally.Reaches(student, target.Proficiency)),
            Needs(results, answers, byStudent, targets, static (target, student) => target.Tally.Reaches(student, target.Extension)),
            Rosters.NotAssessed(assessment, results, answers, sections));
    }

    /// <summary>The assessment and the number of students.</summary>
    public override string ToString() => $"Analysis of {Assessment}: {StudentCount} students assessed";

    private static TotalScore TotalOf(CommonAssessment assessment, CountedAnswers answers, TestStatistics statistics, AnalysisPolicy policy) =>
        new(assessment.Items.Sum(item => item.Points.Value), statistics.Mean, statistics.StandardDeviation,
            new TargetTally(answers, Enumerable.Range(0, answers.ItemCount)).Reaching(.., policy.Proficiency));

    private static ItemAnalysis ItemOf(AssessmentItem item, int index, CountedAnswers answers, TestStatistics statistics)
    {
        var tally = new TargetTally(answers, [index]);
        var correct = tally.Correct(..);
        return new(
            item.Id, item.Target, Enumerable.Range(0, answers.Rows.Length).Count(tally.Counts),
            correct.Whole == 0 ? Statistic.NotDefined(NotDefinedReason.NobodyAssessed) : Statistic.Of((double)correct.Part / (double)correct.Whole),
            statistics.PointBiserial(index), statistics.CorrectedPointBiserial(index), statistics.AlphaIfDeleted(index));
    }

    private static ValueList<LocalDate> DatesOf(CommonAssessment assessment, ResultSet results, CountedAnswers answers)
    {
        var dates = new SortedSet<LocalDate>();
        foreach (var row in answers.Rows)
        {
            var result = results[row];
            if ((result.Date ?? DateOf(assessment, result.Section)) is { } day) dates.Add(day);
        }
        return [.. dates];
    }

    /// <summary>The day on which the assessment was given to a section: by the administration that names it, or else by the one to all.</summary>
    private static LocalDate? DateOf(CommonAssessment assessment, Id<Section>? section)
    {
        LocalDate? toAll = null;
        foreach (var given in assessment.Administrations)
        {
            if (section is { } named && given.Sections.AsSpan().Contains(named)) return given.Date;
            if (given.Sections.Count == 0) toAll ??= given.Date;
        }
        return toAll;
    }

    /// <summary>Rows stand by section, so each section is a range of the assessed students.</summary>
    private static ValueList<SectionAnalysis> SectionsOf(ResultSet results, CountedAnswers answers, List<Measured> targets)
    {
        var sections = new List<SectionAnalysis>();
        for (int start = 0, end; start < answers.Rows.Length; start = end)
        {
            var section = results[answers.Rows[start]].Section;
            for (end = start + 1; end < answers.Rows.Length && results[answers.Rows[end]].Section == section; end++) { }
            var students = start..end;
            sections.Add(new(section, end - start, [.. targets.Select(target => target.Result(students))]));
        }
        return sections is [{ Section: null }] ? [] : [.. sections];
    }

    /// <summary>The assessed students by id; they stand by section.</summary>
    private static int[] ByStudent(ResultSet results, CountedAnswers answers)
    {
        Id<Student>[] ids = [.. answers.Rows.Select(row => results[row].Student)];
        int[] students = [.. Enumerable.Range(0, ids.Length)];
        Array.Sort(ids, students);
        return students;
    }

    private static ValueList<StudentNeed> Needs(
        ResultSet results, CountedAnswers answers, int[] byStudent, List<Measured> targets, Func<Measured, int, bool> isInNeed)
    {
        var needs = new List<StudentNeed>();
        var evidence = new List<TargetEvidence>(targets.Count);
        foreach (var student in byStudent)
        {
            evidence.Clear();
            foreach (var target in targets)
                if (target.Tally.Counts(student) && isInNeed(target, student))
                    evidence.Add(new(target.Target, target.Tally.Earned(student), target.Tally.Possible(student)));
            if (evidence.Count == 0) continue;
            var row = results[answers.Rows[student]];
            needs.Add(new(row.Student, row.Section, [.. evidence]));
        }
        return [.. needs];
    }

    /// <summary>A target with its items' tally and the cuts that hold for it.</summary>
    private sealed class Measured
    {
        private readonly int _itemCount;

        internal Measured(Reference<LearningTarget> target, CommonAssessment assessment, CountedAnswers answers, AnalysisPolicy policy)
        {
            int[] items = [.. Enumerable.Range(0, assessment.Items.Count).Where(item => assessment.Items[item].Target == target)];
            var cut = assessment.Cuts.FirstOrDefault(cut => cut.Target == target);
            (Target, Tally, _itemCount) = (target, new(answers, items), items.Length);
            (Proficiency, Extension) = (cut?.Proficiency ?? policy.Proficiency, cut?.Extension ?? policy.Extension);
        }

        internal Reference<LearningTarget> Target { get; }

        internal TargetTally Tally { get; }

        internal Cut Proficiency { get; }

        internal Cut Extension { get; }

        internal TargetResult Result(Range students) =>
            new(Target, Tally.Correct(students), Tally.Reaching(students, Proficiency), Tally.Reaching(students, Extension));

        internal TargetAnalysis Analysis(AnalysisPolicy policy)
        {
            var result = Result(..);
            return new(result, _itemCount, Proficiency, Extension, result.Proficient.IsBelow(policy.ProgramConcernBelow));
        }
    }
}
