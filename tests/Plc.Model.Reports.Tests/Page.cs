using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Plc.Model.Reports.Tests;

/// <summary>A rendered page, read by an XML parser: what is not escaped or not closed does not parse.</summary>
internal sealed partial class Page
{
    private readonly XElement _root;

    private Page(string html)
    {
        Html = html;
        // The one kind of element here that HTML leaves open.
        _root = XDocument.Parse(OpenMeta().Replace(html, "$1 />"), LoadOptions.PreserveWhitespace).Root!;
    }

    internal string Html { get; }

    internal string Style => _root.Descendants("style").Single().Value;

    internal string ContentSecurityPolicy => All("meta").Single(meta => (string?)meta.Attribute("http-equiv") == "Content-Security-Policy").Attribute("content")!.Value;

    internal static Task<Page> Of(Sample sample, string language = "en") => Of(sample.Source(language));

    internal static async Task<Page> Of(ReportSource source) => new(await CommunityReport.RenderAsync(source));

    internal static async Task<Page> OfPublic(PublicSource source) => new(await PublicReport.RenderAsync(source));

    internal IEnumerable<XElement> All(params string[] names) => _root.DescendantsAndSelf().Where(element => names.Contains(element.Name.LocalName));

    /// <summary>A chapter, or a part of one, by the id of its heading.</summary>
    internal XElement Chapter(string id) => All("section").Single(section => section.Attribute("aria-labelledby")?.Value == id);

    internal XElement Section(string heading) => All("section").Single(section => (section.Element("h3") ?? section.Element("h2"))?.Value == heading);

    /// <summary>The lists of students under a heading: by title, section and what is said of each student.</summary>
    internal IEnumerable<(string Title, string? Section, string Student)> Students(string heading) =>
        from title in Section(heading).Elements("section")
        from section in title.Elements("div")
        from student in section.Descendants("li")
        select (Text(title.Element("h4")!), section.Element("h5")?.Value, student.Value);

    /// <summary>The cells of a table, row by row, the header left out.</summary>
    internal IReadOnlyList<string[]> Rows(string heading) =>
        [.. Section(heading).Descendants("tbody").Elements("tr").Select(row => row.Elements().Select(Text).ToArray())];

    /// <summary>What is read of an element: white space counts once.</summary>
    internal static string Text(XElement element) => WhiteSpace().Replace(element.Value, " ").Trim();

    [GeneratedRegex("\\s+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex("(<meta [^>]*[^/>])>")]
    private static partial Regex OpenMeta();
}
