using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Plc.Model.Reports.Tests;

/// <summary>What holds for a page whatever it says: it stands alone, runs nothing, and can be read by everyone.</summary>
public sealed partial class PageRulesTests
{
    [Fact]
    public async Task The_page_asks_for_nothing_from_anywhere()
    {
        RequireNoRequests(await Page.Of(Sample.Make()));
    }

    internal static void RequireNoRequests(Page page)
    {
        Assert.Empty(page.All("script", "link", "img", "iframe", "object", "embed", "base", "form", "audio", "video"));
        var attributes = page.All("html").DescendantsAndSelf().Attributes().ToList();
        Assert.DoesNotContain(attributes, attribute => attribute.Name.LocalName is "src" or "srcset" or "style" or "action" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.DoesNotMatch("url\\(|@import", page.Style);
        Assert.DoesNotMatch("https?:", page.Html);
    }

    [Fact]
    public async Task The_policy_of_the_page_allows_its_own_style_and_nothing_else()
    {
        RequirePolicy(await Page.Of(Sample.Make()));
    }

    internal static void RequirePolicy(Page page)
    {
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page.Style)));
        Assert.Equal($"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'", page.ContentSecurityPolicy);
        Assert.True(page.Html.IndexOf("Content-Security-Policy", StringComparison.Ordinal) < page.Html.IndexOf("<style", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_link_leads_to_a_place_on_the_page()
    {
        var page = await Page.Of(Sample.Make());

        var places = page.All("html").DescendantsAndSelf().Attributes("id").Select(id => $"#{id.Value}").ToList();
        Assert.Equal(places.Distinct(), places);
        var links = page.All("a").Attributes("href").Select(href => href.Value).ToList();
        Assert.NotEmpty(links);
        Assert.Empty(links.Except(places));
        Assert.Empty(page.All("div").Attributes("aria-labelledby").Select(label => $"#{label.Value}").Except(places));
    }

    [Fact]
    public async Task The_page_has_what_a_screen_reader_goes_by()
    {
        var page = await Page.Of(Sample.Make());

        Assert.StartsWith("<!DOCTYPE html>", page.Html, StringComparison.Ordinal);
        Assert.Equal("en", page.All("html").Single().Attribute("lang")?.Value);
        Assert.Equal("School & sons: report for the team", page.All("title").Single().Value);
        var levels = page.All("h1", "h2", "h3", "h4", "h5").Select(heading => heading.Name.LocalName[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.InRange(pair.Second, 2, pair.First + 1));
        Assert.All(page.All("table"), table => Assert.NotNull(table.Element("caption")));
        Assert.All(page.All("th"), header => Assert.NotNull(header.Attribute("scope")));
        Assert.All(page.All("svg"), drawing => Assert.True(drawing.Attribute("aria-hidden")?.Value == "true" || drawing.Attribute("aria-label")?.Value.Length > 0));
    }

    /// <summary>WCAG 2.2, success criteria 1.4.3 (text, 4.5 to 1) and 1.4.11 (what is not text, 3 to 1).</summary>
    [Theory]
    [InlineData("text", "page", 4.5)]
    [InlineData("quiet", "page", 4.5)]
    [InlineData("alert", "page", 4.5)]
    [InlineData("part", "page", 4.5)]
    [InlineData("text", "chip", 4.5)]
    [InlineData("quiet", "chip", 4.5)]
    [InlineData("accent", "page", 4.5)]
    [InlineData("on-dark", "below-1", 4.5)]
    [InlineData("on-dark", "below-2", 4.5)]
    [InlineData("on-below-3", "below-3", 4.5)]
    [InlineData("on-light", "below-4", 4.5)]
    [InlineData("on-light", "above-1", 4.5)]
    [InlineData("on-light", "above-2", 4.5)]
    [InlineData("on-light", "above-3", 4.5)]
    [InlineData("on-light", "above-4", 4.5)]
    [InlineData("part", "whole", 3)]
    [InlineData("mark", "whole", 3)]
    public async Task Colours_differ_enough_in_light_and_dark(string front, string back, double least)
    {
        var style = (await Page.Of(Sample.Make())).Style;

        var (fronts, backs) = (Colours(style, front), Colours(style, back));
        Assert.Equal(2, fronts.Count);
        Assert.All(fronts.Zip(backs), pair => Assert.InRange(Contrast(pair.First, pair.Second), least, 21));
    }

    /// <summary>From the lowest level to the highest, colours go from far from the page to near it, so that they are told apart in grey too.</summary>
    [Fact]
    public async Task Levels_are_told_apart_in_grey()
    {
        var style = (await Page.Of(Sample.Make())).Style;

        var levels = Enumerable.Range(1, 4).Select(step => $"below-{step}").Concat(Enumerable.Range(1, 4).Select(step => $"above-{step}")).Select(name => Colours(style, name)).ToList();
        var light = levels.Select(colours => Luminance(colours[0])).ToList();
        Assert.Equal(light.Order(), light);
        var dark = levels.Select(colours => Luminance(colours[1])).ToList();
        Assert.Equal(dark.OrderDescending(), dark);
        // Of four levels, as most scales have, each is clearly apart from the next.
        Assert.All(new[] { light, dark }, mode => Assert.All(new[] { (0, 3), (3, 4), (4, 7) }, pair => Assert.True(Math.Abs(Lightness(mode[pair.Item1]) - Lightness(mode[pair.Item2])) >= 6)));
    }

    /// <summary>How light a colour looks, 0 to 100 (CIE 1976).</summary>
    private static double Lightness(double luminance) => luminance > 0.008856 ? 116 * Math.Cbrt(luminance) - 16 : 903.3 * luminance;

    private static List<string> Colours(string style, string name) =>
        [.. Colour().Matches(style).Where(match => match.Groups[1].Value == name).Select(match => match.Groups[2].Value)];

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        double Part(int start)
        {
            var value = int.Parse(colour.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * Part(0) + 0.7152 * Part(2) + 0.0722 * Part(4);
    }

    [GeneratedRegex("--([a-z0-9-]+): #([0-9a-f]{6});")]
    private static partial Regex Colour();
}
