using NodaTime;
using Plc.Model.Analysis;
using Plc.Model.Primitives;

namespace Plc.Model.Responses;

/// <summary>Reviews one open plan: holds its evidence against its exit condition, and what was delivered against what was planned.</summary>
/// <param name="plan">The plan.</param>
/// <param name="asOf">The day as of which it is reviewed.</param>
/// <param name="policy">The thresholds.</param>
/// <param name="calendars">The school's calendars.</param>
/// <param name="monitored">What its progress scores say, where there are any.</param>
/// <param name="levels">The levels of the rule set by which it was opened, where there are any.</param>
internal sealed class PlanReviewing(SupportPlan plan, LocalDate asOf, ResponsePolicy policy, ValueList<SchoolCalendar> calendars, MonitoredSeries? monitored, LevelRange? levels)
{
    private readonly PlanDelivery _delivery = PlanDelivery.Of(plan, asOf, calendars);
    private readonly ResponseCondition? _exit = plan.Exit ?? (plan.Kind == PlanKind.Support ? policy.SupportExit : null);

    /// <param name="histories">The evidence on each of its targets, in their order.</param>
    /// <param name="decisions">What the rules decide now on those of its targets on which they do.</param>
    internal PlanReview Of(IReadOnlyList<TargetHistory> histories, IReadOnlyList<RuleSetDecision> decisions)
    {
        ValueList<PlanEvidence> evidence = [.. histories.Select(EvidenceOf)];
        var next = decisions.OrderByDescending(Weight).FirstOrDefault();
        var (recommendation, reasons) = Recommend(evidence, next, isIndicated: decisions.Count < histories.Count || decisions.Any(decision => IsOfKind(decision, plan.Kind)));
        if (plan.Exit is null && reasons.Intersect([PlanReviewReason.ExitMet, PlanReviewReason.ExitNotMet]).Any())
            reasons.Add(_exit is null ? PlanReviewReason.NoExitCondition : PlanReviewReason.ExitOfPolicy);
        return new(plan, recommendation, [.. reasons], _delivery, evidence, next, monitored, new SchoolDays(calendars).Between(plan.Review, asOf));
    }

    /// <summary>Whether a decision asks for a plan of this kind, or for evidence without which none is ended.</summary>
    internal static bool IsOfKind(RuleSetDecision decision, PlanKind kind) => decision.Response.Kind switch
    {
        ResponseKind.Support => kind == PlanKind.Support,
        ResponseKind.Extension => kind == PlanKind.Extension,
        ResponseKind.GatherEvidence => true,
        _ => false,
    };

    /// <summary>What a student's outcome on a target is.</summary>
    /// <param name="piece">The evidence that counts; null where current evidence is missing.</param>
    /// <param name="timesNotProficient">How many assessed results in a row are below proficiency.</param>
    /// <param name="series">What progress scores say.</param>
    /// <param name="levels">The levels of which conditions speak; a level that is none of them, or is proficient where the student is not, is not known.</param>
    internal static StudentOutcome OutcomeOf(PieceOfEvidence? piece, int timesNotProficient, SeriesDecision? series, LevelRange? levels)
    {
        if (piece is null) return new(null, timesNotProficient, series);
        var hasLevel = levels is not null && piece.Level is { } level && levels.Contains(level) && level >= levels.ProficientFrom == piece.IsProficient;
        return new(
            new(piece.Earned, piece.Possible, piece.ItemsAtFullPoints, piece.ItemCount, StandingOf(piece), hasLevel ? piece.Level : null, hasLevel ? levels : null),
            timesNotProficient, series);
    }

    private static TargetStanding StandingOf(PieceOfEvidence piece) =>
        !piece.IsProficient ? TargetStanding.BelowProficiency
        : piece.IsForExtension ? TargetStanding.ReadyForExtension
        : TargetStanding.Proficient;

