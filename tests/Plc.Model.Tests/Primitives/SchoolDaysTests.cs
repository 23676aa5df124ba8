using NodaTime;
using Plc.Model.Primitives;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Primitives;

public sealed class SchoolDaysTests
{
    private static readonly SchoolCalendar Year = new(
        new(2026), Day(9, 1), Day(5, 28), [new(Day(9, 7), name: "Labor Day"), new(Day(12, 21), Day(1, 1), "Winter break")]);

    [Fact, Trait("Practice", "Q-02")]
    public void Closures_and_weekends_do_not_count()
    {
        var days = new SchoolDays([Year]);

        // From Friday, September 4: a weekend, Labor Day, then four days of school to Friday.
        Assert.Equal((4, true), Of(days.Between(Day(9, 4), Day(9, 11))));
        Assert.Equal((Day(9, 11), true), Of(days.After(Day(9, 4), 4)));
        Assert.Equal((Day(1, 4), true), Of(days.After(Day(12, 18), 1)));
        Assert.False(days.IsSchoolDay(Day(1, 1)));
        Assert.True(days.IsSchoolDay(Day(1, 4)));
        Assert.Equal((0, true), Of(days.Between(Day(9, 11), Day(9, 4))));
        Assert.Equal((0, true), Of(days.Between(Day(9, 4), Day(9, 4))));
    }

    [Fact]
    public void After_the_last_calendar_weekdays_are_counted_however_far_away_the_end_is()
    {
        var days = new SchoolDays([Year]);

        Assert.All(Enumerable.Range(0, 40), ahead =>
        {
            var end = Year.End.PlusDays(ahead);
            var counted = Enumerable.Range(1, ahead).Count(day => Year.End.PlusDays(day).DayOfWeek <= IsoDayOfWeek.Friday);
            Assert.Equal((1 + counted, ahead == 0), Of(days.Between(Year.End.PlusDays(-1), end)));
        });
        Assert.InRange(days.Between(Year.End, LocalDate.MaxIsoValue).Days, 2_000_000, 2_100_000);
    }

    [Fact, Trait("Practice", "Q-02")]
    public void A_week_of_four_days_has_four_days_of_school()
    {
        var days = new SchoolDays([new(new(2026), Day(9, 1), Day(5, 28), weekdays: [IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Saturday])]);

        Assert.Equal(4, days.Between(Day(9, 13), Day(9, 20)).Days);
        Assert.True(days.IsSchoolDay(Day(9, 19)));
        Assert.False(days.IsSchoolDay(Day(9, 14)));
    }

    [Fact, Trait("Practice", "Q-02")]
    public void Without_a_calendar_weekdays_are_counted_and_the_result_says_so()
    {
        Assert.Equal((5, false), Of(new SchoolDays([]).Between(Day(9, 4), Day(9, 11))));
        Assert.Equal((Day(9, 11), false), Of(new SchoolDays([]).After(Day(9, 4), 5)));
        Assert.Equal((2, false), Of(new SchoolDays([Year]).Between(Day(5, 27), new(2027, 5, 31))));
        Assert.Equal((2, false), Of(new SchoolDays([Year]).Between(new(2026, 8, 30), Day(9, 1))));
    }

    [Fact, Trait("Practice", "Q-02")]
    public void Between_two_school_years_there_is_no_school()
    {
        var days = new SchoolDays([new(new(2027), new(2027, 9, 1), new(2028, 5, 26)), Year]);

        Assert.Equal((1, true), Of(days.Between(Day(5, 28), new(2027, 9, 1))));
        Assert.Equal((new LocalDate(2027, 9, 1), true), Of(days.After(Day(5, 28), 1)));
        Assert.False(days.IsSchoolDay(new(2027, 7, 1)));
    }

    [Fact, Trait("Practice", "Q-02")]
    public void A_school_year_without_a_calendar_is_no_vacation()
    {
        var days = new SchoolDays([Year, new(new(2028), new(2028, 9, 1), new(2029, 5, 25))]);

        Assert.True(days.IsSchoolDay(new(2027, 10, 13)));
        Assert.Equal((5, false), Of(days.Between(new(2027, 10, 10), new(2027, 10, 17))));
    }

    [Fact, Trait("Practice", "Q-02")]
    public void Days_at_the_end_of_the_calendar_are_counted_as_far_as_there_are_any()
    {
        var days = new SchoolDays([Year]);

        Assert.Equal((LocalDate.MaxIsoValue, false), Of(days.After(LocalDate.MaxIsoValue, 1)));
        Assert.Equal((LocalDate.MaxIsoValue, false), Of(days.After(LocalDate.MaxIsoValue.PlusDays(-3), SchoolDays.MaxDays)));
        Assert.Equal(0, days.Between(LocalDate.MaxIsoValue, LocalDate.MaxIsoValue).Days);
        Assert.Throws<ArgumentOutOfRangeException>(() => days.After(Day(9, 1), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => days.After(Day(9, 1), int.MaxValue));
    }

    [Fact, Trait("Practice", "Q-02")]
    public void A_day_of_another_calendar_is_the_same_day()
    {
        var julian = Day(9, 7).WithCalendar(CalendarSystem.Julian);

        Assert.False(new SchoolDays([Year]).IsSchoolDay(julian));
        Assert.True(Year.Closures[0].Contains(julian));
        Assert.Equal(4, new SchoolDays([Year]).Between(julian, Day(9, 11).WithCalendar(CalendarSystem.Coptic)).Days);
        Assert.Equal(Year, new(new(2026), Day(9, 1).WithCalendar(CalendarSystem.Julian), Day(5, 28).WithCalendar(CalendarSystem.PersianSimple), Year.Closures));
    }

    [Fact, Trait("Practice", "Q-02")]
    public void A_calendar_is_of_its_year_and_holds_its_closures_and_one_fault_is_one()
    {
        Assert.Equal(["PLC1018 /closures/0/begin"], Places(SchoolCalendar.Check(new SchoolYear(2026), Day(9, 1), Day(5, 28), [new(new(2027, 5, 31), new(2027, 6, 2))])));
        Assert.Equal(["PLC1013 /end"], Places(SchoolCalendar.Check(begin: Day(5, 28), end: Day(9, 1), closures: Year.Closures)));
        Assert.Equal(["PLC1015 /weekdays/0", "PLC1014 /weekdays/2"], Places(SchoolCalendar.Check(weekdays: [IsoDayOfWeek.None, IsoDayOfWeek.Monday, IsoDayOfWeek.Monday])));
    }

    private static (int, bool) Of(SchoolDayCount count) => (count.Days, count.IsByCalendar);

    private static (LocalDate, bool) Of(SchoolDay day) => (day.Date, day.IsByCalendar);
}
