using System.Text;
using System.Text.Json;

namespace Plc.Model.Tool.Tests;

/// <summary><c>plc summarize</c> and <c>plc merge</c>.</summary>
public sealed class SummaryCommandTests : IDisposable
{
    private const string Records = """
        {"assessment":"quiz","version":"1","student":"S1","section":"7-1","points":{"Q1":2}}
        {"assessment":"quiz","version":"1","student":"S2","section":"7-2","groups":["ell"],"points":{"Q1":1}}

        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("plc-merge-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Lines_go_from_one_command_to_the_other_and_come_out_the_same()
    {
        var (one, other) = (Summarize("s1"), Summarize("s2"));

        Assert.Equal((0, ""), (one.Status, one.Error));
        Assert.Equal(6, one.Out.Split('\n').Length - 1);
        Assert.Equal(one.Out, Merge(one.Out).Out);
        Assert.Equal(Merge(one.Out + other.Out), Merge(other.Out + one.Out));
        Assert.Equal(new CommandRun(0, Merge(one.Out + other.Out).Out, ""), CommandRun.Of("merge", Write("1.part", one.Out), Write("2.part", other.Out)));
        Assert.Equal(new CommandRun(0, "", ""), Merge(""));
    }

    [Fact]
    public void For_a_state_the_communities_are_added()
    {
        var merged = Merge(Summarize("s1").Out + Summarize("s2").Out, "--over", "communities", "--as", "state", "--format", "text");

        Assert.Equal(
            """
            state, all communities: quiz, version 1
              by policy 'default', version 1
              target     group  assessed  not assessed  proficient  extension  correct  mean  deviation
              all items  all           4             0    50 % (2)   50 % (2)     75 %  1.50       0.58
              state/t    all           4             0    50 % (2)   50 % (2)     75 %  1.50       0.58
              all items  ell           2             0     0 % (0)    0 % (0)     50 %  1.00       0.00
              state/t    ell           2             0     0 % (0)    0 % (0)     50 %  1.00       0.00

