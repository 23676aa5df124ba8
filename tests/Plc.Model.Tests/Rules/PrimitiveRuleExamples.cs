using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Teams;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Rules;

internal static class PrimitiveRuleExamples
{
    internal static RuleExample[] All =>
    [
        new(PrimitiveRules.IdText, "/value", () => Id<Team>.Check(" a"), () => Id<Team>.Check("a b")),
        new(PrimitiveRules.IdMissing, "/id", () => Member.Check(default(Id<Member>), "M"), () => Member.Check(new("m"), "M")),
        new(PrimitiveRules.IdTwice, "/items/1/id", () => CommonAssessment.Check(items: [Item("Q"), Item("Q")]), () => CommonAssessment.Check(items: [Item("Q"), Item("q")])),
        new(PrimitiveRules.TextBlank, "/name", () => Member.Check(new("m"), " \t"), () => Member.Check(new("m"), "M")),
        new(PrimitiveRules.TextForm, "/name", () => Member.Check(new("m"), "A\nB"), () => Member.Check(new("m"), "A B")),
        new(PrimitiveRules.PercentRange, "/value", () => Percent.Check(100.01m), () => Percent.Check(100m)),
        new(PrimitiveRules.DecimalPlaces, "/value", () => Points.Check(0.00001m), () => Points.Check(0.00010m)),
        new(PrimitiveRules.PointsRange, "/value", () => Points.Check(-0.5m), () => Points.Check(0m)),
        new(PrimitiveRules.GradeRange, "/number", () => GradeLevel.Check(14), () => GradeLevel.Check(13)),
        new(PrimitiveRules.SchoolYearRange, "/startYear", () => SchoolYear.Check(26), () => SchoolYear.Check(2026)),
        new(PrimitiveRules.ReferenceDangling, "/assessments/0/items/0/target", () => WithItemFor("T3"), () => WithItemFor("T2")),
        new(PrimitiveRules.DifferenceRange, "/value", () => PercentagePoints.Check(-100.5m), () => PercentagePoints.Check(-100m)),
        new(PrimitiveRules.IntervalOrder, "/end", () => Membership.Check(begin: Day(9, 2), end: Day(9, 1)), () => Membership.Check(begin: Day(9, 2), end: Day(9, 2))),
        new(PrimitiveRules.ListedTwice, "/roster/1", () => Section.Check(roster: [new("s"), new("s")]), () => Section.Check(roster: [new("s"), new("S")])),
        new(PrimitiveRules.WordUnknown, "/kinds/1", () => Outcome((OutcomeKind)3), () => Outcome(OutcomeKind.Disposition)),
        new(PrimitiveRules.EvidenceUri, "/source", () => Evidence.Check(source: new("a/b", UriKind.Relative)), () => Evidence.Check(source: new("https://a.example/b"))),
        new(PrimitiveRules.OwnOrganization, "/teams/0/links/0", () => Linked("s"), () => Linked("t")),
        new(PrimitiveRules.CalendarYear, "/begin", () => Calendar(new(2025, 8, 18)), () => Calendar(new(2027, 1, 4))),
        new(PrimitiveRules.ClosureOutside, "/closures/0/end",
            () => Calendar(Day(9, 1), new SchoolClosure(Day(5, 24), Day(6, 1))),
            () => Calendar(Day(9, 1), new SchoolClosure(Day(5, 24), Day(5, 28)))),
        new(PrimitiveRules.NoDays, "/days", () => TimeBlock.Check(days: []), () => TimeBlock.Check(days: [IsoDayOfWeek.Monday])),
        new(PrimitiveRules.Language, "/value", () => LanguageTag.Check("e"), () => LanguageTag.Check("en")),
        new(PrimitiveRules.NumberRange, "/value", () => RelativeChange.Check(1_000_000_000_000.1m), () => RelativeChange.Check(1_000_000_000_000m)),
        new(PrimitiveRules.SuppressedRule, "/rule", () => RuleSuppression.Check("PLC3104"), () => RuleSuppression.Check("PLC8201")),
        new(PrimitiveRules.SuppressedPlace, "/place", () => RuleSuppression.Check(place: "teams/math-7"), () => RuleSuppression.Check(place: "/teams/math-7")),
    ];

    private static RuleBreaches WithItemFor(string target) => Broken(() => Community(Assessment(Item("Q", target: target))));

    private static RuleBreaches Outcome(OutcomeKind kind) => EssentialOutcome.Check(kinds: [OutcomeKind.Skill, kind]);

    private static RuleBreaches Calendar(LocalDate begin, params SchoolClosure[] closures) => SchoolCalendar.Check(new SchoolYear(2026), begin, Day(5, 28), [.. closures]);

    private static RuleBreaches Linked(string organization) =>
        Broken(() => new LearningCommunity(new("s"), "School", OrganizationKind.School, teams: [new(new("one"), "One", links: [new(new("two"), new Id<Organization>(organization))]), new(new("two"), "Two")]));
}
