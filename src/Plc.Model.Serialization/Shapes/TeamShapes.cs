using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Serialization.Description;
using Plc.Model.Serialization.Json;
using Plc.Model.Teams;

namespace Plc.Model.Serialization.Shapes;

/// <summary>What teams, meetings and sections look like in JSON.</summary>
internal static class TeamShapes
{
    internal static ObjectShape<Membership> Membership { get; } = MakeMembership();

    internal static ObjectShape<Norm> Norm { get; } = MakeNorm();

    internal static ObjectShape<NormReview> NormReview { get; } = MakeNormReview();

    internal static ObjectShape<Team> Team { get; } = MakeTeam();

    internal static ObjectShape<AgendaItem> AgendaItem { get; } = MakeAgendaItem();

    internal static ObjectShape<MeetingAction> MeetingAction { get; } = MakeMeetingAction();

    internal static ObjectShape<Meeting> Meeting { get; } = MakeMeeting();

    internal static ObjectShape<Section> Section { get; } = MakeSection();

    private static ObjectShape<Membership> MakeMembership()
    {
        var shape = new ObjectShape<Membership>("membership", "That a member belongs to a team, from when to when, and in which roles.");
        var member = shape.Required("member", Kinds.Reference<Member>(), membership => membership.Member, "Who belongs to the team.");
        var begin = shape.Optional("begin", Kinds.Date, membership => membership.Begin, "The first day.");
        var end = shape.Optional("end", Kinds.Date, membership => membership.End, "The last day; none while it lasts.");
        var roles = shape.List("roles", Kinds.Term<TeamRole>(), membership => membership.Roles, "The roles that the member has in the team.", isDistinct: true);
        shape.Keeps(() => [PrimitiveRules.IntervalOrder.Unsaid(Why.Members, How.Interval)]);
        shape.Reads(
            parts => Teams.Membership.Check(parts.Get(member), parts.Get(begin), parts.Get(end), parts.Get(roles)),
            parts => new(parts.Of(member), parts.Get(begin), parts.Get(end), parts.Of(roles)));
        return shape;
    }

    private static ObjectShape<Norm> MakeNorm()
    {
        var shape = new ObjectShape<Norm>("norm", "What the members of a team promise each other about working together.");
        var statement = shape.Required("statement", Kinds.Prose, norm => norm.Statement, "What it says.");
        var head = shape.Optional("head", Kinds.Term<NormHead>(), norm => norm.Head, "What it is about.");
        shape.Reads(
            parts => Teams.Norm.Check(parts.Get(statement), parts.Get(head)),
            parts => new(parts.Of(statement), parts.Get(head)));
        return shape;
    }

    private static ObjectShape<NormReview> MakeNormReview()
    {
        var shape = new ObjectShape<NormReview>("normReview", "That a team looked at how it keeps its norms and whether they help.");
        var date = shape.Required("date", Kinds.Date, review => review.Date, "The day on which the team looked at them.");
        var adherence = shape.Optional("adherence", Kinds.Word<NormJudgement>(), review => review.Adherence, "How far the norms are kept.");
        var effectiveness = shape.Optional("effectiveness", Kinds.Word<NormJudgement>(), review => review.Effectiveness, "How far the norms help.");
        var note = shape.Optional("note", Kinds.Prose, review => review.Note, "What came of it.");
        shape.Reads(
            parts => Teams.NormReview.Check(parts.Get(date), parts.Get(adherence), parts.Get(effectiveness), parts.Get(note)),
            parts => new(parts.Of(date), parts.Get(adherence), parts.Get(effectiveness), parts.Get(note)));
        return shape;
    }

