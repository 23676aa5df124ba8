using NodaTime;
using Plc.Model.Foundation;
using Plc.Model.Goals;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Review;
using Plc.Model.Rules;
using Plc.Model.Teams;
using static Plc.Model.Tests.Review.Reviewed;

namespace Plc.Model.Tests.Review;

public sealed class GoalReviewTests
{
    private static readonly Measure Reading = Examples.Reading;
    private static readonly CollectiveCommitment WeAct = new(new("we-act"), [new("We act.", StatementStatus.Adopted, new(2026, 5, 5))], [StakeholderGroup.Teachers]);
    private static readonly Rule[] Smart =
        [GoalPracticeRules.GoalWithoutPopulation, GoalPracticeRules.GoalNotMeasurable, GoalPracticeRules.GoalNotSeenAttainable, GoalPracticeRules.GoalWithoutDeadline];

    /// <summary>A goal in which the review of each goal by itself finds nothing.</summary>
    private static SmartGoal Good(
        ValueList<Reference<CollectiveCommitment>>? commitments = null, ValueList<GoalResource>? resources = null, Measurement? baseline = null, string? learningArea = "Reading",
        ValueList<Reference<Member>>? owners = null, ValueList<Participation>? agreedBy = null, ValueList<ActionStep> steps = default, GoalDeadline? deadline = null,
        ValueList<Measurement> measurements = default) => new(
        new("readers"), "Every student reads at grade level.", GoalScope.School, Reading, baseline ?? new(62, new LocalDate(2026, 9, 15)), GoalTarget.UpTo(80),
        deadline ?? GoalDeadline.On(new(2027, 5, 28)), population: "Every student", commitments: commitments ?? [WeAct.Id], owners: owners ?? [new("p-1")],
        agreedBy: agreedBy ?? [new(StakeholderGroup.Teachers, new(2026, 8, 18))], steps: steps, measurements: measurements, learningArea: learningArea,
        resources: resources ?? [new("Time", ResourceStatus.Available)]);

    private static LearningCommunity School(params ValueList<SmartGoal> goals) => new(
        new("s"), "School", OrganizationKind.School, foundation: new(commitments: [WeAct]),
        members: [new(new("p-1"), "P", [new(StaffRole.Principal)]), new(new("t-1"), "T", [new(StaffRole.Teacher)]), new(new("t-2"), "T", [new(StaffRole.Teacher)])], goals: goals);

    [Fact, Trait("Practice", "G-04")]
    public void A_good_goal_draws_nothing_of_the_goals_themselves() =>
        Assert.DoesNotContain(PracticeReview.Of(School(Good()), Day).Findings, finding => finding.Place.StartsWith("/goals", StringComparison.Ordinal) && finding.Rule.Source is "G-02" or "G-04" or "G-07" or "G-08" or "C-12");

    [Fact, Trait("Practice", "G-02")]
    public void A_goal_that_rests_on_no_commitment_is_found()
    {
        Assert.Equal(["/goals/readers: No commitment is named on which the goal rests."], Findings(School(Good(commitments: [])), GoalPracticeRules.GoalWithoutCommitment));

        var begun = new LearningCommunity(new("s"), "School", OrganizationKind.School, goals: [Examples.Goal("a"), Examples.Goal("b")]);
        Assert.Equal(["/goals: No commitment is named on which the goal rests, for any of 2, since there are no commitments yet."], Findings(begun, GoalPracticeRules.GoalWithoutCommitment));
    }

    [Fact, Trait("Practice", "G-02")]
    public void A_goal_rests_on_what_the_goal_that_it_serves_rests_on()
    {
        var team = School().With(new Team(new("math"), "M"));

        Assert.Empty(Places(team.With(Good()).With(Examples.Goal("t", GoalScope.Team, new Reference<SmartGoal>("readers"))), GoalPracticeRules.GoalWithoutCommitment));
        Assert.Equal(
            ["/goals/readers", "/goals/t"],
            Places(team.With(Good(commitments: [])).With(Examples.Goal("t", GoalScope.Team, new Reference<SmartGoal>("readers"))), GoalPracticeRules.GoalWithoutCommitment));
        Assert.Empty(Places(School(Examples.Goal("w", GoalScope.School, new Reference<SmartGoal>(new("x"), new("district")))), GoalPracticeRules.GoalWithoutCommitment));
    }

