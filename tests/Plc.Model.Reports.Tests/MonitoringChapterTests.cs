using System.Xml.Linq;
using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Responses;

namespace Plc.Model.Reports.Tests;

public sealed class MonitoringChapterTests
{
    private static readonly LocalDate Start = new(2026, 9, 7), AsOf = new(2026, 11, 20);

    [Fact]
    [Trait("Practice", "Q-02")]
    public async Task The_decision_is_that_of_the_rule_of_the_plan_with_its_reason()
    {
        var page = await Page.Of(Files.School());

        Assert.Equal(
            [
                ["S-2068", "Proportions in five minutes", "change the instruction", "four-point rule, version 1: the last 4 scores are all worse than the aim line"],
                ["S-2368", "Proportions in five minutes", "cannot be told yet", "no plan of the student names this measure, so there is no goal: add the measure and its goal to the plan"],
            ],
            page.Chapter("monitoring").Elements("table").Elements("tbody").Elements("tr").Select(row => row.Elements().Select(Page.Text).ToArray()));
        Assert.Equal(
            "Proportions in five minutes, student S-2068. 10 scores, from 10 on 2026-09-11 to 13 on 2026-11-13; +0.36 a week (standard error 0.05). " +
            "Aim line from 10 on 2026-09-25 to 24 on 2026-12-18. As of 2026-11-16: change the instruction; four-point rule, version 1: the last 4 scores are all worse than the aim line.",
            Drawing(Cards(page)[0]).Attribute("aria-label")!.Value);
    }

    [Theory]
    [InlineData(MonitoringRule.FourPoint, "go on", "neither are the last 4 scores all worse than the aim line, nor the last 4 all better")]
    [InlineData(MonitoringRule.ThreeBelowSixAbove, "go on", "neither are the last 3 scores all worse than the aim line, nor the last 6 all better")]
    [InlineData(MonitoringRule.RateOfImprovement, "go on", "the trend is +0.85 a week, the aim line +1 a week")]
    public async Task Each_rule_says_why(MonitoringRule rule, string decision, string why)
    {
        var card = Cards(await Page.Of(Source([Series(2, 2, 2, 3, 4, 5, 6, 7, 8, 9)], Plan(12, rule: rule))))[0];

        Assert.Contains(decision, card.Element("p")!.Value, StringComparison.Ordinal);
        Assert.Contains(why, card.Element("p")!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "there is no score by then")]
    [InlineData(2, "there are too few scores: an aim line begins at the median of the first 3")]
    [InlineData(5, "four-point rule, version 1: there are too few scores; the rule asks for 6 after the baseline, over 6 weeks")]
    public async Task Too_few_scores_say_so(int count, string why)
    {
        var page = await Page.Of(Source([Series([.. Enumerable.Repeat(8m, count)])], Plan(12)));

        Assert.Equal(why, Cards(page)[0].Element("p")!.Elements("span").Last().Value);
        Assert.Equal(count == 0 ? 0 : 1, Cards(page)[0].Descendants("svg").Count(svg => svg.Attribute("role") is not null));
    }

