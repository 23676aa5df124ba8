using Plc.Model.Assessments;
using Plc.Model.Primitives;
using Plc.Model.Responses;
using static Plc.Model.Tests.Examples;
using static Plc.Model.Tests.Responses.RespondingSchool;

namespace Plc.Model.Tests.Responses;

[Trait("Practice", "Q-10")]
public sealed class PlanReviewTests
{
    [Fact]
    public void Evidence_since_the_plan_began_that_meets_the_exit_condition_ends_it_however_little_was_delivered() =>
        Check(Plan("s", exit: ResponseCondition.ProficientOrBetter, notHeld: 15), 2, 4, PlanRecommendation.Exit, PlanReviewReason.ExitMet);

    [Fact]
    public void A_plan_of_support_without_an_exit_condition_ends_by_that_of_the_policy_and_it_says_so() =>
        Check(Plan("s"), 2, 4, PlanRecommendation.Exit, PlanReviewReason.ExitMet, PlanReviewReason.ExitOfPolicy);

    [Fact]
    public void Evidence_of_before_the_plan_or_of_its_first_day_ends_nothing()
    {
        Check(Plan("s", review: Day(10, 30)), 5, null, PlanRecommendation.GatherEvidence, PlanReviewReason.NoEvidenceSince, PlanReviewReason.ReviewDue);

        var onFirstDay = Assessment("A2", Day(10, 12));
        var review = Assert.Single(School(plans: [Plan("s", review: Day(10, 30))], assessments: [First, onFirstDay]).Respond([Points(onFirstDay, ("s", 5))], AsOf).Reviews);
        Assert.Equal(PlanRecommendation.GatherEvidence, review.Recommendation);
        Assert.Null(review.Evidence[0].Latest);
    }

    [Fact]
    public void Evidence_whose_day_is_not_known_is_not_held_to_be_newer_than_the_plan()
    {
        var undated = Assessment("A2", null);
        var review = Assert.Single(School(plans: [Plan("s", review: Day(10, 30))], assessments: [undated]).Respond([Points(undated, ("s", 5))], AsOf).Reviews);

        Assert.Equal(PlanRecommendation.GatherEvidence, review.Recommendation);
    }

    [Fact]
    public void Where_too_few_sessions_were_held_the_plan_is_not_judged_but_delivered() => Check(
        Plan("s", notHeld: 5), 2, 3, PlanRecommendation.DeliverAsPlanned, PlanReviewReason.SessionsNotHeld, PlanReviewReason.ReviewDue);

    [Fact]
    public void Where_the_student_missed_sessions_that_were_held_it_says_that() => Check(
        Plan("s", missed: 5), 2, 3, PlanRecommendation.DeliverAsPlanned, PlanReviewReason.SessionsMissed, PlanReviewReason.ReviewDue);

    [Fact]
    public void Exactly_the_share_of_the_policy_is_enough_to_judge()
    {
        // Of 24 school days, 4.8 weeks, 14 sessions were planned, of which the student attended 7.
        var plan = Plan("s", missed: 8);
        Assert.Equal((14, 50m), (PlanDelivery.Of(plan, Day(11, 13), [Calendar]).PlannedSessions, PlanDelivery.Of(plan, Day(11, 13), [Calendar]).PercentAttended));

        Assert.Equal(PlanRecommendation.Continue, Assert.Single(Responded(plan, 2, 3, new("ours", "1", new(50))).Reviews).Recommendation);
        Assert.Equal(PlanRecommendation.DeliverAsPlanned, Assert.Single(Responded(plan, 2, 3, new("ours", "1", new(50.000001m))).Reviews).Recommendation);
    }

    [Fact]
    public void Where_the_rules_ask_for_a_higher_tier_it_is_intensified_even_before_its_review()
    {
        Check(Plan("s"), 2, 2, PlanRecommendation.Intensify, PlanReviewReason.HigherTier, PlanReviewReason.ExitNotMet, PlanReviewReason.ReviewDue, PlanReviewReason.ExitOfPolicy);
        Check(Plan("s", review: Day(12, 1)), 2, 2, PlanRecommendation.Intensify, PlanReviewReason.HigherTier, PlanReviewReason.ExitNotMet, PlanReviewReason.ReviewNotDue, PlanReviewReason.ExitOfPolicy);
    }

