using Plc.Model.Decisions;
using Plc.Model.Foundation;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Teams;
using static Plc.Model.Tests.Review.FoundedSchool;

namespace Plc.Model.Tests.Review;

public sealed class IsolationReviewTests
{
    private static readonly ValueList<Team> WithoutThePrincipal = [new(new("math-7"), "Mathematics 7", [new(new("t-01"))])];

    [Fact, Trait("Practice", "F-08")]
    public void Who_has_no_team_and_no_joint_work_is_counted()
    {
        Assert.Equal(
            ["PLC8015 at /members: 1 of 2 teachers, principals and district administrators have no team, and no joint work is recorded in 365 days."],
            Found(School(teams: WithoutThePrincipal)));
        Assert.Empty(Found(School(teams: WithoutThePrincipal, meetings: [Meeting(new(2026, 10, 1))])));
        Assert.Single(Found(School(teams: WithoutThePrincipal, meetings: [Meeting(new(2025, 11, 20)), Meeting(new(2026, 10, 1), "m-2", attended: false)])));
    }

    [Fact, Trait("Practice", "F-08")]
    public void Nothing_is_said_of_who_is_alone_before_anybody_works_together() =>
        Assert.DoesNotContain(Found(School(teams: [], meetings: [])), finding => finding.StartsWith("PLC8015", StringComparison.Ordinal));

    [Fact, Trait("Practice", "F-08")]
    public void A_team_of_the_district_counts_for_a_member_of_a_school()
    {
        var district = new LearningCommunity(
            new("district"), "District", OrganizationKind.District, teams: [new(new("principals"), "Principals", [new(new(new("p-01"), new("school")))])],
            schools: [School(teams: WithoutThePrincipal)]);

        Assert.DoesNotContain(Found(district), finding => finding.StartsWith("PLC8015", StringComparison.Ordinal));
    }

    [Fact, Trait("Practice", "F-08")]
    public void A_decision_has_a_voice_of_the_faculty_where_it_says_who_took_part()
    {
        Assert.Equal(
            ["PLC8016 at /decisions/d-1: 1 groups took part in this decision, and no teacher."],
            Found(School(decisions: [Decision(new Participation(StakeholderGroup.AdministrativeTeam, headCount: 3))])));
        Assert.Empty(Found(School(decisions: [Decision()])));
        Assert.Empty(Found(School(decisions: [Decision(new Participation(StakeholderGroup.Teachers, headCount: 3))])));
        Assert.Empty(Found(School(decisions: [Decision(new Participation(StakeholderGroup.AdministrativeTeam, members: [new("t-01")]))])));
        Assert.Empty(Found(School(decisions: [Decision(new Participation(new OpenTerm<StakeholderGroup>("Faculty")))])));
    }

    [Fact, Trait("Practice", "F-08")]
    public void Somebody_from_outside_takes_part_in_a_year()
    {
        Assert.Equal(["PLC8017: No expert from outside took part in anything in 365 days."], Found(School(meetings: [new(new("m-1"), new("math-7"), new(2026, 10, 1))])));
        Assert.Empty(Found(School(meetings: [])));
    }

    [Fact, Trait("Practice", "F-08")]
    public void An_obstacle_is_answered()
    {
        Assert.Equal(
            ["PLC8018 at /foundation/obstacles/1: Nothing is recorded of what is done about this obstacle."],
            Found(School(Founded(obstacles: [new(ObstacleKind.TopDownHierarchy, response: "Teams decide."), new(ObstacleKind.Isolation)]))));
    }

    private static Meeting Meeting(NodaTime.LocalDate date, string id = "m-1", bool attended = true) =>
        new(new(id), new("math-7"), date, attendees: attended ? [new("p-01")] : [], externalParticipants: [new("x-1")]);

    private static GuidedDecision Decision(params Participation[] participation) => new(new("d-1"), "Decided.", DecisionArea.Policy, new(2026, 10, 5), [.. participation]);
}
