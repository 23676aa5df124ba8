using System.Xml.Linq;
using Plc.Model.Responses;

namespace Plc.Model.Reports.Tests;

public sealed class ResponseChapterTests
{
    [Fact]
    [Trait("Practice", "Q-07")]
    public async Task Groups_stand_by_the_day_by_which_they_have_to_begin_with_their_students()
    {
        var plan = Files.Community().Respond(Files.Results(), Files.SchoolDay, Files.Progress());
        var table = Table(await Page.Of(Files.School()), "Support and extension to begin");

        var days = table.Elements("tbody").Select(body => Page.Text(body.Elements("tr").First())).ToList();
        Assert.Equal(plan.Groups.Select(group => group.StartBy!.Value).Distinct().Order().Select(day => $"By {Words.Day(day)}"), days);
        var shown = table.Elements("tbody").SelectMany(body => body.Elements("tr").Skip(1)).ToDictionary(NumberOf, Students);
        Assert.Equal(plan.Groups.Select(group => group.Number), shown.Keys);
        Assert.All(plan.Groups, group => Assert.Equal(group.Students.Select(student => $"{student.Student} {Words.Of(student.Evidence)}"), shown[group.Number]));
    }

    [Fact]
    public async Task A_group_says_what_where_and_why()
    {
        var row = Table(await Page.Of(Files.School()), "Support and extension to begin").Elements("tbody").First().Elements("tr").ElementAt(1).Elements().Select(Page.Text).ToList();

        Assert.Equal("1 support, 6 students", row[0]);
        Assert.Equal(
            "7.EE.B.3 I can solve a problem of several steps and check my answer Boost; tier 2; 30 minutes, 3 times a week, for 6 weeks; given by: teacher; in Boost (Mon Tue Wed Thu Fri 13:00 to 13:30); review 2026-12-16",
            row[2]);
        Assert.Equal("below proficiency (rule below-cut); points on math-7-cfa-2, 2026-11-10", row[3]);
    }

    [Fact]
    [Trait("Practice", "Q-10")]
    public async Task Students_to_assess_and_plans_are_those_of_the_plan()
    {
        var plan = Files.Community().Respond(Files.Results(), Files.SchoolDay, Files.Progress());
        var page = await Page.Of(Files.School());

        Assert.Equal(plan.ToGather.Select(response => response.Student.Value).Distinct().Order(), Chips(Table(page, "To be assessed first")).Select(chip => chip.Split(' ')[0]).Distinct().Order());
        var decided = Table(page, "Plans to decide on").Element("tbody")!.Elements("tr").Select(row => (Page.Text(row.Element("th")!).Split(' ')[0], Page.Text(row.Elements("td").First())));
        Assert.Equal(
            plan.Reviews.Where(review => review.Recommendation != PlanRecommendation.Continue).Select(review => (review.Plan.Student.Value, Words.Of(review.Recommendation))).Order(), decided.Order());
        Assert.Equal(
            plan.Reviews.Where(review => review.Recommendation == PlanRecommendation.Continue).Select(review => review.Plan.Student.Value).Order(),
            Chips(Table(page, "Plans that go on")).Order());
        Assert.Contains(Sentences.Responses(plan), page.Chapter("responses").Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_late_is_said_in_words()
    {
        var late = new ReportSource(Files.Community(), Files.Results(), asOf: Files.SchoolDay.PlusDays(7), isReviewed: false);

        Assert.Contains("late by 3 school days", Page.Text(Table(await Page.Of(late), "Support and extension to begin")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_rule_set_it_says_so_and_what_to_do()
    {
        Assert.Equal(
            ["No rule set says who gets support or extension: agree on one, and add it to responseRuleSets."],
            (await Page.Of(Sample.Make())).Chapter("responses").Elements("p").Select(Page.Text));
    }

    [Fact]
    public async Task Where_no_day_is_known_nothing_is_said_of_days()
    {
        var page = await Page.Of(new ReportSource(Files.Elementary()));

        Assert.Equal("No day is known as of which to ask what is due: name one.", page.Chapter("responses").Element("p")!.Value);
        Assert.Equal("No day is known as of which to ask how goals stand: name one.", page.Chapter("goals").Element("p")!.Value);
        Assert.DoesNotContain("review", page.All("section").Attributes("aria-labelledby").Select(label => label.Value));
    }

    private static XElement Table(Page page, string heading) => page.Chapter("responses").Elements("h3").Single(title => title.Value == heading).ElementsAfterSelf("table").First();

    private static int NumberOf(XElement row) => int.Parse(Page.Text(row.Element("th")!).Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);

    private static List<string> Students(XElement row) => [.. row.Descendants("li").Select(Page.Text)];

    private static IEnumerable<string> Chips(XElement table) => table.Descendants("li").Select(Page.Text);
}
