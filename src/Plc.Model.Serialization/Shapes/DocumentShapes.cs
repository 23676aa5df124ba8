using Plc.Model.Serialization.Description;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Shapes;

/// <summary>What a document looks like in JSON.</summary>
internal static class DocumentShapes
{
    internal static ObjectShape<PlcDocument> Document { get; } = MakeDocument();

    private static ObjectShape<PlcDocument> MakeDocument()
    {
        var shape = new ObjectShape<PlcDocument>("plcDocument", "One community, with the version of the format and the language of its texts.");
        var version = shape.Required("plc", new VersionKind(), static document => document.Version, "The version of the format, as major and minor: 1.0.");
        var schema = shape.Optional("$schema", Kinds.Text, document => document.Schema, "The address of the JSON Schema by which editors help.");
        var language = shape.Optional("language", Kinds.LanguageText,
            document => document.Language == PlcDocument.DefaultLanguage ? null : document.Language, "The language of the texts, as a BCP 47 tag; en where it is left out.");
        var community = shape.Required("community", CommunityShape.Community, document => document.Community, "The community.");
        shape.Keeps(() =>
        [
            FormRules.Syntax.Unsaid(Why.Parser).At("the innermost object or list that is open, and the character where it went wrong"),
            FormRules.Encoding.Unsaid(Why.Parser).At("the document, its first byte"),
            FormRules.MemberTwice.Unsaid("Most parsers keep the last of two members of one name and do not say so.").At("the second member, its name"),
            FormRules.NumberDigits.Unsaid(Why.Places).At("the number"),
            FormRules.TextUnicode.Unsaid("Parsers differ on half of a surrogate pair, and no expression that names one means the same in every language.").At("the text"),
            FormRules.Depth.Unsaid(Why.Limit).At("the object or list around the bracket that is one too deep, and that bracket"),
            FormRules.Size.Unsaid(Why.Limit).At("the text; of a document at its beginning"),
            FormRules.Stopped.Unsaid(Why.Limit).At("the place of the last fault that is listed"),
            FormRules.Version.Says().At("`plc`; nothing else is reported but PLC0001 and PLC0013"),
            FormRules.MemberNewer.Unsaid("The schema describes version 1.0; of a document of a newer minor version it asks for the version and a community, and no more.").At("the member, its name"),
        ]);
        shape.Reads(
            parts => PlcDocument.Check(parts.Get(community), parts.Get(language), parts.Get(schema), extensions: null),
            parts => new(parts.Of(community), parts.Get(language) ?? PlcDocument.DefaultLanguage, parts.Get(schema), Extensions(parts.Of(version))));
        return shape;
    }

    /// <summary>The version is read with the document; the members that are of it are taken from the text when all else is known.</summary>
    private static DocumentExtensions Extensions(string version) => version == PlcDocument.FormatVersion ? DocumentExtensions.None : new(version, []);
}
