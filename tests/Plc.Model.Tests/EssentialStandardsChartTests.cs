using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests;

public sealed class EssentialStandardsChartTests
{
    [Fact, Trait("Practice", "Q-01")]
    public void A_chart_has_a_row_for_each_outcome_of_the_course_with_six_columns()
    {
        var ratios = new EssentialOutcome(
            new("ratios"), "Reason with ratios.", [Target("T1")], course: new("math-7"), exampleOfRigor: "A recipe for 28", prerequisites: "Multiplication",
            pacing: new("Unit 2"), extension: "Rates of change");
        var community = new LearningCommunity(
            new("s"), "School", OrganizationKind.School, courses: [new(new("math-7"), "Mathematics 7"), new(new("math-8"), "Mathematics 8")],
            outcomes: [ratios, new(new("other"), "Another course.", [Target("T2")], course: new("math-8"))],
            teams: [new(new("team-7"), "Mathematics 7", courses: [new("math-7")])],
            assessments:
            [
                new(new("quiz"), "Quiz", [Item("Q1")], purpose: AssessmentPurpose.Formative),
                new(new("unit"), "Unit test", [Item("Q1")], purpose: AssessmentPurpose.Summative),
                new(new("final-8"), "Final", [Item("Q1", target: "T2")], purpose: AssessmentPurpose.Summative),
            ]);

        var chart = EssentialStandardsChart.Of(community, new("math-7"));

        Assert.Equal("Mathematics 7", chart.Course.Name);
        Assert.Equal(community.Teams, chart.Teams);
        var row = Assert.Single(chart.Rows);
        Assert.Equal(("Reason with ratios.", "A recipe for 28", "Multiplication", "Unit 2", "Rates of change"), (row.Description, row.ExampleOfRigor, row.Prerequisites, row.WhenTaught?.Unit, row.Extension));
        Assert.Equal("unit", Assert.Single(row.SummativeAssessments).Id.Value);
        Assert.Throws<ArgumentException>("course", () => EssentialStandardsChart.Of(community, new("art")));
    }
}
