using Plc.Model.Reports.Components;

namespace Plc.Model.Reports;

/// <summary>What a community's records and results say, as one HTML page. It lists students by their opaque ids: for the team alone. <see cref="PublicReport"/> is for everyone.</summary>
/// <remarks>
/// The page stands by itself: it holds no script and asks for nothing from anywhere. It can be read on a screen, light or dark, on paper, and aloud.
/// Its own words are English. The same source gives the same text.
/// </remarks>
public static class CommunityReport
{
    /// <summary>Renders a report for the team.</summary>
    /// <param name="source">What it is made of.</param>
    /// <returns>The whole page, to be written as UTF-8.</returns>
    public static Task<string> RenderAsync(ReportSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return HtmlPage.RenderAsync<TeamPage>((nameof(TeamPage.Source), source));
    }
}
