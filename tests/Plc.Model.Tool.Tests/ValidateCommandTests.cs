using System.Text.Json.Nodes;

namespace Plc.Model.Tool.Tests;

/// <summary>What a vendor sees who checks files: every fault with its line, no value, a verdict on each file and one on all.</summary>
public sealed class ValidateCommandTests : IDisposable
{
    private const string Valid = """{ "plc": "1.0", "community": { "id": "s", "name": "S", "kind": "school" } }""";
    private const string NotValid = """{ "plc": "1.0", "community": { "id": "s", "name": "", "kind": "school" } }""";
    private const string Newer = """{ "plc": "1.1", "community": { "id": "s", "name": "S", "kind": "school", "mood": 1 } }""";

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
    [InlineData("results.csv", "student,Q1\nS-104,1\n", "holds results, and is no community document: 'plc analyze COMMUNITY --results ")]
    [InlineData("results.txt", "\"Q1\";\"Student\"\n", "holds results")]
    [InlineData("results.ndjson", "{\"student\":\"S-104\"}\n", "holds results")]
    [InlineData("items.csv", "item,standard,points\n", "is a sheet of items, and no community document: 'plc new --items ")]
    [InlineData("other.csv", "a,b\n", "is a sheet, and no community document.")]
    public void A_sheet_is_told_from_a_document_and_what_reads_it_is_said(string name, string text, string said)
    {
        var result = Run("validate", Write(name, text));

        Assert.Equal((2, ""), (result.Status, result.Out));
        Assert.Contains(said, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_may_be_called_like_a_sheet() => Assert.Equal(0, Run("validate", Write("school.csv", Valid)).Status);

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
