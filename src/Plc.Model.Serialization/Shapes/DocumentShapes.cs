using System.Globalization;
using System.Text.Json;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Shapes;

/// <summary>What a document and its community look like in JSON.</summary>
internal static class DocumentShapes
{
    internal static ObjectShape<LearningCommunity> Community { get; } = MakeCommunity();

    internal static ObjectShape<PlcDocument> Document { get; } = MakeDocument();

    private static ObjectShape<LearningCommunity> MakeCommunity()
    {
        var shape = new ObjectShape<LearningCommunity>("learningCommunity", "A professional learning community: the whole school or district.", isCommunity: true);
        var id = shape.Required("id", Kinds.Id<Primitives.Organization>(), community => community.Id, "The id by which other organizations refer to it.");
        var name = shape.Required("name", Kinds.Text, community => community.Name, "What it is called.");
        var kind = shape.Required("kind", new OrganizationKindShape(), community => community.Kind, "A school, a district or another organization.");
        var members = shape.List("members", TeamShapes.Member, community => community.Members, "The staff who carry it out.");
        var courses = shape.List("courses", LearningShapes.Course, community => community.Courses, "The courses with a common curriculum.");
        var scales = shape.List("scales", LearningShapes.Scale, community => community.Scales, "The proficiency scales in use.");
        var outcomes = shape.List("outcomes", LearningShapes.Outcome, community => community.Outcomes, "What every student must learn.");
        var teams = shape.List("teams", TeamShapes.Team, community => community.Teams, "The collaborative teams.");
        var sections = shape.List("sections", TeamShapes.Section, community => community.Sections, "The groups in which students are taught.");
        var assessments = shape.List("assessments", AssessmentShapes.Assessment, community => community.Assessments, "The common assessments.");

        // The reader checks ids and references itself, those of broken parts included, so the lists are kept from the check of the whole.
        shape.Reads(
            parts => LearningCommunity.Check(parts.Get(id), parts.Get(name), parts.Get(kind), null, null, null, null, null, null, null),
            parts => new(
                parts.Of(id), parts.Of(name), parts.Of(kind), parts.Of(members), parts.Of(courses), parts.Of(scales), parts.Of(outcomes),
                parts.Of(teams), parts.Of(sections), parts.Of(assessments)));
        return shape;
    }

    private static ObjectShape<PlcDocument> MakeDocument()
    {
        var shape = new ObjectShape<PlcDocument>("plcDocument", "One community, with the version of the format and the language of its texts.");
        shape.Required("plc", new VersionKind(), static _ => PlcDocument.FormatVersion, "The version of the format, as major and minor: 1.0.");
        var schema = shape.Optional("$schema", Kinds.Text, document => document.Schema, "The address of the JSON Schema by which editors help.");
        var language = shape.Optional("language", Kinds.Text,
            document => document.Language == PlcDocument.DefaultLanguage ? null : document.Language, "The language of the texts, as a BCP 47 tag; en where it is left out.");
        var community = shape.Required("community", Community, document => document.Community, "The community.");
        shape.Reads(
            parts => PlcDocument.Check(parts.Get(community), parts.Get(language), parts.Get(schema)),
            parts => new(parts.Of(community), parts.Get(language) ?? PlcDocument.DefaultLanguage, parts.Get(schema)));
        return shape;
    }

    /// <summary>The version of the format: any minor of the reader's major.</summary>
    private sealed class VersionKind : Kind<string>
    {
        internal override bool TryRead(ref Utf8JsonReader json, ReadContext context, out string value)
        {
            if (!json.TryText(context, "a version such as \"1.0\"", out value)) return false;
            var parts = value.Split('.');
            if (parts.Length != 2 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major) ||
                !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var minor))
            {
                context.Add(FormRules.TextFormat, (int)json.TokenStartIndex, "a version such as 1.0", Found.Text(value));
                return false;
            }
            context.IsNewerMinor = major == 1 && minor > 0;
            if (major == 1) return true;
            context.Add(FormRules.Version, (int)json.TokenStartIndex, major > 1 ? "a newer version" : "an older version");
            return false;
        }

        internal override void Write(Utf8JsonWriter json, string value) => json.WriteStringValue(value);
    }
}
