using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Serialization.Tests.Guide;

/// <summary>The code of docs/guide/people-and-teams.md.</summary>
public sealed class PeopleAndTeamsChapter
{
    [Fact]
    public void Members_form_teams_that_have_time_and_meet()
    {
        // guide: people-and-teams-1 begins
        var principal = new Member(new("principal"), "Principal", [new(StaffRole.Principal, begin: new(2022, 7, 1))]);
        var teacherA = new Member(new("teacher-a"), "Teacher A", [new(StaffRole.Teacher)]);
        var teacherB = new Member(new("teacher-b"), "Teacher B", [new(StaffRole.Teacher)]);

        var team = new Team(
            new("grade-3"), "Grade 3",
            memberships:
            [
                new(teacherA.Id, begin: new(2026, 8, 10), roles: [TeamRole.Facilitator]),
                new(teacherB.Id, begin: new(2026, 8, 10), end: new(2026, 12, 18)),
            ],
            kind: TeamKind.GradeLevel,
            norms: [new("We decide on evidence.", NormHead.DecisionMaking)]);

        var inSpring = team.MembersOn(new(2027, 2, 1));                 // teacher-a alone
        var leads = principal.Is(StaffRole.Principal, asOf: new(2027, 2, 1)); // true
        // guide: people-and-teams-1 ends
        Assert.Equal([teacherA.Id], inSpring);
        Assert.True(leads);

        // guide: people-and-teams-2 begins
        var teamTime = new TimeBlock(new("team-time"), "Teams at work", TimeBlockKind.Team, [IsoDayOfWeek.Wednesday], new(14, 0), new(15, 0));
        var calendar = new SchoolCalendar(
            new SchoolYear(2026), begin: new(2026, 8, 17), end: new(2027, 5, 27),
            closures: [new(new(2026, 9, 7), name: "Labor Day")]);

        var aWeek = teamTime.PerWeek.TotalMinutes;                      // 60
        var days = new SchoolDays([calendar]);
        var tenDaysOn = days.After(new(2026, 9, 3), 10);                // 18 September 2026, by the calendar
        var summer = days.Between(new(2027, 6, 1), new(2027, 6, 8));    // 5 weekdays: no calendar covers them
        // guide: people-and-teams-2 ends
        Assert.Equal(60, aWeek);
        Assert.Equal((new LocalDate(2026, 9, 18), true), (tenDaysOn.Date, tenDaysOn.IsByCalendar));
        Assert.Equal((5, false), (summer.Days, summer.IsByCalendar));

        // guide: people-and-teams-3 begins
        var meeting = new Meeting(
            new("2026-09-23"), team.Id, date: new(2026, 9, 23), begin: new(14, 0), end: new(15, 0),
            attendees: [teacherA.Id, teacherB.Id],
            agenda: [new("Who needs more time?", [CriticalQuestion.HowWeKnow, CriticalQuestion.WhenNotLearned])],
            actions: [new("Write the lesson", owners: [teacherB.Id], due: new(2026, 9, 30))]);

        var touched = meeting.Questions;                                // the second and the third of the four
        var late = meeting.Actions[0].IsOverdue(asOf: new(2026, 10, 1)); // true
        // guide: people-and-teams-3 ends
        Assert.Equal([CriticalQuestion.HowWeKnow, CriticalQuestion.WhenNotLearned], touched);
        Assert.True(late);

        // guide: people-and-teams-4 begins
        var coalition = new GuidingCoalition(
            [
                new(principal.Id, [CoalitionStrength.PositionPower, CoalitionStrength.Leadership]),
                new(teacherA.Id, [CoalitionStrength.Credibility]),
            ]);
        var missing = coalition.Missing(asOf: new(2026, 9, 1));         // expertise
        // guide: people-and-teams-4 ends
        Assert.Equal([CoalitionStrength.Expertise], missing);
    }
}
