using Plc.Model.Learning;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Shapes;

/// <summary>What courses, outcomes, learning targets and scales look like in JSON.</summary>
internal static class LearningShapes
{
    internal static ObjectShape<StandardReference> Standard { get; } = MakeStandard();

    internal static ObjectShape<LearningTarget> Target { get; } = MakeTarget();

    internal static ObjectShape<Course> Course { get; } = MakeCourse();

    internal static ObjectShape<ProficiencyLevel> Level { get; } = MakeLevel();

    internal static ObjectShape<ProficiencyScale> Scale { get; } = MakeScale();

    internal static ObjectShape<EssentialOutcome> Outcome { get; } = MakeOutcome();

    private static ObjectShape<StandardReference> MakeStandard()
    {
        var shape = new ObjectShape<StandardReference>("standardReference", "Names a standard by code, address or CASE identifier; at least one of them.");
        var code = shape.Optional("code", Kinds.Text, standard => standard.Code, "The code that people use, such as CC.6.RP.3c.");
        var uri = shape.Optional("uri", Kinds.Uri, standard => standard.Uri, "An absolute address that identifies the standard.");
        var caseGuid = shape.Optional("caseGuid", Kinds.Guid, standard => standard.CaseGuid, "The identifier of the standard in a CASE framework.");
        shape.SilentWhileBroken(LearningRules.StandardNamed, code, uri, caseGuid);
        shape.Reads(
            parts => StandardReference.Check(parts.Get(code), parts.Get(uri), parts.Get(caseGuid)),
            parts => new(parts.Get(code), parts.Get(uri), parts.Get(caseGuid)));
        return shape;
    }

    private static ObjectShape<LearningTarget> MakeTarget()
    {
        var shape = new ObjectShape<LearningTarget>("learningTarget", "One step of an outcome that can be taught and assessed by itself.");
        var id = shape.Required("id", Kinds.DeclaredId<LearningTarget>(), target => target.Id, "Unique among the learning targets of the community.");
        var statement = shape.Required("statement", Kinds.Text, target => target.Statement, "What a student who has learned it knows or can do.");
        var standards = shape.List("standards", Standard, target => target.Standards, "The standards that it comes from.");
        shape.Reads(
            parts => LearningTarget.Check(parts.Get(id), parts.Get(statement), parts.Get(standards)),
            parts => new(parts.Of(id), parts.Of(statement), parts.Of(standards)));
        return shape;
    }

    private static ObjectShape<Course> MakeCourse()
    {
        var shape = new ObjectShape<Course>("course", "What is taught to sections by one common curriculum.");
        var id = shape.Required("id", Kinds.DeclaredId<Course>(), course => course.Id, "Unique among the courses of the community.");
        var name = shape.Required("name", Kinds.Text, course => course.Name, "What it is called.");
        var grades = shape.List("grades", Kinds.Grade, course => course.Grades, "The grade levels that take it.");
        shape.Reads(
            parts => Learning.Course.Check(parts.Get(id), parts.Get(name), parts.Get(grades)),
            parts => new(parts.Of(id), parts.Of(name), parts.Of(grades)));
        return shape;
    }

    private static ObjectShape<ProficiencyLevel> MakeLevel()
    {
        var shape = new ObjectShape<ProficiencyLevel>("proficiencyLevel", "One level of a proficiency scale.");
        var value = shape.Required("value", Kinds.Number, level => level.Value, "Its place on the scale, such as 3 or 2.5.");
        var label = shape.Required("label", Kinds.Text, level => level.Label, "What it is called.");
        var description = shape.Optional("description", Kinds.Text, level => level.Description, "What a student at this level shows.");
        shape.Reads(
            parts => ProficiencyLevel.Check(parts.Get(value), parts.Get(label), parts.Get(description)),
            parts => new(parts.Of(value), parts.Of(label), parts.Get(description)));
        return shape;
    }

    private static ObjectShape<ProficiencyScale> MakeScale()
    {
        var shape = new ObjectShape<ProficiencyScale>("proficiencyScale", "Ordered levels of learning with one threshold of proficiency.");
        var id = shape.Required("id", Kinds.DeclaredId<ProficiencyScale>(), scale => scale.Id, "Unique among the scales of the community.");
        var name = shape.Required("name", Kinds.Text, scale => scale.Name, "What it is called.");
        var levels = shape.List("levels", Level, scale => scale.Levels, "Two or more, from the lowest to the highest value.", isRequired: true);
        var proficientFrom = shape.Required("proficientFrom", Kinds.Number, scale => scale.ProficientFrom, "The value of the lowest level that counts as proficient.");
        shape.SilentWhileBroken(LearningRules.ScaleLevels, levels);
        shape.SilentWhileBroken(LearningRules.ScaleThreshold, levels);
        shape.Reads(
            parts => ProficiencyScale.Check(parts.Get(id), parts.Get(name), parts.GetGiven(levels), parts.Get(proficientFrom)),
            parts => new(parts.Of(id), parts.Of(name), parts.Of(levels), parts.Of(proficientFrom)));
        return shape;
    }

    private static ObjectShape<EssentialOutcome> MakeOutcome()
    {
        var shape = new ObjectShape<EssentialOutcome>("essentialOutcome", "What every student must learn, whoever teaches the course.");
        var id = shape.Required("id", Kinds.DeclaredId<EssentialOutcome>(), outcome => outcome.Id, "Unique among the outcomes of the community.");
        var statement = shape.Required("statement", Kinds.Text, outcome => outcome.Statement, "What students know, can do, or are inclined to do.");
        var targets = shape.List("targets", Target, outcome => outcome.Targets, "The learning targets that lead to it.");
        var kinds = shape.List("kinds",
            Kinds.Word((OutcomeKind.Knowledge, "knowledge"), (OutcomeKind.Skill, "skill"), (OutcomeKind.Disposition, "disposition")),
            outcome => outcome.Kinds, "Knowledge, skill, disposition, or several; left out where it is not stated.");
        var course = shape.Optional("course", Kinds.Reference<Course>(), outcome => outcome.Course, "The course that it belongs to.");
        var grade = shape.Optional("grade", Kinds.Grade, outcome => outcome.Grade, "The grade level that it belongs to.");
        var scale = shape.Optional("scale", Kinds.Reference<ProficiencyScale>(), outcome => outcome.Scale, "The proficiency scale on which it is judged.");
        shape.Reads(
            parts => EssentialOutcome.Check(parts.Get(id), parts.Get(statement), parts.Get(targets), parts.Get(kinds), parts.Get(course), parts.Get(grade), parts.Get(scale)),
            parts => new(parts.Of(id), parts.Of(statement), parts.Of(targets), parts.Of(kinds), parts.Get(course), parts.Get(grade), parts.Get(scale)));
        return shape;
    }
}
