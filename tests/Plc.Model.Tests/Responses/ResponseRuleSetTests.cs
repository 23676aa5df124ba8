using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Responses;
using Plc.Model.Rules;

namespace Plc.Model.Tests.Responses;

public sealed class ResponseRuleSetTests
{
    private static readonly Response Tier2 = new(ResponseKind.Support, tier: 2, reviewAfterWeeks: 6);
    private static readonly Response Tier3 = new(ResponseKind.Support, tier: 3, reviewAfterWeeks: 6);

    private static readonly ResponseRuleSet Set = new(new("set"), "Mathematics 7",
    [
        Rule("weak", 2, new(percentBelow: new Percent(80)), Tier2),
        Rule("weak-again", 1, ResponseCondition.AllOf(new ResponseCondition(percentBelow: new Percent(80)), new ResponseCondition(notProficientInARow: 3)), Tier3),
    ], Response.ContinueInCore);

    [Fact, Trait("Practice", "Q-07")]
    public void The_rule_of_the_lowest_priority_number_decides_and_says_why()
    {
        var again = Set.Decide(Outcome(9, 15, times: 4));

        Assert.Equal(("weak-again", Tier3), (again.Rule?.Id.Value, again.Response));
        Assert.Equal(["9 of 15 points on the target (60 %), below 80 %", "not proficient 4 times in a row"], again.Reasons);
        Assert.Equal("Support, tier 3 by rule weak-again", again.ToString());
        Assert.Equal("weak", Set.Decide(Outcome(9, 15)).Rule?.Id.Value);
    }

    [Fact, Trait("Practice", "Q-07")]
    public void Where_no_rule_holds_the_response_is_otherwise()
    {
        var decision = Set.Decide(new(new(12, 15, 12, 15, TargetStanding.Proficient)));

        Assert.Equal(Response.ContinueInCore, decision.Response);
        Assert.Null(decision.Rule);
        Assert.Empty(decision.Reasons);
    }

    [Fact]
    public void Twelve_of_fifteen_points_are_not_below_80_percent() =>
        Assert.False(new ResponseCondition(percentBelow: new Percent(80)).Holds(new(new(12, 15, 0, 5, TargetStanding.BelowProficiency), 1)));

    [Fact]
    public void A_count_asks_for_no_more_items_than_count_for_the_student()
    {
        var allOfTwo = new StudentOutcome(new(2, 2, 2, 2, TargetStanding.ReadyForExtension));

        Assert.True(new ResponseCondition(countAtLeast: 3).Holds(allOfTwo));
        Assert.False(new ResponseCondition(countBelow: 3).Holds(allOfTwo));
        Assert.Equal(["2 of 2 items at full points, at least 2"], Reasons(new(countAtLeast: 3), allOfTwo));
    }

    [Fact]
    public void What_is_not_known_is_neither_below_nor_at_least()
    {
        ResponseCondition[] tests = [new(percentBelow: new Percent(50)), new(percentAtLeast: new Percent(50)), new(levelBelow: 2), new(levelAtLeast: 2), new(countBelow: 2), new(countAtLeast: 2)];

        Assert.All(tests, test => Assert.False(test.Holds(new StudentOutcome(timesNotProficient: 2))));
        Assert.True(new ResponseCondition(notProficientInARow: 2).Holds(new StudentOutcome(timesNotProficient: 2)));
    }

    [Fact]
    public void Who_is_ready_for_extension_is_proficient_or_better()
    {
        var ready = new StudentOutcome(new(10, 10, 10, 10, TargetStanding.ReadyForExtension));

        Assert.True(ResponseCondition.ProficientOrBetter.Holds(ready));
        Assert.True(ResponseCondition.ReadyForExtension.Holds(ready));
        Assert.False(new ResponseCondition(standing: [TargetStanding.Proficient]).Holds(ready));
    }

    [Fact, Trait("Practice", "Q-07")]
    public void Two_rules_of_one_priority_that_decide_one_outcome_differently_are_refused_with_an_example()
    {
        var breach = Assert.Single(Assert.Throws<RuleException>(() => new ResponseRuleSet(new("set"), "Set",
        [
            Rule("low", 1, new(percentBelow: new Percent(60)), Tier3),
            Rule("ready", 1, ResponseCondition.ReadyForExtension, new(ResponseKind.Extension)),
            Rule("weak", 1, ResponseCondition.AllOf(new ResponseCondition(percentAtLeast: new Percent(50)), new ResponseCondition(percentBelow: new Percent(80)), ResponseCondition.BelowProficiency), Tier2),
        ], Response.ContinueInCore)).Breaches, breach => breach.Path == "/rules/2");

        Assert.Equal("PLC6013", breach.Rule.Id);
        Assert.Equal(
            "This rule and rule 1 of the list have one priority and different responses, and both decide this outcome: 5 of 10 points on the target (50 %), 5 of 10 items at full points, below proficiency.",
            breach.Message);
    }

