using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Teams;

/// <summary>Members who work interdependently for a common goal: a building block of the community, never the community itself (practice row C-01).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record Team
{
    /// <summary>Makes a team.</summary>
    /// <param name="id">Unique among the teams of the community.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="memberships">Who belongs to it.</param>
    /// <param name="courses">The courses that its members teach in common.</param>
    /// <exception cref="RuleException">PLC1002, PLC1004, PLC1005, PLC1014 (a course twice).</exception>
    public Team(Id<Team> id, string name, ValueList<Membership> memberships = default, ValueList<Reference<Course>> courses = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        Check(id, name, memberships, courses).ThrowIfBroken(nameof(Team));
        (Id, Name, Memberships, Courses) = (id, name, memberships, courses);
    }

    /// <summary>The id, unique among the teams of the community.</summary>
    public Id<Team> Id { get; }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>Who belongs to it, and when. A member who left and came back stands here twice.</summary>
    public ValueList<Membership> Memberships { get; }

    /// <summary>The courses that its members teach in common.</summary>
    public ValueList<Reference<Course>> Courses { get; }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        Id<Team>? id, string? name, ValueList<Membership>? memberships, ValueList<Reference<Course>>? courses)
    {
        _ = memberships;
        var breaches = new RuleBreaches();
        breaches.Id(id, nameof(id));
        breaches.Line(name, nameof(name));
        breaches.DistinctReferences(courses, nameof(courses));
        return breaches;
    }
}
