using Plc.Model.Foundation;
using Plc.Model.People;
using Plc.Model.Primitives;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Foundation;

public sealed class SharedFoundationTests
{
    private static readonly Reference<Member> Lee = new("lee");
    private static readonly Reference<Member> Ray = new("ray");

    [Fact, Trait("Practice", "F-01")]
    public void Any_school_may_begin_with_nothing() => Assert.Null(new SharedFoundation().FirstAdoption(FoundationPart.Mission));

    [Fact, Trait("Practice", "F-01")]
    public void The_day_of_a_first_adoption_is_that_of_the_first_adopted_version()
    {
        var foundation = new SharedFoundation(
            new Mission([Draft(Day(9, 1)), Adopted(Day(9, 20)), Adopted(Day(10, 20))]), new Vision([Draft(Day(9, 1))]),
            [new(new("c1"), [Adopted(Day(11, 2))], [StakeholderGroup.Teachers]), new(new("c2"), [Adopted(Day(10, 30))], [StakeholderGroup.Parents]), new(new("c3"), [Draft(null)], [StakeholderGroup.Students])]);

        Assert.Equal(Day(9, 20), foundation.FirstAdoption(FoundationPart.Mission));
        Assert.Null(foundation.FirstAdoption(FoundationPart.Vision));
        Assert.Equal(Day(10, 30), foundation.FirstAdoption(FoundationPart.Commitments));
        Assert.Null(foundation.FirstAdoption(FoundationPart.Goals));
        Assert.Equal(Day(10, 20), foundation.Mission?.LastAdopted?.Date);
    }

    [Fact, Trait("Practice", "F-01")]
    public void The_days_of_versions_ascend_and_a_draft_may_be_of_the_day_of_its_adoption()
    {
        Assert.Empty(Mission.Check([Draft(Day(9, 1)), Adopted(Day(9, 1)), Draft(Day(9, 1))]));
        Assert.Equal(["PLC2001 /versions/2/date"], Places(Mission.Check([Adopted(Day(9, 1)), Draft(Day(9, 1)), Adopted(Day(9, 1))])));
        Assert.Equal(["PLC2001 /versions/2/date"], Places(Vision.Check([Adopted(Day(9, 2)), Adopted(null), Draft(Day(9, 1))])));
        Assert.Equal(["PLC2001 /versions/1/date"], Places(Broken(() => new Mission([Adopted(Day(9, 2))]).WithVersion(Draft(Day(9, 1))))));
        Assert.Null(new Mission([Adopted(null)]).LastAdopted?.Date);
    }

    [Fact, Trait("Practice", "F-11")]
    public void The_first_milestone_is_the_day_by_which_every_group_has_pledged()
    {
        var groups = Enum.GetValues<StakeholderGroup>();
        var all = Commitment([.. groups.Select((group, i) => new Pledge(group, Day(10, 1 + i)))]);

        Assert.Equal(Day(10, 8), new SharedFoundation(commitments: [all]).FirstMilestone);
        Assert.Equal(Day(10, 8), new SharedFoundation(commitments: [all.WithPledge(new(StakeholderGroup.Teachers, Day(12, 1)))]).FirstMilestone);
        Assert.Null(new SharedFoundation(commitments: [Commitment([.. all.Pledges.Skip(1)])]).FirstMilestone);
        Assert.Null(new SharedFoundation(commitments: [Commitment([.. all.Pledges.Skip(1), new(groups[0])])]).FirstMilestone);
        Assert.Null(new SharedFoundation().FirstMilestone);

        static CollectiveCommitment Commitment(ValueList<Pledge> pledges) => new(new("c"), [Adopted(null)], [.. Enum.GetValues<StakeholderGroup>().Select(OpenTerm<StakeholderGroup>.FromTerm)], pledges: pledges);
    }

    [Fact, Trait("Practice", "F-05")]
    public void Who_took_part_is_counted_and_only_staff_are_named()
    {
        var version = new StatementVersion("All learn.", StatementStatus.Adopted, participation: [new(StakeholderGroup.Students, Day(9, 1), 30), new(StakeholderGroup.Teachers, members: [Lee])]);

        Assert.Equal(30, version.Participation[0].HeadCount);
        Assert.Equal(typeof(ValueList<Reference<Member>>), typeof(Participation).GetProperty(nameof(Participation.Members))?.PropertyType);
        Assert.Equal(["PLC1101 /headCount"], Places(Participation.Check(headCount: -1)));
    }

