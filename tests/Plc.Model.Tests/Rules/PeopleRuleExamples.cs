using Plc.Model.Foundation;
using Plc.Model.People;
using Plc.Model.Rules;
using Plc.Model.Teams;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Rules;

/// <summary>The rules of people, organizations and teams.</summary>
internal static class PeopleRuleExamples
{
    internal static RuleExample[] All =>
    [
        new(PeopleRules.CountTooSmall, "/headCount", () => Endorsement.Check(headCount: 0), () => Endorsement.Check(headCount: 1)),
        new(PeopleRules.HeadCount, "/headCount", () => Participation.Check(headCount: 1, members: [new("a"), new("b")]), () => Participation.Check(headCount: 2, members: [new("a"), new("b")])),
        new(PeopleRules.BelongsTwice, "/memberships/1/member", () => Team.Check(memberships: [new(new("m")), new(new("m"))]), () => Team.Check(memberships: [new(new("m"), end: new(2026, 1, 1)), new(new("m"), new(2026, 1, 2))])),
        new(PeopleRules.HoldsSchools, "/schools", () => Holding(OrganizationKind.School), () => Holding(OrganizationKind.District)),
        new(TeamRules.HomeNowhere, "/teams/0/home", () => WithHome("elsewhere"), () => WithHome("school")),
        new(TeamRules.LinkedToItself, "/links/0", () => Team.Check(new("t"), links: [new("t")]), () => Team.Check(new("t"), links: [new("u")])),
    ];

    private static RuleBreaches Holding(OrganizationKind kind) => Broken(() => new LearningCommunity(new("outer"), "Outer", kind, schools: [Community()]));

    private static RuleBreaches WithHome(string home) =>
        Broken(() => new LearningCommunity(new("district"), "District", OrganizationKind.District, teams: [new(new("t"), "Team", home: new(home))], schools: [Community()]));
}
