using System.Text.RegularExpressions;
using Plc.Model.Rules;

namespace Plc.Model.Serialization.Tests;

/// <summary>A page of <c>docs/rules</c>.</summary>
internal sealed partial record RulePage
{
    private RulePage(string text) => Text = text;

    internal string Text { get; }

    /// <summary>The folder of all pages.</summary>
    internal static string Folder { get; } = Repository.PathOf("docs", "rules");

    /// <summary>The page of a rule.</summary>
    internal static RulePage Of(string id) => new(File.ReadAllText(Path.Combine(Folder, id + ".md")));

    /// <summary>The page that lists the others, and has the community to which the sheets of all examples belong.</summary>
    internal static RulePage Index { get; } = Of("README");

    /// <summary>What stands before the first section: title, severity, source and meaning.</summary>
    internal string Opening => Text[..Text.IndexOf("\n## ", StringComparison.Ordinal)];

    /// <summary>The headings of the sections, in their order.</summary>
    internal IEnumerable<string> Headings => Heading().Matches(Text).Select(match => match.Groups["heading"].Value);

    /// <summary>The pages to which this one leads.</summary>
    internal IEnumerable<string> Links => Link().Matches(Text).Select(match => match.Groups["file"].Value);

    /// <summary>The examples: fenced blocks whose info string names language, type and outcome, and for a rule of the practice review the day of the review.</summary>
    internal IReadOnlyList<RuleExample> Examples =>
        [.. Block().Matches(Text).Select(match => new RuleExample(match.Groups["language"].Value, match.Groups["type"].Value, match.Groups["outcome"].Value, match.Groups["code"].Value, match.Groups["day"].Value))];

    /// <summary>Where a rule comes from, as a page says it.</summary>
    internal static string SourceOf(Rule rule) => PracticeRow().IsMatch(rule.Source) ? $"practice row {rule.Source}" : rule.Source;

    [GeneratedRegex("^## (?<heading>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\((?<file>[^)#:]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^```(?<language>json|csv|csharp) (?<type>\\w+)(?: (?<day>\\d{4}-\\d\\d-\\d\\d))? (?<outcome>fails|passes)\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^[A-Z]-\d\d$")]
    private static partial Regex PracticeRow();
}