    [Fact]
    public void Proficiency_is_not_tied_to_a_percent_since_cuts_differ_by_target() => Assert.Equal(["PLC6013 /rules/1"], Examples.Places(ResponseRuleSet.Check(rules:
    [
        Rule("low", 1, new(percentBelow: new Percent(20)), Tier3), Rule("ready", 1, ResponseCondition.ReadyForExtension, new(ResponseKind.Extension)),
    ])));

    [Fact]
    public void What_can_never_be_is_no_contradiction()
    {
        Silent(Rule("none", 1, new(countBelow: 1), Tier3), Rule("all", 1, new(percentAtLeast: new Percent(100)), new(ResponseKind.Extension)));
        Silent(Rule("below", 1, ResponseCondition.BelowProficiency, Tier2), Rule("level", 1, new(levelAtLeast: 3), Response.ContinueInCore));
        Silent(Rule("again", 1, new(notProficientInARow: 2), Tier2), Rule("ready", 1, ResponseCondition.ReadyForExtension, Response.ContinueInCore));
        Silent(Rule("missing", 1, ResponseCondition.NoResult, Response.GatherEvidence), Rule("all", 1, new(countAtLeast: 1), Tier2));
        Silent(Rule("half", 1, ResponseCondition.AllOf(new ResponseCondition(levelAtLeast: 2.1m), new ResponseCondition(levelBelow: 2.9m)), Tier2), Rule("some", 1, new(percentAtLeast: new Percent(1)), Tier3));

        static void Silent(params ResponseRule[] rules) => Assert.Empty(ResponseRuleSet.Check(rules: [.. rules], levels: new(0, 4, 3, 1)));
    }

    [Fact]
    public void What_a_rule_before_them_decides_is_no_contradiction_of_two_others() => Assert.Empty(ResponseRuleSet.Check(rules:
    [
        Rule("a", 2, new(percentBelow: new Percent(60)), Tier3), Rule("b", 2, new(percentBelow: new Percent(80)), Tier2),
        Rule("before", 1, new(percentBelow: new Percent(60)), Tier3),
    ]));

    [Fact]
    public void Rules_of_one_priority_and_one_response_may_overlap() =>
        Assert.Empty(ResponseRuleSet.Check(rules: [Rule("a", 1, new(percentBelow: new Percent(60)), Tier2), Rule("b", 1, ResponseCondition.BelowProficiency, Tier2)]));

    [Fact]
    public void Rules_that_cannot_be_verified_are_refused_soon()
    {
        var begin = ThreadTime.Now;

        var breach = Assert.Single(Staircase.Check(20));

        Assert.Equal("PLC6014", breach.Rule.Id);
        Assert.InRange((ThreadTime.Now - begin).TotalSeconds, 0, 20);
    }

    [Fact]
    public void Hundreds_of_thresholds_on_every_dimension_are_verified_or_refused_soon()
    {
        var chance = new Chance(7, 0.5);
        var begin = ThreadTime.Now;
        var rules = Enumerable.Range(1, 200).Select(i => Rule($"r{i}", 1 + i % 3, ResponseCondition.AnyOf(
            ResponseCondition.AllOf(new ResponseCondition(percentBelow: new Percent(i / 2m)), new ResponseCondition(levelAtLeast: i)),
            ResponseCondition.AllOf(new ResponseCondition(countAtLeast: chance.Between(1, 500)), new ResponseCondition(notProficientInARow: i + 1), new ResponseCondition(series: chance.One(Enum.GetValues<SeriesDecision>())))),
            new(ResponseKind.Support, title: $"{i}")));

        Assert.NotEmpty(ResponseRuleSet.Check(rules: [.. rules], levels: new(0, 400, 300)));
        Assert.InRange((ThreadTime.Now - begin).TotalSeconds, 0, 20);
    }

    [Fact]
    public void Two_hundred_bands_of_one_dimension_are_verified() =>
        Assert.Empty(ResponseRuleSet.Check(rules: [.. Enumerable.Range(0, 200).Select(i => Rule($"r{i}", 1, Band(i), new(ResponseKind.Support, title: $"{i}")))]));

    [Fact]
    public void A_level_of_other_levels_is_misuse()
    {
        var set = new ResponseRuleSet(new("set"), "Set", [Rule("a", 1, new(levelBelow: 3), Tier2)], Response.ContinueInCore, levels: new(0, 4, 3));

        Assert.Throws<ArgumentException>(() => set.Decide(new(new(5, 10, 5, 10, TargetStanding.BelowProficiency, 5, new(0, 10, 7)), 1)));
    }

