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
        Assert.Equal(["PLC7304 /ratings/0/indicator"], Places(Broken(() => Rated(new RubricRating(new("r"), new("j"), "Partly", Day(9, 1))))));
        Assert.Equal(["PLC1011 /ratings/0/rubric"], Places(Broken(() => Rated(new RubricRating(new("s"), new("j"), "Partly", Day(9, 1))))));
    }

    [Fact, Trait("Practice", "I-10")]
    public void A_rubric_of_another_organization_is_checked_where_it_is_there()
    {
        Assert.Equal(["PLC1022 /ratings/0/rubric"], Places(Broken(() => Rated(new RubricRating(new(new("r"), new Id<Organization>("s")), new("i"), "Fully", Day(9, 1))))).Take(1));
        Assert.Single(Rated(new RubricRating(new(new("r"), new Id<Organization>("state")), new("i"), "Always", Day(9, 1))).Ratings);

        var school = new LearningCommunity(new("a"), "A", OrganizationKind.School, ratings: [new(new(new("r"), new Id<Organization>("d")), new("j"), "Always", Day(9, 1))]);
        Assert.Equal(
            ["PLC7303 /schools/0/ratings/0/level", "PLC7304 /schools/0/ratings/0/indicator"],
            Places(Broken(() => new LearningCommunity(new("d"), "D", OrganizationKind.District, rubrics: [Rubric], schools: [school]))));
    }

    [Fact, Trait("Practice", "I-10")]
    public void Editions_of_a_rubric_may_use_the_same_ids()
    {
        var next = new ImplementationRubric(new("r2"), Rubric.Name, "2027", Rubric.Levels, Rubric.Strands);

        Assert.Equal(2, new LearningCommunity(new("s"), "School", OrganizationKind.School, rubrics: [Rubric, next]).Rubrics.Count);
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
