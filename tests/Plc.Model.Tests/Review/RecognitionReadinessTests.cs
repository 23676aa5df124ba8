using NodaTime;
using Plc.Model.Foundation;
using Plc.Model.Goals;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Review;

namespace Plc.Model.Tests.Review;

public sealed class RecognitionReadinessTests
{
    private static readonly LocalDate Day = new(2026, 11, 20);

    [Fact, Trait("Practice", "C-09")]
    public void Three_years_of_practice_and_of_results_for_all_groups_are_ready()
    {
        var readiness = RecognitionReadiness.Of(School(new(2023, 11, 20), Indicator("reading", 2023, 2024, 2025), Indicator("math", 2023, 2024, 2025)), Day);

        Assert.True(readiness.IsReady);
        Assert.Equal(["YearsOfPractice: 3 of 3, Met", "ComparableResults: 2 of 2, Met", "StudentGroups: 1 of 1, Met"], readiness.Results.Select(result => result.ToString()));
        Assert.Equal(["reading", "math"], readiness.Comparable.Select(indicator => indicator.Value));
    }

    [Fact, Trait("Practice", "C-09")]
    public void A_day_too_few_or_a_year_that_is_missing_is_not_ready()
    {
        var readiness = RecognitionReadiness.Of(School(new(2023, 11, 21), Indicator("reading", 2022, 2024, 2025), Indicator("math", 2023, 2024, 2025)), Day);

        Assert.False(readiness.IsReady);
        Assert.Equal(["YearsOfPractice: 2 of 3, NotMet", "ComparableResults: 1 of 2, NotMet", "StudentGroups: 1 of 1, Met"], readiness.Results.Select(result => result.ToString()));
    }

    [Fact]
    public void Results_by_another_instrument_are_not_comparable()
    {
        var measure = new Measure("State test", MeasureKind.PercentProficient, BetterDirection.Higher);
        var changed = new Indicator(new("reading"), measure, [new(60, year: new(2023)), new(60, year: new(2024)), new(61, year: new(2025), measure: new("New test", MeasureKind.PercentProficient, BetterDirection.Higher))]);

        Assert.Empty(RecognitionReadiness.Of(School(new(2020, 1, 1), changed), Day).Comparable);
    }

    [Fact]
    public void A_group_that_is_measured_in_some_years_only_does_not_count_and_a_policy_can_name_groups()
    {
        var school = School(new(2020, 1, 1), Indicator("reading", 2023, 2024, 2025), Indicator("math", 2023, 2024, 2025));

        var readiness = RecognitionReadiness.Of(school, Day, new("ours", "1", groups: [new("EL"), new("SPED")]));

        Assert.Equal("StudentGroups: 1 of 2, NotMet", readiness.Results[2].ToString());
    }

    [Fact]
    public void Any_day_can_be_asked_for()
    {
        var school = School(new(2023, 11, 20), Indicator("reading", 2023, 2024, 2025));

        Assert.All([LocalDate.MinIsoValue, new(1, 1, 1), LocalDate.MaxIsoValue], day => Assert.False(RecognitionReadiness.Of(school, day).IsReady));
        Assert.All([LocalDate.MinIsoValue, new(1, 1, 1), LocalDate.MaxIsoValue], day => Assert.Equal(18, CommunityProfile.Of(school, day).Entries.Count));
    }

    [Fact]
    public void Without_records_nothing_is_claimed() => Assert.All(
        RecognitionReadiness.Of(new(new("s"), "School", OrganizationKind.School), Day).Results, result => Assert.Equal(RecognitionStatus.NotEnoughData, result.Status));

    private static Indicator Indicator(string id, params int[] years) => new(
        new(id), new(id, MeasureKind.PercentProficient, BetterDirection.Higher),
        [.. years.SelectMany(year => new[] { new Measurement(60, year: new(year)), new Measurement(50, year: new(year), group: new("EL")) })]);

    private static LearningCommunity School(LocalDate mission, params ValueList<Indicator> indicators) => new(
        new("s"), "School", OrganizationKind.School, foundation: new(new([new("Every student learns.", StatementStatus.Adopted, mission)])), indicators: indicators);
}
