using Plc.Model.Analysis;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Reports;

/// <summary>Students as a team regroups them: by target or by reason, and there by section. Sections are in the order of their ids, students without one first.</summary>
public static class StudentGroups
{
    /// <summary>The students of a list on one target, by section, each with what was earned there.</summary>
    /// <param name="needs">Those who need time, or those who are ready for extension.</param>
    /// <param name="target">The target.</param>
    public static IReadOnlyList<IGrouping<Id<Section>?, (Id<Student> Student, TargetEvidence Evidence)>> OnTarget(
        ValueList<StudentNeed> needs, Reference<LearningTarget> target) =>
    [
        .. needs
            .SelectMany(need => need.Evidence, (need, evidence) => (need.Section, need.Student, Evidence: evidence))
            .Where(student => student.Evidence.Target == target)
            .GroupBy(student => student.Section, student => (student.Student, student.Evidence))
            .OrderBy(section => section.Key),
    ];

    /// <summary>The students who were not assessed for one reason, by section.</summary>
    /// <param name="students">All who were not assessed.</param>
    /// <param name="reason">The reason.</param>
    public static IReadOnlyList<IGrouping<Id<Section>?, Id<Student>>> NotAssessed(ValueList<NotAssessedStudent> students, NotAssessedReason reason) =>
        [.. students.Where(student => student.Reason == reason).GroupBy(student => student.Section, student => student.Student).OrderBy(section => section.Key)];
}
