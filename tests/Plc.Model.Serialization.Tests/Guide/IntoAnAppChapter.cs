using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Plc.Model.Goals;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Serialization.Tests.Guide;

/// <summary>The code of docs/guide/into-an-app.md.</summary>
public sealed class IntoAnAppChapter
{
    [Fact]
    public void Values_of_the_model_stand_in_the_types_of_an_app()
    {
        // guide: into-an-app-1 begins
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web).ConfigureForPlc();

        var page = new TeamPage(
            new("grade-3"), new SmartGoal(new("reading"), "75 % read at grade level.", GoalScope.School),
            new() { [new("unit-rates")] = new(62.5m) });
        var json = JsonSerializer.Serialize(page, options);
        // {"team":"grade-3","goal":{"id":"reading","statement":"75 % read at grade level.","scope":"school"},"percents":{"unit-rates":62.5}}
        var again = JsonSerializer.Deserialize<TeamPage>(json, options);
        // guide: into-an-app-1 ends
        Assert.Equal("""{"team":"grade-3","goal":{"id":"reading","statement":"75 % read at grade level.","scope":"school"},"percents":{"unit-rates":62.5}}""", json);
        Assert.Equal((page.Team, page.Goal), (again!.Team, again.Goal));
        Assert.Equal(page.Percents, again.Percents);

        // guide: into-an-app-2 begins
        var generated = new TeamJson(new JsonSerializerOptions(JsonSerializerDefaults.Web).ConfigureForPlc());
        var same = JsonSerializer.Serialize(page, generated.TeamPage) == json; // true
        // guide: into-an-app-2 ends
        Assert.True(same);

        // guide: into-an-app-3 begins
        var faults = "";
        try
        {
            JsonSerializer.Deserialize<TeamPage>("""{ "team": "grade-3", "goal": { "id": "reading", "statement": "", "scope": "shool" } }""", options);
        }
        catch (PlcJsonException exception)
        {
            faults = $"{exception.Path}: {string.Join(", ", exception.Diagnostics.Select(fault => $"{fault.Rule.Id} {fault.Place.JsonPointer}"))}";
            // $.goal: PLC1004 /statement, PLC0009 /scope
        }
        // guide: into-an-app-3 ends
        Assert.Equal("$.goal: PLC1004 /statement, PLC0009 /scope", faults);
    }

    [Fact]
    public void A_body_is_answered_by_a_document_or_by_problem_details()
    {
        var body = """{ "plc": "1.0", "community": { "id": "s", "name": "", "kind": "school" } }"""u8.ToArray();

        // guide: into-an-app-4 begins
        var read = PlcDocumentReader.Read(body);
        var status = 200;
        var answer = new ArrayBufferWriter<byte>();
        if (read.Value is null)
        {
            status = ProblemDetailsWriter.StatusOf(read.Diagnostics); // 422; 400 for what is no JSON at all
            ProblemDetailsWriter.Write(read.Diagnostics, answer);     // as ProblemDetailsWriter.ContentType: application/problem+json
        }
        // guide: into-an-app-4 ends
        Assert.Equal(422, status);
        Assert.Contains("\"PLC1004\"", Encoding.UTF8.GetString(answer.WrittenSpan), StringComparison.Ordinal);
    }
}

// The guide shows these types in its text.
internal sealed record TeamPage(Id<Team> Team, SmartGoal? Goal, Dictionary<Id<Learning.LearningTarget>, Percent> Percents);

[JsonSerializable(typeof(TeamPage))]
internal sealed partial class TeamJson : JsonSerializerContext;
