using Plc.Model.Goals;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Responses;
using Plc.Model.Review;
using static Plc.Model.Tests.Examples;
using static Plc.Model.Tests.Review.Reviews;

namespace Plc.Model.Tests.Review;

public sealed class RuleSetsReviewTests
{
    private static readonly Response Support = new(ResponseKind.Support, reviewAfterWeeks: 4), Extension = new(ResponseKind.Extension, reviewAfterWeeks: 4);

    private static readonly ResponseRule Missing = new(new("missing"), 1, ResponseCondition.NoResult, Response.GatherEvidence);
    private static readonly ResponseRule Below = new(new("below"), 2, ResponseCondition.BelowProficiency, Support);
    private static readonly ResponseRule Ready = new(new("ready"), 3, ResponseCondition.ReadyForExtension, Extension);

    [Fact, Trait("Practice", "Q-07")]
    public void What_a_rule_set_leaves_open_is_found_at_the_set_with_an_example()
    {
        Assert.Equal(
            ["PLC8401 /responseRuleSets/rules", "PLC8402 /responseRuleSets/rules"], Rules(Set(new(new("far"), 1, new(percentBelow: new(50)), Support), Ready)));
        Assert.StartsWith("A result below proficiency ends in continuing in core, since no rule holds: ", Assert.Single(Of(School(rules: [Set(Missing, new(new("far"), 2, new(percentBelow: new(50)), Support), Ready)])), finding => finding.Rule.Id == "PLC8401").Message, StringComparison.Ordinal);
        Assert.Empty(Rules(Set(Missing, Below, Ready)));
    }

    [Fact, Trait("Practice", "Q-07")]
    public void A_rule_that_never_fires_and_one_that_is_there_twice_are_found_at_the_rule() => Assert.Equal(
        ["PLC8403 /responseRuleSets/rules/rules/far", "PLC8404 /responseRuleSets/rules/rules/again"],
        Rules(Set(Missing, Below, Ready, new(new("far"), 4, new(percentBelow: new(50)), new(ResponseKind.Support, tier: 3, reviewAfterWeeks: 4)), new(new("again"), 5, ResponseCondition.BelowProficiency, Support))));

    [Fact, Trait("Practice", "Q-09")]
    public void A_set_that_extends_nobody_is_found_and_one_that_supports_nobody()
    {
        Assert.Equal(["PLC8431 /responseRuleSets/rules"], Rules(Set(Missing, Below)));
        Assert.Equal(["PLC8401 /responseRuleSets/rules", "PLC8405 /responseRuleSets/rules"], Rules(Set(Missing, Ready)));
    }

    [Fact, Trait("Practice", "Q-10")]
    public void A_response_that_never_ends_or_ends_at_once_is_found() => Assert.Equal(
        ["PLC8444 /responseRuleSets/rules/rules/ready", "PLC8445 /responseRuleSets/rules/rules/below"],
        Rules(Set(Missing, new(new("below"), 2, ResponseCondition.BelowProficiency, new(ResponseKind.Support, exit: new(percentAtLeast: new(50)))), new(new("ready"), 3, ResponseCondition.ReadyForExtension, new(ResponseKind.Extension)))));

    [Fact, Trait("Practice", "Q-07")]
    public void A_course_has_a_rule_set_of_its_school_or_of_the_district()
    {
        Assert.Equal(["/courses/math: No rule set is in force."], Found("PLC8406", School(rules: [])));
        Assert.NotEmpty(Found("PLC8406", School(rules: [Set(AsOf.PlusDays(1))])));
        Assert.Empty(Found("PLC8406", School(rules: [Set(AsOf)])));
        var district = new LearningCommunity(new("d"), "District", OrganizationKind.District, responseRuleSets: [Set(AsOf)]);
        Assert.Empty(Found("PLC8406", new LearningCommunity(new("d"), "District", OrganizationKind.District, responseRuleSets: [Set(AsOf)], schools: [School(rules: [])])));
        Assert.DoesNotContain(PracticeReview.Of(School(rules: []), AsOf, new(companions: [district])).Findings, finding => finding.Rule.Id == "PLC8406");
        Assert.Equal(
            ["/courses: No rule set is in force, for any of the 2 courses."],
            Found("PLC8406", new LearningCommunity(new("s"), "School", OrganizationKind.School, courses: [new(new("math"), "Math"), new(new("art"), "Art")])));
    }

    [Fact, Trait("Practice", "Q-07")]
    public void Two_rule_sets_for_the_same_courses_contradict_each_other_unless_one_was_adopted_later()
    {
        ResponseRuleSet Titled(string title, string id, ValueList<Reference<Course>> courses = default, NodaTime.LocalDate? adopted = null) =>
            new(new(id), title, [Missing, Below, Ready], Response.ContinueInCore, courses, adoptedOn: adopted);

        Assert.Equal(["/responseRuleSets: 2 rule sets are in force for the same courses, and no day of adoption says which of them decides."], Found("PLC8407", School(rules: [Titled("One", "1"), Titled("Two", "2")])));
        Assert.Equal(["/courses/math: 2 rule sets are in force for the same courses, and no day of adoption says which of them decides."], Found("PLC8407", School(rules: [Titled("One", "1", [Mathematics]), Titled("Two", "2", [Mathematics])])));
        Assert.Empty(Found("PLC8407", School(rules: [Titled("One", "1", adopted: AsOf.PlusYears(-1)), Titled("Two", "2", adopted: AsOf)])));
        Assert.NotEmpty(Found("PLC8407", School(rules: [Titled("One", "1", adopted: AsOf), Titled("Two", "2", adopted: AsOf)])));
        Assert.Empty(Found("PLC8407", School(rules: [Titled("One", "1"), Titled("Two", "2", [Mathematics])])));
    }

    [Fact]
    public void A_district_that_leaves_teaching_to_its_schools_is_not_asked_for_what_they_have()
    {
        var district = new LearningCommunity(
            new("d"), "District", OrganizationKind.District, courses: [new(new("math"), "Math")], outcomes: [Outcome(agreements: [])], goals: [Goal("g", GoalScope.District)]);

        Assert.DoesNotContain(Of(district, Day(5, 28)), finding => finding.Rule.Id is "PLC8307" or "PLC8342" or "PLC8345" or "PLC8406" or "PLC8423");
    }

    private static ResponseRuleSet Set(params ResponseRule[] rules) => new(new("rules"), "Rules", [.. rules], Response.ContinueInCore);

    private static ResponseRuleSet Set(NodaTime.LocalDate adoptedOn) => new(new("rules"), "Rules", [Missing, Below, Ready], Response.ContinueInCore, adoptedOn: adoptedOn);

    private static IEnumerable<string> Rules(ResponseRuleSet set) => Of(School(rules: [set])).Where(finding => finding.Place.StartsWith("/responseRuleSets", StringComparison.Ordinal)).Select(finding => $"{finding.Rule.Id} {finding.Place}");
}
