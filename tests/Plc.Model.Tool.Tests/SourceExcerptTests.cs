using System.Text;

namespace Plc.Model.Tool.Tests;

/// <summary>The line under a fault: aligned, of bounded length, and without values, whatever the file is.</summary>
public sealed class SourceExcerptTests
{
    [Theory]
    [InlineData("{\n  \"plc\": oops }", "  \"plc\": ···· }", "         ^~~~")]
    [InlineData("{\r\n\t\"plc\": 7 }\r\n", "    \"plc\": · }", "           ^")]
    [InlineData("{ \"plc\": 7\r, \"a\": \"b\" }", "{ \"plc\": ·", "         ^")]
    [InlineData("\uFEFF[]", "[]", "^")]
    [InlineData("{ \"plc\": \"1.0\", \"community\": { \"id\": \"s\", \"name\": \"Ann", "{ \"plc\": \"···\", \"community\": { \"id\": \"·\", \"name\": \"···", "                                                      ^")]
    [InlineData("{ \"plc\": \"1.0\", \"community\": { \"id\": \"s\", \"name\": \"A\\\"B\" \"C\": 1", "{ \"plc\": \"···\", \"community\": { \"id\": \"·\", \"name\": \"····\" \"·\": ·", "                                                         ^~~")]
    [InlineData("{ \"plc\": [\"Ann\": 1] }", "{ \"plc\": [\"···\": ·] }", "         ^")]
    [InlineData("{ \"plc\"", "{ \"···\"", "       ^")]
    public void A_line_and_its_caret(string text, string line, string caret)
    {
        Assert.Contains((line, caret), Excerpts(text));
    }

    [Fact]
    public void Of_a_long_line_a_part_is_shown_that_has_the_place_in_it()
    {
        var names = string.Join(", ", Enumerable.Range(0, 20_000).Select(i => $"\"a{i}\": 1"));
        var text = $$"""{ "plc": "1.0", "community": { "id": "s", "name": "S", "kind": "school", "members": [{ "id": "m", "name": 7, {{names}} }] } }""";

        foreach (var (excerpt, caret) in Excerpts(text))
        {
            Assert.InRange(excerpt.Length, 80, 104);
            Assert.Contains(excerpt[caret.IndexOf('^', StringComparison.Ordinal)], "\"·");
        }
    }

    [Fact]
    public void Nothing_that_stands_between_quotes_is_shown_wherever_a_document_breaks_off_or_is_broken()
    {
        var text = """{ "plc": "1.0", "community": { "id": "SECRET", "name": "SECRET \" SECRET", "kind": "SECRET", "members": [{ "id": "SECRET", "name": 9876, "x": ["SECRET", { "y": "SECRET" }] }] } }""";
        var random = new Random(7);
        for (var i = 0; i < 2_000; i++)
        {
            var broken = new StringBuilder(text);
            for (var change = random.Next(3); change >= 0; change--) broken[random.Next(broken.Length)] = "\"{}[]:,\\ x\n"[random.Next(11)];
            var shown = string.Concat(Excerpts(broken.ToString(0, random.Next(broken.Length))).Select(excerpt => excerpt.Line));

            Assert.DoesNotContain("9876", shown, StringComparison.Ordinal);
            Assert.True(!shown.Contains("SECRET", StringComparison.Ordinal) || IsSecretAName(broken.ToString()), broken.ToString());
        }
    }

    [Fact]
    public void Wide_characters_and_marks_keep_the_caret_under_its_place()
    {
        // In a terminal 先 and 😀 take two columns each, and the mark on the e none.
        var shown = CommandRun.With(new("{ \"plc\": \"1.0\", \"先😀e\u0301\": 1, \"community\": {} }"), "validate", "-", "--show-values").Out;

        Assert.Equal(["^~~~~~~".PadLeft(16 + 7), "^".PadLeft(42), "^".PadLeft(42), "^".PadLeft(42)], Excerpts(shown, isOutput: true).Select(excerpt => excerpt.Caret));
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_take_the_columns_that_are_reported()
    {
        byte[] bytes = [.. "{ \"plc\": \"1.0\", \"community\": { \"id\": \""u8, 0xFF, 0xC3, .. "\", \"name\": \"S\", \"kind\": 7 } }"u8];

        var shown = CommandRun.With(new(bytes), "validate", "-").Out;

        Assert.Equal(["1:38", "1:65"], shown.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)).Select(line => line.Split(": error ")[0]["standard input:".Length..]));
        Assert.Equal([37, 64], Excerpts(shown, isOutput: true).Select(excerpt => excerpt.Caret.IndexOf('^', StringComparison.Ordinal)));
    }

    /// <summary>Whether a change has put a colon after such a text, so that it is the name of a member.</summary>
    private static bool IsSecretAName(string text) => System.Text.RegularExpressions.Regex.IsMatch(text, "SECRET[^\"]*\"\\s*:");

    /// <summary>The lines under the faults, and their carets, without the gutter.</summary>
    private static List<(string Line, string Caret)> Excerpts(string text, bool isOutput = false)
    {
        var lines = (isOutput ? text : CommandRun.With(new(text), "validate", "-").Out).Split('\n');
        var excerpts = new List<(string, string)>();
        for (var i = 1; i < lines.Length; i++)
        {
            var bar = lines[i].IndexOf('|', StringComparison.Ordinal);
            if (bar > 2 && lines[i].AsSpan(0, bar).IsWhiteSpace()) excerpts.Add((lines[i - 1][(bar + 2)..], lines[i][(bar + 2)..]));
        }
        return excerpts;
    }
}
