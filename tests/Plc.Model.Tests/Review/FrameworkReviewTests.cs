using Plc.Model.Assessments;
using Plc.Model.Goals;
using Plc.Model.Inquiry;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Responses;
using Plc.Model.Review;
using static Plc.Model.Tests.Review.Reviews;

namespace Plc.Model.Tests.Review;

public sealed class FrameworkReviewTests
{
    [Fact, Trait("Practice", "Q-11")]
    public void A_goal_leads_to_outcomes_by_itself_or_by_goals_that_serve_it()
    {
        SmartGoal Of(string id, GoalDeadline? deadline = null, ValueList<Reference<EssentialOutcome>> outcomes = default, params Reference<SmartGoal>[] serves) => new(
            new(id), "Reached.", GoalScope.School, deadline: deadline, outcomes: outcomes, serves: [.. serves]);
        var leading = Of("leading", null, [new("O1")], new Reference<SmartGoal>("wide"));
        IEnumerable<string> Without(params SmartGoal[] goals) => Found("PLC8307", goals.Aggregate(School(), (school, goal) => school.With(goal)));

        Assert.Equal(["/goals/alone: Neither this goal nor one that serves it names an outcome."], Without(Of("wide"), leading, Of("alone")));
        Assert.Equal(["/goals: Neither this goal nor one that serves it names an outcome, for any of the 2 goals."], Without(Of("one"), Of("other")));
        Assert.Empty(Without(Of("over", GoalDeadline.On(AsOf.PlusDays(-1)))));
        Assert.NotEmpty(Without(Of("today", GoalDeadline.On(AsOf))));
    }

    [Fact, Trait("Practice", "Q-11")]
    public void A_reference_that_companions_could_resolve_and_do_not_is_found_once_where_it_first_stands()
    {
        Reference<Course> there = new(new("math"), new("d")), gone = new(new("gone"), new("d")), elsewhere = new(new("math"), new("x"));
        var school = new LearningCommunity(new("s"), "School", OrganizationKind.School, sections: [new(new("1"), there), new(new("2"), elsewhere), new(new("3"), gone), new(new("4"), gone)]);
        var district = new LearningCommunity(new("d"), "District", OrganizationKind.District, courses: [new(new("math"), "Math")]);

        Assert.Equal(
            ["/sections/3/course: The community of that organization is at hand and has no such course; places that refer to it: 2."],
            PracticeReview.Of(school, AsOf, new(companions: [district])).Findings.Where(finding => finding.Rule.Id == "PLC8308").Select(finding => $"{finding.Place}: {finding.Message}"));
        Assert.Empty(Found("PLC8308", school));
    }

    [Fact, Trait("Practice", "Q-11")]
    public void From_a_goal_of_a_district_one_walks_through_its_schools_to_results_and_support()
    {
        var walk = FrameworkWalk.FromGoal(District(), new("d-goal"));

        Assert.Equal(["d-goal", "s-goal", "t-goal"], walk.Goals.Select(goal => goal.Id.Value));
        Assert.Equal(["O1"], walk.Outcomes.Select(outcome => outcome.Id.Value));
        Assert.Equal(["s/T1"], walk.Targets.Select(target => target.ToString()));
        Assert.Equal(["A1"], walk.Assessments.Select(assessment => assessment.Id.Value));
        Assert.Equal(["p-a1"], walk.Plans.Select(plan => plan.Id.Value));
        Assert.Equal(["by-assessment", "by-concern", "by-goal"], walk.Cycles.Select(cycle => cycle.Id.Value));
        Assert.Equal("3 goals, 1 outcomes, 1 targets, 1 assessments, 0 results, 1 plans, 3 cycles", walk.ToString());
        Assert.Equal(walk, FrameworkWalk.FromGoal(District(), new(new("d-goal"), new("d"))));
    }

