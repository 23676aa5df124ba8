using NodaTime;
using Plc.Model.Responses;
using Plc.Model.Rules;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Rules;

/// <summary>The rules of support plans and sessions.</summary>
internal static class SupportPlanRuleExamples
{
    internal static RuleExample[] All =>
    [
        new(SupportPlanRules.NoTarget, "/targets", () => SupportPlan.Check(targets: []), () => SupportPlan.Check(targets: [new("t")])),
        new(SupportPlanRules.PlanTier, "/tier", () => SupportPlan.Check(kind: PlanKind.Extension, tier: 2), () => SupportPlan.Check(kind: PlanKind.Support, tier: 2)),
        new(SupportPlanRules.ReviewOutside, "/review", () => Reviewed(Day(10, 11)), () => Reviewed(Day(10, 12))),
        new(SupportPlanRules.SessionOutside, "/sessions/0/date", () => Held(Day(10, 11)), () => Held(Day(10, 12))),
        new(SupportPlanRules.RuleOfSet, "/rule", () => SupportPlan.Check(rule: new("r")), () => SupportPlan.Check(rule: new("r"), ruleSet: new("s"))),
        new(SupportPlanRules.SessionLength, "", () => DeliveredSession.Check(Day(10, 12), begin: new LocalTime(9, 0)), () => DeliveredSession.Check(Day(10, 12), new LocalTime(9, 0), new LocalTime(9, 30))),
        new(SupportPlanRules.SessionRange, "/length", () => DeliveredSession.Check(length: Duration.FromHours(9)), () => DeliveredSession.Check(length: Duration.FromHours(8))),
        new(SupportPlanRules.EndedBefore, "/ended/date", () => Ended(Day(10, 11)), () => Ended(Day(10, 12))),
        new(SupportPlanRules.GoalBefore, "/monitoring/goalDate", () => Monitored(Day(10, 12)), () => Monitored(Day(10, 13))),
    ];

    private static RuleBreaches Reviewed(LocalDate review) => SupportPlan.Check(begin: Day(10, 12), review: review, end: Day(11, 20));

    private static RuleBreaches Held(LocalDate date) => SupportPlan.Check(begin: Day(10, 12), sessions: [new(date, length: Duration.FromMinutes(30))]);

    private static RuleBreaches Ended(LocalDate date) => SupportPlan.Check(begin: Day(10, 12), ended: new(date, PlanEndReason.Moved));

    private static RuleBreaches Monitored(LocalDate goalDate) =>
        SupportPlan.Check(begin: Day(10, 12), monitoring: new("Words", ProgressDirection.Increasing, 90, goalDate));
}
