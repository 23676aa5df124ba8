using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Teams;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Teams;

public sealed class TeamTests
{
    private static readonly Reference<Member> Lee = new("lee");
    private static readonly Reference<Member> Ray = new("ray");

    [Fact, Trait("Practice", "C-01")]
    public void A_team_without_members_is_a_team() => Assert.Empty(new Team(new("t"), "Math").MembersOn(Day(9, 1)));

    [Fact, Trait("Practice", "C-01")]
    public void Who_belongs_to_it_on_a_day_stands_there_once()
    {
        var team = new Team(new("t"), "Math", [new(Lee, end: Day(11, 30)), new(Ray, Day(1, 1)), new(Lee, Day(12, 1), Day(2, 28)), new(Lee, Day(3, 1), Day(3, 1))]);

        Assert.Equal([Lee], team.MembersOn(Day(12, 31)));
        Assert.Equal([Ray, Lee], team.MembersOn(Day(1, 1).WithCalendar(CalendarSystem.Julian)));
        Assert.Equal([Lee], team.MembersOn(LocalDate.MinIsoValue));
        Assert.Equal(5, team.WithMembership(new(new("kim"), roles: [TeamRole.Recorder])).Memberships.Count);
        Assert.Equal(["PLC1013 /end"], Places(Membership.Check(begin: Day(9, 2), end: Day(9, 1))));
        Assert.Equal(["PLC1014 /roles/1"], Places(Membership.Check(roles: [TeamRole.Recorder, TeamRole.Recorder])));
    }

    [Fact, Trait("Practice", "C-01")]
    public void A_member_who_came_back_may_have_two_memberships_without_a_known_beginning()
    {
        Assert.Empty(Team.Check(memberships: [new(new("ana"), end: Day(9, 1)), new(new("ana"), end: Day(9, 8))]));
        Assert.Empty(Team.Check(memberships: [new(new("ana"), end: Day(9, 1)), new(new("ana"))]));
        Assert.Equal(["PLC1104 /memberships/1/member"], Places(Team.Check(memberships: [new(new("ana"), end: Day(9, 1)), new(new("ana"), end: Day(9, 1))])));
        Assert.Equal(["PLC1104 /memberships/1/member"], Places(Team.Check(memberships: [new(new("ana")), new(new("ana"))])));
    }

    [Fact, Trait("Practice", "C-08")]
    public void A_team_has_protected_time_and_norms_that_it_reviews()
    {
        var team = new Team(new("t"), "Math", norms: [new("We begin in time.", NormHead.Time)], protectedTime: [new("b")]).WithNormReview(new(Day(1, 15), NormJudgement.Partly));

        Assert.Equal([new Reference<TimeBlock>("b")], team.ProtectedTime);
        Assert.Equal(
            Duration.FromMinutes(90),
            team.ProtectedPerWeek(
            [
                new(new("b"), "Team time", TimeBlockKind.Team, [IsoDayOfWeek.Monday, IsoDayOfWeek.Friday], new(14, 0), new(14, 45)),
                new(new("other"), "Core", TimeBlockKind.Core, [IsoDayOfWeek.Monday], new(8, 0), new(9, 0)),
            ]));
        Assert.Equal(NormJudgement.Partly, team.NormReviews[0].Adherence);
    }

    [Fact, Trait("Practice", "C-01")]
    public void A_team_works_with_teams_of_other_schools_and_not_with_itself()
    {
        Assert.Empty(Team.Check(new("t"), links: [new("u"), new(new("t"), new Id<Organization>("other"))]));
        Assert.Equal(["PLC4102 /links/1"], Places(Team.Check(new("t"), links: [new("u"), new("t")])));
    }

    /// <summary>Held against the definition: any two that surely share a day.</summary>
    [Fact, Trait("Practice", "C-05")]
    public void Who_belongs_twice_at_once_is_found_in_any_list()
    {
        var random = new Random(7);
        for (var round = 0; round < 2_000; round++)
        {
            var days = Enumerable.Range(0, random.Next(2, 6)).Select(_ => (Begin: Some(random, 0), End: Some(random, 20))).ToList();
            for (var i = 0; i < days.Count; i++)
                if (days[i].Begin > days[i].End) days[i] = (days[i].End, days[i].Begin);

            var isTwice = days.Select((one, i) => days.Take(i).Any(other => SurelyShare(one, other))).Contains(true);

            Assert.Equal(isTwice, Team.Check(memberships: [.. days.Select(span => new Membership(Lee, span.Begin, span.End))]).Count > 0);
        }
        Assert.Empty(Team.Check(memberships: [.. Enumerable.Range(0, 100_000).Select(i => new Membership(Lee, new LocalDate(1700, 1, 1).PlusDays(i), new LocalDate(1700, 1, 1).PlusDays(i)))]));
    }

    private static LocalDate? Some(Random random, int offset) => random.Next(4) == 0 ? null : new LocalDate(2026, 9, 1).PlusDays(offset + random.Next(30));

    /// <summary>On every day from which both surely hold: where a begin is not known, only on the last day, which is after all others where there is none.</summary>
    private static bool SurelyShare((LocalDate? Begin, LocalDate? End) one, (LocalDate? Begin, LocalDate? End) other)
    {
        var never = new LocalDate(2100, 1, 1);
        var (first, second) = ((Begin: one.Begin ?? one.End ?? never, End: one.End ?? never), (Begin: other.Begin ?? other.End ?? never, End: other.End ?? never));
        return first.Begin <= second.End && second.Begin <= first.End;
    }
}