    [Fact, Trait("Practice", "G-02")]
    public void A_goal_whose_deadline_is_over_is_not_read_any_more()
    {
        var over = Good(commitments: [], baseline: new(62, new LocalDate(2025, 9, 15)), deadline: GoalDeadline.On(Day));

        Assert.Empty(Places(School(over), GoalPracticeRules.GoalWithoutCommitment));
        Assert.Equal(["/goals/readers"], Places(School(over), GoalPracticeRules.GoalWithoutCommitment, Day.PlusDays(-1)));
    }

    [Fact, Trait("Practice", "G-02")]
    public void Resources_that_are_lacking_are_counted()
    {
        var goal = Good(resources: [new("Books", ResourceStatus.Lacking), new("Time", ResourceStatus.Available), new("A room", ResourceStatus.Lacking)]);

        Assert.Equal(["/goals/readers/resources: Resources that the goal needs and that are lacking: 2."], Findings(School(goal), GoalPracticeRules.ResourceLacking));
        Assert.Empty(Places(School(Good(resources: [new("Books", ResourceStatus.Obtainable)])), GoalPracticeRules.ResourceLacking));
    }

    [Fact, Trait("Practice", "G-02")]
    public void A_goal_in_force_before_values_were_adopted_is_found_and_one_of_the_same_day_is_not()
    {
        Assert.Equal(
            ["/goals/readers: The goal was agreed on or begun on 2026-05-04, before the first commitment was adopted on 2026-05-05."],
            Findings(School(Good(agreedBy: [new(StakeholderGroup.Teachers, new(2026, 5, 4))])), GoalPracticeRules.GoalBeforeValues));
        Assert.Empty(Places(School(Good(agreedBy: [new(StakeholderGroup.Teachers, new(2026, 5, 5))])), GoalPracticeRules.GoalBeforeValues));
        Assert.Empty(Places(School(Good(agreedBy: [new(StakeholderGroup.Teachers)])), GoalPracticeRules.GoalBeforeValues));
    }

    [Fact, Trait("Practice", "G-04")]
    public void The_published_reading_goal_draws_only_the_letter_A()
    {
        var goal = new SmartGoal(
            new("reading"), "Every student in the school will be reading at grade level by third grade.", GoalScope.School, Reading,
            target: GoalTarget.UpTo(100), deadline: GoalDeadline.EndOf(new(3)), population: "Every student in the school");

        var found = PracticeReview.Of(School(goal), Day).Findings.Where(finding => finding.Rule.Source is "G-04" or "G-01");

        Assert.Equal(["PLC8111 at /goals/reading: The goal does not say where it starts and what it needs."], found.Select(finding => finding.ToString()));
    }

    [Fact, Trait("Practice", "G-04")]
    public void A_goal_that_says_nothing_draws_each_letter_once()
    {
        var school = School(new SmartGoal(new("g"), "Readers.", GoalScope.School));

        Assert.All(Smart, rule => Assert.Equal(["/goals/g"], Places(school, rule)));
        Assert.All(Smart, rule => Assert.Empty(Places(School(Good()), rule)));
    }

    [Fact, Trait("Practice", "G-06")]
    public void A_goal_is_about_an_area_of_learning() =>
        Assert.Equal(["/goals/readers"], Places(School(Good(learningArea: null)), GoalPracticeRules.GoalWithoutLearningArea));

