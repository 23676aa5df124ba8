using NodaTime;
using Plc.Model.Foundation;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Rules;

internal static class FoundationRuleExamples
{
    private static readonly OpenTerm<StakeholderGroup> Teachers = StakeholderGroup.Teachers;
    private static readonly OpenTerm<StakeholderGroup> Parents = StakeholderGroup.Parents;

    internal static RuleExample[] All =>
    [
        new(FoundationRules.VersionDates, "/versions/1/date", () => Mission.Check([Version(9, 2), Version(9, 1)]), () => Mission.Check([Version(9, 2), Version(9, 3)])),
        new(FoundationRules.NoVersion, "/versions", () => Vision.Check([]), () => Vision.Check([Version(9, 1)])),
        new(FoundationRules.NoGroup, "/groups", () => CollectiveCommitment.Check(groups: []), () => CollectiveCommitment.Check(groups: [Teachers])),
        new(FoundationRules.PledgeGroup, "/pledges/0/group", () => Pledged(by: Parents), () => Pledged(by: Teachers)),
        new(FoundationRules.WorkshopDates, "/steps/1/date", () => Workshop(second: Day(9, 7)), () => Workshop(second: Day(9, 8))),
        new(FoundationRules.IdeaTwice, "/themes/1/ideas/1", () => Themes("a", "b", "a"), () => Themes("a", "b", "c")),
        new(FoundationRules.IdeaUnknown, "/themes/1/ideas/1", () => Themes("a", "b", "d"), () => Themes("a", "b", "c")),
        new(FoundationRules.OwnAndAdopted, "/adopted/0/part", () => Adopting(FoundationPart.Mission), () => Adopting(FoundationPart.Vision)),
        new(FoundationRules.WorkshopVersion, "/workshops/0/visionVersion", () => Examining(2), () => Examining(1)),
        new(FoundationRules.ReviewInterval, "/reviewEveryMonths", () => Vision.Check(reviewEveryMonths: 121), () => Vision.Check(reviewEveryMonths: 120)),
        new(FoundationRules.AdoptedFromItself, "/foundation/adopted/0/organization", () => AdoptingFrom("school"), () => AdoptingFrom("district")),
        new(FoundationRules.StepOrder, "", () => Begin(StatementStatus.Draft), () => Begin(StatementStatus.Adopted)),
    ];

    private static StatementVersion Version(int month, int day) => new("All learn.", StatementStatus.Adopted, Day(month, day));

    private static RuleBreaches Pledged(OpenTerm<StakeholderGroup> by) => CollectiveCommitment.Check(groups: [Teachers], pledges: [new(by)]);

    private static RuleBreaches Workshop(LocalDate second) =>
        ValuesWorkshop.Check(steps: [new(WorkshopStepKind.ExamineVision, Day(9, 8)), new(WorkshopStepKind.ListIdeas, second)]);

    private static RuleBreaches Themes(string first, string second, string third) => ValuesWorkshop.Check(
        ideas: [new(new("a"), "A"), new(new("b"), "B"), new(new("c"), "C")], themes: [new("One", [new(first)]), new("Two", [new(second), new(third)])]);

    private static RuleBreaches Adopting(FoundationPart part) => SharedFoundation.Check(mission: new([Version(9, 1)]), adopted: [new(part, new("district"))]);

    private static RuleBreaches Examining(int version) => SharedFoundation.Check(vision: new([Version(9, 1)]), workshops: [new(Teachers, visionVersion: version)]);

    private static RuleBreaches AdoptingFrom(string organization) => Broken(() => new LearningCommunity(
        new("school"), "School", OrganizationKind.School, foundation: new(adopted: [new(FoundationPart.Mission, new(organization))])));

    private static RuleBreaches Begin(StatementStatus status) => Broken(() => FoundationBuilder.Adopt(new Mission([new("All learn.", status)])));
}
