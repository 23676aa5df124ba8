using System.Diagnostics;

namespace Plc.Model.Samples.Tests;

/// <summary>Programs, run as whoever uses them runs them.</summary>
internal static class ChildProcess
{
    /// <summary>Runs a program to its end.</summary>
    /// <param name="program">Its name, or its path.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="folder">The folder in which it runs; that of the tests where it is left out.</param>
    /// <param name="packages">The folder into which it puts packages, where it restores any.</param>
    internal static async Task<(int Status, string Output, string Error)> Run(string program, IEnumerable<string> arguments, string? folder = null, string? packages = null)
    {
        using var process = Start(program, arguments, folder, packages);
        var cancellation = TestContext.Current.CancellationToken;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, await output, await error);
    }

    /// <summary>Starts a program, whose output has to be read.</summary>
    internal static Process Start(string program, IEnumerable<string> arguments, string? folder = null, string? packages = null)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder ?? "" };
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        if (packages is not null) start.Environment["NUGET_PACKAGES"] = packages;
        return Process.Start(start)!;
    }
}
