using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Teams;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Teams;

public sealed class MeetingTests
{
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
        var action = new MeetingAction("Score the tests.", [new("lee")], Day(9, 15));

        Assert.False(action.IsOverdue(Day(9, 15)));
        Assert.True(action.IsOverdue(Day(9, 16).WithCalendar(CalendarSystem.Julian)));
        Assert.False(new MeetingAction("Score the tests.", due: Day(9, 15), completed: Day(9, 30)).IsOverdue(Day(10, 1)));
        Assert.False(new MeetingAction("Score the tests.").IsOverdue(LocalDate.MaxIsoValue));
    }
}
