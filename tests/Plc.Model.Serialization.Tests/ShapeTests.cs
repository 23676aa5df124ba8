using System.Text.Json;
using FsCheck.Fluent;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Teams;

namespace Plc.Model.Serialization.Tests;

/// <summary>A path of a breach is made of parameter names, so it is a JSON Pointer only while members have the same names.</summary>
public sealed class ShapeTests
{
    private static readonly Dictionary<string, Type> Types = new()
    {
        ["community"] = typeof(LearningCommunity),
        ["community/members"] = typeof(Member),
        ["community/courses"] = typeof(Course),
        ["community/scales"] = typeof(ProficiencyScale),
        ["community/scales/levels"] = typeof(ProficiencyLevel),
        ["community/outcomes"] = typeof(EssentialOutcome),
        ["community/outcomes/targets"] = typeof(LearningTarget),
        ["community/outcomes/targets/standards"] = typeof(StandardReference),
        ["community/teams"] = typeof(Team),
        ["community/teams/memberships"] = typeof(Membership),
        ["community/sections"] = typeof(Section),
        ["community/assessments"] = typeof(CommonAssessment),
        ["community/assessments/items"] = typeof(AssessmentItem),
        ["community/assessments/cuts"] = typeof(TargetCut),
        ["community/assessments/cuts/proficiency"] = typeof(Cut),
        ["community/assessments/administrations"] = typeof(Administration),
    };

    [Fact]
    public void The_members_of_a_shape_are_the_parameters_of_the_constructor()
    {
        var seen = Types.Keys.ToDictionary(path => path, _ => new HashSet<string>());
        foreach (var document in Communities.Documents.Generator.Sample(100))
            Collect(JsonDocument.Parse(PlcDocumentWriter.Write(document)).RootElement, "", seen);

        Assert.All(Types, pair => Assert.Equal(pair.Value.GetConstructors().Single().GetParameters().Select(parameter => parameter.Name!).Order(), seen[pair.Key].Order()));
    }

    private static void Collect(JsonElement element, string path, Dictionary<string, HashSet<string>> seen)
    {
        if (element.ValueKind == JsonValueKind.Array)
            foreach (var item in element.EnumerateArray()) Collect(item, path, seen);
        if (element.ValueKind != JsonValueKind.Object) return;
        foreach (var member in element.EnumerateObject())
        {
            if (seen.TryGetValue(path, out var names)) names.Add(member.Name);
            Collect(member.Value, path.Length == 0 ? member.Name : $"{path}/{member.Name}", seen);
        }
    }
}
