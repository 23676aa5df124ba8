using Microsoft.Playwright;

namespace Plc.Model.Reports.Tests.Browser;

/// <summary>
/// A Chromium that is installed on the machine, or the one that <c>PLC_CHROMIUM</c> names, started once for all tests. Tests that need it are skipped, and say so, where there is none; only <c>.ci/run</c>
/// installs one.
/// </summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("plc-browser-");
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private int _files;

    public async ValueTask InitializeAsync()
    {
        if (Find() is not { } path) return;
        _playwright = await Playwright.CreateAsync();
        // In a container there is no user namespace for the sandbox; the pages are our own and run nothing.
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = ["--no-sandbox"] });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>The address of a file with a page.</summary>
    internal string AddressOf(string html)
    {
        var path = Path.Combine(_folder.FullName, $"{Interlocked.Increment(ref _files)}.html");
        File.WriteAllText(path, html);
        return new Uri(path).AbsoluteUri;
    }

    /// <summary>A window with nothing in it yet; skips the test where there is no browser.</summary>
    internal async Task<IPage> WindowAsync(BrowserNewContextOptions? options = null)
    {
        Assert.SkipWhen(_browser is null, $"No Chromium is on this machine ({string.Join(", ", Names)} on the path, or set PLC_CHROMIUM).");
        var context = await _browser!.NewContextAsync(options);
        return await context.NewPageAsync();
    }

    /// <summary>A window that shows a page.</summary>
    internal async Task<IPage> OpenAsync(string html, BrowserNewContextOptions? options = null)
    {
        var window = await WindowAsync(options);
        await window.GotoAsync(AddressOf(html));
        return window;
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("PLC_CHROMIUM") is { Length: > 0 } named) return named;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
