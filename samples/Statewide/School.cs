using Plc.Model;
using Plc.Model.People;
using Plc.Model.Teams;

namespace Statewide;

/// <summary>A school of the state: two grades of ten sections, each of about 25 students. The same one at every run and on every machine.</summary>
internal sealed class School
{
    private const int SectionsAGrade = 10;

    /// <param name="number">Which school it is, from 1.</param>
    internal School(int number)
    {
        Number = number;
        Id = $"school-{number:0000}";
        Sections = [.. State.Assessments.Select(test => test.Grade).Distinct().SelectMany(grade => Enumerable.Range(1, SectionsAGrade).Select(section => (grade, $"{grade}-{section:00}")))];
        Community = new(
            new(Id), $"School {number}", OrganizationKind.School, sections: [.. Sections.Select(section => new Section(new(section.Id)))],
            assessments: [.. State.Assessments.Select(test => test.Assessment)]);
    }

    internal int Number { get; }

    internal string Id { get; }

    internal (int Grade, string Id)[] Sections { get; }

    /// <summary>What the document of the school says.</summary>
    internal LearningCommunity Community { get; }
}