    [Fact, Trait("Practice", "F-19")]
    public void The_vision_is_kept_by_a_role_from_one_day_to_another_and_owned_by_nobody()
    {
        var foundation = new SharedFoundation(keepers: [new(Lee, end: Day(12, 31)), new(Ray, Day(1, 1))]);

        Assert.Equal([Lee], foundation.KeepersOn(Day(12, 31)));
        Assert.Equal([Ray], foundation.KeepersOn(Day(1, 1)));
        Assert.DoesNotContain(typeof(Vision).GetProperties().Concat(typeof(StatementVersion).GetProperties()), property => property.PropertyType.ToString().Contains("Reference", StringComparison.Ordinal));
    }

    [Fact, Trait("Practice", "C-04")]
    public void A_school_has_its_own_mission_or_adopts_the_district_s_and_a_team_has_neither()
    {
        var foundation = new SharedFoundation(vision: new([Draft(null)]), adopted: [new(FoundationPart.Mission, new("district")), new(FoundationPart.Goals, new("district"))]);

        Assert.Null(foundation.Mission);
        Assert.Equal(["PLC2008 /adopted/0/part"], Places(SharedFoundation.Check(vision: new([Draft(null)]), adopted: [new(FoundationPart.Vision, new("district"))])));
        Assert.Equal(["PLC1014 /adopted/1/part"], Places(SharedFoundation.Check(adopted: [new(FoundationPart.Vision, new("a")), new(FoundationPart.Vision, new("b"))])));
        Assert.DoesNotContain(typeof(Plc.Model.Teams.Team).GetProperties(), property => property.PropertyType.Namespace == typeof(SharedFoundation).Namespace);
    }

    [Fact, Trait("Practice", "C-12")]
    public void An_agreement_is_tight_for_all_or_loose_for_teams_or_teachers() =>
        Assert.Equal([Latitude.Tight, Latitude.LeftToTeam, Latitude.LeftToTeacher], Enum.GetValues<Latitude>().Select(latitude => new Agreement("We give common assessments.", latitude).Latitude));

    [Fact, Trait("Practice", "F-08")]
    public void An_obstacle_may_wait_for_an_answer()
    {
        Assert.Null(new Obstacle(ObstacleKind.Isolation, "We plan alone.").Response);
        Assert.Equal("Old habits", new Obstacle(new OpenTerm<ObstacleKind>("Old habits")).Kind.ToString());
    }

    [Fact, Trait("Practice", "F-09")]
    public void Groups_endorse_a_version_and_structures_carry_elements_of_the_vision()
    {
        var version = new StatementVersion("We will learn.", StatementStatus.Adopted, Day(9, 1), endorsements: [new(StakeholderGroup.Parents, Day(9, 10), 80)]);
        var structure = new SupportingStructure("Common planning", StructureKind.Structure, [new("v1")], [new(StakeholderGroup.Teachers)], Day(10, 1));

        Assert.Equal(80, version.Endorsements[0].HeadCount);
        Assert.Equal([new Reference<VisionElement>("v1")], structure.VisionElements);
        Assert.Equal(["PLC1014 /visionElements/1"], Places(SupportingStructure.Check(visionElements: [new("v1"), new("v1")])));
    }

    private static StatementVersion Draft(NodaTime.LocalDate? date) => new("All learn.", StatementStatus.Draft, date);

    private static StatementVersion Adopted(NodaTime.LocalDate? date) => new("All learn.", StatementStatus.Adopted, date);

    [Fact, Trait("Practice", "C-04"), Trait("Practice", "F-09")]
    public void A_school_adopts_the_district_s_part_on_a_day_and_may_add_commitments()
    {
        var adopted = new AdoptedPart(FoundationPart.Mission, new("district"), Day(9, 1), [new(StakeholderGroup.Teachers, headCount: 30)], [new(StakeholderGroup.Parents)]);
        var foundation = new SharedFoundation(
            commitments: [new(new("c"), [new("We share results.", StatementStatus.Adopted, Day(10, 1))], [StakeholderGroup.Teachers])],
            adopted: [adopted, new(FoundationPart.Commitments, new("district"), Day(9, 15))]);

        Assert.Equal((Day(9, 1), Day(9, 15)), (foundation.FirstAdoption(FoundationPart.Mission), foundation.FirstAdoption(FoundationPart.Commitments)));
        Assert.Null(foundation.FirstAdoption(FoundationPart.Vision));
    }
}
