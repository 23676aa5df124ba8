using Plc.Model.Assessments;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Analysis;

/// <summary>Finds the students who were not assessed: in the results without an answer, or on a roster without a row.</summary>
internal static class Rosters
{
    internal static ValueList<NotAssessedStudent> NotAssessed(
        CommonAssessment assessment, ResultSet results, CountedAnswers answers, ValueList<Section> sections)
    {
        var notAssessed = new List<NotAssessedStudent>();
        for (var row = 0; row < results.Count; row++)
            if (Array.BinarySearch(answers.Rows, row) < 0)
                notAssessed.Add(new(results[row].Student, results[row].Section, ReasonOf(results[row], Enumerable.Range(0, results.Items.Count))));
        return [.. notAssessed.Concat(WithoutRow(assessment, results, sections)).OrderBy(student => student.Student)];
    }

    /// <summary>The students on the rosters of the sections to which the assessment was given who have none of the rows, each once.</summary>
    internal static IEnumerable<NotAssessedStudent> WithoutRow(CommonAssessment assessment, IReadOnlyList<ResultRow> rows, ValueList<Section> sections)
    {
        if (sections.Count == 0) return [];
        var seen = rows.Select(row => row.Student).ToHashSet();
        return
            from section in Given(assessment, rows, sections)
            from student in section.Roster
            where seen.Add(student)
            select new NotAssessedStudent(student, section.Id, NotAssessedReason.NoRow);
    }

    /// <summary>Why none of some items counts for a student.</summary>
    internal static NotAssessedReason ReasonOf(ResultRow row, IEnumerable<int> items)
    {
        var cells = items.Select(item => row[item].Status).ToList();
        return cells.Contains(CellStatus.Absent) ? NotAssessedReason.Absent
            : cells.TrueForAll(status => status == CellStatus.Exempt) ? NotAssessedReason.Exempt
            : NotAssessedReason.NoAnswer;
    }

    /// <summary>
    /// The sections to which the assessment was given: those that its administrations name; else those of its course, in the school years of the
    /// sections in the results; else, where it names no course, those in the results.
    /// </summary>
    private static IEnumerable<Section> Given(CommonAssessment assessment, IReadOnlyList<ResultRow> results, ValueList<Section> sections)
    {
        var administered = assessment.Administrations.SelectMany(given => given.Sections).ToHashSet();
        if (administered.Count > 0 && assessment.Administrations.All(given => given.Sections.Count > 0))
            return sections.Where(section => administered.Contains(section.Id));

        var inResults = results.Select(row => row.Section).OfType<Id<Section>>().ToHashSet();
        if (assessment.Course is not { } course) return sections.Where(section => inResults.Contains(section.Id));
        var years = sections.Where(section => inResults.Contains(section.Id)).Select(section => section.Year).ToHashSet();
        return sections.Where(section => section.Course == course && (years.Count == 0 || years.Contains(section.Year)));
    }
}
