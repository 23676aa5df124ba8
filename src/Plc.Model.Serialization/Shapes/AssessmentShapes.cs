using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Serialization.Description;
using Plc.Model.Serialization.Json;
using Plc.Model.Teams;

namespace Plc.Model.Serialization.Shapes;

/// <summary>What common assessments look like in JSON.</summary>
internal static class AssessmentShapes
{
    internal static ObjectShape<AssessmentItem> Item { get; } = MakeItem();

    internal static ObjectShape<Cut> Cut { get; } = MakeCut();

    internal static ObjectShape<TargetCut> TargetCut { get; } = MakeTargetCut();

    internal static ObjectShape<Administration> Administration { get; } = MakeAdministration();

    internal static ObjectShape<CommonAssessment> Assessment { get; } = MakeAssessment();

    private static ObjectShape<AssessmentItem> MakeItem()
    {
        var shape = new ObjectShape<AssessmentItem>("assessmentItem", "One question or task of a common assessment.");
        var id = shape.Required("id", Kinds.DeclaredId<AssessmentItem>(isScoped: true), item => item.Id, "Unique among the items of the assessment; a column of the results has this name.");
        var points = shape.Required("points", Kinds.Points, item => item.Points, "The points of a full answer; more than 0.");
        var target = shape.Required("target", Kinds.Reference<LearningTarget>(), item => item.Target, "The primary target, for which the item counts.");
        var secondaryTargets = shape.List("secondaryTargets", Kinds.Reference<LearningTarget>(), item => item.SecondaryTargets, "Other targets that it touches and does not count for.", isDistinct: true);
        var choices = shape.List("choices", Kinds.Line, item => item.Choices, "What a student chooses from, as a sheet of choices has it: short texts such as A to D.", isDistinct: true);
        var key = shape.Optional("key", Kinds.Line, item => item.Key, "The right one of the choices.");
        shape.SilentWhileBroken(AssessmentRules.KeyAndChoices, choices, key);
        shape.SilentWhileBroken(AssessmentRules.KeyIsChoice, choices);
        shape.Keeps(() =>
        [
            AssessmentRules.KeyAndChoices.Says(
                Must.If(Condition.Has(key), Condition.Filled(choices.Name)), Must.If(Condition.Filled(choices.Name), Condition.Has(key)))
                .At("`choices` where there is no key, at `key` where there are no choices"),
            AssessmentRules.KeyIsChoice.Unsaid(Why.Members, "`key` equals one of `choices`. At `key`."),
            AssessmentRules.ChoiceTaken.Unsaid(Why.Results, "None of `choices` is `absent` or `exempt`. At the element."),
            AssessmentRules.ItemPoints.Says(Must.BeAbove(points, 0)),
            AssessmentRules.SecondaryIsPrimary.Unsaid(Why.Members, "No element of `secondaryTargets` equals `target`. At the element."),
        ]);
        shape.Reads(
            parts => AssessmentItem.Check(parts.Get(id), parts.Get(points), parts.Get(target), parts.Get(secondaryTargets), parts.Get(choices), parts.Get(key)),
            parts => new(parts.Of(id), parts.Of(points), parts.Of(target), parts.Of(secondaryTargets), parts.Of(choices), parts.Get(key)));
        return shape;
    }

    private static ObjectShape<Cut> MakeCut()
    {
        var shape = new ObjectShape<Cut>("cut", "A cut score: from where an answer counts as proficient. It is either a percent of the points possible or a count of items at full points.");
        var percent = shape.Optional("percent", Kinds.Percent, cut => cut.Percent, "The least share of the points possible, above 0 to 100.");
        var count = shape.Optional("count", Kinds.WholeNumber, cut => cut.Count, "The least number of items at full points, 1 or more.");
        shape.SilentWhileBroken(AssessmentRules.CutKind, percent, count);
        shape.Keeps(() =>
        [
            AssessmentRules.CutKind.Says(Must.HaveOneOf(percent, count)).At("the object where neither is given, at `count` where both are"),
            AssessmentRules.CutAsksNothing.Says(Must.BeAbove(percent, 0), Must.BeAtLeast(count, 1)),
        ]);
        shape.Reads(
            parts => Assessments.Cut.Check(parts.Get(percent), parts.Get(count)),
            parts => new(parts.Get(percent), parts.Get(count)));
        return shape;
    }

