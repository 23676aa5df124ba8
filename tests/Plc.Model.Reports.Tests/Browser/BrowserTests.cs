using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Plc.Model.Reports.Tests.Browser;

/// <summary>The pages in a real browser. They are skipped where there is none.</summary>
public sealed partial class BrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly Dictionary<string, Func<Task<string>>> All = new()
    {
        ["small"] = Pages.Small, ["empty"] = Pages.Empty, ["one student"] = Pages.One, ["right to left"] = Pages.RightToLeft, ["school"] = () => Pages.Large(30, 4), ["large"] = () => Pages.Large(70, 24), ["for everyone"] = Pages.ForEveryone,
        ["responses and review"] = () => CommunityReport.RenderAsync(Files.School(isReviewed: true)), ["goals and review"] = () => CommunityReport.RenderAsync(new(Files.Elementary(), asOf: Files.CommunityDay)),
    };

    public static TheoryData<string> Names { get; } = [.. All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_page_asks_for_nothing_nothing_of_it_is_refused_and_it_fits_its_window(string name)
    {
        var html = await All[name]();
        var window = await chromium.WindowAsync();
        var (requests, said) = (new List<string>(), new List<string>());
        window.Request += (_, request) => requests.Add(request.Url);
        // A breach of the policy of the page is said there too.
        window.Console += (_, message) => said.Add(message.Text);
        window.PageError += (_, error) => said.Add(error);

        var address = chromium.AddressOf(html);
        await window.GotoAsync(address);

        Assert.Equal([address], requests);
        Assert.Empty(said);
        // At no width is the page itself wider than the window: what is wide scrolls by itself. The least is what 1280 pixels are at 400 percent (WCAG 2.2, 1.4.10).
        foreach (var width in (int[])[320, 768, 1280])
        {
            await window.SetViewportSizeAsync(width, 900);
            Assert.Equal(width, await window.EvaluateAsync<int>("() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)"));
        }
        await window.Context.CloseAsync();
    }

    [Theory]
    [InlineData("small", ColorScheme.Light)]
    [InlineData("right to left", ColorScheme.Light)]
    [InlineData("school", ColorScheme.Dark)]
    [InlineData("for everyone", ColorScheme.Dark)]
    [InlineData("responses and review", ColorScheme.Light)]
    [InlineData("goals and review", ColorScheme.Dark)]
    public async Task Axe_finds_no_serious_fault(string name, ColorScheme colours)
    {
        var axe = NodePackages.PathOf("axe-core", "axe.min.js");
        // Axe is a script, which the policy of the page would refuse.
        var window = await chromium.OpenAsync(await All[name](), new() { BypassCSP = true, ColorScheme = colours });
        await window.AddScriptTagAsync(new() { Path = axe });

        var faults = await window.EvaluateAsync<string[]>(
            "async () => (await axe.run()).violations.filter(v => v.impact === 'serious' || v.impact === 'critical').map(v => `${v.id}: ${v.nodes.slice(0, 3).map(n => `${n.html} ${n.failureSummary}`).join(' ')}`)");

        Assert.Empty(faults);
        await window.Context.CloseAsync();
    }

    [Theory]
    [InlineData("Letter", 612, 792)]
    [InlineData("A4", 596, 843)]
    public async Task A_page_prints_on_paper(string format, int width, int height)
    {
        var window = await chromium.OpenAsync(await All["large"]());
        var pdf = Encoding.Latin1.GetString(await window.PdfAsync(new() { Format = format, PrintBackground = true }));

        var sheets = Sheet().Matches(pdf).Select(sheet => (Points(sheet.Groups[1]), Points(sheet.Groups[2]))).ToList();
        Assert.InRange(sheets.Count, 3, 40);
        Assert.All(sheets, sheet => Assert.Equal((width, height), sheet));
        // Nothing is cut off at the right: no table is wider than the paper.
        await window.EmulateMediaAsync(new() { Media = Media.Print });
        await window.SetViewportSizeAsync((int)((width - 74) / 0.75), 900);
        Assert.Empty(await window.EvaluateAsync<string[]>("() => [...document.querySelectorAll('table, svg')].filter(e => e.getBoundingClientRect().right > innerWidth + 1).map(e => e.outerHTML.slice(0, 200))"));
        await window.Context.CloseAsync();
    }

    [Fact]
    public async Task Two_thousand_students_on_forty_targets_open_within_two_seconds()
    {
        var window = await chromium.WindowAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        var address = chromium.AddressOf(await Pages.Large(2000, 40));
        // Tests run side by side, so that the time on the wall says little; that of the processor is what the page costs.
        var tools = await window.Context.NewCDPSessionAsync(window);
        await tools.SendAsync("Performance.enable", new() { ["timeDomain"] = "threadTicks" });
        await window.GotoAsync(address);
        await window.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        var metrics = (await tools.SendAsync("Performance.getMetrics"))!.Value.GetProperty("metrics").EnumerateArray().ToDictionary(metric => metric.GetProperty("name").GetString()!, metric => metric.GetProperty("value").GetDouble());
        Assert.InRange(metrics["ThreadTime"], 0, 2);
        Assert.Equal(80_000, await window.EvaluateAsync<int>("() => document.querySelectorAll('.heat td').length"));
        await window.Context.CloseAsync();
    }

    [Fact]
    public async Task A_page_needs_no_scripts()
    {
        var html = await Pages.Large(30, 4);
        var with = await chromium.OpenAsync(html);
        var without = await chromium.OpenAsync(html, new() { JavaScriptEnabled = false });

        Assert.Equal(await with.InnerTextAsync("main"), await without.InnerTextAsync("main"));
        await with.Context.CloseAsync();
        await without.Context.CloseAsync();
    }

    [Fact]
    public async Task Texts_from_right_to_left_stand_so()
    {
        var window = await chromium.OpenAsync(await Pages.RightToLeft());

        Assert.Equal("rtl", await window.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('h1')).direction"));
        Assert.Equal("ltr", await window.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('h3')).direction"));
        await window.Context.CloseAsync();
    }

    /// <summary>The picture of the README is of the sample data, and small. Where the page has changed, copy what this test makes: <c>cp artifacts/received/report.png docs/images/report.png</c>.</summary>
    [Fact]
    public async Task The_picture_of_the_README_can_be_made()
    {
        var window = await chromium.OpenAsync(await Pages.SampleSchool(), new() { ViewportSize = new() { Width = 1080, Height = 1010 } });
        await window.EvaluateAsync("() => scrollTo(0, document.getElementById('assessment-1-heat').getBoundingClientRect().top - 20)");
        var received = Path.Combine(Directory.CreateDirectory(Repository.PathOf("artifacts", "received")).FullName, "report.png");

        await window.ScreenshotAsync(new() { Path = received });

        // An empty one would be much smaller. Letters differ from machine to machine, so that the two need not be equal.
        Assert.All(new[] { received, Repository.PathOf("docs", "images", "report.png") }, picture => Assert.InRange(new FileInfo(picture).Length, 50_000, 250_000));
        await window.Context.CloseAsync();
    }

    private static int Points(Group number) => (int)Math.Round(double.Parse(number.Value, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\]")]
    private static partial Regex Sheet();
}
