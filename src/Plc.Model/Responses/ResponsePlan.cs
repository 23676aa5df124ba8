using NodaTime;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Responses;

/// <summary>
/// What to do for whom, by when and why, as of a day: the rule sets of a school applied to the evidence on every student and target, with what that means for the plans that run
/// (critical questions 3 and 4; practice rows ).
/// </summary>
/// <remarks>Equal when all facts are equal. Names students by opaque ids: for the team alone. Says nothing of them when it is turned to text.</remarks>
public sealed record ResponsePlan
{
    internal ResponsePlan(
        LocalDate asOf, ResponsePolicy policy, AnalysisPolicy analysisPolicy, ValueList<LaterResults> later, ValueList<StudentResponse> responses,
        ValueList<ResponseGroup> groups, ValueList<PlanReview> reviews, ValueList<Id<SupportPlan>> plansWithoutResult,
        ValueList<Id<SupportPlan>> plansBeyondBlock, ValueList<BlockCollision> collisions, ValueList<UnansweredCourse> unanswered,
        ValueList<ContestedCourse> contested, ValueList<RuleSetReview> ruleSets)
    {
        (AsOf, Policy, AnalysisPolicy, Later, Responses, Groups) = (asOf, policy, analysisPolicy, later, responses, groups);
        (Reviews, PlansWithoutResult, PlansBeyondBlock, Collisions) = (reviews, plansWithoutResult, plansBeyondBlock, collisions);
        (Unanswered, Contested, RuleSets) = (unanswered, contested, ruleSets);
    }

    /// <summary>The day as of which it was made.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The thresholds by which plans were reviewed.</summary>
    public ResponsePolicy Policy { get; }

    /// <summary>The policy by which students are proficient where an assessment has no cut.</summary>
    public AnalysisPolicy AnalysisPolicy { get; }

    /// <summary>The results that were left out, since they are of later days, by assessment.</summary>
    public ValueList<LaterResults> Later { get; }

    /// <summary>The decision for every student and target with evidence, by target, then by student.</summary>
    public ValueList<StudentResponse> Responses { get; }

    /// <summary>The groups that have to begin: support first, then by the day by which they have to.</summary>
    public ValueList<ResponseGroup> Groups { get; }

    /// <summary>The decisions that evidence is to be gathered, by target, then by student.</summary>
    public IEnumerable<StudentResponse> ToGather => Responses.Where(response => response.Decision.Response.Kind == ResponseKind.GatherEvidence);

    /// <summary>The review of every plan that had not ended, also of those that had not begun, by the day of its review, then by id.</summary>
    public ValueList<PlanReview> Reviews { get; }

    /// <summary>The plans that had not ended, of students about whom no result says anything on a target of the plan, by id.</summary>
    public ValueList<Id<SupportPlan>> PlansWithoutResult { get; }

    /// <summary>
    /// The plans that had not ended and ask for more sessions a week than the time block that they name has room for, by id (practice row Q-08). One without a block or a dosage, or with a block of another
    /// organization, is not among them: nothing is known.
    /// </summary>
    public ValueList<Id<SupportPlan>> PlansBeyondBlock { get; }

    /// <summary>The students of whose groups and plans the time blocks overlap, by id.</summary>
    public ValueList<BlockCollision> Collisions { get; }

    /// <summary>The courses with evidence and without a rule set: nothing was decided for their students (practice row Q-07).</summary>
    public ValueList<UnansweredCourse> Unanswered { get; }

    /// <summary>The courses with evidence for which several rule sets are in force alike: which of them decided follows from the order of the document alone (practice row Q-07).</summary>
    public ValueList<ContestedCourse> Contested { get; }

    /// <summary>What the school should look at in the rule sets that decided, by id: a gap in them is a student without an answer.</summary>
    public ValueList<RuleSetReview> RuleSets { get; }

    /// <summary>The students in several of the groups, by id: the time blocks of these must not be the same.</summary>
    public ValueList<Id<Student>> InSeveralGroups =>
        [.. Groups.SelectMany(group => group.Students).GroupBy(response => response.Student).Where(groups => groups.Skip(1).Any()).Select(groups => groups.Key).Order()];

    /// <summary>Whether any school days were counted as weekdays, since no calendar covers them.</summary>
    public bool RestsOnWeekdays => AreByCalendar.Contains(false);

    /// <summary>Whether any school days were counted by a calendar. Where nothing was counted, neither this nor <see cref="RestsOnWeekdays"/> holds.</summary>
    public bool RestsOnCalendars => AreByCalendar.Contains(true);

    /// <summary>Of every number of school days that was counted, whether a calendar covers all of them.</summary>
    private IEnumerable<bool> AreByCalendar =>
    [
        .. Responses.Select(response => response.Start).OfType<ResponseStart>().Select(start => start.IsByCalendar),
        .. Reviews.Where(review => review.HasBegun).Select(review => review.Delivery.SchoolDays.IsByCalendar),
        .. Reviews.Where(review => review.SinceReview.Days > 0).Select(review => review.SinceReview.IsByCalendar),
    ];

    /// <summary>Applies rule sets.</summary>
    /// <param name="facts">What a community says of itself that this needs.</param>
    /// <param name="evidence">The results of its assessments over time, as of the day as of which the plan is made.</param>
    /// <param name="progress">The progress scores of students, a measure each; those that no plan asks for are passed over.</param>
    /// <param name="policy">The thresholds by which plans are reviewed; <see cref="ResponsePolicy.Default"/> where it is left out.</param>
    /// <exception cref="ArgumentException">The evidence is of an assessment that is not among the facts.</exception>
    public static ResponsePlan Of(
        ResponseFacts facts, EvidenceOverTime evidence, IEnumerable<StudentSeries>? progress = null, ResponsePolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(evidence);
        return new ResponsePlanning(facts, evidence, progress ?? [], policy ?? ResponsePolicy.Default).Make();
    }

    /// <summary>How many groups and reviews there are.</summary>
    public override string ToString() => $"Response plan: {Groups.Count} groups, {Reviews.Count} plans";
}

/// <summary>A course with evidence for which no rule set is in force.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record UnansweredCourse
{
    internal UnansweredCourse(Reference<Course>? course, ValueList<Id<CommonAssessment>> assessments) => (Course, Assessments) = (course, assessments);

    /// <summary>The course; null for assessments that name none.</summary>
    public Reference<Course>? Course { get; }

    /// <summary>Its assessments that are the newest evidence on a student.</summary>
    public ValueList<Id<CommonAssessment>> Assessments { get; }
}

/// <summary>A course with evidence for which several rule sets are in force, and none of them goes before the others by the courses that it names or the day of its adoption.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record ContestedCourse
{
    internal ContestedCourse(Reference<Course>? course, ValueList<Id<CommonAssessment>> assessments, ValueList<Id<ResponseRuleSet>> ruleSets) =>
        (Course, Assessments, RuleSets) = (course, assessments, ruleSets);

    /// <summary>The course; null for assessments that name none.</summary>
    public Reference<Course>? Course { get; }

    /// <summary>Its assessments that are the newest evidence on a student.</summary>
    public ValueList<Id<CommonAssessment>> Assessments { get; }

    /// <summary>The rule sets, in the order of the document: the first of them decided.</summary>
    public ValueList<Id<ResponseRuleSet>> RuleSets { get; }
}
