using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Teams;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests;

public sealed class LearningCommunityTests
{
    [Fact, Trait("Practice", "C-01")]
    public void The_smallest_community_is_id_name_and_kind()
    {
        var community = new LearningCommunity(new("d"), "A network", OrganizationKind.Other("Charter network"));

        Assert.Equal("Charter network", community.Kind.ToString());
        Assert.Empty(community.Teams);
        Assert.Equal(community, new LearningCommunity(new("d"), "A network", OrganizationKind.Other("Charter network")));
    }

    [Fact, Trait("Practice", "Q-11")]
    public void Every_local_reference_resolves_and_every_id_is_used_once()
    {
        var exception = Assert.Throws<RuleException>(() => new LearningCommunity(
            new("s"), "School", OrganizationKind.School,
            members: [new(new("m1"), "A"), new(new("m1"), "B")],
            courses: [new(new("c1"), "Course")],
            outcomes:
            [
                new(new("o1"), "One", [Target("t1")], course: new Id<Course>("c9"), scale: new Id<ProficiencyScale>("s9")),
                new(new("o2"), "Two", [Target("t1")]),
            ],
            teams: [new(new("t1"), "Team", [new(new Id<Member>("m9"))], [new Id<Course>("c9")])],
            sections: [new(new("7-1"), new Id<Course>("c9"), new Id<Member>("m9"))],
            assessments:
            [
                new(new("a1"), "A", [new(new("q"), new(1), new Id<LearningTarget>("t1"), [new Id<LearningTarget>("t9")])],
                    course: new Id<Course>("c9"), team: new Id<Team>("t9"), administrations: [new(new(2026, 10, 1), [new Id<Section>("9-9")])]),
            ]));

        Assert.Equal(
            [
                "PLC1003 /members/1/id", "PLC1003 /outcomes/1/targets/0/id",
                "PLC1011 /outcomes/0/course", "PLC1011 /outcomes/0/scale",
                "PLC1011 /teams/0/memberships/0/member", "PLC1011 /teams/0/courses/0",
                "PLC1011 /sections/0/course", "PLC1011 /sections/0/teacher",
                "PLC1011 /assessments/0/items/0/secondaryTargets/0", "PLC1011 /assessments/0/course", "PLC1011 /assessments/0/team",
                "PLC1011 /assessments/0/administrations/0/sections/0",
            ],
            exception.Breaches.Select(breach => $"{breach.Rule.Id} {breach.Path}"));
    }

    [Fact, Trait("Practice", "Q-11")]
    public void A_reference_to_another_organization_is_left_alone()
    {
        var item = new AssessmentItem(new("q"), new(1), new Reference<LearningTarget>(new("district-target"), new Id<Organization>("district")));

        Assert.Single(new LearningCommunity(new("s"), "School", OrganizationKind.School, assessments: [Assessment(item)]).Assessments);
    }

    [Fact, Trait("Practice", "Q-01")]
    public void An_index_finds_targets_and_assessments()
    {
        var index = new CommunityIndex(Community(Assessment()));

        Assert.Equal("I can do T2.", index.Find(new Reference<LearningTarget>(new("T2")))?.Statement);
        Assert.Null(index.Find(new Reference<LearningTarget>(new("T2"), new Id<Organization>("district"))));
        Assert.NotNull(index.Find(new Id<CommonAssessment>("A1")));
        Assert.Null(index.Find(new Id<CommonAssessment>("A2")));
    }
}
