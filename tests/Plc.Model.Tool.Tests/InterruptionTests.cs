using System.Diagnostics;
using System.Globalization;

namespace Plc.Model.Tool.Tests;

/// <summary>Ctrl-C ends a command at once, with 130 and without a word, and what it was to write is there as a whole or not at all.</summary>
public sealed class InterruptionTests : IDisposable
{
    private const int Interrupted = 130, AskedToEnd = 143;

    private readonly SampleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("INT", Interrupted)]
    [InlineData("TERM", AskedToEnd)]
    public async Task Waiting_for_input_it_ends_as_it_is_asked_to(string signal, int status)
    {
        RequireSignals();
        using var process = RealCommand.Start(_folder.Folder, "merge", "-", "--format", "text");
        await process.StandardInput.WriteAsync("\n");
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        await Task.Delay(500, TestContext.Current.CancellationToken);

        await process.Signal(signal);

        Assert.Equal((status, "", ""), await Ended(process));
    }

    /// <summary>At whatever moment it comes: while the results are read, while they are written, or after.</summary>
    [Fact]
    public async Task Writing_a_file_it_leaves_the_whole_of_it_or_nothing()
    {
        RequireSignals();
        await WriteManyResults(_folder.PathOf("many.csv"));
        var before = Names();
        var whole = Stopwatch.StartNew();
        using (var process = RealCommand.Start(_folder.Folder, Convert("whole.ndjson"))) Assert.Equal((0, "", ""), await Ended(process));
        var duration = whole.Elapsed;
        var length = new FileInfo(_folder.PathOf("whole.ndjson")).Length;
        File.Delete(_folder.PathOf("whole.ndjson"));
        var ends = new List<int>();
        for (var i = 0; i < 4; i++)
        {
            using var process = RealCommand.Start(_folder.Folder, Convert("cut.ndjson"));
            await Task.Delay(duration * (0.3 + 0.2 * i), TestContext.Current.CancellationToken);
            await process.Signal("INT");
            var (status, output, error) = await Ended(process);

            Assert.Equal(("", ""), (output, error));
            Assert.Contains(status, (int[])[0, Interrupted]);
            ends.Add(status);
            var file = new FileInfo(_folder.PathOf("cut.ndjson"));
            Assert.Contains(file.Exists ? file.Length : 0, (long[])[0, length]);
            if (status == 0) Assert.True(file.Exists);
            file.Delete();
            Assert.Equal(before, Names());
        }
        Assert.Contains(Interrupted, ends);
    }

    private static void RequireSignals() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are sent as Unix has them.");

    private static string[] Convert(string file) => ["convert", "many.csv", "--to", "ndjson", "--community", "school.plc.json", "--assessment", "math-7-cfa-1", "--out", file];

    private string[] Names() => [.. Directory.GetFileSystemEntries(_folder.Folder).Order(StringComparer.Ordinal)];

    private static async Task WriteManyResults(string path)
    {
        await using var file = new StreamWriter(path);
        await file.WriteLineAsync("student,Q1,Q2,Q3,Q4,Q5,Q6,Q7,Q8,Q9,Q10,Q11,Q12");
        for (var i = 0; i < 30_000; i++) await file.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"S-{100_000 + i},1,1,0,1,1,1.5,1,0,1.5,1,1,2"));
    }

    private static async Task<(int Status, string Output, string Error)> Ended(Process process)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, await output, await error);
    }
}
