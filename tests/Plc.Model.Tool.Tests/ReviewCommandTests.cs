using System.Text.Json;

namespace Plc.Model.Tool.Tests;

public sealed class ReviewCommandTests : IDisposable
{
    private const string Community = """
        {
          "plc": "1.0",
          "community": {
            "id": "lincoln", "name": "Lincoln Middle School", "kind": "school",
            "teams": [
              { "id": "math-7", "name": "Mathematics 7" },
              { "id": "math-8", "name": "Mathematics 8 PLC" },
              { "id": "reading", "name": "Reading PLC" }
            ],
            "suppressions": [{ "rule": "PLC8201", "justification": "The signs are changed in summer.", "until": "2027-08-31", "place": "/teams/reading" }]
          }
        }
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("plc-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact, Trait("Practice", "C-01")]
    public void A_reader_learns_what_was_found_where_why_and_what_to_do()
    {
        var run = Review();

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.StartsWith("Practice review of Lincoln Middle School, as of 2026-11-20\n", run.Out, StringComparison.Ordinal);
        Assert.Contains(
            """
              PLC8201 info: The organization is the professional learning community, not one of its teams (C-01).
                school.plc.json:7:33 /teams/math-8/name: The name of the team says PLC.
                What to do: Call it a team: the whole school or district is the professional learning community, and teams are its parts.

            """, run.Out.Replace(_folder.FullName + Path.DirectorySeparatorChar, "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("  PLC8201 /teams/reading/name: The name of the team says PLC.\n    Until 2027-08-31: The signs are changed in summer.\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_reads_the_same()
    {
        using var json = JsonDocument.Parse(Review("--format", "json").Out);

        Assert.Equal(["plc", "community", "asOf", "policy", "restsOnWeekdays", "findings", "suppressed"], json.RootElement.EnumerateObject().Select(member => member.Name));
        var finding = json.RootElement.GetProperty("findings").EnumerateArray().Single(one => one.GetProperty("id").GetString() == "PLC8201");
        Assert.Equal(("/community/teams/1/name", "/teams/math-8/name", 7), (finding.GetProperty("pointer").GetString(), finding.GetProperty("place").GetString(), finding.GetProperty("line").GetInt32()));
        Assert.Equal(("C-01", "collaborativeCulture"), (finding.GetProperty("practice").GetString(), finding.GetProperty("characteristic").GetString()));
        Assert.Equal("The signs are changed in summer.", Assert.Single(json.RootElement.GetProperty("suppressed").EnumerateArray()).GetProperty("justification").GetString());
    }

    [Fact]
    public void A_code_host_reads_it_as_Sarif_with_what_is_suppressed()
    {
        using var sarif = JsonDocument.Parse(Review("--format", "sarif").Out);

        var results = sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Where(result => result.GetProperty("ruleId").GetString() == "PLC8201").ToList();
        Assert.Equal([7, 8], results.Select(result => result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32()));
        Assert.False(results[0].TryGetProperty("suppressions", out _));
        Assert.Equal("external", results[1].GetProperty("suppressions")[0].GetProperty("kind").GetString());
        Assert.Equal("The signs are changed in summer.", results[1].GetProperty("suppressions")[0].GetProperty("justification").GetString());
    }

    [Fact]
    public void A_build_can_hold_a_school_to_a_rule_or_leave_it_out()
    {
        Assert.Equal(1, Review("--severity", "PLC8201=warning", "--strict").Status);
        Assert.DoesNotContain("PLC8201", Review("--severity", "PLC8201=none").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_with_errors_is_not_reviewed()
    {
        var run = Review(Community.Replace("\"kind\": \"school\"", "\"kind\": \"scool\"", StringComparison.Ordinal));

        Assert.Equal((1, ""), (run.Status, run.Out));
        Assert.Contains("PLC0009", run.Error, StringComparison.Ordinal);
    }

    private CommandRun Review(params string[] more) => more is [['{', ..] document] ? Run(document) : Run(Community, more);

    private CommandRun Run(string document, params string[] more)
    {
        var path = Path.Combine(_folder.FullName, "school.plc.json");
        File.WriteAllText(path, document);
        return CommandRun.Of(["review", path, "--as-of", "2026-11-20", .. more]);
    }
}
