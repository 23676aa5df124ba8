using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rubrics;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Rubrics;

public sealed class RubricTests
{
    private static readonly ImplementationRubric Rubric = new(new("r"), "Implementation", "2026", ["Not yet", "Partly", "Fully"], [new("Teams", [new(new("i"), "Teams meet.", isEvidenceRequired: true)])]);

    [Fact, Trait("Practice", "I-10")]
    public void A_rating_has_a_day_a_rater_and_evidence()
    {
        var rating = new RubricRating(new("r"), new("i"), "Partly", Day(9, 1), new("lee"), occasion: RatingOccasion.Baseline, evidence: [new("Minutes of ten meetings.")]);

        Assert.Equal(rating, Assert.Single(Rated(rating).Ratings));
        Assert.Equal(["PLC7303 /ratings/0/level"], Places(Broken(() => Rated(new RubricRating(new("r"), new("i"), "partly", Day(9, 1))))));
        Assert.Equal(["PLC1011 /ratings/0/indicator"], Places(Broken(() => Rated(new RubricRating(new("r"), new("j"), "Partly", Day(9, 1))))));
        Assert.Equal(["PLC1011 /ratings/0/rubric", "PLC1011 /ratings/0/indicator"], Places(Broken(() => Rated(new RubricRating(new("s"), new("j"), "Partly", Day(9, 1))))));
    }

    [Fact, Trait("Practice", "I-10")]
    public void A_reference_may_name_the_community_itself_or_another()
    {
        Assert.Single(Rated(new RubricRating(Own<ImplementationRubric>("r"), Own<RubricIndicator>("i"), "Fully", Day(9, 1))).Ratings);
        Assert.Equal(["PLC7303 /ratings/0/level"], Places(Broken(() => Rated(new RubricRating(Own<ImplementationRubric>("r"), new("i"), "Always", Day(9, 1))))));
        Assert.Single(Rated(new RubricRating(new(new("r"), new Id<Organization>("state")), new(new("i"), new Id<Organization>("state")), "Always", Day(9, 1))).Ratings);
        Assert.Equal(["PLC7304 /ratings/0/indicator"], Places(Broken(() => Rated(new RubricRating(new("r"), new(new("i"), new Id<Organization>("state")), "Fully", Day(9, 1))))));

        static Reference<T> Own<T>(string id) => new(new(id), new Id<Organization>("s"));
    }

    [Fact, Trait("Practice", "I-10")]
    public void An_indicator_stands_once_in_a_rubric_and_a_level_is_one_line()
    {
        RubricIndicator indicator = new(new("i"), "Teams meet.");

        Assert.Equal(["PLC1003 /strands/1/indicators/0/id"], Places(ImplementationRubric.Check(strands: [new("One", [indicator]), new("Two", [indicator])])));
        Assert.Equal(["PLC1014 /levels/1"], Places(ImplementationRubric.Check(levels: ["Fully", "Fully"])));
        Assert.Equal(["PLC1005 /levels/1"], Places(ImplementationRubric.Check(levels: ["Not yet", "Fully\n"])));
    }

    private static LearningCommunity Rated(RubricRating rating) => new(new("s"), "School", OrganizationKind.School, members: [new(new("lee"), "L")], rubrics: [Rubric], ratings: [rating]);
}