    /// <summary>What was assessed on the first day of the plan says nothing of what the plan did.</summary>
    private PlanEvidence EvidenceOf(TargetHistory history)
    {
        var latest = history.LatestAssessed is { Date: { } date } piece && date > plan.Begin ? piece : null;
        var isKnown = _exit is not null && (latest is not null || _exit.Series is not null);
        return new(history.Target, latest, isKnown ? _exit!.Holds(OutcomeOf(latest, history.TimesNotProficientInARow, monitored?.Decision, levels)) : null);
    }

    private (PlanRecommendation, List<PlanReviewReason>) Recommend(ValueList<PlanEvidence> evidence, RuleSetDecision? next, bool isIndicated)
    {
        if (asOf < plan.Begin) return (PlanRecommendation.Continue, [PlanReviewReason.NotBegun]);
        var isHigher = plan.Kind == PlanKind.Support && next?.Response.Tier > (plan.Tier ?? 0) && evidence.Any(piece => piece.Latest is not null);
        if (evidence.All(piece => piece.MeetsExit == true)) return (PlanRecommendation.Exit, [PlanReviewReason.ExitMet]);
        if (_exit is null && !isIndicated) return (PlanRecommendation.Exit, [PlanReviewReason.NoLongerIndicated]);
        List<PlanReviewReason> reasons = [asOf < plan.Review ? PlanReviewReason.ReviewNotDue : PlanReviewReason.ReviewDue];
        // Before its review a plan is judged only where the rules ask for more already.
        if (asOf < plan.Review && !isHigher) return BeforeReview(reasons);
        if (_delivery.PercentAttended < policy.DeliveredAtLeast.Value)
            return (PlanRecommendation.DeliverAsPlanned,
                [_delivery.PercentHeld < policy.DeliveredAtLeast.Value ? PlanReviewReason.SessionsNotHeld : PlanReviewReason.SessionsMissed, .. reasons]);
        if (evidence.Any(piece => piece is { Latest: null, MeetsExit: null }) && monitored?.Decision is null && !isHigher)
            return (PlanRecommendation.GatherEvidence, [PlanReviewReason.NoEvidenceSince, .. reasons]);
        return Judged(isHigher, evidence, reasons);
    }

    private (PlanRecommendation, List<PlanReviewReason>) BeforeReview(List<PlanReviewReason> reasons) => monitored switch
    {
        { Decision: SeriesDecision.ChangeInstruction } => (PlanRecommendation.ChangeInstruction, [PlanReviewReason.ScoresBehind, .. reasons]),
        { Decision: not null } => (PlanRecommendation.Continue, [.. reasons, PlanReviewReason.ScoresOnCourse]),
        { Decision: null } => (PlanRecommendation.Continue, [.. reasons, PlanReviewReason.ScoresTooFew]),
        null => (PlanRecommendation.Continue, reasons),
    };

    private (PlanRecommendation, List<PlanReviewReason>) Judged(bool isHigher, ValueList<PlanEvidence> evidence, List<PlanReviewReason> reasons)
    {
        if (evidence.Any(piece => piece.MeetsExit == false)) reasons.Insert(0, PlanReviewReason.ExitNotMet);
        if (isHigher) reasons.Insert(0, PlanReviewReason.HigherTier);
        return (monitored?.Decision, isHigher) switch
        {
            (SeriesDecision.Continue or SeriesDecision.RaiseGoal, _) => (PlanRecommendation.Continue, [PlanReviewReason.ScoresOnCourse, .. reasons]),
            (_, true) => (PlanRecommendation.Intensify, reasons),
            (SeriesDecision.ChangeInstruction, _) => (PlanRecommendation.ChangeInstruction, [PlanReviewReason.ScoresBehind, .. reasons]),
            _ => (PlanRecommendation.Continue, reasons),
        };
    }

    /// <summary>Of the decisions on several targets, that which asks for most.</summary>
    private static int Weight(RuleSetDecision decision) => decision.Response.Kind switch
    {
        ResponseKind.Support => 10 + (decision.Response.Tier ?? 0),
        ResponseKind.Extension => 2,
        ResponseKind.GatherEvidence => 1,
        _ => 0,
    };
}
