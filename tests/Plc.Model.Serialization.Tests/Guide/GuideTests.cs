using System.Text.RegularExpressions;

namespace Plc.Model.Serialization.Tests.Guide;

/// <summary>The code of the guide is code that runs: each of its blocks stands in the test of its chapter.</summary>
public sealed partial class GuideTests
{
    private static readonly string Chapters = Repository.PathOf("docs", "guide");
    private static readonly string[] Tests =
        [Repository.PathOf("tests", "Plc.Model.Serialization.Tests", "Guide"), Repository.PathOf("tests", "Plc.Model.Reports.Tests", "Guide")];

    [Fact]
    public void Every_block_of_code_of_the_guide_runs_in_a_test_and_every_one_that_does_is_in_the_guide()
    {
        var shown = Files(Chapters, "*.md").SelectMany(chapter =>
            Block().Matches(chapter.Text).Select((block, i) => ($"{Path.GetFileNameWithoutExtension(chapter.Name)}-{i + 1}", block.Groups["code"].Value)));
        var run = Tests.SelectMany(folder => Files(folder, "*Chapter.cs")).SelectMany(test =>
            Region().Matches(test.Text).Select(region => (region.Groups["name"].Value, Outdented(region.Groups["code"].Value))));

        Assert.Equal(run.Order(), shown.Order());
    }

    [Fact]
    public void Every_block_of_the_guide_is_code_that_can_run() =>
        Assert.All(Files(Chapters, "*.md"), chapter => Assert.Equal(2 * Block().Count(chapter.Text), chapter.Text.Split("```").Length - 1));

    [Fact]
    public void The_index_names_every_chapter()
    {
        var index = File.ReadAllText(Path.Combine(Chapters, "README.md"));

        Assert.All(Files(Chapters, "*.md").Where(chapter => chapter.Name != "README.md"), chapter => Assert.Contains($"]({chapter.Name})", index, StringComparison.Ordinal));
    }

    private static IEnumerable<(string Name, string Text)> Files(string folder, string pattern)
    {
        var files = Directory.GetFiles(folder, pattern);
        Assert.NotEmpty(files);
        return files.Select(file => (Path.GetFileName(file), File.ReadAllText(file).ReplaceLineEndings("\n")));
    }

    private static string Outdented(string code) => Indent().Replace(code, "");

    [GeneratedRegex(@"^```csharp\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^ +// guide: (?<name>[a-z-]+-\d) begins\n(?<code>.*?)^ +// guide: \k<name> ends$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Region();

    [GeneratedRegex(@"^ {8}", RegexOptions.Multiline)]
    private static partial Regex Indent();
}
