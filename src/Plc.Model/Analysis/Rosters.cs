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
                notAssessed.Add(new(results[row].Student, results[row].Section, ReasonOf(results[row], results.Items.Count)));

        if (sections.Count > 0)
        {
            var withRow = results.Select(row => row.Student).ToHashSet();
            foreach (var section in Given(assessment, results, sections))
                foreach (var student in section.Roster)
                    if (withRow.Add(student)) notAssessed.Add(new(student, section.Id, NotAssessedReason.NoRow));
        }
        return [.. notAssessed.OrderBy(student => student.Student)];
    }

    private static NotAssessedReason ReasonOf(ResultRow row, int items)
    {
        var cells = Enumerable.Range(0, items).Select(item => row[item].Status).ToList();
        return cells.Contains(CellStatus.Absent) ? NotAssessedReason.Absent
            : cells.TrueForAll(status => status == CellStatus.Exempt) ? NotAssessedReason.Exempt
            : NotAssessedReason.NoAnswer;
    }

    /// <summary>
    /// The sections to which the assessment was given: those that its administrations name; else those of its course, in the school years of the
    /// sections in the results; else, where it names no course, those in the results.
    /// </summary>
    private static IEnumerable<Section> Given(CommonAssessment assessment, ResultSet results, ValueList<Section> sections)
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
