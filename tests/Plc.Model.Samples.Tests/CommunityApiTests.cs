using System.Net;
using System.Text;
using System.Text.Json;
using Plc.Model.Goals;
using Plc.Model.People;
using Plc.Model.Serialization;

namespace Plc.Model.Samples.Tests;

/// <summary>The sample API, asked over HTTP as any client would ask it.</summary>
public sealed class CommunityApiTests(ApiServer server) : IClassFixture<ApiServer>
{
    private const string Faulty = """
        { "plc": "1.0",
          "community": { "id": "faulty", "name": "", "kind": "scool",
            "members": [{ "id": "m" }],
            "sections": [{ "id": "1", "teacher": "Ms Secret" }] } }
        """;

    private static readonly string Sample = Repository.PathOf("samples", "SampleSchool", "data", "school.plc.json");
    private static readonly string Results = Repository.PathOf("samples", "SampleSchool", "data", "results.csv");

    [Fact]
    public async Task What_is_put_is_what_is_got()
    {
        var put = await server.Put("/communities/sample-middle-school", await Text(Sample));
        Assert.Contains(put.StatusCode, new[] { HttpStatusCode.Created, HttpStatusCode.NoContent });

        var got = await server.Get("/communities/sample-middle-school");

        Assert.Equal(("application/json", HttpStatusCode.OK), (got.Content.Headers.ContentType!.MediaType, got.StatusCode));
        Assert.Equal(await Text(Sample), await Text(got));
    }

    [Fact]
    public async Task The_first_document_is_created_and_the_next_replaces_it()
    {
        var created = await server.Put("/communities/twice", Document("twice", "Once"));
        var replaced = await server.Put("/communities/twice", Document("twice", "Twice"));

        Assert.Equal((HttpStatusCode.Created, "/communities/twice", HttpStatusCode.NoContent), (created.StatusCode, created.Headers.Location!.ToString(), replaced.StatusCode));
        Assert.Equal("Twice", PlcDocumentReader.Read(await Bytes(await server.Get("/communities/twice"))).Value!.Community.Name);
    }

