using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rubrics;

namespace Plc.Model.Tests.Rubrics;

public sealed class RubricDistributionTests
{
    private static readonly ImplementationRubric Rubric = new(
        new("r"), "Rubric", "1", ["Low", "Middle", "High"], [new("Strand", [new(new("a"), "A.", isEvidenceRequired: true), new(new("b"), "B.")])]);

    private static readonly ValueList<RubricRating> Ratings =
    [
        Rated("a", "Low", new(2026, 1, 10), "t-1"), Rated("a", "Middle", new(2026, 9, 10), "t-1", RatingOccasion.Interim, "Agendas."),
        Rated("a", "Middle", new(2026, 1, 10), "t-2"), Rated("a", "Low", new(2026, 9, 11), "t-2"),
        Rated("a", "High", new(2026, 9, 12), "t-3"), Rated("a", "High", new(2026, 2, 1), null),
        Rated("b", "High", new(2027, 1, 10), "t-1"),
        new(new("other"), new("a"), "Low", new(2026, 1, 1), new Reference<Member>("t-9")),
    ];

    [Fact, Trait("Practice", "I-10")]
    public void Raters_are_counted_by_level_each_by_the_last_rating_up_to_the_day()
    {
        var distribution = RubricDistribution.Of(Rubric, Ratings, new(2026, 12, 31));

        Assert.Equal(["a", "b"], distribution.Indicators.Select(one => one.Indicator.Id.Value));
        Assert.Equal([1, 1, 2], distribution.Indicators[0].Counts);
        Assert.Equal((4, 3), (distribution.Indicators[0].RaterCount, distribution.Indicators[0].WithoutEvidence));
        Assert.Equal((0, 0), (distribution.Indicators[1].RaterCount, distribution.Indicators[1].WithoutEvidence));
        Assert.Equal([1, 1, 1], RubricDistribution.Of(Rubric, Ratings, new(2026, 6, 1)).Indicators[0].Counts);
    }

    [Fact]
    public void Ratings_of_one_occasion_can_be_counted_alone() =>
        Assert.Equal([0, 1, 0], RubricDistribution.Of(Rubric, Ratings, new(2026, 12, 31), RatingOccasion.Interim).Indicators[0].Counts);

    [Fact, Trait("Practice", "I-10")]
    public void A_change_is_told_rater_by_rater_and_says_who_is_new()
    {
        var change = RubricChange.Between(Rubric, Ratings, new(2026, 6, 1), new(2026, 12, 31)).Indicators[0];

        Assert.Equal((1, 0, 1), (change.Higher, change.Same, change.Lower));
        Assert.Equal((1, 2), (change.OnlyBefore, change.OnlyAfter));
    }

    [Fact]
    public void The_days_of_a_change_ascend() => Assert.Throws<ArgumentOutOfRangeException>(() => RubricChange.Between(Rubric, Ratings, new(2026, 6, 1), new(2026, 5, 31)));

    [Fact, Trait("Practice", "F-18")]
    public void The_rubric_of_the_library_has_a_strand_for_each_of_the_eight_characteristics_and_describes_every_level()
    {
        var rubric = PresetRubrics.EightCharacteristics;

        Assert.Equal(CharacteristicList.Missouri.Characteristics.Count, rubric.Strands.Count);
        Assert.All(rubric.Strands, strand => Assert.InRange(strand.Indicators.Count, 2, 4));
        Assert.All(rubric.Strands.SelectMany(strand => strand.Indicators), indicator => Assert.Equal(4, indicator.Descriptors.Distinct().Count()));
    }

    private static RubricRating Rated(string indicator, string level, LocalDate date, string? rater, RatingOccasion occasion = RatingOccasion.Baseline, string? evidence = null) => new(
        new(Rubric.Id), new(indicator), level, date, rater is null ? null : new Reference<Member>(rater), occasion: occasion, evidence: evidence is null ? [] : [new(evidence)]);
}
