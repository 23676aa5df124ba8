using Plc.Model.Foundation;
using Plc.Model.People;
using Plc.Model.Primitives;
using static Plc.Model.Tests.Review.FoundedSchool;

namespace Plc.Model.Tests.Review;

public sealed class FoundationReviewTests
{
    [Fact]
    public void A_good_foundation_draws_no_finding() => Assert.Empty(Found(School()));

    [Fact, Trait("Practice", "F-01")]
    public void A_community_with_only_its_name_is_told_the_next_step_and_no_more() => Assert.Equal(
        ["PLC8004: The next step, mission, is not begun."], Found(new(new("s"), "School", OrganizationKind.School)));

    [Fact, Trait("Practice", "F-01")]
    public void After_three_steps_goals_are_the_next() =>
        Assert.Equal(["PLC8004: The next step, goals, is not begun."], Found(School(goals: [])));

    [Fact, Trait("Practice", "F-01")]
    public void A_step_without_the_one_before_it_is_found()
    {
        var foundation = new SharedFoundation(null, Vision(), [Commitment()], agreements: Agreements, structures: [new("Time", StructureKind.Structure)], keepers: [new(new("p-01"))]);

        Assert.Equal(["PLC8001 at /foundation/vision: Adopted already: the vision; not adopted yet: the mission."], Found(School(foundation)));
    }

    [Fact, Trait("Practice", "F-01")]
    public void The_order_is_that_of_first_adoptions_and_one_day_is_in_order()
    {
        Assert.Equal(
            ["PLC8002 at /foundation/vision: First adopted: the vision on 2025-12-01, the mission only on 2025-12-02."],
            Found(School(Founded(Mission(date: new(2025, 12, 2))))));
        Assert.Empty(Found(School(Founded(Mission(date: new(2025, 12, 1))))));
        var worded = Mission().WithVersion(Adopted("All students learn, and none is left behind.", new(2026, 9, 1)));
        Assert.Empty(Found(School(Founded(worded))));
    }

    [Fact, Trait("Practice", "F-01")]
    public void An_adoption_without_a_day_is_said_and_breaks_no_order() => Assert.Equal(
        ["PLC8003 at /foundation/mission: Adopted on a day that is not recorded: the mission."],
        Found(School(Founded(new Mission([Adopted(GoodMission, null)], Answers)))));

    [Fact, Trait("Practice", "F-01"), Trait("Practice", "C-04")]
    public void A_school_that_goes_by_its_districts_foundation_is_not_told_that_it_has_none()
    {
        var adopted = new SharedFoundation(keepers: [new(new("p-01"))], adopted:
        [
            new(FoundationPart.Mission, new("district"), new(2025, 8, 1)), new(FoundationPart.Vision, new("district"), new(2025, 9, 1)),
            new(FoundationPart.Commitments, new("district"), new(2026, 2, 1)),
        ]);
        var district = new LearningCommunity(
            new("district"), "District", OrganizationKind.District, foundation: Founded(commitments: [Commitment(pledges: [new(StakeholderGroup.Parents, headCount: 40)])], keepers: [new(new("s-01"))]),
            members: [new(new("s-01"), "Member 3", [new(StaffRole.Superintendent, end: new(2026, 6, 30))])], schools: [School(adopted)]);

        Assert.Equal(["PLC8004: The next step, goals, is not begun."], Found(district));
    }

    [Fact]
    public void What_is_dated_later_is_not_looked_at() => Assert.Equal(
        ["PLC8004: The next step, mission, is not begun."],
        Found(new(new("s"), "School", OrganizationKind.School, foundation: new(new([Adopted("We strive.", new(2026, 11, 21))]))), Today));

    [Fact, Trait("Practice", "F-04")]
    public void Deeper_questions_without_an_answer_are_counted()
    {
        var questions = Answers.Where(question => !question.Topic.Is(DeeperQuestionTopic.HowWeRespond)).Append(new(DeeperQuestionTopic.HowWeRespond));

        Assert.Equal(
            ["PLC8009 at /foundation/mission/questions: 1 of the 10 deeper questions have no answer."], Found(School(Founded(Mission(questions: [.. questions])))));
    }

    [Fact, Trait("Practice", "F-05")]
    public void Groups_that_had_no_part_are_named_once_a_step()
    {
        var adopted = new StatementVersion(GoodMission, StatementStatus.Adopted, new(2025, 8, 25), [.. AllTookPart.Where(entry => !entry.Group.Is(StakeholderGroup.Students))]);

        Assert.Equal(
            ["PLC8010 at /foundation/mission: No part of 1 of the 8 usual groups in the mission is recorded: students."], Found(School(Founded(new Mission([adopted], Answers)))));
        Assert.Empty(Found(School(Founded(new Mission([new(GoodMission, StatementStatus.Adopted, new(2025, 8, 25), AllTookPart)], Answers)))));
    }

