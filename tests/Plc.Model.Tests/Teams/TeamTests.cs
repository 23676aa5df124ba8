using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Teams;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Teams;

public sealed class TeamTests
{
    private static readonly Reference<Member> Lee = new("lee");
    private static readonly Reference<Member> Ray = new("ray");

    [Fact, Trait("Practice", "C-01")]
    public void A_team_without_members_is_a_team() => Assert.Empty(new Team(new("t"), "Math").MembersOn(Day(9, 1)));

    [Fact, Trait("Practice", "C-01")]
    public void Who_belongs_to_it_on_a_day_stands_there_once()
    {
        var team = new Team(new("t"), "Math", [new(Lee, end: Day(12, 31)), new(Ray, Day(1, 1)), new(Lee, Day(12, 1)), new(Lee, Day(3, 1), Day(3, 1))]);

        Assert.Equal([Lee], team.MembersOn(Day(12, 31)));
        Assert.Equal([Ray, Lee], team.MembersOn(Day(1, 1).WithCalendar(CalendarSystem.Julian)));
        Assert.Equal([Lee], team.MembersOn(LocalDate.MinIsoValue));
        Assert.Equal(5, team.WithMembership(new(Ray, roles: [TeamRole.Recorder])).Memberships.Count);
        Assert.Equal(["PLC1013 /end"], Places(Membership.Check(begin: Day(9, 2), end: Day(9, 1))));
        Assert.Equal(["PLC1014 /roles/1"], Places(Membership.Check(roles: [TeamRole.Recorder, TeamRole.Recorder])));
    }

    [Fact, Trait("Practice", "C-08")]
    public void A_team_has_protected_time_and_norms_that_it_reviews()
    {
        var team = new Team(new("t"), "Math", norms: [new("We begin in time.", NormHead.Time)], protectedTime: [new("b")]).WithNormReview(new(Day(1, 15), NormJudgement.Partly));

        Assert.Equal([new Reference<TimeBlock>("b")], team.ProtectedTime);
        Assert.Equal(NormJudgement.Partly, team.NormReviews[0].Adherence);
    }

    [Fact, Trait("Practice", "C-01")]
    public void A_team_works_with_teams_of_other_schools_and_not_with_itself()
    {
        Assert.Empty(Team.Check(new("t"), links: [new("u"), new(new("t"), new Id<Organization>("other"))]));
        Assert.Equal(["PLC4102 /links/1"], Places(Team.Check(new("t"), links: [new("u"), new("t")])));
    }

    [Fact, Trait("Practice", "C-03"), Trait("Practice", "C-07")]
    public void A_meeting_says_how_long_it_was_and_which_questions_it_touched()
    {
        var meeting = new Meeting(
            new("m"), new("t"), Day(9, 8), new(8, 0), new(8, 50), agenda:
            [
                new("Results", [CriticalQuestion.WhenNotLearned, CriticalQuestion.HowWeKnow]), new("Norms", kind: AgendaItemKind.Norms), new("Plan", [CriticalQuestion.HowWeKnow]),
            ]);

        Assert.Equal(Duration.FromMinutes(50), meeting.Length);
        Assert.Equal([CriticalQuestion.HowWeKnow, CriticalQuestion.WhenNotLearned], meeting.Questions);
    }

    [Fact, Trait("Practice", "C-03")]
    public void A_meeting_without_agenda_and_times_is_a_meeting()
    {
        var meeting = new Meeting(new("m"), new("t"), Day(9, 8));

        Assert.Null(meeting.Length);
        Assert.Null(new Meeting(new("m"), new("t"), Day(9, 8), begin: new(8, 0)).Length);
        Assert.Empty(meeting.Questions);
        Assert.Equal(["PLC1013 /end", "PLC1013 /next"], Places(Meeting.Check(date: Day(9, 8), begin: new(9, 0), end: new(9, 0), next: Day(9, 7))));
        Assert.Equal(["PLC1013 /next"], Places(Meeting.Check(date: Day(9, 8).WithCalendar(CalendarSystem.Julian), next: Day(9, 7).WithCalendar(CalendarSystem.Coptic))));
    }

    [Fact, Trait("Practice", "C-03")]
    public void What_was_agreed_is_overdue_from_the_day_after()
    {
        var action = new MeetingAction("Score the tests.", [Lee], Day(9, 15));

        Assert.False(action.IsOverdue(Day(9, 15)));
        Assert.True(action.IsOverdue(Day(9, 16).WithCalendar(CalendarSystem.Julian)));
        Assert.False(new MeetingAction("Score the tests.", due: Day(9, 15), completed: Day(9, 30)).IsOverdue(Day(10, 1)));
        Assert.False(new MeetingAction("Score the tests.").IsOverdue(LocalDate.MaxIsoValue));
    }
}
