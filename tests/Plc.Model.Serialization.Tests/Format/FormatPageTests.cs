using System.Text;
using System.Text.RegularExpressions;

namespace Plc.Model.Serialization.Tests;

/// <summary>What <c>docs/format/README.md</c> shows is so.</summary>
public sealed partial class FormatPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(FormatFiles.Folder, "README.md"));

    [Fact]
    public void Documents_of_the_page_have_the_fault_that_stands_above_them_and_no_other()
    {
        var documents = Block().Matches(Page);
        Assert.InRange(documents.Count, 4, int.MaxValue);

        Assert.All(documents, block => Assert.Equal(
            block.Groups["fault"].Value.Trim(),
            string.Join(", ", PlcDocumentReader.Read(Encoding.UTF8.GetBytes(block.Groups["json"].Value)).Diagnostics.Select(fault => $"{fault.Rule.Id} {fault.Place.JsonPointer}"))));
    }

    [Fact]
    public void Links_of_the_page_lead_somewhere() => Conventions.RequireNone(
        from link in FormatFiles.LinksOf(Page)
        let parts = link.Split('#')
        where !File.Exists(Path.Combine(FormatFiles.Folder, parts[0])) || parts.Length > 1 && !FormatFiles.AnchorsOf(FormatFiles.Reference).Contains(parts[1])
        select link);

    [GeneratedRegex("^```json document(?<fault>[^\n]*)\n(?<json>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