    [Fact]
    public async Task A_document_that_is_wrong_is_answered_by_all_its_faults_and_is_not_kept()
    {
        var answer = await server.Put("/communities/faulty", Faulty);

        Assert.Equal(HttpStatusCode.UnprocessableContent, answer.StatusCode);
        Assert.Equal(
            [
                "PLC1004 error /community/name 2:42", "PLC0009 error /community/kind 2:54", "PLC0004 error /community/members/0 3:17",
                "PLC1011 error /community/sections/0/teacher 4:42",
            ],
            await Faults(answer));
        Assert.DoesNotContain("Secret", await Text(answer), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await server.Get("/communities/faulty")).StatusCode);
    }

    [Theory]
    [InlineData("{ \"plc\": \"1.0\", \"community\": { \"id\": \"s\", ", "PLC0001 error /community 1:43")]
    [InlineData("", "PLC0001 error  1:1")]
    public async Task A_document_that_breaks_off_is_a_bad_request(string json, string fault)
    {
        var answer = await server.Put("/communities/s", json);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal([fault], (await Faults(answer)).TakeLast(1));
    }

    [Fact]
    public async Task Text_that_is_no_UTF_8_is_a_fault()
    {
        var body = Encoding.Latin1.GetBytes(Document("s", "Größe"));

        var answer = await server.Send(HttpMethod.Put, "/communities/s", body, "application/json");

        Assert.Equal(HttpStatusCode.UnprocessableContent, answer.StatusCode);
        Assert.Equal(["PLC0011 error /community/name 1:51"], await Faults(answer));
        Assert.Equal(["PLC0002 error  1:1"], await Faults(await server.Send(HttpMethod.Put, "/communities/s", Encoding.Unicode.GetBytes(Document("s", "S")), "application/json")));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_that_is_too_large_is_refused(bool isChunked)
    {
        var answer = await server.Send(HttpMethod.Put, "/communities/s", new byte[ApiServer.MaxBodyBytes + 1], "application/json", isChunked);

        await IsProblem(HttpStatusCode.RequestEntityTooLarge, answer);
    }

    [Fact]
    public async Task Content_of_another_type_is_refused()
    {
        await server.Put("/communities/types", Document("types", "S"));

        await IsProblem(HttpStatusCode.UnsupportedMediaType, await server.Send(HttpMethod.Put, "/communities/types", "{}"u8.ToArray(), "text/plain"));
        await IsProblem(HttpStatusCode.UnsupportedMediaType, await server.Send(HttpMethod.Post, "/communities/types/goals", "{}"u8.ToArray(), "text/plain"));
        await IsProblem(HttpStatusCode.UnsupportedMediaType, await server.Send(HttpMethod.Post, "/communities/types/analysis", "{}"u8.ToArray(), "application/json"));
    }

    [Theory]
    [InlineData("/communities/nobody")]
    [InlineData("/communities/nobody/goals")]
    public async Task What_is_not_known_is_not_found(string path) => await IsProblem(HttpStatusCode.NotFound, await server.Get(path));

    [Fact]
    public async Task What_cannot_be_an_id_is_a_bad_request() => await IsProblem(HttpStatusCode.BadRequest, await server.Get("/communities/%20x"));

    [Fact]
    public async Task A_document_under_the_address_of_another_is_a_conflict() => await IsProblem(HttpStatusCode.Conflict, await server.Put("/communities/a", Document("b", "B")));

    [Fact]
    public async Task A_goal_is_taken_and_given_in_the_apps_own_types()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web).ConfigureForPlc();
        var goal = new SmartGoal(new("reading"), "75 % read at grade level.", GoalScope.School, target: new(TargetDirection.Up, value: 75));
        await server.Put("/communities/goals", Document("goals", "S"));

        var posted = await server.Post("/communities/goals/goals", JsonSerializer.Serialize(goal, options));
        var got = await server.Get("/communities/goals/goals");

        Assert.Equal((HttpStatusCode.OK, goal), (posted.StatusCode, JsonSerializer.Deserialize<SmartGoal>(await Text(posted), options)));
        Assert.Equal($$"""{"community":"goals","goals":[{{JsonSerializer.Serialize(goal, options)}}]}""", await Text(got));
        await IsProblem(HttpStatusCode.NotFound, await server.Post("/communities/nobody/goals", JsonSerializer.Serialize(goal, options)));
    }

    [Fact]
    public async Task A_goal_that_is_wrong_is_answered_by_all_its_faults()
    {
        await server.Put("/communities/wrong", Document("wrong", "S"));

        var answer = await server.Post("/communities/wrong/goals", """{ "id": " reading", "statement": "", "scope": "school" }""");
        var unknown = await server.Post("/communities/wrong/goals", """{ "id": "reading", "statement": "R.", "scope": "team", "team": "nobody" }""");

        Assert.Equal(HttpStatusCode.UnprocessableContent, answer.StatusCode);
        Assert.Equal(["PLC1001 error /id ", "PLC1004 error /statement "], await Faults(answer));
        Assert.Equal(HttpStatusCode.UnprocessableContent, unknown.StatusCode);
        Assert.Equal(["PLC1011 error /goals/0/team "], await Faults(unknown));
        await IsProblem(HttpStatusCode.BadRequest, await server.Post("/communities/wrong/goals", """{ "id": "reading", """));
    }

    [Fact]
    public async Task Results_are_analysed_or_answered_by_their_faults()
    {
        await server.Put("/communities/sample-middle-school", await Text(Sample));

        var analysed = await server.Send(HttpMethod.Post, "/communities/sample-middle-school/analysis", await File.ReadAllBytesAsync(Results, TestContext.Current.CancellationToken), "text/csv; charset=utf-8");
        var refused = await server.Send(HttpMethod.Post, "/communities/sample-middle-school/analysis", "student,Q1,Q2,Q3,Q4,Q5,Q6,Q7,Q8,Q9,Q10,Q11,Q12\nS-1,9,1,1,1,1,1,1,1,1,1,1,1\n"u8.ToArray(), "text/csv");

        using var analysis = JsonDocument.Parse(await Text(analysed));
        Assert.Equal(70, analysis.RootElement.GetProperty("studentCount").GetInt32());
        Assert.Equal(HttpStatusCode.UnprocessableContent, refused.StatusCode);
        Assert.Equal(["PLC5011 error B2 2:5"], await Faults(refused));
    }

    [Fact]
    public async Task Goals_that_are_posted_at_once_are_all_kept()
    {
        await server.Put("/communities/busy", Document("busy", "S"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 64).Select(i => server.Post("/communities/busy/goals", $$"""{ "id": "goal-{{i}}", "statement": "S", "scope": "school" }""")));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        var community = PlcDocumentReader.Read(await Bytes(await server.Get("/communities/busy"))).Value!.Community;
        Assert.Equal(Enumerable.Range(0, 64).Select(i => $"goal-{i}").Order(StringComparer.Ordinal), community.Goals.Select(goal => goal.Id.Value).Order(StringComparer.Ordinal));
    }

    private static string Document(string id, string name) => $$"""{ "plc": "1.0", "community": { "id": "{{id}}", "name": "{{name}}", "kind": "{{nameof(OrganizationKind.School).ToLowerInvariant()}}" } }""";

    /// <summary>Rule, severity and place of every fault of problem details, in their order.</summary>
    private static async Task<IEnumerable<string>> Faults(HttpResponseMessage answer)
    {
        Assert.Equal(ProblemDetailsWriter.ContentType, answer.Content.Headers.ContentType?.MediaType);
        using var problem = JsonDocument.Parse(await Text(answer));
        var root = problem.RootElement;
        Assert.Equal((ProblemDetailsWriter.ProblemType, (int)answer.StatusCode), (root.GetProperty("type").GetString(), root.GetProperty("status").GetInt32()));
        return [.. root.GetProperty("diagnostics").EnumerateArray().Select(fault =>
            $"{fault.GetProperty("id")} {fault.GetProperty("severity")} {(fault.TryGetProperty("pointer", out var pointer) ? pointer : fault.GetProperty("cell"))} {(fault.TryGetProperty("line", out var line) ? $"{line}:{fault.GetProperty("column")}" : "")}")];
    }

    private static async Task IsProblem(HttpStatusCode status, HttpResponseMessage answer)
    {
        Assert.Equal((status, ProblemDetailsWriter.ContentType), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        using var problem = JsonDocument.Parse(await Text(answer));
        Assert.Equal((int)status, problem.RootElement.GetProperty("status").GetInt32());
    }

    private static Task<string> Text(string file) => File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);

    private static Task<string> Text(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private static Task<byte[]> Bytes(HttpResponseMessage answer) => answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
}
