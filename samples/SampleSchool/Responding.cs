using NodaTime;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Responses;

namespace SampleSchool;

/// <summary>The school's rules of who gets time and support, and who gets extension: the same for every student, whoever teaches.</summary>
internal static class Responding
{
    internal const string RuleSetId = "mathematics", BelowRule = "below-cut";

    internal static Dosage ThreeTimesAWeek { get; } = new(Duration.FromMinutes(30), sessionsPerWeek: 3, weeks: 6);

    private static Dosage EveryDay { get; } = new(Duration.FromMinutes(30), sessionsPerWeek: 5, weeks: 6);

    private static Dosage TwiceAWeek { get; } = new(Duration.FromMinutes(30), sessionsPerWeek: 2, weeks: 3);

    internal static ResponseRuleSet Rules(Course course) => new(
        new(RuleSetId), "Time for mathematics",
        rules:
        [
            new(new("no-result"), 1, ResponseCondition.NoResult,
                new(ResponseKind.GatherEvidence, provider: StaffRole.Teacher, startWithinSchoolDays: 5),
                "Who missed the assessment takes it within a week of school."),
            new(new("still-far"), 2, ResponseCondition.AllOf([new(notProficientInARow: 2), new(percentBelow: new(50))]),
                new(ResponseKind.Support, "Small group", tier: 3, EveryDay, groupSize: 3, StaffRole.Specialist, startWithinSchoolDays: 5, reviewAfterWeeks: 6,
                    exit: ResponseCondition.ProficientOrBetter),
                "Twice below the cut, and less than half of the points: more of the same is not enough."),
            new(new(BelowRule), 3, ResponseCondition.BelowProficiency,
                new(ResponseKind.Support, "Boost", tier: 2, ThreeTimesAWeek, groupSize: 6, StaffRole.Teacher, startWithinSchoolDays: 5, reviewAfterWeeks: 4,
                    exit: ResponseCondition.ProficientOrBetter),
                "Every student below the cut gets time, whoever teaches."),
            new(new("all-points"), 4, ResponseCondition.ReadyForExtension,
                new(ResponseKind.Extension, "Stretch", dosage: TwiceAWeek, groupSize: 10, provider: StaffRole.Teacher, startWithinSchoolDays: 10, reviewAfterWeeks: 3),
                "All points on a target: ready to go deeper."),
        ],
        otherwise: Response.ContinueInCore,
        courses: [course.Id],
        adoptedOn: new LocalDate(2026, 8, 10),
        version: "1");
}
