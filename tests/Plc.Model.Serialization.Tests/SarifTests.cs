using System.Buffers;
using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Plc.Model.Review;

namespace Plc.Model.Serialization.Tests;

/// <summary>What was found, as SARIF that other people's software accepts.</summary>
public sealed class SarifTests
{
    private const string Multitool = "@microsoft/sarif-multitool-linux";

    private static readonly string Faulty = """
        { "plc": "1.0", "community": { "id": "s", "name": " ", "kind": "school",
          "members": [{ "id": "m", "name": "A" }, { "id": "m", "name": "B" }] } }
        """;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void A_result_has_its_rule_its_place_and_the_place_that_it_has_to_do_with()
    {
        var run = Run(File("school.plc.json", Faulty));

        Assert.Equal(["PLC1004", "PLC1003"], run["results"]!.AsArray().Select(result => (string)result!["ruleId"]!));
        Assert.Equal(
            """
            {"ruleId":"PLC1003","ruleIndex":1,"level":"error","message":{"text":"This id is already used, for another of the same kind."},
            "locations":[{"physicalLocation":{"artifactLocation":{"uri":"school.plc.json","index":0},"region":{"startLine":2,"startColumn":51,"byteOffset":123}},
            "logicalLocations":[{"fullyQualifiedName":"/community/members/1/id"}]}],
            "relatedLocations":[{"physicalLocation":{"artifactLocation":{"uri":"school.plc.json","index":0},"region":{"startLine":2,"startColumn":23,"byteOffset":95}},
            "logicalLocations":[{"fullyQualifiedName":"/community/members/0/id"}],"message":{"text":"The first use is here."}}]}
            """.ReplaceLineEndings(""),
            run["results"]![1]!.ToJsonString());
        Assert.Equal("utf16CodeUnits", (string)run["columnKind"]!);
    }

    [Fact]
    public void Each_rule_that_was_broken_is_described_once_where_its_index_says()
    {
        var run = Run(File("a.json", Faulty), File("b.json", Faulty));
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();

        Assert.Equal(["PLC1004", "PLC1003"], rules.Select(rule => (string)rule!["id"]!));
        Assert.All(run["results"]!.AsArray(), result => Assert.Equal((string)result!["ruleId"]!, (string)rules[(int)result["ruleIndex"]!]!["id"]!));
        Assert.Equal(
            """
            {"id":"PLC1003","shortDescription":{"text":"An id is used once among its kind."},"fullDescription":{"text":"An id is used once among its kind. It rests on Q-11."},
            "help":{"text":"Give each its own id; where both mean the same thing, leave one out.","markdown":"Give each its own id; where both mean the same thing, leave one out.\n\n\u0060plc explain PLC1003\u0060 says more."},
            "defaultConfiguration":{"level":"error"}}
            """.ReplaceLineEndings(""),
            rules[1]!.ToJsonString());
        Assert.Equal(["a.json", "b.json"], run["artifacts"]!.AsArray().Select(artifact => (string)artifact!["location"]!["uri"]!));
    }

    [Theory]
    [InlineData("school.json", "school.json")]
    [InlineData("my files/100 % #1?.json", "my%20files/100%20%25%20%231%3F.json")]
    [InlineData("../a:b/größe.json", "../a%3Ab/gr%C3%B6%C3%9Fe.json")]
    [InlineData("/data/a b.json", "file:///data/a%20b.json")]
    public void A_path_is_a_uri_whatever_a_file_is_called(string path, string uri) =>
        Assert.Equal(uri, (string)Run(File(path, "{}"))["artifacts"]![0]!["location"]!["uri"]!);

    [Fact]
    public void An_info_is_a_note_and_what_was_raised_has_the_level_that_it_has_here()
    {
        var newer = """{ "plc": "1.1", "x": 1, "community": { "id": "s", "name": "S", "kind": "school" } }""";
        var run = Run(File("a.json", newer), File("b.json", newer, new(severities: [new("PLC0016", Rules.RuleSeverity.Warning)])));

        Assert.Equal(["note", "warning"], run["results"]!.AsArray().Select(result => (string)result!["level"]!));
        Assert.Equal("note", (string)run["tool"]!["driver"]!["rules"]![0]!["defaultConfiguration"]!["level"]!);
    }

    [Fact]
    public void Files_are_written_as_they_come_and_why_one_could_not_be_read_stands_at_the_end()
    {
        var failures = new List<string>();
        var output = new ArrayBufferWriter<byte>();
        SarifWriter.Write(Files(), output, failures);

        var invocation = Parse(output)["invocations"]![0]!;
        Assert.False((bool)invocation["executionSuccessful"]!);
        Assert.Equal("There is no file 'b.json'.", (string)invocation["toolExecutionNotifications"]![0]!["message"]!["text"]!);
        Assert.True((bool)Run(File("a.json", "{}"))["invocations"]![0]!["executionSuccessful"]!);

        IEnumerable<KeyValuePair<string, IReadOnlyList<Diagnostic>>> Files()
        {
            yield return File("a.json", "{}");
            failures.Add("There is no file 'b.json'.");
        }
    }

