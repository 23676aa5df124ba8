using NodaTime;
using Plc.Model.Responses;
using static Plc.Model.Tests.Examples;
using static Plc.Model.Tests.Review.Reviews;

namespace Plc.Model.Tests.Review;

public sealed class ResponseReviewTests
{
    /// <summary>Five and ten school days after the assessment.</summary>
    private static readonly LocalDate Five = Day(10, 12), Ten = Day(10, 19);

    [Fact, Trait("Practice", "Q-07")]
    public void Who_is_asked_for_by_a_rule_has_a_plan_in_its_days()
    {
        var below = Scores(Quiz(), "a10 a20 b11");

        Assert.Equal(["/supportPlans: For 2 students the rules ask for support, and there is no plan, on 1 target; nobody has one."], Found("PLC8409", School(), Five.PlusDays(1), below));
        Assert.Empty(Found("PLC8409", School(), Five, below));
        Assert.Equal(["/outcomes/O1/targets/T1: For 1 student the rules ask for support, and there is no plan on this target, as assessed up to 2026-10-05."], Found("PLC8409", School(plans: [Plan("a1")]), null, below));
        Assert.Empty(Found("PLC8409", School(plans: [Plan("a1"), Plan("a2", ended: new(Day(11, 2), PlanEndReason.MetExit))]), null, below));
        Assert.Empty(Found("PLC8409", School(rules: []), null, below));
    }

    [Fact, Trait("Practice", "Q-07")]
    public void Where_a_rule_names_no_days_it_is_ten()
    {
        ResponseRuleSet rules = new(new("rules"), "Rules", [new(new("below"), 1, ResponseCondition.BelowProficiency, new(ResponseKind.Support))], Response.GatherEvidence);

        Assert.Empty(Found("PLC8409", School(rules: [rules]), Ten, Scores(Quiz(), "a10")));
        Assert.NotEmpty(Found("PLC8409", School(rules: [rules]), Ten.PlusDays(1), Scores(Quiz(), "a10")));
    }

    [Fact, Trait("Practice", "Q-09")]
    public void Who_is_above_the_cut_for_extension_has_a_plan_in_ten_school_days()
    {
        var above = Scores(Quiz(), "a11 a21 b10");

        Assert.Equal(["/supportPlans: For 2 students above the cut for extension there is no plan of extension, on 1 target; nobody has one."], Found("PLC8432", School(), Ten.PlusDays(1), above));
        Assert.Empty(Found("PLC8432", School(), Ten, above));
        Assert.Equal(
            ["/outcomes/O1/targets/T1: For 1 student above the cut for extension there is no plan of extension on this target, as assessed up to 2026-10-05."],
            Found("PLC8432", School(plans: [Plan("a1", PlanKind.Extension)]), null, above));
        Assert.Empty(Found("PLC8432", School(plans: [Plan("a1", PlanKind.Extension), Plan("a2", PlanKind.Extension, ended: new(Day(11, 2), PlanEndReason.MetExit))]), null, above));
        Assert.NotEmpty(Found("PLC8432", School(plans: [Plan("a1", PlanKind.Extension), Plan("a2")]), null, above));
    }

    [Fact]
    public void Who_is_on_no_roster_any_more_is_not_asked_for()
    {
        var left = Scores(Quiz(), "a90 a81");

        Assert.Empty(Found("PLC8409", School(), null, left));
        Assert.Empty(Found("PLC8432", School(), null, left));
        Assert.NotEmpty(Found("PLC8409", School(sections: []), null, left));
    }

    [Fact, Trait("Practice", "Q-08")]
    public void A_plan_begins_within_the_days_of_its_rule()
    {
        var below = Scores(Quiz(), "a10 a20");

        Assert.Equal(
            ["/outcomes/O1/targets/T1: 1 open plan began later after the assessment of 2026-10-05 than the rule says."],
            Found("PLC8422", School(plans: [Plan("a1", begin: Five.PlusDays(1)), Plan("a2", begin: Five)]), null, below));
        Assert.Empty(Found("PLC8422", School(plans: [Plan("a1", begin: Five.PlusDays(1), byRule: false)]), null, below));
        Assert.Empty(Found("PLC8422", School(plans: [Plan("a1", begin: Five.PlusDays(1))])));
    }
}
