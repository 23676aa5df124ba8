using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Serialization.Description;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Shapes;

/// <summary>What courses, outcomes, learning targets and scales look like in JSON.</summary>
internal static class LearningShapes
{
    internal static ObjectShape<Course> Course { get; } = MakeCourse();

    internal static ObjectShape<ProficiencyLevel> Level { get; } = MakeLevel();

    internal static ObjectShape<ProficiencyScale> Scale { get; } = MakeScale();

    internal static ObjectShape<LearningTarget> Target { get; } = MakeTarget();

    internal static ObjectShape<SelectionCriteria> SelectionCriteria { get; } = MakeSelectionCriteria();

    internal static ObjectShape<Pacing> Pacing { get; } = MakePacing();

    internal static ObjectShape<OutcomeAgreement> OutcomeAgreement { get; } = MakeOutcomeAgreement();

    internal static ObjectShape<EssentialOutcome> Outcome { get; } = MakeOutcome();

    private static ObjectShape<Course> MakeCourse()
    {
        var shape = new ObjectShape<Course>("course", "What is taught by one common curriculum to all its sections, whoever teaches them.");
        var id = shape.Required("id", Kinds.DeclaredId<Course>(), course => course.Id, "Unique among the courses of the community.");
        var name = shape.Required("name", Kinds.Line, course => course.Name, "What it is called, such as Mathematics 7.");
        var grades = shape.List("grades", Kinds.Grade, course => course.Grades, "The grade levels that take it, where it is bound to any.", isDistinct: true);
        shape.Reads(
            parts => Learning.Course.Check(parts.Get(id), parts.Get(name), parts.Get(grades)),
            parts => new(parts.Of(id), parts.Of(name), parts.Of(grades)));
        return shape;
    }

    private static ObjectShape<ProficiencyLevel> MakeLevel()
    {
        var shape = new ObjectShape<ProficiencyLevel>("proficiencyLevel", "One step of a proficiency scale, and what a student shows who has reached it.");
        var value = shape.Required("value", Kinds.Number, level => level.Value, "Its place on the scale, such as 3 or 2.5.");
        var label = shape.Required("label", Kinds.Line, level => level.Label, "What it is called.");
        var description = shape.Optional("description", Kinds.Prose, level => level.Description, "What a student at this level shows.");
        shape.Reads(
            parts => ProficiencyLevel.Check(parts.Get(value), parts.Get(label), parts.Get(description)),
            parts => new(parts.Of(value), parts.Of(label), parts.Get(description)));
        return shape;
    }

    private static ObjectShape<ProficiencyScale> MakeScale()
    {
        var shape = new ObjectShape<ProficiencyScale>("proficiencyScale", "Ordered levels of learning, one of which is the first that counts as proficient.");
        var id = shape.Required("id", Kinds.DeclaredId<ProficiencyScale>(), scale => scale.Id, "Unique among the scales of the community.");
        var name = shape.Required("name", Kinds.Line, scale => scale.Name, "What it is called.");
        var levels = shape.List("levels", Level, scale => scale.Levels, "Two or more, from the lowest to the highest value.", isRequired: true, isDistinct: true);
        var proficientFrom = shape.Required("proficientFrom", Kinds.Number, scale => scale.ProficientFrom, "The value of the lowest level that counts as proficient.");
        shape.SilentWhileBroken(LearningRules.ScaleLevels, levels);
        shape.SilentWhileBroken(LearningRules.ScaleThreshold, levels);
        shape.Keeps(() =>
        [
            LearningRules.ScaleLevels.Says(Must.HoldAtLeast(levels, 2)),
            LearningRules.ScaleOrder.Unsaid(Why.Elements, "The `value` of each of `levels` is above that of the one before it. At the later one."),
            LearningRules.ScaleThreshold.Unsaid(Why.Members, "`proficientFrom` equals the `value` of one of `levels`. At `proficientFrom`."),
        ]);
        shape.Reads(
            parts => ProficiencyScale.Check(parts.Get(id), parts.Get(name), parts.GetGiven(levels), parts.Get(proficientFrom)),
            parts => new(parts.Of(id), parts.Of(name), parts.Of(levels), parts.Of(proficientFrom)));
        return shape;
    }