    [Fact]
    public async Task The_schema_of_SARIF_accepts_what_is_found_in_every_planted_document()
    {
        var schema = NodePackages.PathOf(Multitool, "sarif-2.1.0.json");
        var logs = AllLogs().Append(ReviewLog()).Select(log => Encoding.UTF8.GetString(log).ReplaceLineEndings("")).ToList();

        var answers = await NodePackages.RunAsync("sarif.cjs", logs, [schema], "ajv", "ajv-formats");

        Assert.Equal(logs.Select(_ => "[]"), answers);
    }

    [Fact]
    public async Task The_schema_of_SARIF_is_really_asked() => Assert.NotEqual(
        ["[]"], await NodePackages.RunAsync("sarif.cjs", ["""{ "version": "2.1.0", "runs": [{ "results": [] }] }"""], [NodePackages.PathOf(Multitool, "sarif-2.1.0.json")], "ajv", "ajv-formats"));

    [Theory, InlineData(false), InlineData(true)]
    public async Task The_multitool_of_SARIF_finds_no_error(bool isOfReview)
    {
        var tool = NodePackages.PathOf(Multitool, "Sarif.Multitool");
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The SARIF multitool is for Linux.");
        var folder = Directory.CreateTempSubdirectory("plc-sarif-");
        try
        {
            var (log, report) = (Path.Combine(folder.FullName, "log.sarif"), Path.Combine(folder.FullName, "report.sarif"));
            await System.IO.File.WriteAllBytesAsync(log, isOfReview ? ReviewLog() : AllLogs().First(), Token);
            using var process = Process.Start(new ProcessStartInfo(tool, ["validate", log, "--output", report, "--rule-kind", "Sarif"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var said = process.StandardOutput.ReadToEndAsync(Token);
            await process.WaitForExitAsync(Token);
            Assert.SkipUnless(System.IO.File.Exists(report), $"The SARIF multitool does not run here: {await said}");

            var results = JsonNode.Parse(await System.IO.File.ReadAllTextAsync(report, Token))!["runs"]![0]!["results"]?.AsArray() ?? [];
            Assert.Empty(results.Where(result => (string?)result!["level"] == "error").Select(result => result!.ToJsonString()));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>A log of all planted documents, and one of each.</summary>
    private static IEnumerable<byte[]> AllLogs()
    {
        var files = PlantedFaultTests.Documents
            .Select(row => Marked.Parse(System.IO.File.ReadAllText(PlantedFaultTests.PathOf(row))).Text)
            .Append("{ \"plc\"").Append("").Append("""{ "plc": "1.1", "x": 1, "community": { "id": "s", "name": "S", "kind": "school" } }""")
            .Select((text, i) => File($"folder {i}/school.plc.json", text)).ToList();
        return [Log(files), .. files.Select(file => Log([file])), Log([])];
    }

    /// <summary>A log of a practice review, with findings at the community, at lists and at objects, one of them suppressed.</summary>
    private static byte[] ReviewLog()
    {
        var utf8 = Encoding.UTF8.GetBytes("""
            { "plc": "1.0", "community": { "id": "s", "name": "Cedar", "kind": "school", "members": [{ "id": "t-01", "name": "Teacher 01" }],
              "teams": [{ "id": "math-7", "name": "Mathematics 7 PLC" }, { "id": "ela", "name": "English PLC" }],
              "suppressions": [{ "rule": "PLC8201", "place": "/teams/ela", "justification": "The sign is changed in summer.", "until": "2027-08-31" }] } }
            """);
        var review = PracticeReview.Of(PlcDocumentReader.Read(utf8).Value!.Community, new(2026, 11, 20));
        Assert.Single(review.Suppressed);
        var output = new ArrayBufferWriter<byte>();
        SarifWriter.Write("school.plc.json", LocatedReview.Of(review, utf8), output);
        return output.WrittenSpan.ToArray();
    }

    private static KeyValuePair<string, IReadOnlyList<Diagnostic>> File(string name, string text, ReadOptions? options = null) =>
        new(name, PlcDocumentReader.Read(Encoding.UTF8.GetBytes(text), options).Diagnostics);

    private static byte[] Log(IEnumerable<KeyValuePair<string, IReadOnlyList<Diagnostic>>> files)
    {
        var output = new ArrayBufferWriter<byte>();
        SarifWriter.Write(files, output);
        return output.WrittenSpan.ToArray();
    }

    private static JsonNode Run(params KeyValuePair<string, IReadOnlyList<Diagnostic>>[] files) => JsonNode.Parse(Log(files))!["runs"]![0]!;

    private static JsonNode Parse(ArrayBufferWriter<byte> output) => JsonNode.Parse(output.WrittenSpan)!["runs"]![0]!;
}
