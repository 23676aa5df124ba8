using Plc.Model.Assessments;
using Plc.Model.Decisions;
using Plc.Model.Foundation;
using Plc.Model.Goals;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rubrics;
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

    [Fact, Trait("Practice", "C-02")]
    public void What_changes_day_to_day_has_a_verb()
    {
        var commitment = new CollectiveCommitment(new("share"), [new("We share results.", StatementStatus.Adopted)], [StakeholderGroup.Teachers]);
        var foundation = new SharedFoundation().With(new Mission([new("All learn.", StatementStatus.Adopted)])).With(new Vision([new("All go on.", StatementStatus.Draft)])).With(commitment);
        var rubric = new ImplementationRubric(new("r"), "Our practice", "1", ["Not yet", "Yes"], [new("Teams", [new(new("weekly"), "Teams meet weekly.")])]);
        var before = new LearningCommunity(new("s"), "School", OrganizationKind.School, members: [new(new("a"), "A"), new(new("b"), "B")], rubrics: [rubric]);

        var after = before
            .With(foundation.With(commitment.WithPledge(new(StakeholderGroup.Teachers, headCount: 12))))
            .With(new EssentialOutcome(new("o"), "O", [Target("T1"), Target("T2")])).With(Assessment()).With(new Team(new("t"), "T"))
            .With(new Indicator(new("i"), new("State test", MeasureKind.Mean, BetterDirection.Higher)))
            .With(new PracticeExchange(new("x"), [new("a")], [new("b")], "Exit tickets"))
            .With(new CommunicationEntry(new(2026, 9, 1), CommunicationMode.Said, CommunicationVenue.Newsletter, [FoundationPart.Mission]))
            .With(new Celebration(new(2026, 12, 18), "Breakfast")).With(new RubricRating(new("r"), new("weekly"), "Yes", new(2026, 10, 1)));

        Assert.Equal("C 1, p 12", $"C {after.Foundation!.Commitments.Count}, p {after.Foundation.Commitments[0].Pledges[0].HeadCount}");
        Assert.Equal((1, 1, 1, 1, 1, 1, 1, 1), (after.Outcomes.Count, after.Assessments.Count, after.Teams.Count, after.Indicators.Count, after.Exchanges.Count, after.Communications.Count, after.Celebrations.Count, after.Ratings.Count));
        Assert.Equal((0, before.Members, before.Rubrics), (before.Teams.Count, after.Members, after.Rubrics));
    }
}
