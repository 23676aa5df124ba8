using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Plc.Model.Analysis;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Responses;

namespace Plc.Model.Reports;

/// <content>Responses, plans and what is recommended for them, as a teacher says it.</content>
public static partial class Words
{
    private static readonly LocalDatePattern DayOfWeek = LocalDatePattern.CreateWithInvariantCulture("dddd uuuu-MM-dd");

    /// <summary>A day with its day of the week.</summary>
    public static string Day(LocalDate day) => DayOfWeek.Format(day);

    /// <summary>A time block, such as: Boost (Mon Tue Wed 13:00 to 13:30).</summary>
    public static string Of(TimeBlock block)
    {
        ArgumentNullException.ThrowIfNull(block);
        return FormattableString.Invariant($"{block.Name} ({string.Join(' ', block.Days.Order().Select(day => day.ToString()[..3]))} {block.Begin:HH:mm} to {block.End:HH:mm})");
    }

    /// <summary>What is done, such as: tier 2, 30 minutes, 3 times a week, for 6 weeks, by an interventionist.</summary>
    public static string Of(Response response)
    {
        ArgumentNullException.ThrowIfNull(response);
        var parts = new List<string>();
        if (response.Title is { } title) parts.Add(title);
        if (response.Tier is { } tier) parts.Add($"tier {tier.ToString(CultureInfo.InvariantCulture)}");
        if (response.Dosage is { } dosage) parts.Add(dosage.ToString());
        if (response.Provider is { } provider) parts.Add($"given by: {Of(provider)}");
        return parts.Count == 0 ? "what the school does for it" : string.Join("; ", parts);
    }

    /// <summary>Groups and plans, such as: groups 1 and 3, plan boost-2.</summary>
    public static string Of(ValueList<int> groups, ValueList<Id<SupportPlan>> plans) => string.Join(
        ", ", new[] { Named("group", groups.Select(group => group.ToString(CultureInfo.InvariantCulture))), Named("plan", plans.Select(plan => plan.Value)) }.Where(part => part.Length > 0));

    private static string Named(string what, IEnumerable<string> names) => names.Any() ? $"{what}{(names.Skip(1).Any() ? "s" : "")} {string.Join(" and ", names)}" : "";

    /// <summary>What a student earned, or why nothing is known.</summary>
    public static string Of(PieceOfEvidence piece)
    {
        ArgumentNullException.ThrowIfNull(piece);
        return piece.NotAssessed is { } reason ? Of(reason) : $"{Number(piece.Earned)}/{Number(piece.Possible)}";
    }

    /// <summary>An assessment and its day.</summary>
    public static string SourceOf(PieceOfEvidence piece)
    {
        ArgumentNullException.ThrowIfNull(piece);
        return $"{piece.Assessment}{(piece.Date is { } date ? $", {Of(date)}" : ", day not known")}";
    }

    /// <summary>What was delivered, such as: 9 of 12 sessions held, 8 attended (67 % of the planned time).</summary>
    public static string Of(PlanDelivery delivery)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        var held = delivery.PlannedSessions is { } planned ? $"{delivery.HeldSessions} of {Count(planned, "planned session")} held" : $"{Count(delivery.HeldSessions, "session")} held";
        var share = delivery.PercentAttended is { } percent ? $" ({Math.Round(percent, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture)} % of the planned time)" : "";
        return $"{held}, {delivery.AttendedSessions} attended{share}";
    }

    /// <summary>What a team may do, as the title of a list of plans.</summary>
    public static string Of(PlanRecommendation recommendation) => recommendation switch
    {
        PlanRecommendation.Exit => "End",
        PlanRecommendation.Intensify => "Give more",
        PlanRecommendation.ChangeInstruction => "Go on, and change the instruction",
        PlanRecommendation.DeliverAsPlanned => "Give the planned time first",
        PlanRecommendation.GatherEvidence => "Assess first",
        _ => "Go on",
    };

    /// <summary>Why that is recommended.</summary>
    public static IEnumerable<string> Reasons(PlanReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        return review.Reasons.Select(reason => Of(reason, review));
    }

    private static string Of(PlanReviewReason reason, PlanReview review) => reason switch
    {
        PlanReviewReason.ExitMet => $"the exit condition is met: {PointsOf(review)}",
        PlanReviewReason.ExitNotMet => $"the exit condition is not met: {PointsOf(review)}",
        PlanReviewReason.ExitOfPolicy => "it has none of its own, so that of the policy was asked",
        PlanReviewReason.NoExitCondition => "it has no exit condition: agree what would be enough",
        PlanReviewReason.NoEvidenceSince => $"not assessed on {string.Join(", ", review.Evidence.Where(evidence => evidence.Latest is null).Select(evidence => evidence.Target))} since it began",
        PlanReviewReason.NotBegun => $"begins on {Of(review.Plan.Begin)}",
        PlanReviewReason.ReviewNotDue => $"review on {Of(review.Plan.Review)}",
        PlanReviewReason.ReviewDue => review.SinceReview.Days == 0 ? "review today" : $"review was due {Of(review.Plan.Review)}",
        PlanReviewReason.SessionsNotHeld => "too few sessions were held to judge it",
        PlanReviewReason.SessionsMissed => "the student missed too many sessions to judge it",
        PlanReviewReason.HigherTier => $"the rules ask for tier {review.Next?.Response.Tier?.ToString(CultureInfo.InvariantCulture)}: {string.Join(", ", review.Next?.Reasons ?? [])}",
        PlanReviewReason.NoLongerIndicated => "the rules ask for it no longer",
        PlanReviewReason.ScoresOnCourse => "the progress scores are on course",
        PlanReviewReason.ScoresBehind => "the progress scores fall behind the goal",
        _ => "there are too few progress scores to say more",
    };

    private static string PointsOf(PlanReview review) =>
        string.Join("; ", review.Evidence.Where(evidence => evidence.Latest is not null).Select(evidence => $"{Of(evidence.Latest!)} on {evidence.Target}"));

    /// <summary>A role, in the school's own words where the list has none.</summary>
    private static string Of(OpenTerm<StaffRole> role) => role.Other ?? NameOf(role.Term!.Value);
}
