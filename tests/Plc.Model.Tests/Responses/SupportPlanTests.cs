using System.Globalization;
using NodaTime;
using Plc.Model.Responses;
using Plc.Model.Rules;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Responses;

public sealed class SupportPlanTests
{
    [Fact, Trait("Practice", "Q-08")]
    public void A_plan_adds_time_and_has_no_way_to_drop_core() => Assert.DoesNotContain(
        typeof(SupportPlan).GetProperties(), property => property.Name.Contains("Core", StringComparison.OrdinalIgnoreCase) || property.Name.Contains("Replace", StringComparison.OrdinalIgnoreCase));

    [Fact, Trait("Practice", "Q-09")]
    public void Extension_is_planned_by_the_same_type_as_support()
    {
        var plan = new SupportPlan(new("stretch"), new("S-1"), PlanKind.Extension, [new("T1")], Day(10, 12), Day(11, 2));

        Assert.Null(plan.Tier);
        Assert.Equal(["PLC6102 /tier"], Places(SupportPlan.Check(kind: PlanKind.Extension, tier: 2)));
        Assert.Equal(["PLC6006 /tier"], Places(SupportPlan.Check(kind: PlanKind.Support, tier: 4)));
    }

    [Fact, Trait("Practice", "Q-10")]
    public void A_plan_is_reviewed_between_its_first_and_its_last_day()
    {
        Assert.Empty(SupportPlan.Check(begin: Day(10, 12), review: Day(10, 12)));
        Assert.Empty(SupportPlan.Check(begin: Day(10, 12), review: Day(11, 20), end: Day(11, 20)));
        Assert.Equal(["PLC6103 /review"], Places(SupportPlan.Check(begin: Day(10, 12), review: Day(11, 21), end: Day(11, 20))));
        // One cause is one fault: of a plan that ends before it begins the review is not spoken of.
        Assert.Equal(["PLC1013 /end"], Places(SupportPlan.Check(begin: Day(10, 12), review: Day(11, 21), end: Day(10, 11))));
    }

    [Fact]
    public void A_plan_runs_from_its_first_day_to_the_day_on_which_it_ended_not_to_the_one_that_was_planned()
    {
        var plan = Plan(end: Day(11, 20));

        Assert.False(plan.IsOpen(Day(10, 11)));
        Assert.True(plan.IsOpen(Day(10, 12)));
        Assert.True(plan.IsOpen(Day(11, 21)));
        Assert.True(plan.With(new PlanEnd(Day(11, 2), PlanEndReason.MetExit)).IsOpen(Day(11, 2)));
        Assert.False(plan.With(new PlanEnd(Day(11, 2), PlanEndReason.MetExit)).IsOpen(Day(11, 3)));
    }

    [Fact, Trait("Practice", "Q-08")]
    public void Sessions_are_added_while_the_plan_runs()
    {
        var plan = Plan().With(new DeliveredSession(Day(10, 12), length: Duration.FromMinutes(30)));

        Assert.Single(plan.Sessions);
        Assert.Equal(["PLC6104"], Assert.Throws<RuleException>(() => plan.With(new DeliveredSession(Day(10, 9), length: Duration.FromMinutes(30)))).Breaches.Select(breach => breach.Rule.Id));
        Assert.Equal(["PLC6104"], Assert.Throws<RuleException>(() => plan.With(new PlanEnd(Day(10, 13), PlanEndReason.Moved)).With(new DeliveredSession(Day(10, 14), length: Duration.FromMinutes(30)))).Breaches.Select(breach => breach.Rule.Id));
    }

    [Fact]
    public void A_session_is_as_long_as_the_clock_says_or_as_it_is_said_to_be()
    {
        Assert.Equal(Duration.FromMinutes(45), new DeliveredSession(Day(10, 12), new LocalTime(13, 0), new LocalTime(13, 45)).Time);
        Assert.Equal(Duration.FromMinutes(30), new DeliveredSession(Day(10, 12), length: Duration.FromMinutes(30)).Time);
        Assert.Equal(["PLC6106 "], Places(DeliveredSession.Check(Day(10, 12))));
        Assert.Equal(["PLC6106 /length"], Places(DeliveredSession.Check(Day(10, 12), new LocalTime(13, 0), length: Duration.FromMinutes(30))));
        Assert.Equal(["PLC1013 /end"], Places(DeliveredSession.Check(Day(10, 12), new LocalTime(13, 0), new LocalTime(12, 45))));
        Assert.Equal(["PLC6107 /length"], Places(DeliveredSession.Check(Day(10, 12), length: Duration.FromSeconds(90))));
        Assert.Equal(["PLC6107 /length"], Places(DeliveredSession.Check(Day(10, 12), length: Duration.FromMinutes(-30))));
    }

    [Fact]
    public void Turned_to_text_a_plan_says_nothing_of_the_student()
    {
        var plan = Plan().With(new DeliveredSession(Day(10, 12), length: Duration.FromMinutes(30), absent: true));

        Assert.Equal("Support plan boost-1", plan.ToString());
        Assert.Equal("Session of 2026-10-12", plan.Sessions[0].ToString());
        Assert.DoesNotContain("S-1", string.Create(CultureInfo.InvariantCulture, $"{plan} {plan.Sessions} {PlanDelivery.Of(plan, Day(11, 2))}"), StringComparison.Ordinal);
    }

    private static SupportPlan Plan(LocalDate? end = null) =>
        new(new("boost-1"), new("S-1"), PlanKind.Support, [new("T1")], Day(10, 12), Day(11, 13), end, tier: 2, reason: "Asked for.");
}
