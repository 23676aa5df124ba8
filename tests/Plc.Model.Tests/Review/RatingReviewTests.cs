using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rubrics;
using static Plc.Model.Tests.Review.Reviewed;

namespace Plc.Model.Tests.Review;

public sealed class RatingReviewTests
{
    private static ImplementationRubric Rubric(string id, string version = "1") => new(
        new(id), "Rubric", version, ["Partial", "Deep"], [new("Foundation", [new(new("mission"), "M."), new(new("vision"), "V.")])]);

    private static RubricRating Rating(string indicator, LocalDate date, string rubric = "r") => new(new(rubric), new(indicator), "Partial", date);

    private static LearningCommunity School(params ValueList<RubricRating> ratings) =>
        new(new("s"), "School", OrganizationKind.School, rubrics: [Rubric("r"), Rubric("r2", "2")], ratings: ratings);

    [Fact, Trait("Practice", "I-10")]
    public void An_indicator_is_rated_again_within_a_year()
    {
        var late = School(Rating("mission", Day.PlusDays(-366)), Rating("vision", Day.PlusDays(-365)));

        Assert.Equal(["/rubrics/r: Indicators that were rated and not again in 365 days: 1 of 2."], Findings(late, RubricPracticeRules.NotRatedAgain));
        Assert.Equal([Day.PlusDays(-1)], Due(late, RubricPracticeRules.NotRatedAgain));
        Assert.Empty(Places(School(Rating("mission", Day.PlusDays(-366)), Rating("mission", Day)), RubricPracticeRules.NotRatedAgain));
        Assert.Equal(["/rubrics/r"], Places(School(Rating("mission", Day.PlusDays(-366)), Rating("mission", Day.PlusDays(1))), RubricPracticeRules.NotRatedAgain));
        Assert.Empty(Places(School(), RubricPracticeRules.NotRatedAgain));
    }

    [Fact, Trait("Practice", "I-10")]
    public void A_rubric_whose_next_version_is_in_use_needs_no_more_ratings() =>
        Assert.Empty(Places(School(Rating("mission", Day.PlusDays(-500)), Rating("mission", Day.PlusDays(-100), "r2")), RubricPracticeRules.NotRatedAgain));

    [Fact, Trait("Practice", "I-10")]
    public void A_rating_has_the_evidence_that_its_indicator_asks_for()
    {
        static LearningCommunity Rated(params ValueList<RubricRating> ratings) => new(new("s"), "School", OrganizationKind.School, ratings: ratings, rubrics:
            [new(new("r"), "Rubric", "1", ["Partial", "Deep"], [new("Foundation", [new(new("mission"), "M.", isEvidenceRequired: true), new(new("vision"), "V.")])])]);
        var seen = new RubricRating(new("r"), new("mission"), "Deep", Day, evidence: [new("Minutes of the board.")]);

        Assert.Equal(
            ["/rubrics/r: Newest ratings of indicators that ask for evidence and cite none: 1 of 1."],
            Findings(Rated(Rating("mission", Day), Rating("vision", Day)), RubricPracticeRules.RatedWithoutEvidence));
        Assert.Empty(Places(Rated(Rating("mission", Day.PlusDays(-30)), seen), RubricPracticeRules.RatedWithoutEvidence));
        Assert.Empty(Places(Rated(seen, Rating("mission", Day.PlusDays(1))), RubricPracticeRules.RatedWithoutEvidence));
        Assert.Empty(Places(Rated(Rating("vision", Day)), RubricPracticeRules.RatedWithoutEvidence));
    }
}
