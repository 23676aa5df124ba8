using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components;

namespace Plc.Model.Reports.Components;

/// <summary>How a page looks, and that it loads nothing and runs nothing but this.</summary>
internal static class PageStyle
{
    /// <summary>One after the other: a later one may rest on the colours of the first.</summary>
    private static readonly string[] Sheets = ["Page.css", "Charts.css", "Time.css", "Community.css"];

    private static readonly string Css = string.Concat(Sheets.Select(Read));

    internal static MarkupString Markup { get; } = new(Css);

    internal static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Css)))}'; base-uri 'none'; form-action 'none'";

    private static string Read(string sheet)
    {
        using var stream = typeof(PageStyle).Assembly.GetManifestResourceStream(sheet)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        // A browser reads every line break as one line feed before it compares the hash.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
