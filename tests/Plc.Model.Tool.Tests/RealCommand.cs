using System.Diagnostics;

namespace Plc.Model.Tool.Tests;

/// <summary>The command as a process of its own, as the build puts it beside the tests.</summary>
internal static class RealCommand
{
    internal static Process Start(string folder, params string[] arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "plc.dll"), .. arguments])
        {
            WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;

    /// <summary>Sends a signal, as the shell does for Ctrl-C.</summary>
    internal static async Task Signal(this Process process, string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }
}
