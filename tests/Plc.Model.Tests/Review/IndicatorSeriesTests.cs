using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Goals;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Review;
using static Plc.Model.Tests.Examples;
using static Plc.Model.Tests.Review.Reviewed;

namespace Plc.Model.Tests.Review;

public sealed class IndicatorSeriesTests
{
    private static readonly SchoolYear Year24 = new(2024);
    private static readonly SchoolYear Year25 = new(2025);
    private static readonly Measure NewEdition = new(Reading.Name, Reading.Kind, Reading.Better, edition: "2026");

    [Fact, Trait("Practice", "I-11")]
    public void Measurements_of_a_year_are_pooled_by_their_numbers_of_students()
    {
        var year = Assert.Single(Assert.Single(Series(new(50, new LocalDate(2025, 7, 1), count: 30), new(70, new LocalDate(2026, 6, 30), count: 10))).Years);

        Assert.Equal((Year25, 55m, 40L, false), (year.Year, year.Value, year.Count, year.IsBreak));
    }

    [Fact, Trait("Practice", "I-11")]
    public void What_cannot_be_pooled_has_no_value()
    {
        Assert.Null(Series(new(50, new LocalDate(2025, 9, 1), count: 30), new(70, new LocalDate(2026, 5, 1)))[0].Years[0].Value);
        Assert.Equal(70, Series(new Measurement(70, new LocalDate(2026, 5, 1)))[0].Years[0].Value);
    }

    [Fact, Trait("Practice", "I-11")]
    public void Another_instrument_is_a_break()
    {
        var years = Series(new(50, year: Year24), new(70, year: Year25, measure: NewEdition))[0].Years;

        Assert.Equal([false, true], years.Select(year => year.IsBreak));
        Assert.Equal([Reading, NewEdition], years.Select(year => year.Measure));
    }

    [Fact, Trait("Practice", "I-11")]
    public void Groups_have_series_of_their_own_and_what_is_later_does_not_count()
    {
        var series = Series(new(40, year: Year25, group: new Id<StudentGroup>("b")), new(50, year: Year25), new(60, new LocalDate(2026, 11, 21)));

        Assert.Equal([null, new Id<StudentGroup>("b")], series.Select(one => one.Group));
        Assert.Equal([50m], series[0].Years.Select(year => year.Value));
    }

    [Fact, Trait("Practice", "I-11")]
    public void An_indicator_has_a_value_of_last_year()
    {
        Assert.Equal(["/indicators/i: There is no value of school year 2025-26."], Findings(School(new Measurement(50, year: Year24)), GoalPracticeRules.IndicatorWithoutValue));
        Assert.Empty(Places(School(new Measurement(50, year: Year25)), GoalPracticeRules.IndicatorWithoutValue));
        Assert.Empty(Places(School(new Measurement(50, year: Year24)), GoalPracticeRules.IndicatorWithoutValue, new(2026, 8, 31)));
    }

    [Fact, Trait("Practice", "I-11")]
    public void A_decline_is_answered_by_a_goal()
    {
        var declining = School(new(50, year: Year24), new(49, year: Year25));

        Assert.Equal(
            ["/indicators/i: The value of school year 2025-26 is worse than that of 2024-25, and no open goal or cycle is about it."], Findings(declining, GoalPracticeRules.DeclineUnanswered));
        Assert.Empty(Places(declining.With(new SmartGoal(new("g"), "Readers.", GoalScope.School, Reading)), GoalPracticeRules.DeclineUnanswered));
        Assert.Empty(Places(School(new(50, year: Year24), new(50, year: Year25)), GoalPracticeRules.DeclineUnanswered));
        Assert.Empty(Places(School(new(50, year: Year24), new(49, year: Year25, measure: NewEdition)), GoalPracticeRules.DeclineUnanswered));
    }

    [Fact, Trait("Practice", "I-11")]
    public void A_decline_is_answered_by_a_cycle_that_cites_the_measure()
    {
        var cycle = new Plc.Model.Inquiry.ImprovementCycle(
            new("c"), "Why?", reality: new([new("Fewer students read.", measurement: new(49, year: Year25, measure: Reading))]));

        Assert.Empty(Places(School(new(50, year: Year24), new(49, year: Year25)).With(cycle), GoalPracticeRules.DeclineUnanswered));
    }

    private static ValueList<IndicatorSeries> Series(params ValueList<Measurement> measurements) => IndicatorSeries.Of(new(new("i"), Reading, measurements), Reviewed.Day);

    private static LearningCommunity School(params ValueList<Measurement> measurements) =>
        new(new("s"), "School", OrganizationKind.School, indicators: [new(new("i"), Reading, measurements)]);
}