    [Fact, Trait("Practice", "G-07")]
    public void The_head_owns_a_goal_of_the_school()
    {
        Assert.Equal(["/goals/readers"], Places(School(Good(owners: [new("t-1"), new("t-2")])), GoalPracticeRules.HeadDoesNotOwn));
        Assert.Equal(["/goals/readers"], Places(School(Good(owners: [])), GoalPracticeRules.HeadDoesNotOwn));
        Assert.Empty(Places(School(Good(owners: [new("t-1"), new("p-1")])), GoalPracticeRules.HeadDoesNotOwn));
    }

    [Fact, Trait("Practice", "G-07")]
    public void An_owner_of_whom_no_role_is_known_may_be_the_head() =>
        Assert.Empty(Places(School().With(new Member(new("x"), "X")).With(Good(owners: [new("x")])), GoalPracticeRules.HeadDoesNotOwn));

    [Fact, Trait("Practice", "G-07")]
    public void A_teacher_agrees_on_a_goal_of_the_school()
    {
        Assert.Equal(["/goals/readers"], Places(School(Good(agreedBy: [new(StakeholderGroup.Parents)])), GoalPracticeRules.NoTeacherAgreed));
        Assert.Equal(["/goals/readers"], Places(School(Good(agreedBy: [new(StakeholderGroup.Teachers, Day.PlusDays(1))])), GoalPracticeRules.NoTeacherAgreed));
        Assert.Empty(Places(School(Good(agreedBy: [new(new("leaders"), members: [new("t-1")])])), GoalPracticeRules.NoTeacherAgreed));
    }

    [Fact, Trait("Practice", "G-08")]
    public void A_goal_is_measured_every_sixty_school_days()
    {
        var late = School(Good(baseline: new(62, Day.PlusWeeks(-12).PlusDays(-1))));

        Assert.Equal(["/goals/readers: Nothing was measured since 2026-08-27."], Findings(late, GoalPracticeRules.ProgressNotMeasured));
        Assert.Equal([Day.PlusDays(-1)], Due(late, GoalPracticeRules.ProgressNotMeasured));
        Assert.Empty(Places(School(Good(baseline: new(62, Day.PlusWeeks(-12)))), GoalPracticeRules.ProgressNotMeasured));
        Assert.Empty(Places(School(Good(baseline: new(62, Day.PlusDays(-200)), measurements: [new(64, Day.PlusDays(-3))])), GoalPracticeRules.ProgressNotMeasured));
        Assert.Equal(["/goals/readers"], Places(School(Good(baseline: new(62, Day.PlusDays(-200)), measurements: [new(64, Day.PlusDays(1))])), GoalPracticeRules.ProgressNotMeasured));
    }

    [Fact, Trait("Practice", "C-12")]
    public void The_steps_of_a_goal_are_not_all_on_one_person()
    {
        Assert.Equal(["/goals/readers/steps: All 2 steps of the goal are on one person."], Findings(School(Good(steps: [Step("t-1"), Step("t-1")])), GoalPracticeRules.StepsOnOnePerson));
        Assert.Empty(Places(School(Good(steps: [Step("t-1"), Step("t-2")])), GoalPracticeRules.StepsOnOnePerson));
        Assert.Empty(Places(School(Good(steps: [Step("t-1")])), GoalPracticeRules.StepsOnOnePerson));
        Assert.Empty(Places(School(Good(steps: [Step("t-1"), new("Look at it.")])), GoalPracticeRules.StepsOnOnePerson));
    }

    [Fact, Trait("Practice", "C-12")]
    public void A_team_of_one_shares_with_nobody()
    {
        var goal = new SmartGoal(new("g"), "Readers.", GoalScope.Team, team: new("math"), steps: [Step("t-1"), Step("t-1")]);

        Assert.Empty(Places(School().With(new Team(new("math"), "M", [new(new("t-1"))])).With(goal), GoalPracticeRules.StepsOnOnePerson));
        Assert.Equal(["/goals/g/steps"], Places(School().With(new Team(new("math"), "M", [new(new("t-1")), new(new("t-2"))])).With(goal), GoalPracticeRules.StepsOnOnePerson));
    }

    private static ActionStep Step(string owner) => new("Read.", [new(owner)]);
}
