using System.Globalization;
using System.Xml.Linq;
using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Goals;
using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Reports.Tests;

public sealed class GoalChapterTests
{
    private static readonly LocalDate AsOf = new(2027, 2, 5), Start = new(2026, 9, 7), End = new(2027, 5, 21);

    private static readonly Measure Reading = new("Reading at grade level", MeasureKind.PercentProficient, BetterDirection.Higher);

    [Fact]
    [Trait("Practice", "G-05")]
    public async Task A_goal_stands_as_its_evaluation_says()
    {
        var community = Files.Elementary();
        var page = await Page.Of(new ReportSource(community, asOf: Files.CommunityDay, isReviewed: false));

        var shown = Cards(page).Select(card => (Page.Text(card.Element("h3")!), Standing(card))).Order();
        Assert.Equal(community.Goals.Select(goal => (goal.Statement, Words.Of(goal.Evaluate(Files.CommunityDay, community.Calendars).Status))).Order(), shown);
        Assert.Equal(4, shown.Count());
    }

    [Fact]
    public async Task The_chart_says_in_words_what_it_shows()
    {
        var goal = Goal(checkpoints: [new(new(2027, 1, 15), 69)], measurements: [new(66, new LocalDate(2026, 10, 5)), new(70, new LocalDate(2027, 1, 13))]);

        Assert.Equal(
            "Reading at grade level. Baseline 64 % on 2026-09-07. 2 measurements since, the last 70 % on 2027-01-13, when the aim line was at 68.92 %. Target 75 % by 2027-05-21. " +
            "Checkpoint 2027-01-15: on the line or better. As of 2027-02-05: on track.",
            Drawing(await CardOf(goal)).Attribute("aria-label")!.Value);
    }

