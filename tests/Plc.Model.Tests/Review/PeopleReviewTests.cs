using NodaTime;
using Plc.Model.Goals;
using Plc.Model.Inquiry;
using Plc.Model.Decisions;
using Plc.Model.Foundation;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Review;
using Plc.Model.Teams;
using static Plc.Model.Tests.Review.Reviewed;

namespace Plc.Model.Tests.Review;

public sealed class PeopleReviewTests
{
    private static readonly Member Principal = new(new("p"), "P", [new(StaffRole.Principal)]);
    private static readonly Member First = new(new("t-1"), "T", [new(StaffRole.Teacher)]);
    private static readonly Member Second = new(new("t-2"), "T", [new(StaffRole.Teacher)]);

    private static LearningCommunity School(ValueList<Team> teams = default, params ValueList<ProfessionalLearningEvent> events) => new(
        new("s"), "School", OrganizationKind.School, members: [Principal, First, Second], teams: teams, learningEvents: events);

    private static Team Of(params string[] members) => new(new("math"), "M", [.. members.Select(member => new Membership(new(member)))]);

    private static ProfessionalLearningEvent Event(LocalDate begin, LocalDate? end = null, string? need = "Ratios.", params string[] members) =>
        new(new("e"), "E", LearningEventKind.StudyGroup, begin, end, [.. members.Select(member => new Reference<Member>(member))], studentNeed: need);

    [Fact, Trait("Practice", "C-05")]
    public void Members_on_no_team_are_counted()
    {
        Assert.Equal(["/members: Members of the staff who are on no team: 3 of 3."], Findings(School([]), PeoplePracticeRules.MemberOnNoTeam));
        Assert.Empty(Places(School([Of("p", "t-1", "t-2")]), PeoplePracticeRules.MemberOnNoTeam));
        Assert.Empty(Places(new(new("s"), "S", OrganizationKind.School), PeoplePracticeRules.MemberOnNoTeam));
    }

    [Fact, Trait("Practice", "C-05"), Trait("Practice", "F-08")]
    public void Of_those_who_work_alone_it_is_not_said_again_that_they_are_on_no_team()
    {
        var school = School([Of("t-1")]).With(new Member(new("cook"), "C", [new(StaffRole.SupportStaff)]));

        Assert.Equal(["/members: 2 of 3 teachers, principals and district administrators have no team, and no joint work is recorded in 365 days."], Findings(school, FoundationPracticeRules.LeftAlone));
        Assert.Equal(["/members: Further members of the staff who are on no team: 1 of 4."], Findings(school, PeoplePracticeRules.MemberOnNoTeam));
    }

    [Fact, Trait("Practice", "C-05")]
    public void A_membership_that_is_over_and_a_member_who_has_left_do_not_count()
    {
        var over = new Team(new("math"), "M", [new(new("p")), new(new("t-1")), new(new("t-2"), end: Day.PlusDays(-1))]);

        Assert.Equal(["/members: 1 of 3 teachers, principals and district administrators have no team, and no joint work is recorded in 365 days."], Findings(School([over]), FoundationPracticeRules.LeftAlone));
        Assert.Empty(Places(School([over]).With(new Member(new("t-2"), "T", [new(StaffRole.Teacher, end: Day.PlusDays(-1))])), FoundationPracticeRules.LeftAlone));
        Assert.Empty(Places(School([over]).With(new Member(new("t-2"), "T", [new(StaffRole.Teacher, end: Day.PlusDays(-1))])), PeoplePracticeRules.MemberOnNoTeam));
    }

    [Fact, Trait("Practice", "C-05")]
    public void A_team_of_the_district_or_of_a_companion_is_a_team()
    {
        var school = new LearningCommunity(new("s"), "S", OrganizationKind.School, members: [First]);
        var team = new Team(new("math"), "M", [new(new(new("t-1"), new("s")))]);
        var district = new LearningCommunity(new("d"), "D", OrganizationKind.District, teams: [team], schools: [school]);
        var alone = new LearningCommunity(new("d"), "D", OrganizationKind.District, teams: [team]);

        Assert.Empty(Places(district, PeoplePracticeRules.MemberOnNoTeam));
        Assert.DoesNotContain(PracticeReview.Of(school, Day, new(companions: [alone])).Findings, finding => finding.Rule == PeoplePracticeRules.MemberOnNoTeam);
    }

    [Fact, Trait("Practice", "C-05")]
    public void Lead_roles_are_shared_out_by_who_holds_them()
    {
        var team = new Team(new("math"), "M", [new(new("t-1"), roles: [TeamRole.Facilitator]), new(new("p"), roles: [TeamRole.Recorder])]);
        var school = School([team]).With(new Member(new("x"), "X")).With(new GuidingCoalition([new(new("p")), new(new("x"))]))
            .With(new SmartGoal(new("g"), "G.", GoalScope.Team, team: new("math"), owners: [new("t-2")]))
            .With(new SmartGoal(new("w"), "W.", GoalScope.School, owners: [new("p")]))
            .With(new ImprovementCycle(new("c"), "Why?", choice: new([new(new("a"), "A.", owners: [new("t-1")])])));

        var roles = LeadRoles.Of(school, Day);

        Assert.Equal((1, 3, 1), (roles.Leaders, roles.Others, roles.Unknown));
        Assert.Equal(75, roles.ByOthers.Percent.Value);
    }

