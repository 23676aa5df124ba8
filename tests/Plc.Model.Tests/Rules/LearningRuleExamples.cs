using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Teams;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Rules;

/// <summary>The rules of learning and of assessments.</summary>
internal static class LearningRuleExamples
{
    private static readonly Reference<LearningTarget> T1 = new("T1");
    private static readonly Reference<LearningTarget> T2 = new("T2");

    internal static RuleExample[] All =>
    [
        new(LearningRules.StandardUri, "/uri", () => StandardReference.Check(uri: new("a/b", UriKind.Relative)), () => StandardReference.Check(uri: new("https://a.example/b"))),
        new(LearningRules.StandardNamed, "", () => StandardReference.Check(), () => StandardReference.Check("CC.1")),
        new(LearningRules.ScaleLevels, "/levels", () => Scale(1, 1), () => Scale(1, 1, 2)),
        new(LearningRules.ScaleOrder, "/levels/2/value", () => Scale(2, 1, 2, 2), () => Scale(2, 1, 2, 2.5m)),
        new(LearningRules.ScaleThreshold, "/proficientFrom", () => Scale(3, 1, 2), () => Scale(2, 1, 2)),
        new(LearningRules.CriterionRange, "/leverage", () => SelectionCriteria.Check(0, 4, 3, 3), () => SelectionCriteria.Check(0, 3, 3, 3)),
        new(LearningRules.DepthRange, "/depthOfKnowledge", () => LearningTarget.Check(depthOfKnowledge: 5), () => LearningTarget.Check(depthOfKnowledge: 4)),
        new(LearningRules.PacingEmpty, "", () => Pacing.Check(), () => Pacing.Check("Unit 1")),
        new(AssessmentRules.NoItems, "/items", () => CommonAssessment.Check(items: []), () => CommonAssessment.Check(items: [Item("Q")])),
        new(AssessmentRules.ItemPoints, "/points", () => AssessmentItem.Check(points: new(0)), () => AssessmentItem.Check(points: new(0.5m))),
        new(AssessmentRules.CutKind, "/count", () => Cut.Check(new Percent(80), 3), () => Cut.Check(count: 3)),
        new(AssessmentRules.CutAsksNothing, "/percent", () => Cut.Check(new Percent(0)), () => Cut.Check(new Percent(0.5m))),
        new(AssessmentRules.CutTarget, "/cuts/0/target", () => Cuts(new TargetCut(new("T9"), Cut.AtCount(1))), () => Cuts(new TargetCut(T1, Cut.AtCount(1)))),
        new(AssessmentRules.CutTwice, "/cuts/1/target", () => Cuts(new(T1, Cut.AtCount(1)), new(T1, Cut.AtPercent(50))), () => Cuts(new(T1, Cut.AtCount(1)), new(T2, Cut.AtPercent(50)))),
        new(AssessmentRules.CutCount, "/cuts/0/extension/count", () => Cuts(new TargetCut(T1, Cut.AtCount(1), Cut.AtCount(3))), () => Cuts(new TargetCut(T1, Cut.AtCount(1), Cut.AtCount(2)))),
        new(AssessmentRules.ExtensionBelowProficiency, "/extension", () => TargetCut.Check(T1, Cut.AtPercent(80), Cut.AtPercent(79)), () => TargetCut.Check(T1, Cut.AtPercent(80), Cut.AtPercent(80))),
        new(AssessmentRules.SecondaryIsPrimary, "/secondaryTargets/0", () => AssessmentItem.Check(target: T1, secondaryTargets: [T1]), () => AssessmentItem.Check(target: T1, secondaryTargets: [T2])),
        new(AssessmentRules.KeyAndChoices, "/key", () => AssessmentItem.Check(choices: [], key: "A"), () => AssessmentItem.Check(choices: ["A", "B"], key: "A")),
        new(AssessmentRules.KeyIsChoice, "/key", () => AssessmentItem.Check(choices: ["A", "B"], key: "C"), () => AssessmentItem.Check(choices: ["A", "B"], key: "B")),
        new(AssessmentRules.ChoiceTaken, "/choices/1", () => AssessmentItem.Check(choices: ["A", "absent"], key: "A"), () => AssessmentItem.Check(choices: ["A", "Absent"], key: "A")),
        new(AssessmentRules.ChoiceUnknown, "/answers/0", () => Choice(2), () => Choice(1)),
        new(AssessmentRules.StudentTwice, "/student", () => Row("1", before: "s"), () => Row("1", before: "S")),
        new(AssessmentRules.PointsAboveMaximum, "/cells/0", () => Row("2"), () => Row("1")),
        new(AssessmentRules.RowLength, "/cells", () => Row("11"), () => Row("1")),
        new(AssessmentRules.SectionUnknown, "/section", () => Row("1", section: "8-1"), () => Row("1", section: "7-1")),
        new(AssessmentRules.VersionOther, "/version", () => Versioned("2026").CheckVersion("2025"), () => Versioned("2026").CheckVersion("2026")),
    ];

    private static RuleBreaches Scale(decimal from, params decimal[] values) =>
        ProficiencyScale.Check(new("s"), "Scale", [.. values.Select(value => new ProficiencyLevel(value, $"Level {value}"))], from);

    private static RuleBreaches Cuts(params TargetCut[] cuts) => CommonAssessment.Check(items: [Item("Q1"), Item("Q2"), Item("Q3", target: "T2")], cuts: [.. cuts]);

    private static RuleBreaches Choice(int place) => new ChoiceSetBuilder(Assessment(new AssessmentItem(new("Q"), new(1), T1, choices: ["A", "B"], key: "A"))).Add(new("s"), [ItemAnswer.OfChoice(place)]);

    private static CommonAssessment Versioned(string version) => new(new("a"), "A", [Item("Q")], version: version);

    private static RuleBreaches Row(string cells, string? before = null, string? section = null)
    {
        var builder = new ResultSetBuilder(Assessment(Item("Q")), [new(new("7-1"))]);
        if (before is not null) builder.Add(new(before), [ResultCell.Blank]);
        return builder.Add(new("s"), [.. cells.Select(Cell)], section is null ? null : new Id<Section>(section));
    }
}
