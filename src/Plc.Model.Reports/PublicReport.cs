using Plc.Model.Reports.Components;

namespace Plc.Model.Reports;

/// <summary>Results of one assessment as outsiders may see them, as one HTML page: no student, no section, no number from which one student's result follows (practice row Q-06).</summary>
/// <remarks>The page has the properties of a <see cref="CommunityReport"/>. Everything on it is from a <see cref="Analysis.ShareableTable"/>, or a name.</remarks>
public static class PublicReport
{
    /// <summary>Renders a report for everyone.</summary>
    /// <param name="source">What it is made of.</param>
    /// <returns>The whole page, to be written as UTF-8.</returns>
    public static Task<string> RenderAsync(PublicSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return HtmlPage.RenderAsync<PublicPage>((nameof(PublicPage.Source), source));
    }
}
