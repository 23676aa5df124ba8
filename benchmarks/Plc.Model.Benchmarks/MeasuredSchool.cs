using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Benchmarks;

/// <summary>The school that everything is measured on. It is the same in every run, so that runs can be compared.</summary>
internal static class MeasuredSchool
{
    private const int Seed = 20261122, TargetsPerCourse = 5, TeachersPerTeam = 4, SectionsPerTeacher = 5;

    /// <summary>The same random numbers in every run.</summary>
    internal static Random NewRandom() => new(Seed);

    internal static string StudentId(int student) => $"S{student:000000}";

    /// <summary>A school with as many courses as it takes for ten assessments a course; every course has a team and five targets.</summary>
    internal static LearningCommunity Community(int assessments, int items)
    {
        var courses = Enumerable.Range(1, (assessments + 9) / 10).ToList();
        return new(
            new("measured-school"), "Measured School", OrganizationKind.School,
            members: [.. courses.SelectMany(Teachers).Select(teacher => new Member(new(teacher), $"Teacher {teacher}"))],
            courses: [.. courses.Select(course => new Course(new($"course-{course}"), $"Course {course}", [new GradeLevel(1 + course % 12)]))],
            outcomes: [.. courses.Select(Outcome)],
            teams: [.. courses.Select(Team)],
            sections: [.. courses.SelectMany(Sections)],
            assessments: [.. Enumerable.Range(1, assessments).Select(number => Assessment(number, 1 + (number - 1) / 10, items))]);
    }

    /// <summary>An assessment of a course whose items go through the course's targets in turn and are worth 1, 2 or 4 points.</summary>
    internal static CommonAssessment Assessment(int number, int course, int items) => new(
        new($"assessment-{number}"), $"Common formative assessment {number}",
        [.. Enumerable.Range(0, items).Select(item => new AssessmentItem(
            new($"Q{item + 1}"), new(1 << item % 3), Local<LearningTarget>(TargetId(course, item % TargetsPerCourse))))],
        [new TargetCut(Local<LearningTarget>(TargetId(course, 0)), Cut.AtPercent(75))],
        Local<Course>($"course-{course}"), Local<Team>($"team-{course}"),
        [new Administration(new LocalDate(2026, 9, 1).PlusDays(number % 200))]);

    /// <summary>Points from 0 to the item's maximum, the higher the likelier.</summary>
    internal static Points PointsOn(AssessmentItem item, Random random)
    {
        var maximum = (int)item.Points.Value;
        return new(Math.Min(maximum, random.Next(2 * maximum + 1)));
    }

    private static IEnumerable<string> Teachers(int course) => Enumerable.Range(1, TeachersPerTeam).Select(teacher => $"teacher-{course}-{teacher}");

    private static string TargetId(int course, int target) => $"course-{course}.target-{target + 1}";

    private static EssentialOutcome Outcome(int course) => new(
        new($"outcome-{course}"), $"Students reason about the big idea of course {course}, and explain their reasoning.",
        [.. Enumerable.Range(0, TargetsPerCourse).Select(target => new LearningTarget(
            new(TargetId(course, target)), $"I can take step {target + 1} of course {course} and say why it holds.", [new StandardReference($"STD.{course}.{target + 1}")]))],
        course: Local<Course>($"course-{course}"));

    private static Team Team(int course) => new(
        new($"team-{course}"), $"Team of course {course}",
        [.. Teachers(course).Select(teacher => new Membership(Local<Member>(teacher), new LocalDate(2026, 8, 17)))], [Local<Course>($"course-{course}")]);

    private static IEnumerable<Section> Sections(int course) => Teachers(course).SelectMany(teacher => Enumerable.Range(1, SectionsPerTeacher).Select(period =>
        new Section(new($"{teacher}-period-{period}"), Local<Course>($"course-{course}"), Local<Member>(teacher), new SchoolYear(2026))));

    private static Reference<T> Local<T>(string id) => new Id<T>(id);
}
