using Plc.Model.Goals;
using Plc.Model.People;
using Plc.Model.Primitives;

namespace BuildACommunity;

/// <summary>Goals are results, not activities: strategic and specific, measurable, attainable, results-oriented, time-bound.</summary>
internal static class Goals
{
    private static readonly Measure Benchmark = new("Reading at grade level, benchmark of the district", MeasureKind.PercentProficient, BetterDirection.Higher);
    private static readonly Measure MainIdeaProficient = new("Proficient in main ideas", MeasureKind.PercentProficient, BetterDirection.Higher);
    private static readonly Measure Absences = new("Days absent per student and month", MeasureKind.Rate, BetterDirection.Lower, minimum: 0);

    /// <summary>The goal of the district is another organization's: a reference names that organization.</summary>
    private static readonly Reference<SmartGoal> DistrictReading = new(new("district-reading"), People.District);

    internal static SmartGoal SchoolReading { get; } = new(
        new("school-reading"), "In May 2027 at least 75 percent of our students read at grade level.", GoalScope.School,
        Benchmark,
        baseline: new(64, new(2026, 9, 4), count: 312),
        target: GoalTarget.UpTo(75),
        deadline: GoalDeadline.On(new(2027, 5, 21)),
        population: "Every student of the school",
        serves: [DistrictReading],
        commitments: [Commitments.Respond.Id],
        outcomes: [Learning.MainIdea.Id, Learning.Words.Id],
        owners: [People.Principal.Id],
        agreedBy: [new(StakeholderGroup.Teachers, new(2026, 9, 9), headCount: 21), new(StakeholderGroup.Parents, new(2026, 9, 15), headCount: 8)],
        steps:
        [
            new("Every team names its students below the cut after each common assessment", [People.Principal.Id, People.Specialist.Id], begin: new(2026, 9, 14)),
            new("A second reading specialist for the support block", [People.Principal.Id], due: new(2026, 11, 2), completed: new(2026, 10, 26)),
        ],
        checkpoints: [new(new(2027, 1, 15), expected: 69)],
        measurements: [new(70, new(2027, 1, 13), count: 309)],
        horizon: GoalHorizon.Stretch, learningArea: "Reading", priority: 1,
        resources: [new("The benchmark", ResourceStatus.Available), new("A second reading specialist", ResourceStatus.Obtainable)],
        sponsor: new(new("superintendent"), People.District));

    /// <summary>A goal in percent of the baseline, for a measure of which less is better: 20 percent below 1.5 days are 1.2 days.</summary>
    internal static SmartGoal SchoolAttendance { get; } = new(
        new("school-attendance"), "In May 2027 students miss a fifth fewer days than last year, so that they are there to learn.", GoalScope.School,
        Absences,
        baseline: new(1.5m, year: new SchoolYear(2025)),
        target: GoalTarget.By(new RelativeChange(-20)),
        deadline: GoalDeadline.On(new(2027, 5, 21)),
        population: "Every student of the school",
        owners: [People.AssistantPrincipal.Id],
        agreedBy: [new(StakeholderGroup.Teachers, new(2026, 9, 9), headCount: 21)],
        steps: [new("Call every family on the second day", [People.Secretary.Id], begin: new(2026, 9, 1))],
        checkpoints: [new(new(2027, 1, 15))],
        measurements: [new(1.45m, new(2027, 1, 15))],
        priority: 2);

    /// <summary>The end of a grade is a deadline too: the calendar says which day it is.</summary>
    internal static SmartGoal EveryReader { get; } = new(
        new("grade-3-readers"), "Every student reads at grade level at the end of grade 3.", GoalScope.Team,
        Benchmark,
        baseline: new(71, new(2026, 9, 4), count: 62),
        target: GoalTarget.UpTo(100),
        deadline: GoalDeadline.EndOf(new(3), Schedule.Year),
        team: Teams.Grade3.Id,
        population: "Every student of grade 3",
        serves: [SchoolReading.Id],
        outcomes: [Learning.MainIdea.Id, Learning.Words.Id, Learning.ReadingByChoice.Id],
        owners: [People.TeacherA.Id, People.TeacherB.Id, People.TeacherC.Id],
        steps: [new("Listen to every student read once a week", [People.TeacherA.Id, People.TeacherB.Id, People.TeacherC.Id])],
        measurements: [new(79, new(2027, 1, 13), count: 62)],
        horizon: GoalHorizon.Stretch, learningArea: "Reading", priority: 1);

    /// <summary>A goal that can be reached soon. Up 20 is 20 percentage points: from 58 to 78 percent.</summary>
    internal static SmartGoal MainIdea { get; } = new(
        new("grade-3-main-idea"), "In December 2026 20 percentage points more of grade 3 are proficient in main ideas than in September.", GoalScope.Team,
        MainIdeaProficient,
        baseline: new(58, new(2026, 9, 18), count: 62),
        target: GoalTarget.By(20),
        deadline: GoalDeadline.On(new(2026, 12, 16)),
        team: Teams.Grade3.Id,
        population: "Every student of grade 3",
        serves: [EveryReader.Id, SchoolReading.Id],
        commitments: [Commitments.Respond.Id, Commitments.Share.Id],
        outcomes: [Learning.MainIdea.Id],
        owners: [People.TeacherA.Id, People.TeacherB.Id, People.TeacherC.Id],
        agreedBy: [new(StakeholderGroup.Teachers, new(2026, 9, 23), members: [People.TeacherA.Id, People.TeacherB.Id, People.TeacherC.Id, People.Specialist.Id])],
        steps:
        [
            new(
                "Teach the lesson on main ideas that the team wrote", [People.TeacherA.Id, People.TeacherB.Id, People.TeacherC.Id],
                begin: new(2026, 10, 5), completed: new(2026, 10, 23)),
            new("Take the support block for those who need more time", [People.Specialist.Id], new(2026, 9, 28)),
        ],
        checkpoints: [new(new(2026, 10, 30), expected: 68)],
        measurements: [new(73, new(2026, 10, 29), count: 61), new(82, new(2026, 12, 9), count: 62)],
        horizon: GoalHorizon.ShortTerm, learningArea: "Reading", priority: 2,
        resources: [new("The support block", ResourceStatus.Available)]);

    /// <summary>What a member wants to learn serves a goal that is shared.</summary>
    internal static MemberLearningGoal AskingQuestions { get; } = new(
        new("asking-questions"), People.TeacherC.Id, "I learn to ask questions that make students look for the main idea themselves.", [MainIdea.Id], new(2026, 9, 23));

    /// <summary>Indicators are watched in all years. One was measured by another edition of the test: that is a break, not a change.</summary>
    internal static Indicator StateTest { get; } = new(
        new("state-test-reading"), ProficientOnStateTest(edition: "2024"),
        [
            new(55, year: new SchoolYear(2023), count: 61, measure: ProficientOnStateTest(edition: "2018")),
            new(57, year: new SchoolYear(2024), count: 58),
            new(61, year: new SchoolYear(2025), count: 63),
        ]);

    private static Measure ProficientOnStateTest(string edition) =>
        new("Proficient in reading, state assessment", MeasureKind.PercentProficient, BetterDirection.Higher, edition: edition);
}