    [Fact]
    public void A_rule_set_is_for_the_courses_that_it_names_or_for_all()
    {
        Reference<Course> math = new("math-7"), art = new("art-7");
        var ofMath = new ResponseRuleSet(new("set"), "Set", Set.Rules, Response.ContinueInCore, courses: [math]);

        Assert.Equal((true, false, true), (ofMath.IsFor(math), ofMath.IsFor(art), Set.IsFor(art)));
    }

    [Fact]
    public void The_levels_of_a_scale_are_those_of_its_steps_where_these_are_even()
    {
        Assert.Equal(new LevelRange(1, 4, 3, 1), LevelRange.Of(Scale(1, 2, 3, 4)));
        Assert.Equal(new LevelRange(1, 4, 3), LevelRange.Of(Scale(1, 3, 3.5m, 4)));

        static ProficiencyScale Scale(params decimal[] levels) => new(new("scale"), "Scale", [.. levels.Select(level => new ProficiencyLevel(level, "Level"))], 3);
    }

    [Theory]
    [InlineData(6, 6, 4, 5, TargetStanding.ReadyForExtension, "/itemsAtFullPoints")]
    [InlineData(5, 6, 5, 5, TargetStanding.Proficient, "/itemsAtFullPoints")]
    [InlineData(6, 6, 5, 5, TargetStanding.Proficient, "/standing")]
    [InlineData(0, 6, 1, 5, TargetStanding.BelowProficiency, "/itemsAtFullPoints")]
    [InlineData(0, 6, 0, 5, TargetStanding.ReadyForExtension, "/standing")]
    public void A_score_that_cannot_be_is_refused(int earned, int possible, int items, int count, TargetStanding standing, string path) =>
        Assert.Equal([$"PLC6016 {path}"], Examples.Places(TargetScore.Check(earned, possible, items, count, standing)));

    [Fact]
    public void An_outcome_that_cannot_be_is_refused()
    {
        var levels = new LevelRange(0, 4, 3);

        Assert.Equal(["PLC6016 /level"], Examples.Places(TargetScore.Check(5, 6, 4, 5, TargetStanding.Proficient, 2, levels)));
        Assert.Equal(["PLC6015 /level"], Examples.Places(TargetScore.Check(5, 6, 4, 5, TargetStanding.Proficient, 3)));
        Assert.Equal(["PLC6016 /timesNotProficient"], Examples.Places(StudentOutcome.Check(new(5, 6, 4, 5, TargetStanding.Proficient), 1)));
        Assert.Equal(["PLC6016 /timesNotProficient"], Examples.Places(StudentOutcome.Check(new(5, 6, 4, 5, TargetStanding.BelowProficiency), 0)));
    }

    [Fact]
    public void A_result_is_not_said_but_where_it_is_asked_for()
    {
        var outcome = new StudentOutcome(new(7, 9, 3, 5, TargetStanding.BelowProficiency, 2.5m, new(0, 4, 3)), 2, SeriesDecision.ChangeInstruction);

        Assert.Equal("7 of 9 points on the target (77.8 %), 3 of 5 items at full points, below proficiency, level 2.5, not proficient 2 times in a row, monitoring says to change the instruction", outcome.Describe());
        Assert.All(new object[] { outcome, outcome.Score!, Set.Decide(outcome) }, said => Assert.DoesNotContain("7", said.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_condition_is_said_in_words()
    {
        Assert.Equal("below proficiency and (level 2.5 or above or not proficient 3 times in a row)", ResponseCondition.AllOf(
            ResponseCondition.BelowProficiency, ResponseCondition.AnyOf(new ResponseCondition(levelAtLeast: 2.5m), new ResponseCondition(notProficientInARow: 3))).ToString());
        Assert.Equal("proficient or ready for extension", ResponseCondition.ProficientOrBetter.ToString());
        Assert.Equal("fewer than 1 item at full points", new ResponseCondition(countBelow: 1).ToString());
    }

    [Fact, Trait("Practice", "Q-08")]
    public void Nothing_of_a_response_takes_a_student_out_of_core() =>
        Assert.Equal(["Support", "Extension", "ContinueInCore", "GatherEvidence"], Enum.GetNames<ResponseKind>());

    private static ResponseCondition Band(int i)
    {
        ResponseCondition from = new(percentAtLeast: new Percent((i + 1) / 4m)), below = new(percentBelow: new Percent((i + 2) / 4m));
        return ResponseCondition.AllOf(from, below);
    }

    private static ValueList<string> Reasons(ResponseCondition condition, StudentOutcome outcome) =>
        new ResponseRuleSet(new("set"), "Set", [Rule("rule", 1, condition, Tier2)], Response.ContinueInCore).Decide(outcome).Reasons;

    private static StudentOutcome Outcome(decimal earned, decimal possible, int times = 1) => new(new(earned, possible, 3, 5, TargetStanding.BelowProficiency), times);

    private static ResponseRule Rule(string id, int priority, ResponseCondition when, Response then) => new(new(id), priority, when, then);
}