    [Fact, Trait("Practice", "F-11")]
    public void Groups_without_a_commitment_are_named() => Assert.Contains(
        "PLC8022 at /foundation/commitments: 1 of the 8 usual groups have no commitment: parents.",
        Found(School(Founded(commitments: [Commitment(groups: [.. AllGroups.Where(group => !group.Is(StakeholderGroup.Parents))])]))));

    [Fact, Trait("Practice", "F-11")]
    public void A_commitment_names_an_element_of_the_vision_where_the_vision_has_one()
    {
        Assert.Equal(
            ["PLC8023 at /foundation/commitments/c-2: This commitment names no element of the vision."],
            Found(School(Founded(commitments: [Commitment(), Commitment("c-2", elements: [])]))));
        Assert.Empty(Found(School(Founded(vision: Vision(elements: []), commitments: [Commitment(elements: [])]))));
    }

    [Fact, Trait("Practice", "F-11")]
    public void Members_of_the_staff_without_a_pledge_are_counted_where_pledges_say_who_pledged()
    {
        ValueList<Pledge> one = [new(StakeholderGroup.Teachers, members: [new("t-01")])];

        Assert.Equal(
            ["PLC8024 at /foundation/commitments: 1 of 2 members of the staff have pledged no commitment."], Found(School(Founded(commitments: [Commitment(pledges: one)]))));
        Assert.Empty(Found(School(Founded(commitments: [Commitment(pledges: [new(StakeholderGroup.Teachers, headCount: 2)])]))));
    }

    [Fact, Trait("Practice", "F-12")]
    public void A_workshop_is_held_against_what_is_recommended()
    {
        var workshop = new ValuesWorkshop(
            StakeholderGroup.Teachers, [new(WorkshopStepKind.ListIdeas), new(WorkshopStepKind.SortIntoThemes)], null, [5, 5, 4], themes: [new("Time"), new("Trust"), new("Results")]);

        Assert.Equal(
            [
                "PLC8025 at /foundation/workshops/0: It is not recorded which version of the vision this workshop examined.",
                "PLC8026 at /foundation/workshops/0: This workshop worked in 3 teams; two are recommended.",
                "PLC8027 at /foundation/workshops/0: 1 of the 3 teams of this workshop had another size than five.",
                "PLC8028 at /foundation/workshops/0: The step in which the teams share their ideas is not recorded.",
                "PLC8029 at /foundation/workshops/0/themes: The ideas were sorted into 3 themes; four to six are recommended.",
            ],
            Found(School(Founded(workshops: [workshop]))));
    }

    [Theory, Trait("Practice", "F-12"), InlineData(4), InlineData(6)]
    public void A_workshop_as_it_is_recommended_draws_no_finding(int themes)
    {
        var workshop = new ValuesWorkshop(
            StakeholderGroup.Teachers, [.. Enum.GetValues<WorkshopStepKind>().Select(kind => new WorkshopStep(kind))], 1, [5, 5],
            themes: [.. Enumerable.Range(1, themes).Select(i => new WorkshopTheme($"Theme {i}"))]);

        Assert.Empty(Found(School(Founded(workshops: [workshop]))));
    }

    [Theory, Trait("Practice", "F-13"), InlineData(6, null), InlineData(7, "PLC8030"), InlineData(10, "PLC8030"), InlineData(11, "PLC8031")]
    public void A_group_has_a_handful_of_commitments(int count, string? rule)
    {
        ValueList<CollectiveCommitment> commitments =
            [Commitment(), .. Enumerable.Range(2, count - 1).Select(i => Commitment($"c-{i}", groups: [StakeholderGroup.Parents], pledges: []))];

        Assert.Equal(rule is null ? [] : [rule], Found(School(Founded(commitments: commitments))).Select(finding => finding[..7]));
    }

    [Fact, Trait("Practice", "C-12")]
    public void Something_is_tight_and_something_loose()
    {
        Assert.Equal(
            ["PLC8036 at /foundation/agreements: No agreement is tight, so that nothing is asked of all."], Found(School(Founded(agreements: []))));
        Assert.Equal(
            ["PLC8037 at /foundation/agreements: 1 agreements are tight, and none leaves anything to teams or teachers."],
            Found(School(Founded(agreements: [new("Common assessments.", Latitude.Tight)]))));
    }
}
