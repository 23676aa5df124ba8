using Plc.Model.Goals;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Teams;
using static Plc.Model.Tests.Examples;
using static Plc.Model.Tests.Review.Reviewed;

namespace Plc.Model.Tests.Review;

public sealed class GoalAlignmentReviewTests
{
    private static readonly Team Math = new(new("math"), "Mathematics", [new(new("t-1"))]);

    private static LearningCommunity School(params ValueList<SmartGoal> goals) => new(
        new("s"), "School", OrganizationKind.School, members: [new(new("t-1"), "T"), new(new("t-2"), "T")], teams: [Math], goals: goals);

    [Fact, Trait("Practice", "G-03")]
    public void A_team_goal_serves_a_goal_of_school_or_district()
    {
        Assert.Equal(["/goals/t"], Places(School(Goal("w"), Goal("t", GoalScope.Team)), GoalPracticeRules.TeamGoalServesNothing));
        Assert.Empty(Places(School(Goal("w"), Goal("t", GoalScope.Team, new Reference<SmartGoal>("w"))), GoalPracticeRules.TeamGoalServesNothing));
    }

    [Fact, Trait("Practice", "G-03")]
    public void Where_there_is_no_wide_goal_it_is_said_once()
    {
        var school = School(Goal("t", GoalScope.Team), Goal("u", GoalScope.Team));

        Assert.Equal(["/goals: Open goals of teams that have no goal of the school or district to serve: 2."], Findings(school, GoalPracticeRules.NoGoalToServe));
        Assert.Empty(Places(school, GoalPracticeRules.TeamGoalServesNothing));
        Assert.Empty(Places(School(Goal("w")), GoalPracticeRules.NoGoalToServe));
    }

    [Fact, Trait("Practice", "G-03")]
    public void A_goal_goes_the_same_way_as_the_goal_that_it_serves()
    {
        Assert.Equal(
            ["/goals/b/serves/0: On the same measure, this goal is to go down and the goal that it serves up."],
            Findings(School(Directed("a", TargetDirection.Up), Directed("b", TargetDirection.Down, "a")), GoalPracticeRules.OppositeDirection));
        Assert.Empty(Places(School(Directed("a", TargetDirection.Up), Directed("b", TargetDirection.Up, "a")), GoalPracticeRules.OppositeDirection));
        Assert.Empty(Places(School(Directed("a", TargetDirection.Up), Directed("b", TargetDirection.Hold, "a")), GoalPracticeRules.OppositeDirection));
    }

    [Fact, Trait("Practice", "G-03")]
    public void A_goal_of_the_school_is_served_by_a_team_be_it_through_another_goal()
    {
        Assert.Equal(["/goals/w"], Places(School(Goal("w"), Goal("t", GoalScope.Team)), GoalPracticeRules.SchoolGoalUnserved));
        Assert.Empty(Places(School(Goal("w")), GoalPracticeRules.SchoolGoalUnserved));
        Assert.Empty(Places(School(Goal("w"), Goal("v", GoalScope.School, new Reference<SmartGoal>("w")), Goal("t", GoalScope.Team, new Reference<SmartGoal>("v"))), GoalPracticeRules.SchoolGoalUnserved));
        Assert.Empty(Places(new(new("s"), "S", OrganizationKind.School, goals: [Goal("w")]), GoalPracticeRules.SchoolGoalUnserved));
    }

    [Fact, Trait("Practice", "G-03")]
    public void A_team_of_the_district_may_serve_a_goal_of_a_school()
    {
        var goal = new SmartGoal(new("t"), "T.", GoalScope.Team, team: new("math"), serves: [new(new("w"), new("s"))]);
        var district = new LearningCommunity(
            new("d"), "D", OrganizationKind.District, teams: [new(new("math"), "M")], goals: [goal], schools: [new(new("s"), "S", OrganizationKind.School, teams: [new(new("x"), "X")], goals: [Goal("w")])]);

        Assert.Empty(Places(district, GoalPracticeRules.SchoolGoalUnserved));
        Assert.Empty(Places(district, GoalPracticeRules.TeamGoalServesNothing));
        Assert.Empty(Places(district, GoalPracticeRules.NoGoalToServe));
    }

    [Fact, Trait("Practice", "G-06")]
    public void Three_open_goals_are_enough_for_one_scope()
    {
        Assert.Equal(["/goals: Open goals of the school: 4; no more than 3 can be attacked at once."], Findings(School(Goal("a"), Goal("b"), Goal("c"), Goal("d")), GoalPracticeRules.TooManyGoals));
        Assert.Empty(Places(School(Goal("a"), Goal("b"), Goal("c"), Goal("d", GoalScope.Team)), GoalPracticeRules.TooManyGoals));
        Assert.Equal(
            ["/teams/math"],
            Places(School(Goal("a", GoalScope.Team), Goal("b", GoalScope.Team), Goal("c", GoalScope.Team), Goal("d", GoalScope.Team)), GoalPracticeRules.TooManyGoals));
    }

    [Fact, Trait("Practice", "G-09")]
    public void Each_team_has_a_goal()
    {
        Assert.Equal(["/teams/math: No goal is open."], Findings(School(), GoalPracticeRules.TeamWithoutGoal));
        Assert.Empty(Places(School(Goal("a", GoalScope.Team)), GoalPracticeRules.TeamWithoutGoal));
        Assert.Equal(["/teams: No goal is open, for any of the 2 teams."], Findings(School().With(new Team(new("x"), "X")), GoalPracticeRules.TeamWithoutGoal));
    }

    [Fact, Trait("Practice", "G-09")]
    public void A_team_whose_members_have_all_left_needs_none() =>
        Assert.Empty(Places(new(new("s"), "S", OrganizationKind.School, members: [new(new("t-1"), "T")], teams: [new(new("old"), "O", [new(new("t-1"), end: Reviewed.Day.PlusDays(-1))])]), GoalPracticeRules.TeamWithoutGoal));

    [Fact, Trait("Practice", "G-09")]
    public void A_goal_reaches_each_member()
    {
        Assert.Equal(["/members: Members of the staff whom no open goal reaches: 1 of 2."], Findings(School(Goal("a", GoalScope.Team)), GoalPracticeRules.MemberWithoutGoal));
        Assert.Empty(Places(School(Goal("a", GoalScope.Team)).With(new MemberLearningGoal(new("m"), new("t-2"), "Learn.", [new("a")])), GoalPracticeRules.MemberWithoutGoal));
        Assert.Empty(Places(School(), GoalPracticeRules.MemberWithoutGoal));
    }

    [Fact, Trait("Practice", "G-09")]
    public void A_team_of_the_district_reaches_a_member_of_a_school()
    {
        var district = new LearningCommunity(
            new("d"), "D", OrganizationKind.District, teams: [new(new("math"), "M", [new(new(new("t-1"), new("s")))])], goals: [Goal("t", GoalScope.Team)],
            schools: [new(new("s"), "S", OrganizationKind.School, members: [new(new("t-1"), "T")])]);

        Assert.Empty(Places(district, GoalPracticeRules.MemberWithoutGoal));
    }

    private static SmartGoal Directed(string id, TargetDirection direction, params string[] serves) => new(
        new(id), $"Goal {id}.", GoalScope.School, new("Attendance", MeasureKind.Percent, direction == TargetDirection.Down ? BetterDirection.Lower : BetterDirection.Higher),
        target: new(direction, 80), serves: [.. serves.Select(served => new Reference<SmartGoal>(served))]);
}
