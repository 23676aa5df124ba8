using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Review;
using Plc.Model.Teams;

namespace Plc.Model.Tests.Review;

public sealed class PracticeReviewTests
{
    private static readonly LocalDate Day = new(2026, 11, 20);

    [Fact, Trait("Practice", "C-01")]
    public void A_finding_says_what_where_why_and_what_to_do()
    {
        var finding = Only(School(new Team(new("math-7"), "Mathematics 7 PLC")), "PLC8201");

        Assert.Equal("/teams/0/name", finding.Breach.Path);
        Assert.Equal("/teams/math-7/name", finding.Place);
        Assert.Equal("C-01", finding.Rule.Source);
        Assert.NotEmpty(finding.Rule.Fix);
        Assert.Equal("PLC8201 at /teams/math-7/name: The name of the team says PLC.", finding.ToString());
    }

    [Fact]
    public void A_suppression_holds_for_its_rule_its_object_and_its_time()
    {
        var school = School(new Team(new("math-7"), "Mathematics 7 PLC"), new Team(new("math-70"), "PLC"));

        var review = PracticeReview.Of(school.With(new RuleSuppression("PLC8201", "The signs are changed in summer.", new(2026, 11, 20), "/teams/math-7")), Day);

        Assert.Equal(["/teams/math-7/name"], review.Suppressed.Select(suppressed => suppressed.Finding.Place));
        Assert.Equal("The signs are changed in summer.", review.Suppressed[0].Suppression.Justification);
        Assert.Equal(["/teams/math-70/name"], review.Findings.Where(finding => finding.Rule.Id == "PLC8201").Select(finding => finding.Place));
    }

    [Fact, Trait("Practice", "C-02")]
    public void A_suppression_that_is_over_is_reported_with_what_it_was_for()
    {
        var school = School(new Team(new("math-7"), "Mathematics 7 PLC")).With(new RuleSuppression("PLC8201", "The signs are changed.", new(2026, 11, 19)));

        Assert.Equal("This suppression ended on 2026-11-19; what it was for is reported again.", Only(school, "PLC8901").Message);
        Only(school, "PLC8201");
    }

    [Fact]
    public void A_suppression_for_nothing_is_reported()
    {
        var school = School(new Team(new("math-7"), "Mathematics 7")).With(new RuleSuppression("PLC8201", "The signs are changed.", new(2026, 12, 1), "/teams/math-7"));

        Assert.Equal("/suppressions/0", Only(school, "PLC8902").Place);
    }

    [Fact]
    public void A_school_of_a_district_is_reviewed_with_its_own_suppressions()
    {
        var school = School(new Team(new("a/b"), "PLC")).With(new RuleSuppression("PLC8201", "A name.", new(2027, 1, 1), "/teams/a~1b"));
        var district = new LearningCommunity(new("district"), "District", OrganizationKind.District, teams: [new(new("leaders"), "PLC leaders")], schools: [school]);

        var review = PracticeReview.Of(district, Day);

        Assert.Equal(["/schools/s/teams/a~1b/name"], review.Suppressed.Select(suppressed => suppressed.Finding.Place));
        Assert.Equal("/schools/0/teams/0/name", review.Suppressed[0].Finding.Breach.Path);
        Assert.Equal(["/teams/leaders/name"], review.Findings.Where(finding => finding.Rule.Id == "PLC8201").Select(finding => finding.Place));
    }

    [Fact]
    public void The_same_community_and_day_give_the_same_review()
    {
        var school = School(new Team(new("math-7"), "Mathematics 7 PLC"));

        Assert.Equal(PracticeReview.Of(school, Day), PracticeReview.Of(school, Day));
        Assert.NotEqual(PracticeReview.Of(school, Day), PracticeReview.Of(school, Day.PlusDays(1)));
    }

    private static LearningCommunity School(params ValueList<Team> teams) => new(new("s"), "School", OrganizationKind.School, teams: teams);

    private static ReviewFinding Only(LearningCommunity community, string rule) => Assert.Single(PracticeReview.Of(community, Day).Findings, finding => finding.Rule.Id == rule);
}