            """.ReplaceLineEndings("\n"), merged.Out);
        Assert.Equal("Nothing was summarized.\n", Merge("", "--format", "text").Out);
    }

    [Fact]
    public void Every_format_says_the_same()
    {
        var lines = Summarize("s1").Out;
        using var json = JsonDocument.Parse(Merge(lines, "--over", "sections", "--format", "json").Out);

        Assert.Equal(4, json.RootElement.GetProperty("lines").GetArrayLength());
        Assert.Equal("community", json.RootElement.GetProperty("lines")[0].GetProperty("scope").GetString());
        Assert.Equal(7, Merge(lines, "--format", "csv").Out.Split('\n').Length - 1);
        Assert.DoesNotContain("7-1", Merge(lines, "--format", "text").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_student_who_stands_in_two_files_is_found_and_nothing_is_written()
    {
        var run = Summarize("s1", Write("a.ndjson", Records), Write("b.ndjson", Records.Replace("S1", "S9", StringComparison.Ordinal)));

        Assert.Equal((1, ""), (run.Status, run.Out));
        Assert.Contains("b.ndjson:2:46: error PLC5010:", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("S2", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-30, "PLC0130")]
    [InlineData(0, "PLC0131")]
    public void A_line_that_is_cut_off_or_altered_is_refused_and_nothing_is_written(int cut, string rule)
    {
        var lines = Summarize("s1").Out;

        var run = Merge(cut < 0 ? lines[..^-cut] : lines.Replace("\"pointsEarned\":1,", "\"pointsEarned\":2,", StringComparison.Ordinal));

        Assert.Equal((1, ""), (run.Status, run.Out));
        Assert.Contains($"error {rule}:", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("merge --over communities", "needs --as ID")]
    [InlineData("merge --as state", "goes with --over communities")]
    [InlineData("merge --over communities --as  ", "--as")]
    [InlineData("merge {part} {part}", "is named twice")]
    [InlineData("merge {records}", "'plc summarize COMMUNITY --results")]
    [InlineData("merge {school}", "is a community document, and no summary")]
    [InlineData("merge none.part", "There is no file")]
    [InlineData("merge - -", "Only one of the files")]
    [InlineData("summarize {school} --results {part}", "'plc merge' reads it")]
    [InlineData("summarize {school} --results {school}", "is a community document, and holds no results")]
    [InlineData("summarize {school} --results {records} --assessment other", "no assessment 'other'")]
    [InlineData("summarize {school}", "--results")]
    public void What_cannot_be_done_is_said(string line, string said)
    {
        var files = new Dictionary<string, string> { ["{part}"] = Write("1.part", Summarize("s1").Out), ["{records}"] = Write("r.ndjson", Records), ["{school}"] = School("s1") };

        var run = CommandRun.Of([.. line.Split(' ').Select(word => files.GetValueOrDefault(word, word))]);

        Assert.Equal((2, ""), (run.Status, run.Out));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Communities_that_share_no_version_are_not_added()
    {
        var lines = Summarize("s1").Out.Replace(",\"assessmentVersion\":\"1\"", "", StringComparison.Ordinal);
        lines = string.Concat(lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Signed));

        var run = Merge(lines, "--over", "communities", "--as", "state");

        Assert.Equal((1, ""), (run.Status, run.Out));
        Assert.Contains("plc: error PLC5036:", run.Error, StringComparison.Ordinal);
    }

    [Theory, Trait("Practice", "Q-05")]
    [InlineData("sections")]
    [InlineData("communities", "--as", "state")]
    [InlineData("communities", "--as", "s1")]
    public void Lines_of_sections_and_of_all_sections_are_not_added_and_nothing_is_written(string over, params string[] more)
    {
        var sections = Summarize("s1").Out;

        var run = Merge(sections + Merge(sections, "--over", "sections").Out, ["--over", over, .. more]);

        Assert.Equal((1, ""), (run.Status, run.Out));
        Assert.Equal(
            "plc: error PLC5038: The counts would be added to counts of all sections, which may hold the same students. Leave out the lines of one of the two, or roll up those of the "
            + "smaller scope by themselves and merge what comes of it, where they are of other students. [community 's1', assessment 'quiz']\n", run.Error);
    }

    [Fact, Trait("Practice", "Q-05")]
    public void A_community_that_is_called_as_all_of_them_are_is_not_added_to_the_others()
    {
        var run = Merge(Summarize("s1").Out + Summarize("s2").Out, "--over", "communities", "--as", "s2");

        Assert.Equal((1, ""), (run.Status, run.Out));
        Assert.Contains("plc: error PLC5038: The counts would be added to counts of the organization that stands for all communities,", run.Error, StringComparison.Ordinal);
    }

    [Fact, Trait("Practice", "Q-05")]
    public void Scopes_that_stand_side_by_side_are_tables_of_their_own_and_said_not_to_be_added()
    {
        var sections = Summarize("s1").Out;

        var text = Merge(sections + Merge(sections, "--over", "sections").Out, "--format", "text").Out;

        Assert.StartsWith(
            """
            s1, from lines of each section: quiz, version 1
              by policy 'default', version 1
              Not to be added to its other tables, which are of another scope and may count the same students.
              target     group  assessed  not assessed  proficient  extension  correct  mean  deviation
              all items  all           2             0    50 % (1)   50 % (1)     75 %  1.50       0.71

            """.ReplaceLineEndings("\n"), text, StringComparison.Ordinal);
        Assert.Contains("\n\ns1, from lines of all sections: quiz, version 1\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain(" 4 ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Not to be added", Merge(sections, "--format", "text").Out, StringComparison.Ordinal);
    }

    private static string Signed(string line)
    {
        var beginning = line[..line.IndexOf(",\"checksum\"", StringComparison.Ordinal)];
        return $"{beginning},\"checksum\":\"sha256:{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(beginning)))[..16]}\"}}\n";
    }

    private static CommandRun Merge(string lines, params string[] options) => CommandRun.With(new(lines), ["merge", .. options]);

    private CommandRun Summarize(string community, params string[] results) =>
        CommandRun.Of(["summarize", School(community), "--results", .. results.Length > 0 ? results : [Write("records.ndjson", Records)]]);

    private string School(string id) => Write($"{id}.plc.json", $$$"""
        {"plc":"1.0","community":{"id":"{{{id}}}","name":"School","kind":"school","assessments":[{"id":"quiz","title":"Quiz","version":"1",
        "items":[{"id":"Q1","points":2,"target":{"organization":"state","id":"t"}}]}]}}
        """);

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
