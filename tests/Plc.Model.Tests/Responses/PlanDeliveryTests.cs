using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Responses;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Responses;

[Trait("Practice", "Q-08")]
public sealed class PlanDeliveryTests
{
    /// <summary>Monday.</summary>
    private static readonly LocalDate Begin = Day(10, 12);

    private static readonly SchoolCalendar Calendar = new(new SchoolYear(2026), new(2026, 8, 17), new(2027, 5, 28), [new(new(2026, 10, 23))]);

    [Fact]
    public void Planned_is_the_dosage_by_school_weeks_and_a_day_without_school_plans_nothing()
    {
        // Two weeks with one day off are 9 school days, 1.8 weeks; 3 sessions a week are 5.4.
        var delivery = PlanDelivery.Of(Plan(3), Day(10, 25), [Calendar]);

        Assert.Equal((9, true, 5), (delivery.SchoolDays.Days, delivery.SchoolDays.IsByCalendar, delivery.PlannedSessions));
        Assert.Equal(Duration.FromMinutes(150), delivery.PlannedTime);
    }

    [Fact]
    public void Without_a_calendar_weekdays_are_counted_and_it_says_so()
    {
        var delivery = PlanDelivery.Of(Plan(3), Day(10, 25));

        Assert.Equal((10, false, 6), (delivery.SchoolDays.Days, delivery.SchoolDays.IsByCalendar, delivery.PlannedSessions));
    }

    [Fact]
    public void A_week_of_four_school_days_is_a_week()
    {
        var fourDays = new SchoolCalendar(
            new SchoolYear(2026), new(2026, 8, 17), new(2027, 5, 28), weekdays: [IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday]);

        Assert.Equal(6, PlanDelivery.Of(Plan(3), Day(10, 25), [fourDays]).PlannedSessions);
    }

    [Theory]
    [InlineData(12, 0)]
    [InlineData(13, 1)]
    [InlineData(14, 1)]
    [InlineData(15, 2)]
    [InlineData(16, 3)]
    [InlineData(18, 3)]
    public void No_session_is_missing_before_its_part_of_the_week_is_over(int day, int planned) =>
        Assert.Equal(planned, PlanDelivery.Of(Plan(3), Day(10, day), [Calendar]).PlannedSessions);

    [Fact]
    public void Planned_ends_with_the_weeks_of_the_dosage_the_planned_end_and_the_day_on_which_the_plan_ended()
    {
        Assert.Equal(6, PlanDelivery.Of(Plan(3, weeks: 2), Day(12, 18)).PlannedSessions);
        Assert.Equal(3, PlanDelivery.Of(Plan(3, end: Day(10, 18)), Day(12, 18)).PlannedSessions);
        Assert.Equal(3, PlanDelivery.Of(Plan(3).With(new PlanEnd(Day(10, 18), PlanEndReason.MetExit)), Day(12, 18)).PlannedSessions);
    }

    [Fact]
    public void Held_and_attended_are_two_things_and_later_sessions_do_not_count()
    {
        var plan = Plan(3)
            .With(new DeliveredSession(Day(10, 12), new LocalTime(13, 0), new LocalTime(13, 30)))
            .With(new DeliveredSession(Day(10, 14), length: Duration.FromMinutes(15), absent: true))
            .With(new DeliveredSession(Day(10, 20), length: Duration.FromMinutes(30)));

        var delivery = PlanDelivery.Of(plan, Day(10, 18), [Calendar]);

        Assert.Equal((3, 2, 1), (delivery.PlannedSessions, delivery.HeldSessions, delivery.AttendedSessions));
        Assert.Equal((50m, 100m / 3), (delivery.PercentHeld, delivery.PercentAttended));
    }

    [Fact]
    public void Without_a_dosage_or_before_the_plan_begins_there_is_no_share()
    {
        var plan = new SupportPlan(new("p"), new("S-1"), PlanKind.Support, [new("T1")], Begin, Day(11, 13));

        Assert.Equal((null, null, null), (PlanDelivery.Of(plan, Day(11, 1)).PlannedSessions, PlanDelivery.Of(plan, Day(11, 1)).PlannedTime, PlanDelivery.Of(plan, Day(11, 1)).PercentHeld));
        Assert.Equal((0, null), (PlanDelivery.Of(Plan(3), Day(10, 11)).PlannedSessions, PlanDelivery.Of(Plan(3), Day(10, 11)).PercentAttended));
    }

    [Fact]
    public void The_ends_of_the_calendar_are_no_end_of_the_count()
    {
        var plan = new SupportPlan(new("p"), new("S-1"), PlanKind.Support, [new("T1")], LocalDate.MaxIsoValue, LocalDate.MaxIsoValue, dosage: new(Duration.FromMinutes(30), 5));

        Assert.Equal(1, PlanDelivery.Of(plan, LocalDate.MaxIsoValue).PlannedSessions);
    }

    private static SupportPlan Plan(int sessionsPerWeek, int? weeks = null, LocalDate? end = null) => new(
        new("p"), new("S-1"), PlanKind.Support, [new("T1")], Begin, Begin, end, tier: 2, dosage: new(Duration.FromMinutes(30), sessionsPerWeek, weeks));
}
