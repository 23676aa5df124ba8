using Plc.Model.Assessments;
using Plc.Model.Goals;
using Plc.Model.Inquiry;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
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

        Assert.Equal(["A1", "A2"], outcome.Targets.SelectMany(target => index.Referring<CommonAssessment, LearningTarget>(target.Id)).Distinct().Select(assessment => assessment.Id.Value));
        Assert.Equal(School.Cycles, index.Referring<ImprovementCycle, SmartGoal>(goal.Id));

        var target = index.Find(School.Assessments[1].Items[0].Target)!;
        Assert.Equal(School.Outcomes, School.Outcomes.Where(one => one.Targets.Contains(target)));
        Assert.Equal(School.Goals, index.Referring<SmartGoal, EssentialOutcome>(outcome.Id));
        Assert.Equal(School.Goals, School.Cycles[0].Goals.Select(index.Find));
    }

    [Fact, Trait("Practice", "Q-11")]
    public void What_stands_inside_a_part_counts_as_its_own_and_is_found_too()
    {
        var index = new CommunityIndex(School);

        Assert.Equal(School.Goals, index.Referring<SmartGoal, Member>(new Id<Member>("lee")));
        Assert.Equal(School.Goals[0].Steps, index.Referring<ActionStep, Member>(new Id<Member>("lee")));
        Assert.Equal(School.Cycles, index.Referring<ImprovementCycle, Member>(new Id<Member>("lee")));
        Assert.Equal(School.Cycles, index.Referring<ImprovementCycle, EssentialOutcome>(new Id<EssentialOutcome>("o")));
        Assert.Equal(["A1"], index.Referring<CommonAssessment, LearningTarget>(new Id<LearningTarget>("T1")).Select(assessment => assessment.Id.Value));
        Assert.Equal(2, index.Referring<AssessmentItem, LearningTarget>(new Id<LearningTarget>("T1")).Count);
    }

    [Fact, Trait("Practice", "Q-11")]
    public void Through_a_district_one_walks_to_its_schools_and_back()
    {
        var index = new CommunityIndex(new(new("district"), "District", OrganizationKind.District, goals: [Goal("aim", GoalScope.District)], schools: [School]));

        Assert.Equal(School.Goals, index.Referring<SmartGoal, SmartGoal>(new Id<SmartGoal>("aim")));
        Assert.Equal("Ratios", index.Find(new Reference<EssentialOutcome>(new("o"), North))?.Statement);
        Assert.Null(index.Find(new Id<EssentialOutcome>("o")));
        Assert.Equal(School.Cycles, index.Referring<ImprovementCycle, SmartGoal>(new Reference<SmartGoal>(new("g"), North)));
        Assert.Empty(index.Referring<ImprovementCycle, SmartGoal>(new Id<SmartGoal>("g")));
        Assert.Equal("Goal aim.", index.Find(School.Goals[0].Serves[0])?.Statement);
    }

    [Fact, Trait("Practice", "Q-11")]
    public void What_nobody_names_or_another_organization_has_is_not_found()
    {
        var index = new CommunityIndex(School);

        Assert.Null(index.Find(School.Goals[0].Serves[0]));
        Assert.Equal(School.Goals, index.Referring<SmartGoal, SmartGoal>(School.Goals[0].Serves[0]));
        Assert.Null(index.Find(default(Reference<SmartGoal>)));
        Assert.Empty(index.Referring<SmartGoal, Member>(default(Reference<Member>)));
        Assert.Empty(index.Referring<SmartGoal, Course>(new Id<Course>("o")));
        Assert.Equal(School.Goals[0], index.Find(new Reference<SmartGoal>(new("g"), North)));
    }
}
