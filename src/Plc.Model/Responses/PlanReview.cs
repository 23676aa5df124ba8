using Plc.Model.Analysis;
using Plc.Model.Learning;
using Plc.Model.Primitives;

namespace Plc.Model.Responses;

/// <summary>What a team may do with an open plan, as of a day, and why: a recommendation for people who know the student, never a decision (practice row Q-10).</summary>
/// <remarks>Equal when all facts are equal. Says nothing of the student when it is turned to text.</remarks>
public sealed record PlanReview
{
    internal PlanReview(
        SupportPlan plan, PlanRecommendation recommendation, ValueList<PlanReviewReason> reasons, PlanDelivery delivery, ValueList<PlanEvidence> evidence,
        RuleSetDecision? next, MonitoredSeries? monitored, SchoolDayCount sinceReview)
    {
        (Plan, Recommendation, Reasons, Delivery, Evidence) = (plan, recommendation, reasons, delivery, evidence);
        (Next, Monitored, SinceReview) = (next, monitored, sinceReview);
    }

    /// <summary>The plan.</summary>
    public SupportPlan Plan { get; }

    /// <summary>What is recommended.</summary>
    public PlanRecommendation Recommendation { get; }

    /// <summary>Why, the weightiest first.</summary>
    public ValueList<PlanReviewReason> Reasons { get; }

    /// <summary>What was delivered against what was planned.</summary>
    public PlanDelivery Delivery { get; }

    /// <summary>What was assessed on each target since the plan began, in the order of its targets.</summary>
    public ValueList<PlanEvidence> Evidence { get; }

    /// <summary>What the rules ask for now on the target on which they ask for most; null where they decide nothing on its targets.</summary>
    public RuleSetDecision? Next { get; }

    /// <summary>What its progress scores say; null where it is not monitored or has no scores.</summary>
    public MonitoredSeries? Monitored { get; }

    /// <summary>Whether the plan has begun by the day as of which it was reviewed; one that has not goes on, whatever is known, and has no number of sessions.</summary>
    public bool HasBegun => Plan.Begin <= Delivery.AsOf;

    /// <summary>How many school days ago its review was; 0 where it is not yet, or on the day.</summary>
    public SchoolDayCount SinceReview { get; }

    /// <summary>The plan alone.</summary>
    public override string ToString() => $"Review of {Plan}: {Recommendation}";
}

/// <summary>What was assessed on a target of a plan since the plan began.</summary>
/// <remarks>Equal when all facts are equal. Says nothing of the points when it is turned to text.</remarks>
public sealed record PlanEvidence
{
    internal PlanEvidence(Reference<LearningTarget> target, PieceOfEvidence? latest, bool? meetsExit) => (Target, Latest, MeetsExit) = (target, latest, meetsExit);

    /// <summary>The target.</summary>
    public Reference<LearningTarget> Target { get; }

    /// <summary>The newest evidence that was assessed after the day on which the plan began; null where there is none, or its day is not known.</summary>
    public PieceOfEvidence? Latest { get; }

    /// <summary>Whether that meets the exit condition; null where there is no evidence, or no condition.</summary>
    public bool? MeetsExit { get; }

    /// <summary>The target alone.</summary>
    public override string ToString() => $"Evidence on {Target}";
}

/// <summary>What a team may do with a plan.</summary>
public enum PlanRecommendation
{
    /// <summary>End it: what it was for is learned.</summary>
    Exit,

    /// <summary>Go on as planned.</summary>
    Continue,

    /// <summary>Give the planned time first: too little of it reached the student to judge the plan.</summary>
    DeliverAsPlanned,

    /// <summary>Assess the student first: there is no evidence since the plan began.</summary>
    GatherEvidence,

    /// <summary>Go on, and change the instruction: the scores fall behind the goal.</summary>
    ChangeInstruction,

    /// <summary>Give more: the rules ask for a higher tier.</summary>
    Intensify,
}

/// <summary>Why something is recommended.</summary>
public enum PlanReviewReason
{
    /// <summary>The evidence since the plan began meets its exit condition on every target.</summary>
    ExitMet,

    /// <summary>The evidence since the plan began does not meet its exit condition on a target.</summary>
    ExitNotMet,

    /// <summary>The plan has no exit condition; that of the policy was held against the evidence.</summary>
    ExitOfPolicy,

    /// <summary>There is no exit condition for the plan.</summary>
    NoExitCondition,

    /// <summary>The student was not assessed on a target since the plan began, or it is not known when.</summary>
    NoEvidenceSince,

    /// <summary>The plan has not begun yet.</summary>
    NotBegun,

    /// <summary>The day of the review is not there yet.</summary>
    ReviewNotDue,

    /// <summary>The day of the review is there.</summary>
    ReviewDue,

    /// <summary>Too few of the planned sessions were held.</summary>
    SessionsNotHeld,

    /// <summary>The sessions were held, and the student missed too many.</summary>
    SessionsMissed,

    /// <summary>The rules ask for a higher tier.</summary>
    HigherTier,

    /// <summary>The rules ask for no such plan on any of its targets.</summary>
    NoLongerIndicated,

    /// <summary>The scores are as planned or better.</summary>
    ScoresOnCourse,

    /// <summary>The scores fall behind what was planned.</summary>
    ScoresBehind,

    /// <summary>The plan has no scores, or too few, to be judged by.</summary>
    ScoresTooFew,
}
