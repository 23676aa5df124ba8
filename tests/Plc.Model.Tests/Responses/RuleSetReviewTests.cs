using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Responses;
using Plc.Model.Rules;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Responses;

public sealed class RuleSetReviewTests
{
    private static readonly Response Tier2 = new(ResponseKind.Support, tier: 2, reviewAfterWeeks: 6);
    private static readonly Response Extension = new(ResponseKind.Extension, reviewAfterWeeks: 6);
    private static readonly ResponseRule Missing = Rule("missing", 1, ResponseCondition.NoResult, Response.GatherEvidence);
    private static readonly ResponseRule Ready = Rule("ready", 2, ResponseCondition.ReadyForExtension, Extension);
    private static readonly ResponseRule Below = Rule("below", 3, ResponseCondition.BelowProficiency, Tier2);

    [Fact, Trait("Practice", "Q-07")]
    public void A_result_below_proficiency_that_ends_in_continuing_in_core_is_found_with_an_example() =>
        Found(Set(Missing, Ready, Rule("weak", 3, new(percentBelow: new Percent(70)), Tier2)),
            "A result below proficiency ends in continuing in core, since no rule holds: 7 of 10 points on the target (70 %), 7 of 10 items at full points, below proficiency.");

    [Fact, Trait("Practice", "Q-07")]
    public void A_gap_depends_on_the_cuts_that_are_in_use()
    {
        var set = Set(Missing, Ready, Rule("weak", 3, new(percentBelow: new Percent(70)), Tier2));
        var own = new CommonAssessment(new("a"), "A", [Item("Q1"), Item("Q2")], [new(new("T1"), Cut.AtPercent(70))]);
        var school = Community(own).With(set);

        Assert.Empty(school.Review(set).Findings);
        Assert.Equal(["BelowProficiencyContinues"], school.With(new CommonAssessment(new("b"), "B", [Item("Q1")])).Review(set).Findings.Select(finding => $"{finding}"));
        Assert.Empty(RuleSetReview.Of(set, new AnalysisPolicy("low", "1", Cut.AtPercent(60))).Findings);
    }

    [Fact]
    public void Assessments_of_other_courses_are_passed_over()
    {
        var set = new ResponseRuleSet(new("set"), "Set", [Missing, Ready, Rule("weak", 3, new(percentBelow: new Percent(70)), Tier2)], Response.ContinueInCore, [new Reference<Course>("math")]);
        CommonAssessment Of(string course, decimal cut) => new(new(course), "A", [Item("Q1")], [new(new("T1"), Cut.AtPercent(cut))], new Reference<Course>(course));

        Assert.Empty(RuleSetReview.Of(set, assessments: [Of("math", 70), Of("art", 90)]).Findings);
        Assert.NotEmpty(RuleSetReview.Of(set, assessments: [Of("math", 90), Of("art", 70)]).Findings);
    }

    [Fact, Trait("Practice", "Q-07")]
    public void A_missing_result_that_ends_in_continuing_in_core_is_found() =>
        Found(Set(Ready, Below), "A missing result ends in continuing in core, since no rule holds: no result on the target.");

    [Fact, Trait("Practice", "Q-07")]
    public void A_rule_that_lets_a_student_below_proficiency_continue_is_found() =>
        Found(Set(Missing, Ready, Rule("nearly", 2, ResponseCondition.AllOf(ResponseCondition.BelowProficiency, new ResponseCondition(countAtLeast: 4)), Response.ContinueInCore), Below),
            "A result below proficiency ends in continuing in core, by rule nearly: 7 of 10 points on the target (70 %), 7 of 10 items at full points, below proficiency.");

    [Fact, Trait("Practice", "Q-07")]
    public void A_rule_that_never_decides_is_found_with_those_that_do_before() => Found(
        Set(Missing, Ready, Below, Rule("low", 4, new(percentBelow: new Percent(60)), new(ResponseKind.Support, tier: 3, reviewAfterWeeks: 6))),
        "Rule low never decides: rule below always does before: 5 of 10 points on the target (50 %), 5 of 10 items at full points, below proficiency.");

    [Fact, Trait("Practice", "Q-07")]
    public void A_condition_that_cannot_hold_is_found() => Found(
        Set(Missing, Ready, Below, Rule("never", 4, ResponseCondition.AllOf(ResponseCondition.ReadyForExtension, new ResponseCondition(notProficientInARow: 2)), Tier2)),
        "The condition of rule never holds of no outcome that can be.");

