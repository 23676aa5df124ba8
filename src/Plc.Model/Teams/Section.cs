using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Teams;

/// <summary>A group of students who are taught a course together in a school year, with its teacher.</summary>
/// <remarks>Equal when all facts are equal, the roster in its order included.</remarks>
public sealed record Section : ILinked
{
    /// <summary>Makes a section.</summary>
    /// <param name="id">Unique among the sections of the community; results name it.</param>
    /// <param name="course">The course that it is taught.</param>
    /// <param name="teacher">The member who teaches it.</param>
    /// <param name="year">The school year in which it is taught.</param>
    /// <param name="roster">The students who belong to it, where this is known: those without a result are then reported as not assessed.</param>
    /// <exception cref="RuleException">PLC1002, PLC1010, PLC1014.</exception>
    public Section(
        Id<Section> id, Reference<Course>? course = null, Reference<Member>? teacher = null, SchoolYear? year = null, ValueList<Id<Student>> roster = default)
    {
        Check(id, course, teacher, year, roster).ThrowIfBroken(nameof(Section));
        (Id, Course, Teacher, Year, Roster) = (id, course, teacher, year, roster);
    }

    /// <summary>Unique among the sections of the community; results name it.</summary>
    public Id<Section> Id { get; }

    /// <summary>The course that it is taught.</summary>
    public Reference<Course>? Course { get; }

    /// <summary>The member who teaches it.</summary>
    public Reference<Member>? Teacher { get; }

    /// <summary>The school year in which it is taught.</summary>
    public SchoolYear? Year { get; }

    /// <summary>The students who belong to it; empty where that is not known.</summary>
    public ValueList<Id<Student>> Roster { get; }

    /// <summary>The id and the number of students, and nothing about them.</summary>
    public override string ToString() => $"Section {Id} ({Roster.Count} on the roster)";

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        Id<Section>? id = null, Reference<Course>? course = null, Reference<Member>? teacher = null, SchoolYear? year = null,
        ValueList<Id<Student>>? roster = null)
    {
        var breaches = new RuleBreaches();
        breaches.Id(id, nameof(id));
        breaches.Reference(course, nameof(course));
        breaches.Reference(teacher, nameof(teacher));
        breaches.Year(year, nameof(year));
        breaches.DistinctIds(roster, nameof(roster));
        return breaches;
    }

    void ILinked.Link(Links links)
    {
        links.Declare(Id, "id");
        links.Refer(Course, "course");
        links.Refer(Teacher, "teacher");
    }
}
