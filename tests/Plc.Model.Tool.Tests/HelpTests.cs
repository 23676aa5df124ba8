using System.Text.RegularExpressions;

namespace Plc.Model.Tool.Tests;

/// <summary>What the help says is so: its examples run, its pages are there, and nothing is left without a word.</summary>
public sealed partial class HelpTests
{
    private const int Widest = 100;

    private static readonly string Root = CommandRun.Of("--help").Out;

    /// <summary>The commands that the help of <c>plc</c> lists.</summary>
    public static TheoryData<string> Commands => [.. Listed().Matches(Root[..Root.IndexOf("\nOptions\n", StringComparison.Ordinal)]).Select(match => match.Groups["name"].Value)];

    [Fact]
    public void Somebody_who_has_never_heard_of_it_learns_what_it_is_and_for_whom()
    {
        Assert.StartsWith("A professional learning community (PLC) is ", Root, StringComparison.Ordinal);
        Assert.All(["plc reads the records and results", "teams of", "Look at a school's data", "Check files", "Usage: plc COMMAND", "-h, --help", "--version", "-q, --quiet", "130"],
            part => Assert.Contains(part, Root, StringComparison.Ordinal));
        Assert.Equal(15, Commands.Count);
        Assert.InRange(ExamplesIn(Root).Count(), 4, 5);
    }

    [Fact]
    public void The_examples_of_the_first_page_run_in_the_folder_of_the_sample_school() => Runs(Root);

    [Theory, MemberData(nameof(Commands))]
    public void Every_example_of_a_command_runs_in_the_folder_of_the_sample_school(string command)
    {
        var help = HelpOf(command);

        Assert.InRange(ExamplesIn(help).Count(), 2, 4);
        Assert.Contains(ExamplesIn(help), example => example.Contains($"plc {command}", StringComparison.Ordinal));
        Runs(help);
    }

    [Fact]
    public void Every_line_of_the_tour_in_the_guide_runs_in_the_folder_of_the_sample_school()
    {
        using var folder = new SampleFolder();
        var lines = File.ReadAllLines(Repository.PathOf("docs", "guide", "command.md")).Where(line => line.StartsWith("    plc ", StringComparison.Ordinal)).ToList();

        Assert.InRange(lines.Count, 9, int.MaxValue);
        Conventions.RequireNone(lines.Where(line => folder.Run(line.Trim()).Status != 0));
    }

    [Theory, MemberData(nameof(Commands))]
    public void Every_argument_and_option_says_what_it_is_and_every_part_is_there(string command)
    {
        var help = HelpOf(command);

        foreach (var part in (string[])[$"plc {command}: ", $"\nUsage: plc {command} ", "\nOptions\n", "\nPrints\n", "\nExit status\n", "\nSee also: "]) Assert.Contains(part, help, StringComparison.Ordinal);
        var lines = help[..help.IndexOf("\nExamples", StringComparison.Ordinal)].Split('\n');
        var labels = Enumerable.Range(0, lines.Length).Where(i => Label().IsMatch(lines[i])).ToList();
        Assert.NotEmpty(labels);
        // What a label means stands beside it, or on the next line.
        Conventions.RequireNone(labels.Where(i => !Meaning().IsMatch(lines[i].Trim()) && !lines[i + 1].StartsWith("        ", StringComparison.Ordinal)).Select(i => lines[i]));
    }

    [Theory, MemberData(nameof(Commands))]
    public void Words_of_an_option_have_a_default_where_it_may_be_left_out(string command)
    {
        var help = HelpOf(command).ReplaceLineEndings(" ");

        Conventions.RequireNone(ChoiceOption().Matches(help).Select(match => match.Value)
            .Where(option => !option.Contains("Default:", StringComparison.Ordinal) && !option.Contains("left out", StringComparison.Ordinal) && !option.Contains("Required.", StringComparison.Ordinal)
                && !option.Contains("--over", StringComparison.Ordinal)));
    }

    [Theory, MemberData(nameof(Commands))]
    public void Pages_that_it_names_are_there(string command) =>
        Conventions.RequireNone(Page().Matches(HelpOf(command) + Root).Select(match => match.Value).Where(page => !File.Exists(Repository.PathOf(page.Split('/')))));

    [Theory, MemberData(nameof(Commands))]
    public void Lines_are_as_wide_as_the_terminal_and_no_wider_than_is_read_with_ease(string command)
    {
        Conventions.RequireNone(TooWide(HelpOf(command), Widest));
        Conventions.RequireNone(TooWide(HelpOf(command, width: 60), 59));
        Conventions.RequireNone(TooWide(HelpOf(command, width: 300), Widest));

        static IEnumerable<string> TooWide(string help, int width) =>
            help.Split('\n').Where(line => line.Length > width && !line.StartsWith("  plc ", StringComparison.Ordinal) && line.TrimStart().Contains(' ', StringComparison.Ordinal) && !line.TrimStart().StartsWith("--", StringComparison.Ordinal));
    }

    [Fact]
    public void Help_is_coloured_on_a_terminal_alone()
    {
        Assert.DoesNotContain("\e", Root, StringComparison.Ordinal);
        Assert.Contains("\e[1mOptions\e[0m", CommandRun.With(new("") { IsTerminal = true }, "--help").Out, StringComparison.Ordinal);
    }

    private static string HelpOf(string command, int? width = null)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        Assert.Equal(0, PlcCommand.Run([command, "--help"], new(() => Stream.Null, output, error, IsTerminal: false, FindWidth: width is { } columns ? () => columns : null)));
        Assert.Empty(error.ToString());
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }

    private static IEnumerable<string> ExamplesIn(string help) =>
        help[help.IndexOf("\nExamples", StringComparison.Ordinal)..].Split('\n').Where(line => line.StartsWith("  plc ", StringComparison.Ordinal)).Select(line => line.Trim());

    private static void Runs(string help)
    {
        using var folder = new SampleFolder();
        if (SampleFile().Match(help) is { Success: true } file)
            File.WriteAllLines(folder.PathOf(file.Groups["name"].Value), file.Groups["lines"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()));
        foreach (var example in ExamplesIn(help))
        {
            var run = folder.Run(example);
            Assert.True(run.Status == 0, $"{example} ends with {run.Status}: {run.Error}");
            Assert.True(run.Out.Length > 0 || example.Contains(" > ", StringComparison.Ordinal) || example.Contains("--out", StringComparison.Ordinal), $"{example} prints nothing");
        }
    }

    [GeneratedRegex(@"^  (?<name>[a-z]+) +\S", RegexOptions.Multiline)]
    private static partial Regex Listed();

    [GeneratedRegex(@"^  (-[a-z]|--[a-z-]+|[A-Z]+)\b")]
    private static partial Regex Label();

    [GeneratedRegex(@"\S  +\S")]
    private static partial Regex Meaning();

    [GeneratedRegex(@"  --[a-z-]+ [a-z0-9-]+\|.*?(?=  --|  -h, --help)")]
    private static partial Regex ChoiceOption();

    [GeneratedRegex(@"docs/[\w./-]+\.md")]
    private static partial Regex Page();

    [GeneratedRegex(@"^A file (?<name>\S+)\n(?<lines>(  .*\n)+)", RegexOptions.Multiline)]
    private static partial Regex SampleFile();
}
