using Plc.Model.Decisions;
using Plc.Model.Foundation;
using Plc.Model.Goals;
using Plc.Model.Inquiry;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Teams;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests;

/// <summary>A community that holds others.</summary>
public sealed class DistrictTests
{
    private static readonly Id<Organization> DistrictId = new("district");

    [Fact, Trait("Practice", "Q-11")]
    public void A_reference_from_a_school_to_its_district_resolves_or_is_refused_at_its_place()
    {
        Assert.Empty(District([School("north", Goal("g", GoalScope.School, OfDistrict("aim")))], Goal("aim", GoalScope.District)));
        Assert.Equal(["PLC1011 /schools/0/goals/0/serves/0"], Places(District([School("north", Goal("g", GoalScope.School, OfDistrict("ain")))], Goal("aim", GoalScope.District))));
        Assert.Empty(Broken(() => School("north", Goal("g", GoalScope.School, OfDistrict("ain")))));
    }

    [Fact, Trait("Practice", "Q-11")]
    public void References_among_schools_resolve_and_none_names_its_own_community()
    {
        var south = School("south", Goal("g"));

        Assert.Empty(District([School("north", Goal("g", GoalScope.School, Of("south", "g"))), south]));
        Assert.Equal(["PLC1011 /schools/0/goals/0/serves/0"], Places(District([School("north", Goal("g", GoalScope.School, Of("south", "h"))), south])));
        Assert.Equal(["PLC1022 /goals/0/serves/0"], Places(District([], Goal("aim", GoalScope.District, OfDistrict("other")))));
        Assert.Empty(District([south], Goal("aim", GoalScope.District, Of("west", "g"))));
    }

    [Fact, Trait("Practice", "Q-11")]
    public void A_school_stands_once_in_a_district_and_ids_are_those_of_one_community()
    {
        Assert.Empty(District([School("north", Goal("g")), School("south", Goal("g"))], Goal("g", GoalScope.District)));
        Assert.Equal(["PLC1003 /schools/1/id"], Places(District([School("north"), School("north")])));
        Assert.Equal(["PLC1003 /schools/0/id"], Places(District([School("district")])));
        Assert.Equal(["PLC1003 /goals/1/id"], Places(District([], Goal("g", GoalScope.District), Goal("g", GoalScope.District))));
    }

    [Fact, Trait("Practice", "G-03")]
    public void Goals_do_not_serve_each_other_in_a_circle_across_district_and_schools_either()
    {
        Assert.Equal(
            ["PLC3111 /schools/0/goals/0/serves/0"],
            Places(District([School("north", Goal("g", GoalScope.District, OfDistrict("aim")))], Goal("aim", GoalScope.District, Of("north", "g")))));
        Assert.Equal(
            ["PLC3111 /schools/1/goals/0/serves/0"],
            Places(District([School("north", Goal("g", GoalScope.School, Of("south", "h"))), School("south", Goal("h", GoalScope.School, Of("north", "g")))])));
        Assert.Empty(District([School("north", Goal("a", GoalScope.School, OfDistrict("aim")), Goal("b", GoalScope.School, new("a"), OfDistrict("aim")))], Goal("aim", GoalScope.District)));
    }

    [Fact, Trait("Practice", "G-03")]
    public void A_goal_never_serves_a_narrower_one_be_it_of_a_school()
    {
        Assert.Equal(["PLC3112 /goals/0/serves/0"], Places(District([School("north", Goal("g"))], Goal("aim", GoalScope.District, Of("north", "g")))));
        Assert.Equal(["PLC3112 /goals/1/serves/1"], Places(LearningCommunity.Check(goals: [Goal("a"), Goal("b", GoalScope.School, new("a"), new("c")), Goal("c", GoalScope.Team)])));
    }

