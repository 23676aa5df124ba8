using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Plc.Model.Reports;

/// <summary>Renders a component to text.</summary>
internal static class HtmlPage
{
    // Every letter that HTML needs no escape for stays as it is, so that the page can be read as text in any script.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    internal static async Task<string> RenderAsync<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TPage>(params (string Name, object? Value)[] parameters) where TPage : IComponent
    {
        using var services = new ServiceCollection().AddSingleton(Encoder).BuildServiceProvider();
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(parameters.ToDictionary(one => one.Name, one => one.Value))).ConfigureAwait(true);
            return page.ToHtmlString();
        }).ConfigureAwait(false);
    }
}
