using System.Globalization;
using System.Text.RegularExpressions;
using Plc.Model.Serialization;

namespace Plc.Model.Tool.Tests;

/// <summary>What the pages of the repository refer to is there.</summary>
public sealed partial class DocumentationTests
{
    private static readonly string[] Folders = ["docs", "samples", "src"];

    [Fact]
    public void Every_link_between_pages_leads_to_a_file_and_a_heading_that_are_there() =>
        Assert.All(Pages(), page => Assert.All(Link().Matches(Prose(File.ReadAllText(page))), link => Require(page, link.Groups[1].Value)));

    [Fact]
    public void The_readme_is_short_and_says_how_many_rules_the_review_has()
    {
        var lines = File.ReadAllLines(Repository.PathOf("README.md"));

        Assert.True(lines.Length < 200);
        Assert.Contains(PlcRules.Catalog.Count(rule => rule.Id.StartsWith("PLC8", StringComparison.Ordinal)).ToString(CultureInfo.InvariantCulture) + " rules", string.Join('\n', lines), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Pages() => Folders
        .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.md", SearchOption.AllDirectories))
        .Concat(Directory.EnumerateFiles(Repository.PathOf(), "*.md"));

    private static void Require(string page, string address)
    {
        if (address.Contains("://", StringComparison.Ordinal)) return;
        var (file, anchor) = address.Split('#') is [var left, var right] ? (left, right) : (address, null);
        var path = file.Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page)!, Uri.UnescapeDataString(file));
        Assert.True(File.Exists(path) || Directory.Exists(path), $"{page}: {address}");
        if (anchor is not null) Assert.True(Heading().Matches(File.ReadAllText(path)).Any(heading => Anchor(heading.Groups[1].Value) == anchor), $"{page}: {address}");
    }

    private static string Prose(string text) => Fence().Replace(text, "");

    private static string Anchor(string heading) => new([.. heading.ToLowerInvariant().Where(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or ' ').Select(letter => letter == ' ' ? '-' : letter)]);

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (.+?)\r?$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^```.*?^```|^    .*?$|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
