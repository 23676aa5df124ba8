using NodaTime;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Goals;
using Plc.Model.Responses;
using Plc.Model.Review;

namespace Plc.Model.Reports.Tests;

public sealed class WordsTests
{
    [Theory]
    [InlineData(0, "0 %")]
    [InlineData(12.5, "13 %")]
    [InlineData(62.49, "62 %")]
    [InlineData(100, "100 %")]
    public void Percents_are_rounded_to_whole_numbers_half_away_from_zero(double value, string expected) =>
        Assert.Equal(expected, Words.Percent(Statistic.Of(value)));

    [Theory]
    [InlineData(0.125, "0.13")]
    [InlineData(-0.125, "-0.13")]
    [InlineData(-0.004, "0.00")]
    [InlineData(1, "1.00")]
    public void Statistics_are_rounded_to_two_places_half_away_from_zero(double value, string expected) =>
        Assert.Equal(expected, Words.Number(Statistic.Of(value)));

    [Fact]
    public void A_statistic_that_is_not_defined_is_a_dash()
    {
        Assert.Equal("–", Words.Number(Statistic.NotDefined(NotDefinedReason.NoSpreadInItem)));
        Assert.Equal("–", Words.Percent(default));
    }

    [Fact]
    public void Exact_counts_have_no_zeros_behind() =>
        Assert.Equal("50 % (3.75 of 7.5)", Words.Of(Sample.Make().Analysis.Targets[2].Result.Correct));

    [Fact]
    public void Cuts_are_said_in_percent_or_items()
    {
        Assert.Equal("62.5 % of the points", Words.Of(Cut.AtPercent(62.5m)));
        Assert.Equal("1 item at full points", Words.Of(Cut.AtCount(1)));
    }

    [Fact]
    public void Days_are_said_from_the_first_to_the_last()
    {
        Assert.Equal("", Words.Of([]));
        Assert.Equal("2026-10-05", Words.Of([new LocalDate(2026, 10, 5)]));
        Assert.Equal("2026-10-05 to 2026-10-07", Words.Of([new LocalDate(2026, 10, 5), new LocalDate(2026, 10, 6), new LocalDate(2026, 10, 7)]));
    }

    [Fact]
    public void Every_reason_and_every_degree_of_trust_has_words_of_its_own()
    {
        AllDiffer(Enum.GetValues<NotDefinedReason>().Select(Words.Of));
        AllDiffer(Enum.GetValues<NotAssessedReason>().Select(Words.Of));
        AllDiffer(Enum.GetValues<Trust>().Select(Words.Of));
        AllDiffer(Enum.GetValues<Rules.Characteristic>().Select(Words.Of));

        static void AllDiffer(IEnumerable<string> words) => Assert.Equal(words.Distinct().Count(), words.Count());
    }

    [Fact]
    public void Every_status_gap_verdict_recommendation_and_decision_has_words_of_its_own()
    {
        Distinct<GoalStatus>(status => Words.Of(status));
        Distinct<GoalDataGap>(gap => Words.Of(gap));
        Distinct<GoalScope>(scope => Words.Of(scope));
        Distinct<ProfileVerdict>(verdict => Words.Of(verdict));
        Distinct<PlanRecommendation>(recommendation => Words.Of(recommendation));
        Distinct<SeriesDecision>(decision => Words.Of(decision));
        Distinct<ProfileFact>(fact => Words.NameOf(fact));

        static void Distinct<T>(Func<T, string> words) where T : struct, Enum => Assert.Equal(Enum.GetValues<T>().Length, Enum.GetValues<T>().Select(words).Distinct().Count());
    }

    [Theory]
    [InlineData("", "the community")]
    [InlineData("/teams/math-7/norms", "teams › math-7 › norms")]
    [InlineData("/goals/a~1b~0c", "goals › a/b~c")]
    public void A_place_is_said_without_the_signs_of_a_pointer(string place, string expected) => Assert.Equal(expected, Words.Place(place));
}