    [Fact, Trait("Practice", "Q-07")]
    public void A_rule_that_says_the_same_as_another_is_worth_knowing()
    {
        var finding = Assert.Single(RuleSetReview.Of(Set(Missing, Ready, Below, Rule("again", 4, ResponseCondition.BelowProficiency, Tier2))).Findings);

        Assert.Equal((RuleSetFindingKind.SameAsAnother, RuleSeverity.Info, "again", "below"), (finding.Kind, finding.Severity, finding.Rule?.Value, Assert.Single(finding.Others).Value));
    }

    [Fact, Trait("Practice", "Q-09")]
    public void Rules_that_answer_one_of_the_two_questions_alone_are_found()
    {
        Found(Set(Missing, Below), "No outcome is answered by extension (question 4), not even one that is ready for it: 5 of 5 points on the target (100 %), 5 of 5 items at full points, ready for extension.");
        Assert.Equal(["NoSupport", "BelowProficiencyContinues"], RuleSetReview.Of(Set(Missing, Ready)).Findings.Select(finding => $"{finding}"));
    }

    [Fact, Trait("Practice", "Q-10")]
    public void A_response_without_review_exit_and_end_is_found_and_one_that_ends_at_once()
    {
        Assert.Equal(["WithoutEnd of rule ready"], RuleSetReview.Of(Set(Missing, Below, Rule("ready", 2, ResponseCondition.ReadyForExtension, new(ResponseKind.Extension)))).Findings.Select(finding => $"{finding}"));
        Found(Set(Missing, Ready, Rule("below", 3, ResponseCondition.BelowProficiency, new(ResponseKind.Support, exit: new(percentAtLeast: new Percent(75))))),
            "The response of rule below is ended by the outcome that begins it: 15 of 20 points on the target (75 %), 15 of 20 items at full points, below proficiency.");
    }

    [Fact]
    public void A_set_that_only_asks_for_levels_has_a_gap_where_there_is_no_level() => Assert.Equal(
        "A result below proficiency ends in continuing in core, since no rule holds: 7 of 10 points on the target (70 %), 7 of 10 items at full points, below proficiency.",
        Assert.Single(RuleSetReview.Of(new(new("set"), "Set", [Missing, Ready, Rule("low", 3, new(levelBelow: 3), Tier2)], Response.ContinueInCore, levels: new(0, 4, 3, 0.5m))).Findings).Message);

    [Fact]
    public void A_review_of_many_crossing_thresholds_ends_soon_and_says_that_it_did_not_come_to_its_end()
    {
        var rules = Staircase.Of(20).Select((rule, i) => new ResponseRule(rule.Id, i + 1, rule.When, rule.Then)).ToValueList();
        var begin = ThreadTime.Now;

        var review = RuleSetReview.Of(new(new("set"), "Set", rules, Response.ContinueInCore, levels: Staircase.Levels));

        Assert.Equal(RuleSetFindingKind.NotReviewed, review.Findings[0].Kind);
        Assert.InRange((ThreadTime.Now - begin).TotalSeconds, 0, 60);
    }

    [Fact, Trait("Practice", "Q-07"), Trait("Practice", "Q-09"), Trait("Practice", "Q-10")]
    public void A_preset_is_complete_and_gives_what_its_documentation_says()
    {
        var set = PresetRuleSets.ThreeTiers(new("set"), "Set");
        Response Of(StudentOutcome outcome) => set.Decide(outcome).Response;
        TargetScore below = new(5, 10, 5, 10, TargetStanding.BelowProficiency);

        Assert.Empty(RuleSetReview.Of(set).Findings);
        Assert.Equal("30 minutes, 4 times a week", Of(new(below, 2)).Dosage!.ToString());
        Assert.Equal((3, 3, "45 minutes, 5 times a week"), (Of(new(below, 3)).Tier!.Value, Of(new(below, 3)).GroupSize!.Value, Of(new(below, 3)).Dosage!.ToString()));
        Assert.Equal(3, Of(new(below, 1, SeriesDecision.ChangeInstruction)).Tier);
        Assert.Equal(ResponseKind.Extension, Of(new(new(10, 10, 10, 10, TargetStanding.ReadyForExtension))).Kind);
        Assert.Equal(ResponseKind.ContinueInCore, Of(new(new(9, 10, 9, 10, TargetStanding.Proficient))).Kind);
        Assert.Equal(ResponseKind.GatherEvidence, Of(new()).Kind);
    }

    private static void Found(ResponseRuleSet set, params string[] messages) => Assert.Equal(messages, RuleSetReview.Of(set).Findings.Select(finding => finding.Message));

    private static ResponseRuleSet Set(params ResponseRule[] rules) => new(new("set"), "Set", [.. rules], Response.ContinueInCore);

    private static ResponseRule Rule(string id, int priority, ResponseCondition when, Response then) => new(new(id), priority, when, then);
}