    [Fact]
    public void Before_its_review_a_plan_goes_on() => Check(Plan("s", review: Day(12, 1), notHeld: 15), 2, 3, PlanRecommendation.Continue, PlanReviewReason.ReviewNotDue);

    [Fact]
    public void Below_the_cut_and_no_higher_tier_a_plan_goes_on_after_its_review_too() => Check(
        Plan("s"), 2, 3, PlanRecommendation.Continue, PlanReviewReason.ExitNotMet, PlanReviewReason.ReviewDue, PlanReviewReason.ExitOfPolicy);

    [Fact]
    public void Extension_that_the_rules_ask_for_no_longer_ends()
    {
        Check(Plan("s", kind: PlanKind.Extension), 5, 4, PlanRecommendation.Exit, PlanReviewReason.NoLongerIndicated);
        Check(Plan("s", kind: PlanKind.Extension), 5, 5, PlanRecommendation.Continue, PlanReviewReason.ReviewDue);
    }

    [Theory]
    [InlineData(60, PlanRecommendation.ChangeInstruction, PlanReviewReason.ScoresBehind)]
    [InlineData(90, PlanRecommendation.Continue, PlanReviewReason.ScoresOnCourse)]
    public void Progress_scores_change_the_instruction_or_let_a_plan_go_on(int last, PlanRecommendation recommendation, PlanReviewReason reason)
    {
        var review = Assert.Single(Monitored(last, Plan("s", monitoring: Goal())).Reviews);

        Assert.Equal((recommendation, reason), (review.Recommendation, review.Reasons[0]));
        Assert.NotNull(review.Monitored!.Verdict);
    }

    [Fact]
    public void Scores_on_course_speak_against_a_higher_tier()
    {
        var plan = Monitored(90, Plan("s", monitoring: Goal()), second: 2);

        Assert.Equal(PlanRecommendation.Continue, Assert.Single(plan.Reviews).Recommendation);
        Assert.Contains(PlanReviewReason.HigherTier, plan.Reviews[0].Reasons);
        Assert.Equal(PlanChange.Changed, Assert.Single(plan.Responses).Change);
        Assert.Empty(plan.Groups);
    }

    [Fact]
    public void Scores_of_another_measure_are_passed_over() => Assert.Null(
        Assert.Single(Monitored(60, Plan("s", monitoring: new("Other", ProgressDirection.Increasing, 100, Day(12, 18)))).Reviews).Monitored);

    [Fact]
    public void A_plan_of_a_student_without_a_result_is_named()
    {
        var plan = School(plans: [Plan("gone"), Plan("s")]).Respond([Points(First, ("s", 2))], AsOf);

        Assert.Equal([new Id<SupportPlan>("p-gone")], plan.PlansWithoutResult);
        Assert.Equal(2, plan.Reviews.Count);
    }

    [Fact]
    public void A_plan_that_has_ended_is_not_reviewed() => Assert.Empty(
        School(plans: [Plan("s").With(new PlanEnd(Day(11, 15), PlanEndReason.Moved))]).Respond([Points(First, ("s", 2))], AsOf).Reviews);

    private static PlanMonitoring Goal() => new("Sums", ProgressDirection.Increasing, 100, Day(12, 18));

    /// <summary>Nine weekly scores, of which three make a baseline of 50; the last four are as given.</summary>
    private static ResponsePlan Monitored(int last, SupportPlan plan, int second = 3)
    {
        int[] scores = [50, 50, 50, 56, 62, last, last, last, last];
        var series = new ProgressSeries("Sums", ProgressDirection.Increasing, [.. scores.Select((score, week) => new ProgressScore(Day(9, 14).PlusWeeks(week), score))]);
        return School(plans: [plan]).Respond([Points(First, ("s", 2)), Points(Second, ("s", second))], AsOf, [new StudentSeries(new("s"), series)]);
    }

    private static ResponsePlan Responded(SupportPlan plan, int first, int? second, ResponsePolicy? policy = null)
    {
        List<ResultSet> results = [Points(First, ("s", first))];
        if (second is { } points) results.Add(Points(Second, ("s", points)));
        return School(plans: [plan]).Respond(results, Day(11, 13), policy: policy);
    }

    private static void Check(SupportPlan plan, int first, int? second, PlanRecommendation recommendation, params PlanReviewReason[] reasons)
    {
        var review = Assert.Single(Responded(plan, first, second).Reviews);

        Assert.Equal(recommendation, review.Recommendation);
        Assert.Equal(reasons, review.Reasons);
    }
}