    [Fact]
    public async Task Phases_have_lines_and_names_and_are_not_joined()
    {
        var series = new ProgressSeries("Words", ProgressDirection.Increasing, [.. Enumerable.Range(0, 9).Select(week => new ProgressScore(Start.PlusWeeks(week), week, week < 3 ? "Baseline" : week < 6 ? "Boost" : "خط"))]);
        var card = Cards(await Page.Of(Source([series])))[0];

        var changes = Drawing(card).Elements("g").Where(group => group.Attribute("class")?.Value == "change").ToList();
        Assert.Equal(["Baseline", "Boost", "خط"], changes.Select(change => change.Element("title")!.Value));
        Assert.Equal([0, 1, 1], changes.Select(change => change.Elements("line").Count()));
        Assert.Equal(6, Drawing(card).Elements("line").Count(line => line.Attribute("class")?.Value == "run"));
        Assert.Equal(["Baseline: 3 scores, mean 1, median 1; +1 a week (standard error 0.00).", "Boost: 3 scores", "خط: 3 scores"],
            card.Element("ol")!.Elements("li").Select(Page.Text).Select((text, i) => i == 0 ? text : text[..text.IndexOf(',', StringComparison.Ordinal)]));
        Assert.Contains("better in 100 % of all pairs of scores before and after (NAP)", card.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_measure_that_goes_down_is_judged_so()
    {
        var card = Cards(await Page.Of(Source([Series(12, 11, 12, 11, 11, 11, 11, 11, 11, 11)], Plan(0, ProgressDirection.Decreasing))))[0];

        Assert.Contains("change the instruction", card.Element("p")!.Value, StringComparison.Ordinal);
        Assert.Contains("a student who improves has lower scores", card.Value, StringComparison.Ordinal);
        Assert.Equal("above", Page.Text(card.Descendants("tbody").Elements("tr").Last().Elements().Last()));
    }

    [Fact]
    public async Task Several_series_of_a_student_have_a_chart_each_with_ids_of_their_own()
    {
        var other = new ProgressSeries("Errors", ProgressDirection.Increasing, [new(Start, 4)]);
        var page = await Page.Of(Source([Series(1, 2, 3), other]));

        Assert.Equal(["A1: Errors", "A1: Words"], Cards(page).Select(card => Page.Text(card.Element("h3")!)));
        Assert.Equal(["monitoring-1", "monitoring-2"], Cards(page).Select(card => card.Element("h3")!.Attribute("id")!.Value));
        Assert.Equal("One score", Page.Text(Cards(page)[0].Descendants("figcaption").Single()));
    }

    [Fact]
    public async Task Scores_of_later_days_are_left_out()
    {
        var page = await Page.Of(Source([new("Words", ProgressDirection.Increasing, [new(AsOf, 7), new(AsOf.PlusDays(1), 777)])]));

        Assert.Single(Drawing(Cards(page)[0]).Descendants("circle"));
        Assert.DoesNotContain("777", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_score_is_in_the_table_with_its_side_of_the_line()
    {
        var rows = Cards(await Page.Of(Source([Series(1, 2, 3, 4, 5, 2)], Plan(12))))[0].Descendants("tbody").Elements("tr").Select(row => row.Elements().Select(Page.Text).ToArray()).ToList();

        Assert.Equal(["2026-09-07", "1", "–", "–"], rows[0]);
        Assert.Equal(["2026-09-21", "3", "2", "–"], rows[2]);
        Assert.Equal(["2026-09-28", "4", "3", "above"], rows[3]);
        Assert.Equal(["2026-10-12", "2", "5", "below"], rows[5]);
    }

    [Fact]
    public async Task Without_scores_there_is_no_such_chapter()
    {
        Assert.DoesNotContain("monitoring", (await Page.Of(Source([]))).All("section").Attributes("aria-labelledby").Select(label => label.Value));
    }

    private static ProgressSeries Series(params decimal[] scores) => new("Words", ProgressDirection.Increasing, [.. scores.Select((score, week) => new ProgressScore(Start.PlusWeeks(week), score))]);

    private static SupportPlan Plan(decimal goal, ProgressDirection direction = ProgressDirection.Increasing, MonitoringRule? rule = null) => new(
        new("p1"), new("A1"), PlanKind.Support, [new("T1")], Start, new(2026, 12, 18), monitoring: new("Words", direction, goal, Start.PlusWeeks(12), rule));

    private static ReportSource Source(ValueList<ProgressSeries> series, params ValueList<SupportPlan> plans) => new(
        new(new("s"), "A school", OrganizationKind.School, outcomes: [new(new("o"), "Outcome", [new(new("T1"), "Target")])], supportPlans: plans),
        asOf: AsOf, series: [.. series.Select(one => new StudentSeries(new("A1"), one))], isReviewed: false);

    private static List<XElement> Cards(Page page) => [.. page.Chapter("monitoring").Elements("section")];

    private static XElement Drawing(XElement card) => card.Descendants("svg").Single(svg => svg.Attribute("role") is not null);
}
