using NodaTime;
using Plc.Model.Goals;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Benchmarks;

/// <summary>A district of many schools with teams and goals, and references among them: the document of <c>PERFORMANCE</c>'s mark, the same in every run.</summary>
internal static class MeasuredDistrict
{
    private const int Members = 16, Teams = 4, TeamGoals = 12;

    private static readonly Measure Reading = new("Reading at grade level", MeasureKind.Percent, BetterDirection.Higher);

    private static readonly Measure Proficient = new("Proficient on the common assessment", MeasureKind.Percent, BetterDirection.Higher);

    private static readonly GoalDeadline EndOfYear = GoalDeadline.On(new(2027, 5, 28));

    internal static LearningCommunity Community(int schools) =>
        new(new("measured-district"), "Measured District", OrganizationKind.District, schools: [.. Enumerable.Range(1, schools).Select(School)]);

    private static LearningCommunity School(int number)
    {
        var school = $"school-{number}";
        return new(
            new(school), $"School {number}", OrganizationKind.School,
            members: [.. Enumerable.Range(1, Members).Select(member => new Member(new($"{school}-m{member}"), $"Teacher {member} of {number}"))],
            teams: [.. Enumerable.Range(1, Teams).Select(team => Team(school, team))],
            goals: [SchoolGoal(school), .. Enumerable.Range(1, TeamGoals).Select(goal => TeamGoal(school, goal))]);
    }

    private static Team Team(string school, int team) => new(
        new($"{school}-t{team}"), $"Team {team}",
        [.. Enumerable.Range(0, Members / Teams).Select(place => new Membership(new($"{school}-m{team * (Members / Teams) - place}"), new LocalDate(2026, 8, 17)))]);

    private static SmartGoal SchoolGoal(string school) => new(
        new($"{school}-g0"), "By the end of the year every student reads at grade level.", GoalScope.School, Reading,
        new(68.5m, new LocalDate(2026, 5, 20)), GoalTarget.UpTo(80), EndOfYear);

    private static SmartGoal TeamGoal(string school, int goal) => new(
        new($"{school}-g{goal}"), $"By the end of the year at least 80 % of our students are proficient on outcome {goal}, as the common assessment shows.", GoalScope.Team,
        Proficient, new(60 + goal, new LocalDate(2026, 9, 14)), GoalTarget.UpTo(80 + goal % 5), EndOfYear, new Reference<Team>($"{school}-t{1 + goal % Teams}"),
        serves: [new($"{school}-g0")], owners: [new($"{school}-m{goal}"), new($"{school}-m{goal + 1}")],
        checkpoints: [new(new LocalDate(2026, 12, 1), 70), new(new LocalDate(2027, 3, 1), 75.5m)], measurements: [new(66, new LocalDate(2026, 11, 2))]);
}
