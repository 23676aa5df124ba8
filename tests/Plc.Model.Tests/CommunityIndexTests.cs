using Plc.Model.Assessments;
using Plc.Model.Goals;
using Plc.Model.Inquiry;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Responses;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests;

public sealed class CommunityIndexTests
{
    private static readonly Id<Organization> North = new("north");

    private static readonly LearningCommunity School = new(
        North, "North", OrganizationKind.School, members: [new(new("lee"), "L")],
        outcomes: [new(new("o"), "Ratios", [Target("T1"), Target("T2")])], assessments: [Assessment(Item("Q1"), Item("Q2"), Item("Q3", target: "T2")), new(new("A2"), "Second", [Item("Q1", target: "T2")])],
        goals: [new(new("g"), "Ratios for all.", GoalScope.School, outcomes: [new("o")], serves: [new(new("aim"), new Id<Organization>("district"))], steps: [new("Read.", [new("lee")])])],
        cycles: [new(new("c"), "Why?", goals: [new("g")], choice: new([new(new("s"), "Groups.", outcomes: [new("o")], owners: [new("lee")])]))]);

    [Fact, Trait("Practice", "Q-11")]
    public void From_a_goal_one_walks_to_outcomes_assessments_and_cycles_and_back()
    {
        var index = new CommunityIndex(School);
        var goal = index.Find(new Id<SmartGoal>("g"))!;
        var outcome = index.Find(goal.Outcomes[0])!;

        Assert.Equal(["A1", "A2"], outcome.Targets.SelectMany(target => index.ReferringTo(target.Id).OfType<CommonAssessment>()).Distinct().Select(assessment => assessment.Id.Value));
        Assert.Equal(School.Cycles, index.ReferringTo(goal.Id).OfType<ImprovementCycle>());

        var target = index.Find(School.Assessments[1].Items[0].Target)!;
        Assert.Equal(School.Outcomes, School.Outcomes.Where(one => one.Targets.Contains(target)));
        Assert.Equal(School.Goals, index.ReferringTo(outcome.Id).OfType<SmartGoal>());
        Assert.Equal(School.Goals, School.Cycles[0].Goals.Select(index.Find));
    }

    [Fact, Trait("Practice", "Q-11")]
    public void From_a_target_one_walks_to_the_plans_for_it_and_from_a_plan_to_the_rules_that_opened_it()
    {
        var rules = new ResponseRuleSet(new("rules"), "Rules", [new(new("below"), 1, ResponseCondition.BelowProficiency, new(ResponseKind.Support))], Response.ContinueInCore);
        var plan = new SupportPlan(new("p"), new("S-1"), PlanKind.Support, [new("T1")], Day(10, 12), Day(11, 13), ruleSet: rules.Id, rule: new("below"), owner: new("lee"));
        var index = new CommunityIndex(School.With(rules).With(plan));

        Assert.Equal([plan], index.ReferringTo(new Id<LearningTarget>("T1")).OfType<SupportPlan>());
        Assert.Equal(rules, index.Find(index.Find(plan.Id)!.RuleSet!.Value));
        Assert.Equal([plan], index.ReferringTo(rules.Id).OfType<SupportPlan>());
        Assert.Equal([plan], index.ReferringTo(new Id<Member>("lee")).OfType<SupportPlan>());
    }

    [Fact, Trait("Practice", "Q-11")]
    public void What_stands_inside_a_part_counts_as_its_own_and_is_found_too()
    {
        var index = new CommunityIndex(School);

        Assert.Equal(School.Goals, index.ReferringTo(new Id<Member>("lee")).OfType<SmartGoal>());
        Assert.Equal(School.Goals[0].Steps, index.ReferringTo(new Id<Member>("lee")).OfType<ActionStep>());
        Assert.Equal(School.Cycles, index.ReferringTo(new Id<Member>("lee")).OfType<ImprovementCycle>());
        Assert.Equal(School.Cycles, index.ReferringTo(new Id<EssentialOutcome>("o")).OfType<ImprovementCycle>());
        Assert.Equal(["A1"], index.ReferringTo(new Id<LearningTarget>("T1")).OfType<CommonAssessment>().Select(assessment => assessment.Id.Value));
        Assert.Equal(2, index.ReferringTo(new Id<LearningTarget>("T1")).OfType<AssessmentItem>().Count());
    }

    [Fact, Trait("Practice", "Q-11")]
    public void Through_a_district_one_walks_to_its_schools_and_back()
    {
        var index = new CommunityIndex(new(new("district"), "District", OrganizationKind.District, goals: [Goal("aim", GoalScope.District)], schools: [School]));

        Assert.Equal(School.Goals, index.ReferringTo(new Id<SmartGoal>("aim")).OfType<SmartGoal>());
        Assert.Equal("Ratios", index.Find(new Reference<EssentialOutcome>(new("o"), North))?.Statement);
        Assert.Null(index.Find(new Id<EssentialOutcome>("o")));
        Assert.Equal(School.Cycles, index.ReferringTo(new Reference<SmartGoal>(new("g"), North)).OfType<ImprovementCycle>());
        Assert.Empty(index.ReferringTo(new Id<SmartGoal>("g")).OfType<ImprovementCycle>());
        Assert.Equal("Goal aim.", index.Find(School.Goals[0].Serves[0])?.Statement);
    }

    [Fact, Trait("Practice", "Q-11")]
    public void What_nobody_names_or_another_organization_has_is_not_found()
    {
        var index = new CommunityIndex(School);

        Assert.Null(index.Find(School.Goals[0].Serves[0]));
        Assert.Equal(School.Goals, index.ReferringTo(School.Goals[0].Serves[0]).OfType<SmartGoal>());
        Assert.Null(index.Find(default(Reference<SmartGoal>)));
        Assert.Empty(index.ReferringTo(default(Reference<Member>)).OfType<SmartGoal>());
        Assert.Empty(index.ReferringTo(new Id<Course>("o")).OfType<SmartGoal>());
        Assert.Equal(School.Goals[0], index.Find(new Reference<SmartGoal>(new("g"), North)));
    }
}