    private static ObjectShape<TargetCut> MakeTargetCut()
    {
        var shape = new ObjectShape<TargetCut>("targetCut", "What a team agreed on before an assessment as proficient on one target, and as ready for extension.");
        var target = shape.Required("target", Kinds.Reference<LearningTarget>(isChecked: false), cut => cut.Target, "A primary target of at least one item of the assessment.");
        var proficiency = shape.Required("proficiency", Cut, cut => cut.Proficiency, "From where a student is proficient.");
        var extension = shape.Optional("extension", Cut, cut => cut.Extension, "From where a student is ready for extension; the policy's where it is left out.");
        shape.Keeps(() =>
        [
            AssessmentRules.ExtensionBelowProficiency.Unsaid(Why.Members,
                "Where both cuts are percents, or both counts, that of `extension` is not below that of `proficiency`. At `extension`."),
        ]);
        shape.Reads(
            parts => Assessments.TargetCut.Check(parts.Get(target), parts.Get(proficiency), parts.Get(extension)),
            parts => new(parts.Of(target), parts.Of(proficiency), parts.Get(extension)));
        return shape;
    }

    private static ObjectShape<Administration> MakeAdministration()
    {
        var shape = new ObjectShape<Administration>("administration", "That a common assessment was given on a day, to all sections of the course or to those that are named.");
        var date = shape.Required("date", Kinds.Date, given => given.Date, "The day; a date in the results overrides it.");
        var sections = shape.List("sections", Kinds.Reference<Section>(), given => given.Sections, "The sections to which it was given; left out for all.", isDistinct: true);
        shape.Reads(
            parts => Assessments.Administration.Check(parts.Get(date), parts.Get(sections)),
            parts => new(parts.Of(date), parts.Of(sections)));
        return shape;
    }

    private static ObjectShape<CommonAssessment> MakeAssessment()
    {
        var shape = new ObjectShape<CommonAssessment>("commonAssessment", "An assessment that every student of a course is given, whoever teaches, with items that measure learning targets.", opensScope: true);
        var id = shape.Required("id", Kinds.DeclaredId<CommonAssessment>(), assessment => assessment.Id, "Unique among the assessments of the community.");
        var title = shape.Required("title", Kinds.Line, assessment => assessment.Title, "What it is called.");
        var items = shape.List("items", Item, assessment => assessment.Items, "Its questions and tasks; at least one.", isRequired: true, isDistinct: true);
        var cuts = shape.List("cuts", TargetCut, assessment => assessment.Cuts, "What was agreed as proficient, per target; the policy's cut where a target has none.", isDistinct: true);
        var course = shape.Optional("course", Kinds.Reference<Course>(), assessment => assessment.Course, "The course that it assesses.");
        var team = shape.Optional("team", Kinds.Reference<Team>(), assessment => assessment.Team, "The team that made it.");
        var administrations = shape.List("administrations", Administration, assessment => assessment.Administrations, "When it was given.");
        var purpose = shape.Optional("purpose", Kinds.Term<AssessmentPurpose>(), assessment => assessment.Purpose, "What it is for.");
        var version = shape.Optional("version", Kinds.Line, assessment => assessment.Version, "Which version of it this is, such as a form or a year: results and summaries of another version are never taken for those of this one.");
        shape.SilentWhileBroken(AssessmentRules.NoItems, items);
        shape.SilentWhileBroken(AssessmentRules.CutTarget, items);
        shape.SilentWhileBroken(AssessmentRules.CutCount, items);
        shape.Keeps(() =>
        [
            AssessmentRules.NoItems.Says(Must.HoldAtLeast(items, 1)),
            AssessmentRules.CutTarget.Unsaid(Why.Members, "The `target` of each of `cuts` equals the `target` of an item. At that of the cut."),
            AssessmentRules.CutTwice.Unsaid(Why.Elements, "No two of `cuts` have the same `target`. At that of the later one."),
            AssessmentRules.CutCount.Unsaid(Why.Members,
                "A `count` of a cut is not above the number of items whose `target` is that of the cut. At `count`."),
        ]);
        shape.Reads(
            parts => CommonAssessment.Check(
                parts.Get(id), parts.Get(title), parts.GetGiven(items), parts.Get(cuts), parts.Get(course), parts.Get(team), parts.Get(administrations),
                parts.Get(purpose), parts.Get(version)),
            parts => new(parts.Of(id), parts.Of(title), parts.Of(items), parts.Of(cuts), parts.Get(course), parts.Get(team), parts.Of(administrations),
                parts.Get(purpose), parts.Get(version)));
        return shape;
    }
}