    [Fact, Trait("Practice", "G-03")]
    public void A_long_chain_of_goals_is_checked_and_its_circle_found()
    {
        const int Length = 50_000;
        ValueList<SmartGoal> chain = [.. Enumerable.Range(0, Length).Select(i => Goal($"g{i}", GoalScope.School, new Reference<SmartGoal>($"g{(i + 1) % Length}")))];

        Assert.Equal([$"PLC3111 /goals/{Length - 1}/serves/0"], Places(LearningCommunity.Check(goals: chain)));
    }

    [Fact, Trait("Practice", "C-01")]
    public void A_team_is_at_home_in_one_organization_that_is_there()
    {
        Assert.Empty(AtHome("north"));
        Assert.Empty(AtHome("district"));
        Assert.Equal(["PLC4101 /teams/1/home"], Places(AtHome("west")));

        static RuleBreaches AtHome(string home) => Broken(() => new LearningCommunity(
            DistrictId, "District", OrganizationKind.District, teams: [new(new("t"), "Team"), new(new("u"), "Team", home: new(home))],
            schools: [new(new("region"), "Region", OrganizationKind.Other(), schools: [School("north")])]));
    }

    [Fact, Trait("Practice", "C-01")]
    public void A_school_holds_no_schools_and_other_organizations_may() => Assert.Equal(
        [["PLC1103 /schools"], [], []],
        new[] { OrganizationKind.School, OrganizationKind.District, OrganizationKind.Other("Network") }.Select(kind => Places(LearningCommunity.Check(new("x"), kind: kind, schools: [School("north")])).ToArray()));

    [Fact, Trait("Practice", "C-02")]
    public void A_community_has_no_end_and_is_never_complete() =>
        Assert.DoesNotContain(typeof(LearningCommunity).GetProperties(), property => property.Name is "End" or "Status" or "State" || property.Name.Contains("Complete", StringComparison.Ordinal));

    [Fact, Trait("Practice", "C-01"), Trait("Practice", "F-01")]
    public void Imperfect_schools_can_be_written_down()
    {
        var school = new LearningCommunity(
            new("s"), "School", OrganizationKind.School, foundation: new(new([new("All learn.", StatementStatus.Adopted)])), teams: [new(new("t"), "Team")],
            meetings: [new(new("m"), new("t"), Day(9, 8))], goals: [Goal("g")], cycles: [new(new("c"), "Why?")]);

        Assert.Null(school.Foundation?.Mission?.LastAdopted?.Date);
        Assert.Equal(CycleStage.GatherEvidence, school.Cycles[0].Stage);
        Assert.Empty(LearningCommunity.Check());
    }

    [Fact, Trait("Practice", "Q-11")]
    public void A_part_takes_the_place_of_the_one_with_its_id()
    {
        var school = School("s", Goal("a"), Goal("b"));
        var changed = school.With(new SmartGoal(new("a"), "Another.", GoalScope.School)).With(Goal("c")).With(new ImprovementCycle(new("k"), "Why?", goals: [new("c")]));

        Assert.Equal(["Another.", "Goal b.", "Goal c."], changed.Goals.Select(goal => goal.Statement));
        Assert.Equal(["PLC1011 /meetings/0/team"], Places(Broken(() => changed.With(new Meeting(new("m"), new("t"), Day(9, 1))))));
        Assert.Equal(["PLC1011 /decisions/0/goals/0"], Places(Broken(() => changed.With(new GuidedDecision(new("d"), "D", DecisionArea.Budget, Day(9, 1), goals: [new("z")])))));
    }

    private static LearningCommunity School(string id, params SmartGoal[] goals) => new(new(id), $"School {id}", OrganizationKind.School, goals: [.. goals]);

    private static RuleBreaches District(ValueList<LearningCommunity> schools, params SmartGoal[] goals) =>
        Broken(() => new LearningCommunity(DistrictId, "District", OrganizationKind.District, goals: [.. goals], schools: schools));

    private static Reference<SmartGoal> OfDistrict(string goal) => new(new(goal), DistrictId);

    private static Reference<SmartGoal> Of(string school, string goal) => new(new(goal), new Id<Organization>(school));
}