    private static ObjectShape<LearningTarget> MakeTarget()
    {
        var shape = new ObjectShape<LearningTarget>("learningTarget", "One step toward an essential outcome that can be taught and assessed by itself, as a rule in words that a student could say, such as \"I can find a unit rate.\"");
        var id = shape.Required("id", Kinds.DeclaredId<LearningTarget>(), target => target.Id, "Unique among the learning targets of the community.");
        var statement = shape.Required("statement", Kinds.Prose, target => target.Statement, "What a student who has learned it knows or can do.");
        var standards = shape.List("standards", StandardShapes.Standard, target => target.Standards, "The standards that it comes from.");
        var kind = shape.Optional("kind", Kinds.Word<TargetKind>(), target => target.Kind, "What kind of learning it asks for.");
        var depthOfKnowledge = shape.Optional("depthOfKnowledge", Kinds.WholeNumber, target => target.DepthOfKnowledge,
            "How complex the thinking is that it asks for, 1 (recall) to 4 (extended thinking).");
        shape.Keeps(() => [LearningRules.DepthRange.Says(Must.BeWithin(depthOfKnowledge, 1, 4))]);
        shape.Reads(
            parts => LearningTarget.Check(parts.Get(id), parts.Get(statement), parts.Get(standards), parts.Get(kind), parts.Get(depthOfKnowledge)),
            parts => new(parts.Of(id), parts.Of(statement), parts.Of(standards), parts.Get(kind), parts.Get(depthOfKnowledge)));
        return shape;
    }

    private static ObjectShape<SelectionCriteria> MakeSelectionCriteria()
    {
        var shape = new ObjectShape<SelectionCriteria>("selectionCriteria", "Why an outcome is essential: whether it endures, helps elsewhere, is needed next, and is asked for in examinations.");
        var endurance = shape.Optional("endurance", Kinds.WholeNumber, criteria => criteria.Endurance, "Useful beyond one test or grade.");
        var leverage = shape.Optional("leverage", Kinds.WholeNumber, criteria => criteria.Leverage, "Useful in other disciplines.");
        var readiness = shape.Optional("readiness", Kinds.WholeNumber, criteria => criteria.Readiness, "Needed for what comes next.");
        var assessed = shape.Optional("assessed", Kinds.WholeNumber, criteria => criteria.Assessed, "Asked for by external examinations.");
        shape.Keeps(() =>
        [
            LearningRules.CriterionRange.Says(
                Must.BeWithin(endurance, 0, 3), Must.BeWithin(leverage, 0, 3), Must.BeWithin(readiness, 0, 3), Must.BeWithin(assessed, 0, 3)),
        ]);
        shape.Reads(
            parts => Learning.SelectionCriteria.Check(parts.Get(endurance), parts.Get(leverage), parts.Get(readiness), parts.Get(assessed)),
            parts => new(parts.Get(endurance), parts.Get(leverage), parts.Get(readiness), parts.Get(assessed)));
        return shape;
    }

    private static ObjectShape<Pacing> MakePacing()
    {
        var shape = new ObjectShape<Pacing>("pacing", "When an outcome is taught: a unit, a time, or both.");
        var unit = shape.Optional("unit", Kinds.Line, pacing => pacing.Unit, "The unit, term or other part of the course.");
        var begin = shape.Optional("begin", Kinds.Date, pacing => pacing.Begin, "The first day.");
        var end = shape.Optional("end", Kinds.Date, pacing => pacing.End, "The last day.");
        shape.SilentWhileBroken(LearningRules.PacingEmpty, unit, begin, end);
        shape.Keeps(() =>
        [
            LearningRules.PacingEmpty.Says(Must.HaveAnyOf(unit, begin, end)).At("the object"),
            PrimitiveRules.IntervalOrder.Unsaid(Why.Members, How.Interval),
        ]);
        shape.Reads(
            parts => Learning.Pacing.Check(parts.Get(unit), parts.Get(begin), parts.Get(end)),
            parts => new(parts.Get(unit), parts.Get(begin), parts.Get(end)));
        return shape;
    }

