using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Teams;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Rules;

/// <summary>Every rule of the model, once where it fires, with its place, and once where it is silent.</summary>
public sealed class RuleExampleTests
{
    private static readonly Reference<LearningTarget> T1 = new Id<LearningTarget>("T1");
    private static readonly Reference<LearningTarget> T2 = new Id<LearningTarget>("T2");

    private static readonly (Rule Rule, string Path, Func<RuleBreaches> Fires, Func<RuleBreaches> IsSilent)[] All =
    [
        (PrimitiveRules.IdText, "/value", () => Id<Team>.Check(" a"), () => Id<Team>.Check("a b")),
        (PrimitiveRules.IdMissing, "/id", () => Member.Check(default(Id<Member>), "M"), () => Member.Check(new("m"), "M")),
        (PrimitiveRules.IdTwice, "/items/1/id", () => CommonAssessment.Check(new("A"), "A", [Item("Q"), Item("Q")], null, null, null, null), () => Cuts()),
        (PrimitiveRules.ListedTwice, "/roster/1", () => Roster("s", "s"), () => Roster("s", "S")),
        (PrimitiveRules.TextBlank, "/name", () => Member.Check(new("m"), " \t"), () => Member.Check(new("m"), "M")),
        (PrimitiveRules.TextForm, "/name", () => Member.Check(new("m"), "A\nB"), () => LearningTarget.Check(new("t"), "A\nB", null)),
        (PrimitiveRules.PercentRange, "/value", () => Percent.Check(100.01m), () => Percent.Check(100m)),
        (PrimitiveRules.DecimalPlaces, "/value", () => Points.Check(0.00001m), () => Points.Check(0.00010m)),
        (PrimitiveRules.PointsRange, "/value", () => Points.Check(-0.5m), () => Points.Check(0m)),
        (PrimitiveRules.GradeRange, "/number", () => GradeLevel.Check(14), () => GradeLevel.Check(-1)),
        (PrimitiveRules.SchoolYearRange, "/startYear", () => SchoolYear.Check(26), () => SchoolYear.Check(2026)),
        (PrimitiveRules.ReferenceDangling, "/assessments/0/items/0/target", () => CommunityWith(Item("Q", target: "T3")), () => CommunityWith(Item("Q"))),
        (PrimitiveRules.DifferenceRange, "/value", () => PercentagePoints.Check(-101m), () => PercentagePoints.Check(-100m)),
        (PrimitiveRules.IntervalOrder, "/end", () => Membership(new(2026, 9, 2), new(2026, 9, 1)), () => Membership(new(2026, 9, 1), new(2026, 9, 1))),
        (LearningRules.StandardUri, "/uri", () => StandardReference.Check(null, new("a/b", UriKind.Relative), null), () => StandardReference.Check(null, new("https://a.example/b"), null)),
        (LearningRules.StandardNamed, "", () => StandardReference.Check(null, null, null), () => StandardReference.Check("CC.1", null, null)),
        (LearningRules.ScaleLevels, "/levels", () => Scale(1, 1), () => Scale(1, 1, 2)),
        (LearningRules.ScaleOrder, "/levels/2/value", () => Scale(2, 1, 2, 2), () => Scale(2, 1, 2, 2.5m)),
        (LearningRules.ScaleThreshold, "/proficientFrom", () => Scale(3, 1, 2), () => Scale(2, 1, 2)),
        (AssessmentRules.NoItems, "/items", () => CommonAssessment.Check(new("A"), "A", [], [], null, null, []), () => Cuts()),
        (AssessmentRules.ItemPoints, "/points", () => AssessmentItem.Check(new("Q"), new Points(0), T1, []), () => AssessmentItem.Check(new("Q"), new Points(0.5m), T1, [])),
        (AssessmentRules.CutKind, "/count", () => Cut.Check(new Percent(80), 3), () => Cut.Check(null, 3)),
        (AssessmentRules.CutAsksNothing, "/percent", () => Cut.Check(new Percent(0), null), () => Cut.Check(new Percent(0.5m), null)),
        (AssessmentRules.CutTarget, "/cuts/0/target", () => Cuts(new TargetCut(new Id<LearningTarget>("T9"), Cut.AtCount(1))), () => Cuts(new TargetCut(T1, Cut.AtCount(1)))),
        (AssessmentRules.CutTwice, "/cuts/1/target", () => Cuts(new(T1, Cut.AtCount(1)), new(T1, Cut.AtPercent(50))), () => Cuts(new(T1, Cut.AtCount(1)), new(T2, Cut.AtCount(1)))),
        (AssessmentRules.CutCount, "/cuts/0/extension/count", () => Cuts(new TargetCut(T1, Cut.AtCount(1), Cut.AtCount(3))), () => Cuts(new TargetCut(T1, Cut.AtCount(1), Cut.AtCount(2)))),
        (AssessmentRules.ExtensionBelowProficiency, "/extension", () => TargetCut.Check(T1, Cut.AtPercent(80), Cut.AtPercent(79)), () => TargetCut.Check(T1, Cut.AtPercent(80), Cut.AtCount(1))),
        (AssessmentRules.SecondaryIsPrimary, "/secondaryTargets/0", () => AssessmentItem.Check(new("Q"), new Points(1), T1, [T1]), () => AssessmentItem.Check(new("Q"), new Points(1), T1, [T2])),
        (AssessmentRules.StudentTwice, "/student", () => Row("1", before: "s"), () => Row("1", before: "S")),
        (AssessmentRules.PointsAboveMaximum, "/cells/0", () => Row("2"), () => Row("1")),
        (AssessmentRules.RowLength, "/cells", () => Row("11"), () => Row(".")),
        (AssessmentRules.SectionUnknown, "/section", () => Row("1", section: "8-1"), () => Row("1", section: "7-1")),
    ];

