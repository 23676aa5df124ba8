using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Plc.Model.Analysis;
using Plc.Model.Reports.Components;
using Plc.Model.Serialization;

namespace Plc.Model.Reports;

/// <summary>The analysis of an assessment as one HTML page. It lists students by their opaque ids: for the team alone.</summary>
/// <remarks>
/// The page stands by itself: it holds no script and asks for nothing from anywhere. It can be read on a screen, light or dark, on paper, and aloud.
/// Its own words are English. The same analysis gives the same text.
/// </remarks>
public static class AssessmentReport
{
    // Every letter that HTML needs no escape for stays as it is, so that the page can be read as text in any script.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Renders an analysis.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="community">The community whose assessment was analysed; its targets are named on the page.</param>
    /// <param name="language">The language of the community's texts, as a BCP 47 tag, by which a page is read aloud.</param>
    /// <returns>The whole page, to be written as UTF-8.</returns>
    /// <exception cref="ArgumentException">The community does not have the assessment.</exception>
    public static Task<string> RenderAsync(AssessmentAnalysis analysis, LearningCommunity community, string language = PlcDocument.DefaultLanguage)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(community);
        ArgumentException.ThrowIfNullOrWhiteSpace(language);
        if (!community.Assessments.Any(assessment => assessment.Id == analysis.Assessment))
            throw new ArgumentException("The community does not have the assessment.", nameof(community));
        return RenderAsync(ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(AssessmentPage.Analysis)] = analysis,
            [nameof(AssessmentPage.Community)] = community,
            [nameof(AssessmentPage.Language)] = language,
        }));
    }

    private static async Task<string> RenderAsync(ParameterView parameters)
    {
        using var services = new ServiceCollection().AddSingleton(Encoder).BuildServiceProvider();
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = await renderer.RenderComponentAsync<AssessmentPage>(parameters).ConfigureAwait(true);
            return page.ToHtmlString();
        }).ConfigureAwait(false);
    }
}