    private static ObjectShape<Team> MakeTeam()
    {
        var shape = new ObjectShape<Team>("team", "Members who depend on each other to reach a common goal: a building block of the community, not the community itself.");
        var id = shape.Required("id", Kinds.DeclaredId<Team>(), team => team.Id, "Unique among the teams of the community.");
        var name = shape.Required("name", Kinds.Line, team => team.Name, "What it is called.");
        var memberships = shape.List("memberships", Membership, team => team.Memberships, "Who belongs to it, and when. A member who left and came back stands here twice.", isDistinct: true);
        var courses = shape.List("courses", Kinds.Reference<Course>(), team => team.Courses, "The courses that its members teach in common.", isDistinct: true);
        var kind = shape.Optional("kind", Kinds.Term<TeamKind>(), team => team.Kind, "What holds it together.");
        var home = shape.Optional("home", Kinds.Id<Organization>(), team => team.Home, "The organization to which it belongs: this community, or one of its schools.");
        var norms = shape.List("norms", Norm, team => team.Norms, "What its members commit to in working together.");
        var normReviews = shape.List("normReviews", NormReview, team => team.NormReviews, "When it looked at how it keeps its norms.");
        var protectedTime = shape.List("protectedTime", Kinds.Reference<TimeBlock>(), team => team.ProtectedTime, "The time blocks in which it works together.", isDistinct: true);
        var links = shape.List("links", Kinds.Reference<Team>(), team => team.Links, "Other teams, of other schools too, with which it works: how singletons find their peers.", isDistinct: true);
        var externalParticipants = shape.List("externalParticipants", Kinds.Reference<ExternalParticipant>(), team => team.ExternalParticipants, "Those of other organizations who take part.", isDistinct: true);
        shape.Keeps(() =>
        [
            PeopleRules.BelongsTwice.SaysInPart(Why.Elements, How.Belonging),
            TeamRules.LinkedToItself.Unsaid(Why.Members, "No element of `links` is the `id` of the team. At the element."),
            TeamRules.HomeNowhere.Unsaid(Why.Elsewhere,
                "`home` is the id of the community around it or of a school within that, at any depth. At `home`."),
        ]);
        shape.Reads(
            parts => Teams.Team.Check(
                parts.Get(id), parts.Get(name), parts.Get(memberships), parts.Get(courses), parts.Get(kind), parts.Get(home), parts.Get(norms),
                parts.Get(normReviews), parts.Get(protectedTime), parts.Get(links), parts.Get(externalParticipants)),
            parts => new(
                parts.Of(id), parts.Of(name), parts.Of(memberships), parts.Of(courses), parts.Get(kind), parts.Get(home), parts.Of(norms),
                parts.Of(normReviews), parts.Of(protectedTime), parts.Of(links), parts.Of(externalParticipants)));
        return shape;
    }

    private static ObjectShape<AgendaItem> MakeAgendaItem()
    {
        var shape = new ObjectShape<AgendaItem>("agendaItem", "One thing that a meeting is about, with the critical questions that it touches and what came of it.");
        var title = shape.Required("title", Kinds.Line, item => item.Title, "What it is about.");
        var questions = shape.List("questions", Kinds.Word<CriticalQuestion>(), item => item.Questions, "The critical questions that it touches.", isDistinct: true);
        var kind = shape.Optional("kind", Kinds.Term<AgendaItemKind>(), item => item.Kind, "What kind of item it is.");
        var outcome = shape.Optional("outcome", Kinds.Prose, item => item.Outcome, "What was achieved.");
        shape.Reads(
            parts => Teams.AgendaItem.Check(parts.Get(title), parts.Get(questions), parts.Get(kind), parts.Get(outcome)),
            parts => new(parts.Of(title), parts.Of(questions), parts.Get(kind), parts.Get(outcome)));
        return shape;
    }

    private static ObjectShape<MeetingAction> MakeMeetingAction()
    {
        var shape = new ObjectShape<MeetingAction>("meetingAction", "What was agreed in a meeting: who does what by when.");
        var description = shape.Required("description", Kinds.Prose, action => action.Description, "What is to be done.");
        var owners = shape.List("owners", Kinds.Reference<Member>(), action => action.Owners, "Who does it.", isDistinct: true);
        var due = shape.Optional("due", Kinds.Date, action => action.Due, "By when.");
        var completed = shape.Optional("completed", Kinds.Date, action => action.Completed, "The day on which it was done.");
        shape.Reads(
            parts => Teams.MeetingAction.Check(parts.Get(description), parts.Get(owners), parts.Get(due), parts.Get(completed)),
            parts => new(parts.Of(description), parts.Of(owners), parts.Get(due), parts.Get(completed)));
        return shape;
    }

