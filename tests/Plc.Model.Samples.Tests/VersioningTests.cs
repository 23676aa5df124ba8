using System.Text.RegularExpressions;
using Plc.Model.Review;
using Plc.Model.Serialization;

namespace Plc.Model.Samples.Tests;

/// <summary>docs/versioning.md speaks of the versions that there are, and of tests that there are.</summary>
public sealed partial class VersioningTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "versioning.md"));

    [Fact]
    public void Every_test_that_is_said_to_hold_a_promise_is_there()
    {
        var tests = Directory.GetFiles(Repository.PathOf("tests"), "*Tests.cs", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension).ToHashSet();

        var named = TestName().Matches(Page).Select(match => match.Groups["name"].Value).ToList();

        Assert.NotEmpty(named);
        Assert.All(named, name => Assert.Contains(name, tests));
    }

    [Fact]
    public void The_versions_are_those_of_this_library()
    {
        Assert.Contains($"| packages | `{Packages.Version}`", Page, StringComparison.Ordinal);
        Assert.Contains($"| document format | `plc`: `\"{PlcDocument.FormatVersion}\"`", Page, StringComparison.Ordinal);
        Assert.Contains($"`StatementLexicon.English`, version {StatementLexicon.English.Version}", Page, StringComparison.Ordinal);
    }

    [GeneratedRegex("`(?<name>[A-Za-z]+Tests)`")]
    private static partial Regex TestName();
}
