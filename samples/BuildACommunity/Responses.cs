using NodaTime;
using Plc.Model.People;
using Plc.Model.Responses;

namespace BuildACommunity;

/// <summary>The third and the fourth question: what the school does when some have not learned it yet, and when some have learned it already. On top of core instruction, never in its place.</summary>
internal static class Responses
{
    private static readonly Dosage FourTimesAWeek = new(Duration.FromMinutes(30), sessionsPerWeek: 4, weeks: 6);

    internal static ResponseRuleSet Rules { get; } = new(
        new("reading"), "More time for reading, and more to read",
        rules:
        [
            new(new("missed"), priority: 1, when: ResponseCondition.NoResult, then: new(ResponseKind.GatherEvidence, startWithinSchoolDays: 5)),
            new(new("more-time"), priority: 2, when: ResponseCondition.BelowProficiency,
                then: new(
                    ResponseKind.Support, "More time", tier: 2, FourTimesAWeek, groupSize: 5, StaffRole.Teacher, startWithinSchoolDays: 5, reviewAfterWeeks: 6,
                    exit: ResponseCondition.ProficientOrBetter),
                why: "Every reader below the cut gets time, whoever teaches."),
            new(new("going-beyond"), priority: 3, when: ResponseCondition.ReadyForExtension,
                then: new(ResponseKind.Extension, "Going beyond", dosage: FourTimesAWeek, groupSize: 12, startWithinSchoolDays: 10, reviewAfterWeeks: 6)),
        ],
        otherwise: Response.ContinueInCore,
        courses: [Learning.Reading3.Id], adoptedOn: new LocalDate(2026, 8, 19), version: "1");

    internal static SupportPlan MoreTime { get; } = new SupportPlan(
        new("more-time-1"), student: new("S-5530"), PlanKind.Support, targets: [Learning.SayMainIdea.Id], begin: new(2026, 11, 2), review: new(2026, 12, 11), end: new(2026, 12, 18),
        tier: 2, ruleSet: Rules.Id, rule: new("more-time"), dosage: FourTimesAWeek, group: "Main ideas", owner: Teams.Grade3.Memberships[0].Member, block: Schedule.Support.Id,
        exit: ResponseCondition.ProficientOrBetter, monitoring: new("Main ideas said in five texts", ProgressDirection.Increasing, goal: 5, goalDate: new(2026, 12, 11)))
        .With(new DeliveredSession(new(2026, 11, 2), Schedule.Support.Begin, Schedule.Support.End, block: Schedule.Support.Id))
        .With(new DeliveredSession(new(2026, 11, 3), length: Duration.FromMinutes(25), absent: true))
        .With(new PlanEnd(new(2026, 12, 9), PlanEndReason.MetExit));

    internal static SupportPlan GoingBeyond { get; } = new(
        new("going-beyond-1"), student: new("S-3186"), PlanKind.Extension, targets: [Learning.SayMainIdea.Id], begin: new(2026, 11, 9), review: new(2026, 12, 18),
        reason: "Chosen by the team before there was a rule.", group: "Book club", block: Schedule.Extension.Id);
}
