using NodaTime;
using Plc.Model.Learning;
using Plc.Model.Primitives;

namespace Plc.Model.Responses;

/// <summary>Which rule set decides for a course on a day (practice row Q-07).</summary>
internal static class RuleSetChoice
{
    /// <summary>
    /// Of the sets in force, one that names the course goes before one for all courses, and one that was adopted later before one that was adopted earlier, or without a day. The first decides;
    /// where others follow, nothing but the order of the document says so. None is in force before it was adopted.
    /// </summary>
    /// <param name="course">The course; null for assessments that name none, for which only a set for all courses is.</param>
    /// <param name="sets">The rule sets of the school.</param>
    /// <param name="asOf">The day.</param>
    internal static ValueList<ResponseRuleSet> For(Reference<Course>? course, ValueList<ResponseRuleSet> sets, LocalDate asOf)
    {
        var inForce = sets.Where(set => !(set.AdoptedOn > asOf) && (course is { } named ? set.IsFor(named) : set.Courses.Count == 0)).ToLookup(RankOf);
        return inForce.Count == 0 ? [] : [.. inForce[inForce.Max(same => same.Key)]];
    }

    private static (bool NamesCourse, LocalDate AdoptedOn) RankOf(ResponseRuleSet set) => (set.Courses.Count > 0, set.AdoptedOn ?? LocalDate.MinIsoValue);
}