    private static ObjectShape<OutcomeAgreement> MakeOutcomeAgreement()
    {
        var shape = new ObjectShape<OutcomeAgreement>("outcomeAgreement", "That members agreed on a day that an outcome is essential.");
        var members = shape.List("members", Kinds.Reference<Member>(), agreement => agreement.Members, "Who agreed.", isDistinct: true);
        var date = shape.Optional("date", Kinds.Date, agreement => agreement.Date, "The day on which they agreed.");
        shape.Reads(
            parts => Learning.OutcomeAgreement.Check(parts.Get(members), parts.Get(date)),
            parts => new(parts.Of(members), parts.Get(date)));
        return shape;
    }

    private static ObjectShape<EssentialOutcome> MakeOutcome()
    {
        var shape = new ObjectShape<EssentialOutcome>("essentialOutcome", "What every student must learn in a course or grade; also called an essential standard or essential learning.");
        var id = shape.Required("id", Kinds.DeclaredId<EssentialOutcome>(), outcome => outcome.Id, "Unique among the outcomes of the community.");
        var statement = shape.Required("statement", Kinds.Prose, outcome => outcome.Statement, "What students know, can do, or are inclined to do.");
        var targets = shape.List("targets", Target, outcome => outcome.Targets, "The learning targets that lead to it.", isDistinct: true);
        var kinds = shape.List("kinds", Kinds.Word<OutcomeKind>(), outcome => outcome.Kinds, "Knowledge, skill, disposition, or several; none where it is not stated.", isDistinct: true);
        var course = shape.Optional("course", Kinds.Reference<Course>(), outcome => outcome.Course, "The course that it belongs to.");
        var grade = shape.Optional("grade", Kinds.Grade, outcome => outcome.Grade, "The grade level that it belongs to.");
        var scale = shape.Optional("scale", Kinds.Reference<ProficiencyScale>(), outcome => outcome.Scale, "The proficiency scale on which it is judged.");
        var criteria = shape.Optional("criteria", SelectionCriteria, outcome => outcome.Criteria, "Why it is essential.");
        var exampleOfRigor = shape.Optional("exampleOfRigor", Kinds.Prose, outcome => outcome.ExampleOfRigor, "What proficient work looks like.");
        var prerequisites = shape.Optional("prerequisites", Kinds.Prose, outcome => outcome.Prerequisites, "The knowledge, skills and vocabulary that it builds on.");
        var pacing = shape.Optional("pacing", Pacing, outcome => outcome.Pacing, "When it is taught.");
        var extension = shape.Optional("extension", Kinds.Prose, outcome => outcome.Extension, "What students learn who have learned it already.");
        var agreements = shape.List("agreements", OutcomeAgreement, outcome => outcome.Agreements, "Who agreed on it, and when.");
        shape.Reads(
            parts => EssentialOutcome.Check(
                parts.Get(id), parts.Get(statement), parts.Get(targets), parts.Get(kinds), parts.Get(course), parts.Get(grade), parts.Get(scale),
                parts.Get(criteria), parts.Get(exampleOfRigor), parts.Get(prerequisites), parts.Get(pacing), parts.Get(extension),
                parts.Get(agreements)),
            parts => new(
                parts.Of(id), parts.Of(statement), parts.Of(targets), parts.Of(kinds), parts.Get(course), parts.Get(grade), parts.Get(scale),
                parts.Get(criteria), parts.Get(exampleOfRigor), parts.Get(prerequisites), parts.Get(pacing), parts.Get(extension),
                parts.Of(agreements)));
        return shape;
    }
}
