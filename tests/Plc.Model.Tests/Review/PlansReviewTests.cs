using NodaTime;
using Plc.Model.Goals;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Responses;
using static Plc.Model.Tests.Examples;
using static Plc.Model.Tests.Review.Reviews;

namespace Plc.Model.Tests.Review;

public sealed class PlansReviewTests
{
    [Fact, Trait("Practice", "Q-10")]
    public void Open_plans_without_owner_or_end_or_past_their_review_are_counted_and_never_named()
    {
        Assert.Equal(["/supportPlans: Open plans that name nobody who sees to them: 1 of 2."], Found("PLC8441", School(plans: [Plan("a1", isOwned: false), Plan("a2")])));
        Assert.Equal(["/supportPlans: Open plans with neither a last day, nor a number of weeks, nor an exit condition: 1 of 2."], Found("PLC8442", School(plans: [Plan("a1", ends: false), Plan("a2", ends: false, end: Day(12, 18))])));
        Assert.Equal(["/supportPlans: Open plans past the day of their review: 1 of 2, the longest for 1 school day."], Found("PLC8443", School(plans: [Plan("a1", review: AsOf.PlusDays(-1)), Plan("a2", review: AsOf)])));
    }

    [Fact, Trait("Practice", "Q-10")]
    public void Plans_that_ended_or_have_not_begun_are_not_asked()
    {
        var ended = Plan("a1", isOwned: false, ends: false, review: Day(10, 13), byRule: false, ended: new(AsOf.PlusDays(-1), PlanEndReason.Moved));
        var later = Plan("a2", isOwned: false, ends: false, begin: AsOf.PlusDays(1), review: AsOf.PlusDays(1), byRule: false);

        Assert.DoesNotContain(Of(School(plans: [ended, later])), finding => finding.Place == "/supportPlans");
    }

    [Fact, Trait("Practice", "Q-10")]
    public void The_exit_that_the_rule_of_a_plan_names_is_that_of_the_plan()
    {
        var rules = new ResponseRuleSet(new("rules"), "Rules", [new(new("below"), 1, ResponseCondition.BelowProficiency, new(ResponseKind.Support, exit: ResponseCondition.ProficientOrBetter))], Response.GatherEvidence);

        Assert.Empty(Found("PLC8442", School(rules: [rules], plans: [Plan("a1", ends: false)])));
    }

    [Fact, Trait("Practice", "Q-07")]
    public void A_plan_that_no_rule_asks_for_gives_a_reason()
    {
        Assert.Equal(["/supportPlans: Open plans that no rule asks for and that give no reason: 1 of 2."], Found("PLC8408", School(plans: [Plan("a1", byRule: false), Plan("a2", byRule: false, reason: "New here.")])));
        Assert.Empty(Found("PLC8408", School(plans: [Plan("a1")])));
        Assert.Empty(Found("PLC8408", School(plans: [Plan("a1", byRule: false)], rules: [])));
        // The newest result asks for it, whoever forgot to name the rule.
        Assert.Empty(Found("PLC8408", School(plans: [Plan("a1", byRule: false)]), null, Scores(Quiz(), "a10 a21 a31")));
        Assert.NotEmpty(Found("PLC8408", School(plans: [Plan("a1", byRule: false)]), null, Scores(Quiz(), "a11 a21 a31")));
        SupportPlan other = new(new("p"), new("a1"), PlanKind.Extension, [new("T1")], Day(10, 12), AsOf, ruleSet: new("rules"), rule: new("below"));
        Assert.NotEmpty(Found("PLC8408", School(plans: [other])));
    }

    [Fact, Trait("Practice", "Q-08")]
    public void Sessions_are_in_no_core_block()
    {
        DeliveredSession At(int hour, string? block = null) => new(Day(10, 13), new(hour, 0), new(hour, 30), block: block is null ? null : new(block));
        TimeBlock[] core = [Block("core", TimeBlockKind.Core)], both = [.. core, Block("boost", TimeBlockKind.Support)];

        Assert.Equal(["/supportPlans: Open plans with sessions in a core block: 1 of 1."], Found("PLC8421", School(plans: [Plan("a1", block: new("core"))])));
        Assert.NotEmpty(Found("PLC8421", School(plans: [Plan("a1", sessions: [At(9, "core")])])));
        Assert.Empty(Found("PLC8421", School(plans: [Plan("a1", block: new("boost"), sessions: [At(9)])])));
        Assert.NotEmpty(Found("PLC8421", School(plans: [Plan("a1", sessions: [At(9)])], blocks: [.. core])));
        Assert.Empty(Found("PLC8421", School(plans: [Plan("a1", sessions: [At(10)])], blocks: [.. core])));
        // Two blocks at one time are of different students, and it is not known whose the session is.
        Assert.Empty(Found("PLC8421", School(plans: [Plan("a1", sessions: [At(9)])], blocks: [.. both])));
    }

    [Fact, Trait("Practice", "Q-08")]
    public void The_schedule_of_the_school_or_its_district_has_a_block_for_support()
    {
        TimeBlock win = new(new("win"), "Flexible hour", new OpenTerm<TimeBlockKind>("flexible"), [IsoDayOfWeek.Monday], new(9, 0), new(9, 45));

        Assert.Equal(["/timeBlocks: No time block is set aside for support."], Found("PLC8423", School(blocks: [])));
        Assert.NotEmpty(Found("PLC8423", School(blocks: [win])));
        Assert.Empty(Found("PLC8423", School(blocks: [win], plans: [Plan("a1", block: new("win"))])));
        Assert.Empty(Found("PLC8423", new LearningCommunity(new("d"), "District", OrganizationKind.District, timeBlocks: [Block("boost", TimeBlockKind.Support)], schools: [School(blocks: [])])));
    }

    [Fact, Trait("Practice", "Q-10")]
    public void As_much_is_expected_of_a_group_as_of_all()
    {
        SmartGoal Goal(string id, decimal target, string? group = null, Measure? measure = null) => new(
            new(id), "Read.", GoalScope.School, measure ?? Reading, new(40, year: new SchoolYear(2025), group: group is null ? null : new(group)), GoalTarget.UpTo(target));
        IEnumerable<string> Below(params SmartGoal[] goals) => Found("PLC8446", new(new("s"), "School", OrganizationKind.School, goals: [.. goals]));

        Assert.Equal(["/goals/g/target: The target for this group of students is below that for all on the same measure."], Below(Goal("all", 80), Goal("g", 79.9m, "el")));
        Assert.Empty(Below(Goal("all", 80), Goal("g", 80, "el")));
        Assert.Empty(Below(Goal("all", 80), Goal("g", 60, "el", new("Reading of the district", MeasureKind.PercentProficient, BetterDirection.Higher))));
        Assert.Empty(Below(Goal("g", 60, "el"), Goal("h", 80, "iep")));
    }
}
