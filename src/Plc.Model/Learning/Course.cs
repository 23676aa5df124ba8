using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Learning;

/// <summary>A course: what is taught to its sections by one common curriculum, whoever teaches it.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record Course : ILinked
{
    /// <summary>Makes a course.</summary>
    /// <param name="id">Unique among the courses of the community.</param>
    /// <param name="name">What it is called, such as Mathematics 7.</param>
    /// <param name="grades">The grade levels that take it, where it is bound to any.</param>
    /// <exception cref="RuleException">PLC1002, PLC1004, PLC1005, PLC1014.</exception>
    public Course(Id<Course> id, string name, ValueList<GradeLevel> grades = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        Check(id, name, grades).ThrowIfBroken(nameof(Course));
        (Id, Name, Grades) = (id, name, grades);
    }

    /// <summary>Unique among the courses of the community.</summary>
    public Id<Course> Id { get; }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>The grade levels that take it; none where it is bound to none.</summary>
    public ValueList<GradeLevel> Grades { get; }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(Id<Course>? id = null, string? name = null, ValueList<GradeLevel>? grades = null)
    {
        var breaches = new RuleBreaches();
        breaches.Id(id, nameof(id));
        breaches.Line(name, nameof(name));
        breaches.Distinct(grades, static grade => grade, nameof(grades), PrimitiveRules.ListedTwice);
        return breaches;
    }

    void ILinked.Link(Links links) => links.Declare(Id, "id");
}