    [Fact, Trait("Practice", "C-05")]
    public void A_share_of_zero_is_found_where_all_holders_are_known()
    {
        var led = School([new(new("math"), "M", [new(new("p"), roles: [TeamRole.Facilitator])])]);

        Assert.Equal(["/members: Lead roles that are held by somebody else than the designated leaders: none of 1."], Findings(led, PeoplePracticeRules.LeadershipNotDispersed));
        Assert.Empty(Places(led.With(new GuidingCoalition([new(new("t-1"))])), PeoplePracticeRules.LeadershipNotDispersed));
        Assert.Empty(Places(led.With(new Member(new("x"), "X")).With(new GuidingCoalition([new(new("x"))])), PeoplePracticeRules.LeadershipNotDispersed));
        Assert.Empty(Places(School([Of("p")]), PeoplePracticeRules.LeadershipNotDispersed));
    }

    [Fact, Trait("Practice", "C-08")]
    public void Each_member_learns_within_a_year()
    {
        Assert.Equal(
            ["/members: Members of the staff with no learning activity in 365 days: 1 of 3."],
            Findings(School(default, Event(Day.PlusDays(-364), members: ["p", "t-1"])), PeoplePracticeRules.MemberWithoutLearning));
        Assert.Equal(
            ["/members: Members of the staff with no learning activity in 365 days: 3 of 3."],
            Findings(School(default, Event(Day.PlusDays(-365), members: ["p", "t-1", "t-2"])), PeoplePracticeRules.MemberWithoutLearning));
        Assert.Empty(Places(School(default, Event(Day.PlusDays(-400), Day.PlusDays(10), members: ["p", "t-1", "t-2"])), PeoplePracticeRules.MemberWithoutLearning));
    }

    [Fact, Trait("Practice", "C-08")]
    public void An_exchange_and_a_change_in_a_cycle_are_learning_and_who_is_new_has_time()
    {
        var school = School(default, Event(Day, members: ["p"]));

        Assert.Empty(Places(
            school.With(new PracticeExchange(new("x"), [new("t-1")], [new("t-2")], "Tables.", Day.PlusDays(-100))), PeoplePracticeRules.MemberWithoutLearning));
        Assert.Empty(Places(
            school.With(new ImprovementCycle(new("c"), "Why?", implementation: new([new(new("t-1"), "A.", Day), new(new("t-2"), "B.")]))), PeoplePracticeRules.MemberWithoutLearning));
        Assert.Equal(
            ["/members: Members of the staff with no learning activity in 365 days: 1 of 2."],
            Findings(school.With(new Member(new("t-2"), "T", [new(StaffRole.Teacher, Day.PlusDays(-364))])), PeoplePracticeRules.MemberWithoutLearning));
    }

    [Fact, Trait("Practice", "C-08")]
    public void An_activity_serves_a_student_need_or_a_cycle()
    {
        Assert.Equal(["/learningEvents/e"], Places(School(default, Event(Day, need: null)), PeoplePracticeRules.LearningTiedToNothing));
        Assert.Empty(Places(School(default, Event(Day)), PeoplePracticeRules.LearningTiedToNothing));
        Assert.Empty(Places(School(default, Event(Day, need: null)).With(new ImprovementCycle(new("c"), "Why?", learningEvents: [new("e")])), PeoplePracticeRules.LearningTiedToNothing));
        Assert.Empty(Places(School(default, Event(Day.PlusDays(1), need: null)), PeoplePracticeRules.LearningTiedToNothing));
        Assert.Empty(Places(School(default, Event(Day.PlusDays(-365), need: null)), PeoplePracticeRules.LearningTiedToNothing));
    }

    [Fact, Trait("Practice", "C-09")]
    public void A_leader_takes_part_in_learning()
    {
        Assert.Equal(
            ["/learningEvents: Events of professional learning in 365 days: 1; no designated leader took part."],
            Findings(School(default, Event(Day, members: ["t-1"])), PeoplePracticeRules.LeadersDoNotLearn));
        Assert.Empty(Places(School(default, Event(Day, members: ["t-1", "p"])), PeoplePracticeRules.LeadersDoNotLearn));
        Assert.Empty(Places(School(default, Event(Day)), PeoplePracticeRules.LeadersDoNotLearn));
        Assert.Empty(Places(School(), PeoplePracticeRules.LeadersDoNotLearn));
        Assert.Empty(Places(
            School(default, Event(Day.PlusDays(-30), members: ["t-1"])).With(new Member(new("p"), "P", [new(StaffRole.Principal, Day.PlusDays(-29))])), PeoplePracticeRules.LeadersDoNotLearn));
    }
}
