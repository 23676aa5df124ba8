using System.Text.RegularExpressions;

namespace Plc.Model.Serialization.Tests;

/// <summary>The files of <c>docs/format</c>.</summary>
internal static partial class FormatFiles
{
    internal static string Folder { get; } = Repository.PathOf("docs", "format");

    internal static string SchemaPath => Path.Combine(Folder, "plc-1.0.schema.json");

    internal static byte[] Schema => File.ReadAllBytes(SchemaPath);

    internal static byte[] Example => File.ReadAllBytes(Path.Combine(Folder, "example.plc.json"));

    internal static string Reference => File.ReadAllText(Path.Combine(Folder, "plc-1.0.md"));

    /// <summary>What the schema does not say: the rules, each with the types at which it does not, read from the table of the reference.</summary>
    internal static IReadOnlySet<(string Rule, string Type)> Unsaid { get; } =
        (from line in Reference[Reference.IndexOf("## What the schema does not say", StringComparison.Ordinal)..].Split('\n')
         where line.StartsWith("| [PLC", StringComparison.Ordinal)
         let cells = line.Split(" | ")
         from type in LinkText().Matches(cells[1]).Select(match => match.Groups["text"].Value)
         select (cells[0][3..10], type)).ToHashSet();

    /// <summary>Where links within a page can lead.</summary>
    internal static IReadOnlySet<string> AnchorsOf(string page) =>
        page.Split('\n').Where(line => line.StartsWith('#')).Select(line => line.TrimStart('#').Trim().ToLowerInvariant().Replace(' ', '-')).ToHashSet();

    /// <summary>The files and anchors to which a page leads.</summary>
    internal static IEnumerable<string> LinksOf(string text) => LinkTarget().Matches(text).Select(match => match.Groups["target"].Value).Where(target => !target.Contains(':', StringComparison.Ordinal));

    [GeneratedRegex(@"\[(?<text>\w+)\]\(")]
    private static partial Regex LinkText();

    [GeneratedRegex(@"\]\((?<target>[^)]+)\)")]
    private static partial Regex LinkTarget();
}
