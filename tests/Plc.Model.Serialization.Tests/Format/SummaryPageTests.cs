using System.Text;
using System.Text.RegularExpressions;

namespace Plc.Model.Serialization.Tests;

/// <summary>What <c>docs/format/summary-1.0.md</c> shows is so.</summary>
public sealed partial class SummaryPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(FormatFiles.Folder, "summary-1.0.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_lines_of_the_page_are_read_without_a_fault_and_written_as_they_stand()
    {
        var lines = Encoding.UTF8.GetBytes(Block().Match(Page).Groups["text"].Value);

        var read = SummaryReader.Read(lines);

        Assert.Empty(read.Diagnostics);
        Assert.Equal(2, read.Value!.Lines.Count);
        Assert.Equal(lines, SummaryWriter.Write(read.Value));
    }

    [Fact]
    public void Rules_that_the_page_names_are_there() =>
        Conventions.RequireNone(RuleId().Matches(Page).Select(match => match.Value).Where(id => PlcRules.Catalog.All(rule => rule.Id != id)));

    [GeneratedRegex("^```json\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("PLC[0-9]{4}")]
    private static partial Regex RuleId();
}
