using NodaTime;
using Plc.Model.Inquiry;
using Plc.Model.Learning;
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
    public void A_district_lets_a_finding_of_a_school_stand_by_the_place_that_the_review_prints()
    {
        LearningCommunity District(params ValueList<RuleSuppression> suppressions) => new(
            new("d"), "D", OrganizationKind.District, schools: [School(new Team(new("math-7"), "Mathematics 7 PLC"))], suppressions: suppressions);
        var printed = Only(District(), "PLC8201").Place;

        var review = PracticeReview.Of(District(new RuleSuppression("PLC8201", "The signs are changed in summer.", new(2027, 8, 31), printed)), Day);

        Assert.Equal([printed], review.Suppressed.Select(suppressed => suppressed.Finding.Place));
        Assert.DoesNotContain(review.Findings, finding => finding.Rule.Id is "PLC8201" or "PLC8902");
        var everywhere = PracticeReview.Of(District(new RuleSuppression("PLC8201", "Of the district's own teams.", new(2027, 8, 31))), Day);
        Assert.Equal(["PLC8201", "PLC8902"], everywhere.Findings.Select(finding => finding.Rule.Id).Where(id => id is "PLC8201" or "PLC8902").Order());
    }

    [Fact]
    public void Every_finding_can_be_let_stand_by_its_rule_and_its_place()
    {
        var community = School(new Team(new("math-7"), "Mathematics 7 PLC"), new Team(new("ela"), "English"))
            .With(new Member(new("t-1"), "T")).With(new EssentialOutcome(new("ratios"), "Reason with ratios."));
        var found = PracticeReview.Of(community, Day).Findings;

        foreach (var finding in found)
        {
            var suppressed = community.With(new RuleSuppression(finding.Rule.Id, "Seen.", new(2027, 8, 31), finding.Place.Length == 0 ? null : finding.Place));

            Assert.Contains(PracticeReview.Of(suppressed, Day).Suppressed, one => one.Finding.Rule == finding.Rule && one.Finding.Place == finding.Place);
        }
        Assert.Contains(found, static finding => finding.Place.Length == 0);
        Assert.Contains(found, static finding => finding.Place == "/teams");
    }

    [Theory, Trait("Practice", "C-02")]
    [InlineData(2026, 11, 20, false)]
    [InlineData(2027, 11, 19, false)]
    [InlineData(2027, 11, 20, true)]
    public void Records_that_end_a_year_ago_are_said_to_be_old(int year, int month, int day, bool isOld)
    {
        var school = School(new Team(new("math-7"), "Mathematics 7")).With(new Meeting(new("m"), new("math-7"), Day));

        Assert.Equal(isOld ? ["The newest record is of 2026-11-20, more than 365 days before the day of this review."] : [],
            PracticeReview.Of(school, new(year, month, day)).Findings.Where(finding => finding.Rule.Id == "PLC8904").Select(finding => finding.Message));
        Assert.DoesNotContain(PracticeReview.Of(School(), Day).Findings, finding => finding.Rule.Id == "PLC8904");
    }

    [Fact, Trait("Practice", "F-16"), Trait("Practice", "G-08"), Trait("Practice", "I-04")]
    public void In_the_summer_after_the_last_calendar_no_term_runs()
    {
        var cycle = new ImprovementCycle(new("c"), "Why?", begin: new(2026, 5, 11));
        var school = School(new Team(new("g3"), "Grade 3")).With(new SchoolCalendar(new(2025), new(2025, 8, 18), new(2026, 5, 28))).With(cycle);

        Assert.DoesNotContain(PracticeReview.Of(school, new(2026, 8, 14)).Findings, finding => finding.Rule.Id == "PLC8508");
        var before = School(new Team(new("g3"), "Grade 3")).With(new SchoolCalendar(new(2026), new(2026, 8, 17), new(2027, 5, 27))).With(cycle);
        Assert.DoesNotContain(PracticeReview.Of(before, new(2026, 8, 21)).Findings, finding => finding.Rule.Id == "PLC8508");
        Assert.Contains(PracticeReview.Of(before, new(2026, 9, 15)).Findings, finding => finding.Rule.Id == "PLC8508");
        Assert.Contains(PracticeReview.Of(school, new(2026, 9, 15)).Findings, finding => finding.Rule.Id == "PLC8508");
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
