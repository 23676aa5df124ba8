using NodaTime;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Review;

/// <summary>Of whom current evidence on an essential outcome is missing, as of a day (practice row Q-02).</summary>
/// <remarks>
/// Equal when all facts are equal. Asked are the students with evidence on a target of the outcome and those on the rosters of its course in the school year of the day. Current
/// evidence on a target is missing where a student was never assessed on it or missed its newest assessment. Names students by opaque ids: for the team alone. Says nothing of
/// them when it is turned to text.
/// </remarks>
public sealed record OutcomeEvidence
{
    private OutcomeEvidence(Id<EssentialOutcome> outcome, ValueList<Id<LearningTarget>> targetsNeverAssessed, int studentCount, ValueList<StudentWithoutEvidence> without) =>
        (Outcome, TargetsNeverAssessed, StudentCount, Without) = (outcome, targetsNeverAssessed, studentCount, without);

    /// <summary>The outcome.</summary>
    public Id<EssentialOutcome> Outcome { get; }

    /// <summary>The targets of the outcome of which no results say anything: they are not asked of students.</summary>
    public ValueList<Id<LearningTarget>> TargetsNeverAssessed { get; }

    /// <summary>How many students are asked.</summary>
    public int StudentCount { get; }

    /// <summary>The students of whom current evidence on some target is missing, by id.</summary>
    public ValueList<StudentWithoutEvidence> Without { get; }

    /// <summary>Looks at every outcome of a community, in its order.</summary>
    /// <param name="community">The community, with its outcomes, sections and assessments.</param>
    /// <param name="results">The results of its assessments; a retake is another set.</param>
    /// <param name="asOf">The day: what was assessed later is left out.</param>
    /// <param name="policy">The thresholds and conventions; <see cref="AnalysisPolicy.Default"/> where it is left out.</param>
    /// <exception cref="ArgumentException">The community does not have the assessment of some results, or has it with other items.</exception>
    public static ValueList<OutcomeEvidence> Of(LearningCommunity community, IEnumerable<ResultSet> results, LocalDate asOf, AnalysisPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(community);
        ArgumentNullException.ThrowIfNull(results);
        var evidence = community.EvidenceOf(results, asOf, policy);
        var taught = new ReviewScope(community, ReviewPlace.Whole, evidence.AsOf, ReviewPolicy.Default, ReviewFacts.None, new(community), null).Taught;
        return [.. community.Outcomes.Select(outcome => Of(outcome, evidence, taught))];
    }

    /// <summary>The outcome and how many students there are.</summary>
    public override string ToString() => FormattableString.Invariant($"Evidence on {Outcome}: missing of {Without.Count} of {StudentCount} students");

    private static OutcomeEvidence Of(EssentialOutcome outcome, EvidenceOverTime evidence, TaughtParts taught)
    {
        var histories = outcome.Targets.ToDictionary(target => target.Id, target => evidence.HistoriesOn(target.Id).ToDictionary(history => history.Student));
        var assessed = outcome.Targets.Select(target => target.Id).Where(target => histories[target].Count > 0).ToList();
        var students = histories.Values.SelectMany(target => target.Keys).ToHashSet();
        if (outcome.Course is { } course) students.UnionWith(taught.SectionsOf(course).SelectMany(section => section.Roster));
        var without =
            from student in students.Order()
            let missing = assessed.FindAll(target => !histories[target].TryGetValue(student, out var history) || history.IsCurrentEvidenceMissing)
            where missing.Count > 0
            select new StudentWithoutEvidence(student, [.. missing]);
        return new(outcome.Id, [.. outcome.Targets.Select(target => target.Id).Except(assessed)], students.Count, [.. without]);
    }
}

/// <summary>A student of whom current evidence on targets of an outcome is missing.</summary>
/// <remarks>Equal when all facts are equal. Says nothing of the student when it is turned to text.</remarks>
public sealed record StudentWithoutEvidence
{
    internal StudentWithoutEvidence(Id<Student> student, ValueList<Id<LearningTarget>> targets) => (Student, Targets) = (student, targets);

    /// <summary>The opaque id of the student.</summary>
    public Id<Student> Student { get; }

    /// <summary>The targets, in the order of the outcome.</summary>
    public ValueList<Id<LearningTarget>> Targets { get; }

    /// <summary>How many targets there are.</summary>
    public override string ToString() => FormattableString.Invariant($"Evidence is missing on {Targets.Count} targets");
}