    public static TheoryData<string> Ids => [.. ModelRules.Catalog.Select(rule => rule.Id)];

    [Theory, MemberData(nameof(Ids))]
    public void A_rule_fires_once_at_its_place_and_is_silent_elsewhere(string id)
    {
        var example = Assert.Single(All, example => example.Rule.Id == id);

        var breach = Assert.Single(example.Fires());
        Assert.Equal(id, breach.Rule.Id);
        Assert.Equal(example.Path, breach.Path);
        Assert.NotEmpty(breach.Message);
        Assert.DoesNotContain("{", breach.Message, StringComparison.Ordinal);

        Assert.Empty(example.IsSilent());
    }

    [Fact]
    public void A_constructor_throws_once_with_all_that_is_broken()
    {
        var exception = Assert.Throws<RuleException>(() => new CommonAssessment(default, " ", [], [new(T1, Cut.AtCount(1)), new(T1, Cut.AtCount(1))]));

        Assert.Equal(["PLC1002", "PLC1004", "PLC5001", "PLC5006"], exception.Breaches.Select(breach => breach.Rule.Id));
        Assert.Contains("PLC5006 at /cuts/1/target", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_misuse_and_not_a_breach() =>
        Assert.Throws<ArgumentNullException>("title", () => new CommonAssessment(new("A"), null!, [Item("Q1")]));

    [Fact]
    public void A_check_is_silent_about_what_is_missing() =>
        Assert.Empty(CommonAssessment.Check(null, null, null, [new(T1, Cut.AtCount(9))], null, null, null));

    private static RuleBreaches Roster(params string[] students) => Section.Check(new("7-1"), null, null, null, [.. students.Select(id => new Id<Student>(id))]);

    private static RuleBreaches Membership(LocalDate begin, LocalDate end) => Teams.Membership.Check(new Id<Member>("m"), begin, end);

    private static RuleBreaches Scale(decimal from, params decimal[] values) =>
        ProficiencyScale.Check(new("s"), "Scale", [.. values.Select(value => new ProficiencyLevel(value, $"Level {value}"))], from);

    private static RuleBreaches Cuts(params TargetCut[] cuts) =>
        CommonAssessment.Check(new("A"), "A", [Item("Q1"), Item("Q2"), Item("Q3", target: "T2")], [.. cuts], null, null, []);

    private static RuleBreaches CommunityWith(AssessmentItem item) =>
        Broken(() => new LearningCommunity(new("c"), "C", OrganizationKind.School, outcomes: [new(new("O"), "O", [Target("T1")])], assessments: [Assessment(item)]));

    private static RuleBreaches Broken(Func<object> make)
    {
        try
        {
            _ = make();
            return default;
        }
        catch (RuleException exception)
        {
            return exception.Breaches;
        }
    }

    private static RuleBreaches Row(string cells, string? before = null, string? section = null)
    {
        var builder = new ResultSetBuilder(Assessment(Item("Q")), [new(new("7-1"))]);
        if (before is not null) builder.Add(new(before), [ResultCell.Blank]);
        return builder.Add(new("s"), [.. cells.Select(Cell)], section is null ? null : new Id<Section>(section));
    }
}
