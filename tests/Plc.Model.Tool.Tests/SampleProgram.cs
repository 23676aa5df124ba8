using System.Diagnostics;

namespace Plc.Model.Tool.Tests;

/// <summary>Runs the samples as the programs that they are.</summary>
internal static class SampleProgram
{
    /// <summary>Runs the program of a sample, which the build puts beside the tests.</summary>
    internal static async Task<(int Status, string Output, string Error)> Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, program), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var cancellation = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var error = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, await output, await error);
    }

    /// <summary>The lines of what a program wrote, whatever the line ends of the machine.</summary>
    internal static string[] Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}