    [Fact, Trait("Practice", "Q-11")]
    public void And_back_from_results_support_and_cycles_to_the_goals()
    {
        ResultSet[] results = [Scores(Quiz(), "a11"), Scores(Quiz("A2", target: "T2"), "a11")];

        var fromResults = FrameworkWalk.BackFrom(Lincoln(), new Reference<CommonAssessment>("A1"), results);
        Assert.Equal(["s-goal", "t-goal"], fromResults.Goals.Select(goal => goal.Id.Value));
        Assert.Equal([results[0]], fromResults.Results);
        Assert.Equal(["p-a1"], fromResults.Plans.Select(plan => plan.Id.Value));

        Assert.Equal(
            ["d-goal", "s-goal", "t-goal"], FrameworkWalk.BackFrom(District(), new Reference<SupportPlan>(new("p-a1"), new("s"))).Goals.Select(goal => goal.Id.Value));
        foreach (var cycle in new[] { "by-assessment", "by-concern", "by-goal" })
            Assert.Equal(["d-goal", "s-goal", "t-goal"], FrameworkWalk.BackFrom(District(), new Reference<ImprovementCycle>(new(cycle), new("s"))).Goals.Select(goal => goal.Id.Value));
        // The other outcome is of no goal.
        Assert.Empty(FrameworkWalk.BackFrom(Lincoln(), new Reference<CommonAssessment>("A2")).Goals);
    }

    [Fact, Trait("Practice", "Q-11")]
    public void What_the_community_does_not_have_is_no_beginning()
    {
        Assert.Throws<ArgumentException>("goal", () => FrameworkWalk.FromGoal(Lincoln(), new("d-goal")));
        Assert.Throws<ArgumentException>("plan", () => FrameworkWalk.BackFrom(District(), new Reference<SupportPlan>("p-a1")));
    }

    [Fact, Trait("Practice", "Q-02")]
    public void Of_each_outcome_it_is_told_of_whom_current_evidence_is_missing()
    {
        var evidence = OutcomeEvidence.Of(School([Outcome([Standard("T1"), Standard("T3")]), Outcome([Standard("T2")], id: "O2")]), [Scores(Quiz(), "a11 a20 a3a b11")], AsOf);

        // One was absent; six on the rosters have no row.
        Assert.Equal((10, 7), (evidence[0].StudentCount, evidence[0].Without.Count));
        Assert.Equal("a3", evidence[0].Without[0].Student.Value);
        Assert.Equal([new("T1")], evidence[0].Without[0].Targets);
        Assert.Equal([new("T3")], evidence[0].TargetsNeverAssessed);
        Assert.Empty(evidence[1].Without);
        Assert.Equal("Evidence on O1: missing of 7 of 10 students", evidence[0].ToString());
    }

    /// <summary>A school with two outcomes, one of them in a goal, of which both are assessed.</summary>
    private static LearningCommunity Lincoln(ValueList<Reference<SmartGoal>> serves = default) =>
        School([Outcome(), Outcome([Standard("T2")], id: "O2")], [Quiz(), Quiz("A2", target: "T2")], plans: [Plan("a1")])
            .With(new SmartGoal(new("s-goal"), "Reached.", GoalScope.School, serves: serves))
            .With(new SmartGoal(new("t-goal"), "Reached.", GoalScope.Team, team: new("math"), outcomes: [new("O1")], serves: [new("s-goal")]))
            .With(new ImprovementCycle(new("by-assessment"), "Why?", reality: new([new("Quiz", assessment: new Reference<CommonAssessment>("A1"))])))
            .With(new ImprovementCycle(new("by-concern"), "Why?", concerns: [new("T1")]))
            .With(new ImprovementCycle(new("by-goal"), "Why?", goals: [new("t-goal")]))
            .With(new ImprovementCycle(new("other"), "Why?", concerns: [new("T2")]));

    private static LearningCommunity District() => new(
        new("d"), "District", OrganizationKind.District, goals: [new(new("d-goal"), "Reached.", GoalScope.District)], schools: [Lincoln([new(new("d-goal"), new("d"))])]);
}
