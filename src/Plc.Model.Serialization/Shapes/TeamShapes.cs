using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Serialization.Json;
using Plc.Model.Teams;

namespace Plc.Model.Serialization.Shapes;

/// <summary>What members, teams and sections look like in JSON.</summary>
internal static class TeamShapes
{
    internal static ObjectShape<Member> Member { get; } = MakeMember();

    internal static ObjectShape<Membership> Membership { get; } = MakeMembership();

    internal static ObjectShape<Team> Team { get; } = MakeTeam();

    internal static ObjectShape<Section> Section { get; } = MakeSection();

    private static ObjectShape<Member> MakeMember()
    {
        var shape = new ObjectShape<Member>("member", "One of the staff who carry the community out; never a student.");
        var id = shape.Required("id", Kinds.DeclaredId<Member>(), member => member.Id, "Unique among the members of the community.");
        var name = shape.Required("name", Kinds.Text, member => member.Name, "How the member is called in reports to the team; a role or initials will do.");
        shape.Reads(
            parts => People.Member.Check(parts.Get(id), parts.Get(name)),
            parts => new(parts.Of(id), parts.Of(name)));
        return shape;
    }

    private static ObjectShape<Membership> MakeMembership()
    {
        var shape = new ObjectShape<Membership>("membership", "That a member belongs to a team.");
        var member = shape.Required("member", Kinds.Reference<Member>(), membership => membership.Member, "Who belongs to the team.");
        var begin = shape.Optional("begin", Kinds.Date, membership => membership.Begin, "The first day.");
        var end = shape.Optional("end", Kinds.Date, membership => membership.End, "The last day; left out while it lasts.");
        shape.Reads(
            parts => Teams.Membership.Check(parts.Get(member), parts.Get(begin), parts.Get(end)),
            parts => new(parts.Of(member), parts.Get(begin), parts.Get(end)));
        return shape;
    }

    private static ObjectShape<Team> MakeTeam()
    {
        var shape = new ObjectShape<Team>("team", "Members who work interdependently for a common goal.");
        var id = shape.Required("id", Kinds.DeclaredId<Team>(), team => team.Id, "Unique among the teams of the community.");
        var name = shape.Required("name", Kinds.Text, team => team.Name, "What it is called.");
        var memberships = shape.List("memberships", Membership, team => team.Memberships, "Who belongs to it, and when.");
        var courses = shape.List("courses", Kinds.Reference<Course>(), team => team.Courses, "The courses that its members teach in common.");
        shape.Reads(
            parts => Teams.Team.Check(parts.Get(id), parts.Get(name), parts.Get(memberships), parts.Get(courses)),
            parts => new(parts.Of(id), parts.Of(name), parts.Of(memberships), parts.Of(courses)));
        return shape;
    }

    private static ObjectShape<Section> MakeSection()
    {
        var shape = new ObjectShape<Section>("section", "A group of students who are taught a course together.");
        var id = shape.Required("id", Kinds.DeclaredId<Section>(), section => section.Id, "Unique among the sections of the community; results name it.");
        var course = shape.Optional("course", Kinds.Reference<Course>(), section => section.Course, "The course that it is taught.");
        var teacher = shape.Optional("teacher", Kinds.Reference<Member>(), section => section.Teacher, "The member who teaches it.");
        var year = shape.Optional("year", Kinds.SchoolYear, section => section.Year, "The school year in which it is taught.");
        var roster = shape.List("roster", Kinds.Id<Student>(), section => section.Roster, "The opaque ids of its students; left out where they are not known.");
        shape.Reads(
            parts => Teams.Section.Check(parts.Get(id), parts.Get(course), parts.Get(teacher), parts.Get(year), parts.Get(roster)),
            parts => new(parts.Of(id), parts.Get(course), parts.Get(teacher), parts.Get(year), parts.Of(roster)));
        return shape;
    }
}
