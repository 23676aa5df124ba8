using System.Diagnostics;

namespace Plc.Model.Tool.Tests;

/// <summary>What the tab key gives: what the command answers, and what shells make of it.</summary>
public sealed class CompletionTests : IDisposable
{
    private readonly SampleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "analyze respond track report review profile validate rules explain new convert summarize merge schema completion")]
    [InlineData("re", "respond report review")]
    [InlineData("-", "--help --quiet --version")]
    [InlineData("rules --f", "--format")]
    [InlineData("rules ", "")]
    [InlineData("rules --format ", "json text")]
    [InlineData("rules --format=j", "--format=json")]
    [InlineData("schema --of r", "response-plan review rule rules")]
    [InlineData("completion ", "bash fish pwsh zsh")]
    [InlineData("explain plc500", "PLC5001 PLC5002 PLC5003 PLC5004 PLC5005 PLC5006 PLC5007 PLC5008 PLC5009")]
    [InlineData("validate school.plc.json --severity PLC001", "PLC0010= PLC0011= PLC0012= PLC0013= PLC0014= PLC0015= PLC0016=")]
    [InlineData("validate school.plc.json --severity PLC0016=", "PLC0016=error PLC0016=info PLC0016=none PLC0016=warning")]
    [InlineData("analyze school.plc.json --assessment ", "math-7-cfa-1 math-7-cfa-2")]
    [InlineData("validate results.csv --community school.plc.json --assessment math-7-cfa-2", "math-7-cfa-2")]
    [InlineData("analyze nowhere.plc.json --assessment ", "")]
    [InlineData("analyze school.plc.json --results ", "")]
    [InlineData("respond school.plc.json --results results.csv ", "")]
    [InlineData("validate ", "")]
    [InlineData("validate --format json --for", "")]
    public void The_command_answers_with_what_the_word_can_become(string line, string candidates)
    {
        string[] words = [.. line.Split(' ').Select(word => word.Contains('.', StringComparison.Ordinal) ? _folder.PathOf(word) : word)];

        var run = CommandRun.Of([$"[complete:{words.Length - 1}]", .. words]);

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal(candidates, string.Join(' ', run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(answer => answer.Split('\t')[0])));
    }

    [Fact]
    public void A_cursor_within_the_line_and_a_word_that_is_not_passed_on_are_understood()
    {
        Assert.StartsWith("validate\teverything that is wrong", CommandRun.Of("[complete:0]", "va", "school.plc.json").Out, StringComparison.Ordinal);
        Assert.Equal("json\ntext\n", CommandRun.Of("[complete:2]", "rules", "--format").Out);
    }

    [Theory]
    [InlineData("rules --format ", "json text")]
    [InlineData("rules --format=j", "json")]
    [InlineData("re", "respond report review")]
    [InlineData("validate x --severity PLC0016=w", "warning")]
    [InlineData("validate sch", "")]
    public async Task Bash_completes(string line, string replies)
    {
        // As readline splits the line: at blanks, and at =, which is a word of its own.
        var words = string.Join(' ', line.Replace("=", " = ", StringComparison.Ordinal).Split(' ').Select(word => $"'{word}'"));
        var printed = await Shell("bash", "--norc", "-c", $"source <(plc completion bash); COMP_WORDS=(plc {words}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); _plc; echo \"${{COMPREPLY[*]}}\"");

        Assert.Equal(replies, printed.Trim());
    }

    [Theory]
    [InlineData("rules --format ", "json text")]
    [InlineData("re", "respond:what to do for whom, by when and why, by the school's own rules")]
    [InlineData("validate sch", "files")]
    public async Task Zsh_completes(string line, string replies)
    {
        var words = string.Join(' ', line.Split(' ').Select(word => $"'{word}'"));
        // What zsh does with the answers is its own; here they are printed.
        var printed = await Shell("zsh", "-f", "-c",
            $"compdef() {{ }}; _files() {{ print files }}; _describe() {{ print -l -- ${{(P)argv[-1]}} }}; source <(plc completion zsh); words=(plc {words}); CURRENT=${{#words}}; _plc");

        Assert.StartsWith(replies, printed.Trim().ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rules --format ", "json\ntext")]
    [InlineData("rules --format=j", "--format=json")]
    [InlineData("valid", "validate\teverything that is wrong with documents or results, with place and remedy")]
    [InlineData("validate schoo", "school.plc.json")]
    public async Task Fish_completes(string line, string replies) =>
        Assert.Equal(replies, (await Shell("fish", "--no-config", "-c", $"plc completion fish | source; complete -C 'plc {line}'")).Trim());

    [Fact]
    public void What_powershell_is_told_is_as_approved() => ApprovedText.Require(CommandRun.Of("completion", "pwsh").Out, "tests", "Plc.Model.Tool.Tests", "Approved", "completion.ps1");

    /// <summary>Runs a shell with a command <c>plc</c> that is the one which was built, in the folder of the sample school; skips the test where there is no such shell.</summary>
    private async Task<string> Shell(string shell, params string[] arguments)
    {
        var there = Environment.GetEnvironmentVariable("PATH")!.Split(':').Any(folder => File.Exists(Path.Combine(folder, shell)));
        Assert.SkipUnless(there, $"There is no {shell} on this machine.");
        var bin = Directory.CreateDirectory(_folder.PathOf("bin")).FullName;
        var plc = Path.Combine(bin, "plc");
        await File.WriteAllTextAsync(plc, $"#!/bin/sh\nexec dotnet exec '{Path.Combine(AppContext.BaseDirectory, "plc.dll")}' \"$@\"\n", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(plc, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var start = new ProcessStartInfo(shell, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, WorkingDirectory = _folder.Folder };
        start.Environment["PATH"] = $"{bin}:{start.Environment["PATH"]}";
        start.Environment["HOME"] = _folder.Folder;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var cancellation = TestContext.Current.CancellationToken;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
        await process.WaitForExitAsync(cancellation);
        Assert.True(process.ExitCode == 0 && (await error).Length == 0, await error);
        return await output;
    }
}