    private static ObjectShape<Meeting> MakeMeeting()
    {
        var shape = new ObjectShape<Meeting>("meeting", "A time when a team met, with what it was about and what was agreed. A meeting is never the community.");
        var id = shape.Required("id", Kinds.DeclaredId<Meeting>(), meeting => meeting.Id, "Unique among the meetings of the community.");
        var team = shape.Required("team", Kinds.Reference<Team>(), meeting => meeting.Team, "The team that met.");
        var date = shape.Required("date", Kinds.Date, meeting => meeting.Date, "The day on which the team met.");
        var begin = shape.Optional("begin", Kinds.Time, meeting => meeting.Begin, "When it began.");
        var end = shape.Optional("end", Kinds.Time, meeting => meeting.End, "When it ended, on the same day.");
        var place = shape.Optional("place", Kinds.Line, meeting => meeting.Place, "Where it was.");
        var attendees = shape.List("attendees", Kinds.Reference<Member>(), meeting => meeting.Attendees, "The members who were there.", isDistinct: true);
        var externalParticipants = shape.List("externalParticipants", Kinds.Reference<ExternalParticipant>(), meeting => meeting.ExternalParticipants, "Those of other organizations who were there.", isDistinct: true);
        var agenda = shape.List("agenda", AgendaItem, meeting => meeting.Agenda, "What it was about.");
        var actions = shape.List("actions", MeetingAction, meeting => meeting.Actions, "What was agreed.");
        var next = shape.Optional("next", Kinds.Date, meeting => meeting.Next, "The day of the next one.");
        shape.Keeps(() =>
        [
            PrimitiveRules.IntervalOrder.Unsaid(Why.Members, "`end` is later than `begin`, and `next` is not before `date`. At `end`, at `next`."),
        ]);
        shape.Reads(
            parts => Teams.Meeting.Check(
                parts.Get(id), parts.Get(team), parts.Get(date), parts.Get(begin), parts.Get(end), parts.Get(place), parts.Get(attendees),
                parts.Get(externalParticipants), parts.Get(agenda), parts.Get(actions), parts.Get(next)),
            parts => new(
                parts.Of(id), parts.Of(team), parts.Of(date), parts.Get(begin), parts.Get(end), parts.Get(place), parts.Of(attendees),
                parts.Of(externalParticipants), parts.Of(agenda), parts.Of(actions), parts.Get(next)));
        return shape;
    }

    private static ObjectShape<Section> MakeSection()
    {
        var shape = new ObjectShape<Section>("section", "Students who are taught a course together by one teacher; in everyday words, a class.");
        var id = shape.Required("id", Kinds.DeclaredId<Section>(), section => section.Id, "Unique among the sections of the community; results name it.");
        var course = shape.Optional("course", Kinds.Reference<Course>(), section => section.Course, "The course that it is taught.");
        var teacher = shape.Optional("teacher", Kinds.Reference<Member>(), section => section.Teacher, "The member who teaches it.");
        var year = shape.Optional("year", Kinds.SchoolYear, section => section.Year, "The school year in which it is taught.");
        var roster = shape.List("roster", Kinds.Id<Student>(), section => section.Roster,
            "The students who belong to it, where this is known: those without a result are then reported as not assessed.", isDistinct: true);
        shape.Reads(
            parts => Teams.Section.Check(parts.Get(id), parts.Get(course), parts.Get(teacher), parts.Get(year), parts.Get(roster)),
            parts => new(parts.Of(id), parts.Get(course), parts.Get(teacher), parts.Get(year), parts.Of(roster)));
        return shape;
    }
}
