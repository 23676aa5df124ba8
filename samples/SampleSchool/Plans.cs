using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Responses;

namespace SampleSchool;

/// <summary>
/// Plans for some of those who were below the cut on proportional relationships in the first assessment, one for each thing that can come of a plan, and one of extension. Whom they are for is
/// chosen by what the second assessment says.
/// </summary>
internal static class Plans
{
    private static readonly LocalDate Begin = new(2026, 10, 19), Review = new(2026, 11, 13), Later = new(2026, 11, 20);

    /// <summary>Mondays, Wednesdays and Fridays with school, up to the review.</summary>
    private static readonly ValueList<LocalDate> Days =
    [
        new(2026, 10, 19), new(2026, 10, 21), new(2026, 10, 26), new(2026, 10, 28), new(2026, 10, 30),
        new(2026, 11, 2), new(2026, 11, 4), new(2026, 11, 6), new(2026, 11, 9), new(2026, 11, 13),
    ];

    internal static ValueList<SupportPlan> All =>
    [
        // Learned it.
        Boost("boost-1", "S-7657", Held(10)),
        // Still far below the cut: the rules ask for more.
        Boost("boost-2", "S-2625", Held(10)),
        // Its sessions were not held: that comes first.
        Boost("boost-3", "S-3526", Held(4)),
        // Its sessions were held without the student.
        Boost("boost-4", "S-6769", Held(10, absentFrom: 4)),
        // Gets better too slowly, as weekly scores say.
        Boost("boost-5", "S-2068", Held(10), Review, new("Proportions in five minutes", ProgressDirection.Increasing, goal: 24, goalDate: new(2026, 12, 18), MonitoringRule.FourPoint)),
        // Missed the second assessment.
        Boost("boost-6", "S-8240", Held(9)),
        // Not to be reviewed yet.
        Boost("boost-7", "S-2368", Held(9), Later),
        new(new("stretch-1"), new("S-7006"), PlanKind.Extension, [new(MiddleSchool.UnitRates)], Begin, Later, reason: "Asked for by the teacher, while there was no rule for extension.",
            group: "Stretch", owner: new("math-7-a"), block: Schedule.Stretch.Id),
        // Ended before the second assessment.
        Boost("boost-8", "S-9832", Held(5)).With(new PlanEnd(new(2026, 10, 30), PlanEndReason.MetExit)),
    ];

    /// <summary>The first so many sessions, in the block; the student was there up to one of them.</summary>
    private static ValueList<DeliveredSession> Held(int count, int absentFrom = int.MaxValue) =>
        [.. Days.Take(count).Select((day, index) => new DeliveredSession(day, length: Duration.FromMinutes(30), absent: index >= absentFrom))];

    private static SupportPlan Boost(string id, string student, ValueList<DeliveredSession> sessions, LocalDate? review = null, PlanMonitoring? monitoring = null) => new(
        new(id), new(student), PlanKind.Support, [new(MiddleSchool.Proportions)], Begin, review ?? Review, tier: 2, ruleSet: new(Responding.RuleSetId), rule: new(Responding.BelowRule),
        dosage: Responding.ThreeTimesAWeek, group: "Boost", owner: new("special-education-7"), block: Schedule.Boost.Id, exit: ResponseCondition.ProficientOrBetter, monitoring: monitoring,
        sessions: sessions);
}
