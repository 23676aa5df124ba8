using System.Text.Json.Nodes;

namespace Plc.Model.Tool.Tests;

/// <summary>What a vendor sees who checks files: every fault with its line, no value, a verdict on each file and one on all.</summary>
public sealed class ValidateCommandTests : IDisposable
{
    private const string Valid = """{ "plc": "1.0", "community": { "id": "s", "name": "S", "kind": "school" } }""";
    private const string NotValid = """{ "plc": "1.0", "community": { "id": "s", "name": "", "kind": "school" } }""";
    private const string Newer = """{ "plc": "1.1", "community": { "id": "s", "name": "S", "kind": "school", "mood": 1 } }""";

    private const string WithAssessments = """
        { "plc": "1.0", "community": { "id": "s", "name": "S", "kind": "school", "assessments": [
          { "id": "quiz-1", "title": "A", "items": [{ "id": "Q1", "points": 1, "target": { "organization": "state", "id": "t" } }] },
          { "id": "quiz-2", "title": "B", "items": [{ "id": "Q1", "points": 2, "target": { "organization": "state", "id": "t" } }] }] } }
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("plc-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Each_fault_has_its_line_with_the_values_hidden_and_says_what_to_do()
    {
        var file = Write("school.plc.json", """
            {
              "plc": "1.0",
              "community": {
                "id": "lincoln", "name": "Lincoln", "kind": "scool",
                "members": [{ "id": "数学", "name": "先生" }, { "id": "数学", "name": "Ann 😀" }], "extra": [1, true, null, { "a": -2.5 }]
              }
            }
            """);

        Assert.Equal(
            $$"""
            {{file}}:4:49: error PLC0009: Expected one of school, district, other, or { "other": "…" }; found text of 5 characters. Did you mean 'school'? [/community/kind]
              4 |     "id": "·······", "name": "·······", "kind": "·····",
                |                                                 ^~~~~~~
                = fix: Use one of the words as the message writes them; where it shows an object, write another word in that.
            {{file}}:5:55: error PLC1003: This id is already used, for another of the same kind. (first at 5:25) [/community/members/1/id]
              5 | … [{ "id": "··", "name": "··" }, { "id": "··", "name": "······" }], "extra": [·, ····, null, { "a":…
                |                                          ^~~~
                = fix: Give each its own id; where both mean the same thing, leave one out.
            {{file}}:5:82: error PLC0005: The format does not know this member here. [/community/extra]
              5 | …" }, { "id": "··", "name": "······" }], "extra": [·, ····, null, { "a": ···· }]
                |                                          ^~~~~~~
                = fix: Correct the name, or take the member out.
            {{file}}: not valid: 3 errors, 0 warnings

            """.ReplaceLineEndings("\n"),
            Run("validate", file).Out);
    }

    [Fact]
    public void Values_are_shown_to_those_who_ask_for_them()
    {
        var file = Write("school.json", """{ "plc": "1.0", "community": { "id": "s", "name": "先生 😀", "kind": 7 } }""");

        Assert.Contains("\n  1 | { \"plc\": \"1.0\", \"community\": { \"id\": \"s\", \"name\": \"先生 😀\", \"kind\": 7 } }\n", Run("validate", file, "--show-values").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("先生", Run("validate", file).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_files_and_folders_are_read_each_once_and_summed_up()
    {
        var folder = _folder.CreateSubdirectory("export");
        folder.CreateSubdirectory("b/c");
        folder.CreateSubdirectory(".git");
        var (first, second) = (Write("export/a.plc.json", Valid), Write("export/b/c/b.PLC.JSON", NotValid));
        Write("export/package.json", "{}");
        Write("export/.git/c.plc.json", "{}");
        Directory.CreateSymbolicLink(PathOf("export/b/c/again"), folder.FullName);

        var result = Run("validate", folder.FullName, first, PathOf("export/../export/a.plc.json"));

        Assert.Equal((1, ""), (result.Status, result.Error));
        Assert.Equal(
            [$"{first}: valid: 0 errors, 0 warnings", $"{second}: not valid: 1 error, 0 warnings", "2 files read: 1 valid, 1 not valid: 1 error, 0 warnings"],
            result.Out.Split('\n').Where(line => line.Contains("valid:", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_folder_without_documents_that_are_called_so_is_one_of_json_files_or_of_none()
    {
        _folder.CreateSubdirectory("plain");
        _folder.CreateSubdirectory("empty");
        var file = Write("plain/school.json", Valid);

        Assert.Equal(new(0, $"{file}: valid: 0 errors, 0 warnings\n", ""), Run("validate", PathOf("plain")));
        Assert.Equal(new(2, "", $"plc: There is no file *.plc.json or *.json in the folder '{PathOf("empty")}'.\n"), Run("validate", PathOf("empty")));
    }

    [Fact]
    public void What_cannot_be_read_is_said_and_keeps_nothing_else_from_being_read()
    {
        var file = Write("school.json", NotValid);

        var result = Run("validate", PathOf("missing.json"), file);

        Assert.Equal((2, $"plc: There is no file '{PathOf("missing.json")}'.\n"), (result.Status, result.Error));
        Assert.Contains("not valid: 1 error", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("results.csv", "student,Q1\nS-104,1\n", "holds results, and is no community document: 'plc validate ")]
    [InlineData("results.txt", "\"Q1\";\"Student\"\n", "holds results")]
    [InlineData("results.ndjson", "{\"student\":\"S-104\"}\n", "holds results")]
    [InlineData("results.json", "{\"assessment\":\"quiz-1\"}\n", "holds results")]
    [InlineData("of 2026.csv", "student,Q1\n", "of 2026.csv\" --community FILE' checks it.")]
    [InlineData("items.csv", "item,standard,points\n", "is a sheet of items, and no community document: 'plc new --items ")]
    [InlineData("other.csv", "a,b\n", "is a sheet, and no community document.")]
    public void A_sheet_is_told_from_a_document_and_what_reads_it_is_said(string name, string text, string said)
    {
        var result = Run("validate", Write(name, text));

        Assert.Equal((2, ""), (result.Status, result.Out));
        Assert.Contains(said, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_may_be_called_like_a_sheet() => Assert.All(["school.csv", "school.ndjson"], name => Assert.Equal(0, Run("validate", Write(name, Valid)).Status));

    [Fact]
    public void Results_are_checked_by_the_assessments_of_their_community()
    {
        var school = Write("school.json", WithAssessments);
        var sheet = Write("a.csv", "student,name,date,Q1\nS-1,\"Lee, Ann\",2026-10-05,\"1,5\"\nS-2,Bo,,2\n");
        var records = Write("b.ndjson", """
            {"assessment":"quiz-1","student":"S-1","points":{"Q1":1}}
            {"assessment":"quiz-2","student":"S-1","points":{"Q1":"one
            {"assessment":"quiz-2","student":"S-2","points":{"Q1":9}}
            """);

        var checkedSheet = Run("validate", sheet, "--community", school, "--assessment", "quiz-1");
        Assert.Equal(
            (1, $$"""
            {{sheet}}:1:9: warning PLC0102: The column is not known here, and was not read. [B1]
              1 | student,name,date,Q1
                |         ^~~~
                = fix: Correct the name, or leave the column out of what you export.
            {{sheet}}:2:27: error PLC0106: Expected a number such as 1 or 0.5, absent, exempt, or nothing, found text of 3 characters. Write a decimal point, not a comma, and nothing between thousands. [D2]
              2 | ···,"········",··········,"···"
                |                           ^~~~~
                = fix: Write points as digits, with a decimal point where they need one, and no other signs or spaces.
            {{sheet}}:3:9: error PLC5011: The points are above the item's maximum. [D3]
              3 | ···,··,,·
                |         ^
                = fix: Correct the points, or the item's maximum in the community document.
            {{sheet}}: not valid: 2 errors, 1 warning

            """.ReplaceLineEndings("\n"), ""),
            (checkedSheet.Status, checkedSheet.Out, checkedSheet.Error));
        Assert.Equal(
            $$$"""
            {{{records}}}:2:59: error PLC0114: Expected a JSON object on one line, found the end of the line. The rest of the line was not read.
              2 | {"assessment":"······","student":"···","points":{"Q1":"···
                |                                                           ^
                = fix: Write each record as one JSON object on a line of its own, with nothing between lines.
            {{{records}}}:3:55: error PLC5011: The points are above the item's maximum. [/points/Q1]
              3 | {"assessment":"······","student":"···","points":{"Q1":·}}
                |                                                       ^
                = fix: Correct the points, or the item's maximum in the community document.
            {{{records}}}: not valid: 2 errors, 0 warnings

            """.ReplaceLineEndings("\n"),
            Run("validate", records, "--community", school).Out);
        Assert.EndsWith("2 files read: 0 valid, 2 not valid: 3 errors, 0 warnings\n", Run("validate", _folder.FullName, "--community", school).Out, StringComparison.Ordinal);
        Assert.Contains("PLC5011", Run("validate", records, "--community", school, "--format", "sarif").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_first_row_that_is_no_header_is_hidden_like_the_others() =>
        Assert.Contains("  1 | ···,·\n", Run("validate", Write("a.csv", "S-1,2\n"), "--community", Write("school.json", WithAssessments), "--assessment", "quiz-1").Out, StringComparison.Ordinal);

    [Fact]
    public void What_results_need_is_said()
    {
        var (school, sheet) = (Write("school.json", WithAssessments), Write("a.csv", "student,Q1\n"));

        Assert.Contains("is a community document, and holds no results.", Run("validate", school, "--community", school).Error, StringComparison.Ordinal);
        Assert.Contains("name the document of their community with --community", Run("validate", sheet, "--assessment", "quiz-1").Error, StringComparison.Ordinal);
        Assert.Contains("It has: quiz-1, quiz-2.", Run("validate", sheet, "--community", school, "--assessment", "quiz-3").Error, StringComparison.Ordinal);
        Assert.Contains("has no assessment 'quiz-3', nor any other.", Run("validate", sheet, "--community", Write("none.json", Valid), "--assessment", "quiz-3").Error, StringComparison.Ordinal);
        Assert.Contains("standard input", Run("validate", "-", "--community", "-").Error, StringComparison.Ordinal);
        Assert.Contains("There is no option '--stricd'", Run("validate", school, "--stricd").Error, StringComparison.Ordinal);

        var refused = Run("validate", sheet, "--community", Write("bad.json", NotValid));
        Assert.Equal((1, ""), (refused.Status, refused.Out));
        Assert.Contains("bad.json:1:51: error PLC1004", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_file_that_is_too_large_no_byte_is_read()
    {
        using (var file = new FileStream(PathOf("large.plc.json"), FileMode.CreateNew)) file.SetLength(300L << 20);
        var before = GC.GetTotalAllocatedBytes();

        var result = Run("validate", PathOf("large.plc.json"));

        Assert.Equal(1, result.Status);
        Assert.StartsWith($"{PathOf("large.plc.json")}:1:1: error PLC0014: The document is longer than 268,435,456 bytes.\n    = fix: Make it shorter", result.Out, StringComparison.Ordinal);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 20 << 20);
    }

    [Theory]
    [InlineData("--severity PLC0016=error", 1, "error PLC0016")]
    [InlineData("--severity plc0016=warning", 0, "warning PLC0016")]
    [InlineData("--severity PLC0016=warning --strict", 1, "error PLC0016")]
    [InlineData("--strict", 0, "info PLC0016")]
    [InlineData("--severity PLC0016=none", 0, ": valid: 0 errors, 0 warnings\n")]
    [InlineData("--severity PLC0016=info --severity PLC0113=none", 0, ": valid: 0 errors, 0 warnings, 1 info\n")]
    public void Severities_can_be_chosen(string options, int status, string said)
    {
        var result = Run(["validate", Write("school.json", Newer), .. options.Split(' ')]);

        Assert.Equal((status, ""), (result.Status, result.Error));
        Assert.Contains(said, result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PLC0004=warning", "--severity: PLC0004 is an error of form or an invariant: it can be neither lowered nor silenced.")]
    [InlineData("PLC012=none", "--severity: There is no rule 'PLC012'. Did you mean 'PLC0012'?")]
    [InlineData("PLC0102", "--severity is ID=LEVEL")]
    [InlineData("PLC0102=fatal", "--severity is ID=LEVEL")]
    [InlineData("PLC0102=none,PLC0102=error", "--severity names PLC0102 twice.")]
    public void A_severity_that_cannot_be_is_refused_in_one_line(string severities, string said)
    {
        var result = Run(["validate", "-", .. severities.Split(',').SelectMany(severity => new[] { "--severity", severity })]);

        Assert.Equal((2, ""), (result.Status, result.Out));
        Assert.Contains(said, Assert.Single(result.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_get_one_JSON_of_all_files_or_one_SARIF_log()
    {
        var (valid, notValid) = (Write("a.json", Valid), Write("b.json", NotValid));

        var json = JsonNode.Parse(Run("validate", valid, notValid, "--format", "json").Out)!;
        Assert.Equal([valid, notValid], json["files"]!.AsArray().Select(file => (string)file!["file"]!));
        Assert.Equal([0, 1], json["files"]!.AsArray().Select(file => file!["diagnostics"]!.AsArray().Count));

        var result = Run("validate", valid, notValid, PathOf("missing.json"), "--format", "sarif");
        var run = JsonNode.Parse(result.Out)!["runs"]![0]!;
        Assert.Equal(2, result.Status);
        Assert.Equal("PLC1004", (string)Assert.Single(run["results"]!.AsArray())!["ruleId"]!);
        Assert.Equal(2, run["artifacts"]!.AsArray().Count);
        Assert.False((bool)run["invocations"]![0]!["executionSuccessful"]!);
    }

    [Fact]
    public void Nothing_of_a_file_moves_a_terminal()
    {
        var file = Write("\u001b[2J\u202e.json", "{ \"plc\": \"1.0\", \"community\": { \"id\": \"s\", \"name\": \"S\", \"kind\": \"school\", \"\\u001b[31m\\u0007\\u202e\": \"\u001b[0m\", \"\u009b31m\u2066\": 1 } }");

        foreach (var result in new[] { Run("validate", file), Run("validate", file, "--show-values"), Run("validate", file + "x") })
            Assert.DoesNotContain(result.Out + result.Error, "\u001b\u0007\u009b\u202e\u2066");
    }

    [Fact]
    public void Progress_is_for_a_terminal_alone_and_leaves_nothing_behind()
    {
        var file = Write("school.json", Valid);

        Assert.Empty(CommandRun.With(new([], IsErrorTerminal: true), "validate", file).Error);
        Assert.Empty(Run("validate", file).Error);
    }

    [Fact]
    public void Standard_input_is_bounded_too_and_named_once()
    {
        Assert.Equal(new(0, "standard input: valid: 0 errors, 0 warnings\n", ""), CommandRun.With(new(Valid), "validate", "-", "-"));
        Assert.Contains("standard input:1:51: error PLC1004", CommandRun.With(new(NotValid), "validate", "-").Out, StringComparison.Ordinal);
    }

    private static CommandRun Run(params string[] args) => CommandRun.Of(args);

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    private string Write(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }
}