    [Fact]
    [Trait("Practice", "G-08")]
    public async Task A_checkpoint_is_behind_met_not_measured_or_to_come()
    {
        var goal = Goal(
            checkpoints: [new(new(2026, 10, 1), 65), new(new(2026, 11, 2), 67), new(new(2026, 12, 1)), new(new(2027, 3, 1), 71)],
            measurements: [new(64.5m, new LocalDate(2026, 9, 28)), new(68, new LocalDate(2026, 10, 30))]);
        var card = await CardOf(goal);

        Assert.Equal(["checkpoint not-met", "checkpoint met", "checkpoint not-measured", "checkpoint to-come"], Marks(card, "checkpoint"));
        Assert.Equal(
            ["baseline", "measured", "checkpoint: behind the line", "measured", "checkpoint: on the line or better", "checkpoint: not measured", "checkpoint: to come", "deadline and target"],
            Rows(card).Select(row => row[3]));
        Assert.Contains("Look at progress by Monday 2027-03-01: 71 % expected.", card.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Measurements_stand_by_their_days_and_not_one_after_the_other()
    {
        var days = new[] { new LocalDate(2026, 9, 17), new(2026, 9, 27), new(2027, 1, 5) };
        var card = await CardOf(Goal(measurements: [.. days.Select(day => new Measurement(70, day))]));

        var places = Points(card).Select(point => Percent(point, "cx")).ToList();
        Assert.Equal(3, places.Count);
        Assert.Equal(10, (places[2] - places[1]) / (places[1] - places[0]), 0.1);
    }

    [Fact]
    public async Task Less_is_better_where_the_measure_says_so()
    {
        var absent = new Measure("Days absent", MeasureKind.Rate, BetterDirection.Lower, minimum: 0);
        var goal = new SmartGoal(
            new("g"), "Fewer days are missed.", GoalScope.School, absent, new(1.5m, Start), GoalTarget.DownTo(1.2m), GoalDeadline.On(End),
            checkpoints: [new(new(2027, 1, 15))], measurements: [new(1.3m, new LocalDate(2027, 1, 15))]);
        var card = await CardOf(goal);

        Assert.Equal("on track", Standing(card));
        Assert.Equal(["checkpoint met"], Marks(card, "checkpoint"));
        var aim = card.Descendants("line").Where(line => line.Attribute("class")?.Value == "aim").ToList();
        Assert.True(Number(aim[^1], "y2") > Number(aim[0], "y1"));
    }

    [Fact]
    public async Task A_goal_without_measurements_says_so_and_shows_its_line()
    {
        var card = await CardOf(Goal());

        Assert.Contains("It cannot be told how it stands: nothing was measured since the baseline: measure it.", card.Value, StringComparison.Ordinal);
        Assert.Empty(Points(card));
        Assert.Single(Drawing(card).Descendants("line"), line => line.Attribute("class")?.Value == "aim");
    }

    [Fact]
    public async Task A_goal_without_a_measure_has_no_chart_and_says_what_is_missing()
    {
        var card = await CardOf(new SmartGoal(new("g"), "Offer tutoring.", GoalScope.School));

        Assert.Equal("not enough data", Standing(card));
        Assert.Contains("agree on a measure", card.Value, StringComparison.Ordinal);
        Assert.Empty(card.Descendants("svg"));
    }

    [Fact]
    public async Task The_measurements_of_another_group_are_not_held_against_the_line()
    {
        var group = new Id<StudentGroup>("EL");
        var goal = new SmartGoal(
            new("g"), "English learners read.", GoalScope.School, Reading, new(40, Start, group: group), GoalTarget.UpTo(60), GoalDeadline.On(End),
            measurements: [new(50, new LocalDate(2026, 12, 1), group: group), new(80, new LocalDate(2026, 12, 1))]);
        var card = await CardOf(goal);

        Assert.Single(Points(card));
        Assert.Contains("students: EL", Page.Text(card), StringComparison.Ordinal);
        Assert.Contains("1 measurement of another group or measure, or not later than the baseline, is not held against the line.", card.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 64)]
    [InlineData(2, 100)]
    [InlineData(400, 0)]
    public async Task Places_are_numbers_within_the_chart(int count, int value)
    {
        var card = await CardOf(new(
            new("g"), "Every value is the same.", GoalScope.School, Reading,
            measurements: [.. Enumerable.Range(0, count).Select(day => new Measurement(value, Start.PlusDays(day / 4)))]));

        Assert.Equal(count, Points(card).Count());
        Assert.All(Points(card), point => Assert.InRange(Percent(point, "cx"), 0, 100));
        Assert.All(Points(card), point => Assert.InRange(Number(point, "cy"), 0, 180));
        Assert.Single(card.Descendants("text"), text => text.Attribute("class")?.Value == "value");
    }

    [Fact]
    public async Task Goals_that_ended_come_last_and_those_of_long_ago_are_history()
    {
        SmartGoal Until(string id, LocalDate end, GoalScope scope) => new(
            new(id), id, scope, Reading, new(50, end.PlusDays(-200)), GoalTarget.UpTo(60), GoalDeadline.On(end), measurements: [new(61, end.PlusDays(-150))],
            team: scope == GoalScope.Team ? new Id<Teams.Team>("t") : null);
        var page = await Page.Of(SourceOf(Until("ended", AsOf, GoalScope.School), Until("history", AsOf.PlusDays(-366), GoalScope.School), Until("open", End, GoalScope.School)));

        Assert.Equal(["open", "ended"], Cards(page).Select(card => Page.Text(card.Element("h3")!)));
        Assert.Equal(["on track", "exceeded"], Cards(page).Select(Standing));
        Assert.Contains("1 goal in force: 1 on track. 1 goal whose deadline was in the last year.", page.Chapter("goals").Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Steps_that_are_not_done_are_due()
    {
        var goal = Goal(steps: [new("Done", due: AsOf, completed: AsOf), new("Write lessons.", due: new LocalDate(2027, 1, 29)), new("Try them", due: new LocalDate(2027, 3, 5))]);

        Assert.Equal(
            ["Measure again by Friday 2027-05-21, the deadline: 75 % to be reached.", "Write lessons: was due Friday 2027-01-29.", "Try them: due Friday 2027-03-05."],
            (await CardOf(goal)).Elements("ul").Elements("li").Select(Page.Text));
    }

    [Theory]
    [InlineData(Sample.Script)]
    [InlineData(Sample.Quotes)]
    [InlineData("كل طالب يقرأ")]
    public async Task Any_text_is_shown_as_it_is(string text)
    {
        var goal = new SmartGoal(
            new("g"), text, GoalScope.School, new(text, MeasureKind.Count, BetterDirection.Higher), new(1, Start), GoalTarget.UpTo(4), GoalDeadline.On(End), measurements: [new(2, AsOf)]);
        var page = await Page.Of(SourceOf(goal));

        Assert.Equal(text, Cards(page).Single().Element("h3")!.Value);
        Assert.Equal("auto", Cards(page).Single().Element("h3")!.Attribute("dir")!.Value);
        Assert.StartsWith(text, Drawing(Cards(page).Single()).Attribute("aria-label")!.Value, StringComparison.Ordinal);
        Assert.Empty(page.All("script", "b"));
    }

    [Fact]
    public async Task A_community_without_goals_is_told_what_to_do()
    {
        Assert.Contains("add it to goals", (await Page.Of(SourceOf())).Chapter("goals").Value, StringComparison.Ordinal);
    }

    private static SmartGoal Goal(ValueList<Checkpoint> checkpoints = default, ValueList<Measurement> measurements = default, ValueList<ActionStep> steps = default) => new(
        new("g"), "In May 75 percent read at grade level.", GoalScope.School, Reading, new(64, Start), GoalTarget.UpTo(75), GoalDeadline.On(End), steps: steps, checkpoints: checkpoints,
        measurements: measurements);

    private static ReportSource SourceOf(params ValueList<SmartGoal> goals) => new(new(new("s"), "A school", OrganizationKind.School, goals: goals), asOf: AsOf, isReviewed: false);

    private static async Task<XElement> CardOf(SmartGoal goal) => Cards(await Page.Of(SourceOf(goal))).Single();

    private static IEnumerable<XElement> Cards(Page page) => page.Chapter("goals").Elements("section");

    private static string Standing(XElement card) => card.Descendants("span").First(span => span.Attribute("class")!.Value.StartsWith("standing", StringComparison.Ordinal)).Value;

    private static XElement Drawing(XElement card) => card.Descendants("svg").Single(svg => svg.Attribute("role") is not null);

    private static IEnumerable<XElement> Points(XElement card) => Drawing(card).Descendants("circle");

    private static IEnumerable<string> Marks(XElement card, string kind) =>
        Drawing(card).Elements("g").Select(group => group.Attribute("class")?.Value ?? "").Where(name => name.StartsWith(kind, StringComparison.Ordinal));

    private static List<string[]> Rows(XElement card) => [.. card.Descendants("tbody").Elements("tr").Select(row => row.Elements().Select(Page.Text).ToArray())];

    private static double Percent(XElement element, string name) => double.Parse(element.Attribute(name)!.Value.TrimEnd('%'), CultureInfo.InvariantCulture);

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
