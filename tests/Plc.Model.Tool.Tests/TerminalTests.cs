using System.Diagnostics;

namespace Plc.Model.Tool.Tests;

/// <summary>The command on a terminal: <c>script</c> is one that writes down what it is shown.</summary>
public sealed class TerminalTests : IDisposable
{
    private readonly SampleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_has_colours_unless_they_are_not_wanted_or_not_to_be_had()
    {
        Assert.Contains("\e[32mvalid\e[0m", await Show("TERM=xterm", "validate school.plc.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("\e[3", await Show("TERM=xterm NO_COLOR=1", "validate school.plc.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("\e[", await Show("TERM=dumb", "validate school.plc.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_help_is_as_wide_as_the_terminal()
    {
        var lines = (await Show("TERM=dumb", "--help", "stty cols 64; ")).Split("\r\n");

        Assert.InRange(lines.Length, 40, int.MaxValue);
        Assert.InRange(lines.Where(line => !line.StartsWith("  plc ", StringComparison.Ordinal)).Max(line => line.Length), 50, 63);
    }

    private async Task<string> Show(string environment, string arguments, string before = "")
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/script"), "There is no script, as Linux has it, on this machine.");
        var command = $"{before}env {environment} dotnet exec '{Path.Combine(AppContext.BaseDirectory, "plc.dll")}' {arguments}";
        var start = new ProcessStartInfo("/usr/bin/script", ["-qec", command, "/dev/null"])
        {
            WorkingDirectory = _folder.Folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var cancellation = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        Assert.True(process.ExitCode == 0, await output);
        return await output;
    }
}
