using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Plc.Model.Tool.Tests;

/// <summary>The recipes of the guide that run here: engines that run the command over many files at a time. They are taken from the page as it stands.</summary>
public sealed partial class EngineTests : IDisposable
{
    private const int Schools = 3;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("plc-engine-");

    public void Dispose() => _folder.Delete(recursive: true);

    public static TheoryData<string> Engines => ["parallel", "xargs"];

    [Theory, MemberData(nameof(Engines))]
    public async Task The_recipe_of_the_guide_gives_the_totals_of_the_state(string engine)
    {
        await Prepare(engine);
        var (_, expected, _) = await SampleProgram.Run("Statewide.dll", "--schools", $"{Schools}", "--lines");

        var (status, output, error) = await Run(engine);

        Assert.Equal((0, expected), (status, output));
        Assert.DoesNotContain("plc:", error, StringComparison.Ordinal);

        // Once more, as after a failure: parts are written over, and nothing is counted twice.
        Assert.Equal(expected, (await Run(engine)).Output);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Where_a_part_fails_nothing_is_written(string engine)
    {
        await Prepare(engine);
        var results = Path.Combine(_folder.FullName, "state", "school-0002.ndjson");
        await File.WriteAllTextAsync(results, (await File.ReadAllTextAsync(results, Cancellation))[..^20], Cancellation);

        var (status, output, error) = await Run(engine);

        Assert.NotEqual(0, status);
        Assert.Equal("", output);
        Assert.Contains("error PLC0114:", error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.ChangeExtension(results, ".part")));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Writes the files of a state, and a command beside them that is this build's.</summary>
    private async Task Prepare(string engine)
    {
        await RequireAsync(engine);
        var (status, _, error) = await SampleProgram.Run("Statewide.dll", "--schools", $"{Schools}", "--write", Path.Combine(_folder.FullName, "state"));
        Assert.Equal((0, ""), (status, error));
        var command = Path.Combine(_folder.FullName, "plc");
        await File.WriteAllTextAsync(command, $"#!/bin/sh\nexec dotnet exec '{Path.Combine(AppContext.BaseDirectory, "plc.dll")}' \"$@\"\n", Cancellation);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(command, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static async Task RequireAsync(string engine)
    {
        try
        {
            var (status, output, _) = await Run(new(engine, "--version"));
            Assert.SkipUnless(status == 0 && output.Contains("GNU", StringComparison.Ordinal), $"GNU {engine} is not on this machine (apt-get install parallel).");
        }
        catch (Win32Exception)
        {
            Assert.Skip($"GNU {engine} is not on this machine (apt-get install parallel).");
        }
    }

    /// <summary>Runs the lines of the guide that follow the heading of an engine.</summary>
    private Task<(int Status, string Output, string Error)> Run(string engine)
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "guide", "summaries.md")).ReplaceLineEndings("\n");
        var recipe = Recipe().Matches(page).Single(match => match.Groups["engine"].Value == engine).Groups["lines"].Value;
        var start = new ProcessStartInfo("bash", ["-c", recipe]) { WorkingDirectory = _folder.FullName };
        start.Environment["PATH"] = $"{_folder.FullName}:{Environment.GetEnvironmentVariable("PATH")}";
        return Run(start);
    }

    private static async Task<(int Status, string Output, string Error)> Run(ProcessStartInfo start)
    {
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(Cancellation), process.StandardError.ReadToEndAsync(Cancellation));
        await process.WaitForExitAsync(Cancellation);
        return (process.ExitCode, await output, await error);
    }

    [GeneratedRegex(@"^### GNU (?<engine>[a-z]+)\n.*?\n\n(?<lines>(?:    [^\n]*\n)+)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Recipe();
}
