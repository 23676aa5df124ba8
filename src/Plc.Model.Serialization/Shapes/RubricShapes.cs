using Plc.Model.People;
using Plc.Model.Rubrics;
using Plc.Model.Serialization.Description;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Shapes;

/// <summary>What rubrics and ratings look like in JSON.</summary>
internal static class RubricShapes
{
    internal static ObjectShape<RubricIndicator> RubricIndicator { get; } = MakeRubricIndicator();

    internal static ObjectShape<RubricStrand> RubricStrand { get; } = MakeRubricStrand();

    internal static ObjectShape<ImplementationRubric> ImplementationRubric { get; } = MakeImplementationRubric();

    internal static ObjectShape<RubricRating> RubricRating { get; } = MakeRubricRating();

    /// <summary>No part of a document; apps may show and send such lists.</summary>
    internal static ObjectShape<CharacteristicList> CharacteristicList { get; } = MakeCharacteristicList();

    private static ObjectShape<RubricIndicator> MakeRubricIndicator()
    {
        var shape = new ObjectShape<RubricIndicator>("rubricIndicator", "One thing that a rubric asks for, with what each level of it looks like.");
        var id = shape.Required("id", Kinds.DeclaredId<RubricIndicator>(isScoped: true), indicator => indicator.Id, "Unique among the indicators of its rubric.");
        var statement = shape.Required("statement", Kinds.Prose, indicator => indicator.Statement, "What it asks for.");
        var descriptors = shape.List("descriptors", Kinds.Prose, indicator => indicator.Descriptors, "What each level looks like, in the order of the levels; none where that is not described.");
        var isEvidenceRequired = shape.Flag("isEvidenceRequired", indicator => indicator.IsEvidenceRequired, "Whether a rating needs evidence.");
        shape.Reads(
            parts => Rubrics.RubricIndicator.Check(parts.Get(id), parts.Get(statement), parts.Get(descriptors), parts.Get(isEvidenceRequired)),
            parts => new(parts.Of(id), parts.Of(statement), parts.Of(descriptors), parts.Of(isEvidenceRequired)));
        return shape;
    }

    private static ObjectShape<RubricStrand> MakeRubricStrand()
    {
        var shape = new ObjectShape<RubricStrand>("rubricStrand", "A part of a rubric in which things stand that belong together.");
        var name = shape.Required("name", Kinds.Line, strand => strand.Name, "What it is called.");
        var indicators = shape.List("indicators", RubricIndicator, strand => strand.Indicators, "Its indicators.", isDistinct: true);
        shape.Reads(
            parts => Rubrics.RubricStrand.Check(parts.Get(name), parts.Get(indicators)),
            parts => new(parts.Of(name), parts.Of(indicators)));
        return shape;
    }

    private static ObjectShape<ImplementationRubric> MakeImplementationRubric()
    {
        var shape = new ObjectShape<ImplementationRubric>("implementationRubric",
            "A list of what the practice asks for, by which a community rates how far it has come, level by level.", opensScope: true);
        var id = shape.Required("id", Kinds.DeclaredId<ImplementationRubric>(), rubric => rubric.Id, "Unique among the rubrics of the community.");
        var name = shape.Required("name", Kinds.Line, rubric => rubric.Name, "What it is called.");
        var version = shape.Required("version", Kinds.Line, rubric => rubric.Version, "Its edition.");
        var levels = shape.List("levels", Kinds.Line, rubric => rubric.Levels, "Its levels, from the lowest to the highest; two or more, each once.", isRequired: true, isDistinct: true);
        var strands = shape.List("strands", RubricStrand, rubric => rubric.Strands, "Its strands.");
        shape.SilentWhileBroken(RubricRules.Levels, levels);
        shape.SilentWhileBroken(RubricRules.Descriptors, levels);
        shape.Keeps(() =>
        [
            RubricRules.Levels.Says(Must.HoldAtLeast(levels, 2)),
            RubricRules.Descriptors.Unsaid(Why.Members, "An indicator has no `descriptors`, or as many as there are `levels`. At `descriptors`."),
        ]);
        shape.Reads(
            parts => Rubrics.ImplementationRubric.Check(parts.Get(id), parts.Get(name), parts.Get(version), parts.GetGiven(levels), parts.Get(strands)),
            parts => new(parts.Of(id), parts.Of(name), parts.Of(version), parts.Of(levels), parts.Of(strands)));
        return shape;
    }

    private static ObjectShape<RubricRating> MakeRubricRating()
    {
        var shape = new ObjectShape<RubricRating>("rubricRating", "How far one thing that a rubric asks for has come, judged by somebody on a day.");
        var rubric = shape.Required("rubric", Kinds.Reference<ImplementationRubric>(), rating => rating.Rubric, "The rubric by which it was rated.");
        var indicator = shape.Required("indicator", Kinds.Id<RubricIndicator>(), rating => rating.Indicator, "Its indicator.");
        var level = shape.Required("level", Kinds.Line, rating => rating.Level, "The level, one of those of the rubric.");
        var date = shape.Required("date", Kinds.Date, rating => rating.Date, "The day on which it was rated.");
        var rater = shape.Optional("rater", Kinds.Reference<Member>(), rating => rating.Rater, "The member who rated.");
        var externalRater = shape.Optional("externalRater", Kinds.Reference<ExternalParticipant>(), rating => rating.ExternalRater, "The person of another organization who rated.");
        var occasion = shape.Optional("occasion", Kinds.Term<RatingOccasion>(), rating => rating.Occasion, "The occasion.");
        var evidence = shape.List("evidence", PrimitiveShapes.Evidence, rating => rating.Evidence, "What the rating rests on.");
        shape.Keeps(() =>
        [
            RubricRules.TwoRaters.Says(Must.NotHaveBoth(rater, externalRater)).At("`externalRater`"),
            RubricRules.LevelUnknown.Unsaid(Why.Elsewhere, "Where the rubric is of the same document, `level` is one of its levels. At `level`."),
            RubricRules.IndicatorUnknown.Unsaid(Why.Elsewhere,
                "Where the rubric is of the same document, `indicator` is the id of one of its indicators. At `indicator`."),
        ]);
        shape.Reads(
            parts => Rubrics.RubricRating.Check(
                parts.Get(rubric), parts.Get(indicator), parts.Get(level), parts.Get(date), parts.Get(rater), parts.Get(externalRater),
                parts.Get(occasion), parts.Get(evidence)),
            parts => new(
                parts.Of(rubric), parts.Of(indicator), parts.Of(level), parts.Of(date), parts.Get(rater), parts.Get(externalRater),
                parts.Get(occasion), parts.Of(evidence)));
        return shape;
    }

    private static ObjectShape<CharacteristicList> MakeCharacteristicList()
    {
        var shape = new ObjectShape<CharacteristicList>("characteristicList", "What a program says a professional learning community looks like, with the edition of the list.");
        var name = shape.Required("name", Kinds.Text, list => list.Name, "Whose list it is.");
        var version = shape.Required("version", Kinds.Text, list => list.Version, "Its edition.");
        var characteristics = shape.List("characteristics", Kinds.Text, list => list.Characteristics, "The characteristics in their order.", isRequired: true);
        shape.Reads(
            parts => Rubrics.CharacteristicList.Check(parts.Get(name), parts.Get(version), parts.GetGiven(characteristics)),
            parts => new(parts.Of(name), parts.Of(version), parts.Of(characteristics)));
        return shape;
    }
}
