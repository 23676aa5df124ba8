using System.CommandLine;
using System.Text;
using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Primitives;
using Plc.Model.Reports;
using Plc.Model.Responses;
using Plc.Model.Serialization;

namespace Plc.Model.Tool.Commands;

/// <summary><c>plc report COMMUNITY --results FILE… --out FILE</c>: what a community's records and results say, as a page for the team or, of one assessment, for everyone.</summary>
internal sealed class ReportCommand
{
    private readonly Argument<string> _community = new("COMMUNITY") { Description = "The community document; - is standard input." };
    private readonly Option<string[]> _results = Options.SeveralResults();
    private readonly Option<string?> _choices = new("--choices") { Description = "A CSV file of what students chose, scored by the key of each item.", HelpName = "FILE" };
    private readonly Option<string?> _assessment = Options.Assessment();
    private readonly Option<string?> _progress = Options.Progress();
    private readonly Option<string[]> _decreasing = Options.Decreasing();
    private readonly Option<bool> _noReview = new("--no-review") { Description = "Leave out the practice review and the profile." };
    private readonly Option<LocalDate?> _asOf = Options.AsOfOrLastDay();
    private readonly SharedAnalysis _shared = new();
    private readonly Option<string> _out = Options.Out("The HTML page to write.");
    private readonly Option<bool> _force = Options.Force();

    internal static Command Make(CommandIo io) => new ReportCommand().MakeCommand(io);

    private Command MakeCommand(CommandIo io)
    {
        _results.Required = false;
        var command = new Command("report", "Writes what the results of common assessments and a community's records say as one HTML page: for the team, or, with --audience public, for everyone.")
        {
            _community, _results, _choices, _assessment, _progress, _decreasing, _asOf, _noReview, _out, _force,
        };
        _shared.AddTo(command);
        command.SetAction(parsed => Run(parsed, io));
        return command;
    }

    private int Run(ParseResult parsed, CommandIo io)
    {
        var isForEveryone = _shared.IsAsked(parsed);
        if (isForEveryone && new Option[] { _progress, _decreasing, _asOf, _noReview }.Where(option => parsed.GetResult(option) is { Implicit: false }).Select(option => option.Name).ToList() is [_, ..] forTeam)
            throw new CannotRunException($"{string.Join(" and ", forTeam)} {(forTeam.Count == 1 ? "is" : "are")} for the team: a report for the public is of one assessment, and of all its results.");
        if (Read(parsed, io) is not var (document, results, choices, series)) return ExitStatus.DataErrors;
        return isForEveryone
            ? RunPublic(parsed, document, choices is null ? results : [.. results, choices.Results], io)
            : RunTeam(parsed, document, results, choices, series, io);
    }

    private int RunPublic(ParseResult parsed, PlcDocument document, IReadOnlyList<ResultSet> results, CommandIo io)
    {
        if (results is not [var only])
            throw new CannotRunException(results.Count == 0
                ? "A report for the public needs --results or --choices."
                : $"The results are {results.Count} sets. A report for the public is of one: two tables on nearly the same students can tell together what each hides. Name one file; where it has several assessments, --assessment too.");
        var community = document.Community;
        var source = new PublicSource(
            community.Name, community.Assessments.First(assessment => assessment.Id == only.Assessment).Title, _shared.TableOf(parsed, community, only),
            [.. community.Outcomes.SelectMany(outcome => outcome.Targets)], new LanguageTag(document.Language), community.Labels);
        Write(parsed, PublicReport.RenderAsync(source), "It hides what would tell of a few students; publish one such page on the same students, not two.", io);
        return ExitStatus.Ok;
    }

    private int RunTeam(ParseResult parsed, PlcDocument document, IReadOnlyList<ResultSet> results, ChoiceSet? choices, ValueList<StudentSeries> series, CommandIo io)
    {
        var source = new ReportSource(
            document.Community, [.. results], choices is null ? [] : [choices], parsed.GetValue(_asOf), series, !parsed.GetValue(_noReview), new LanguageTag(document.Language));
        Write(parsed, CommunityReport.RenderAsync(source), "It lists students by id: for the team alone.", io);
        if (source.AsOf is null) io.Note("No day is known, so goals, plans and the review are left out: give --as-of DATE for them.");
        return ExitStatus.Ok;
    }

    private void Write(ParseResult parsed, Task<string> page, string forWhom, CommandIo io)
    {
        var path = parsed.GetValue(_out)!;
        OutputFile.Write(path, Encoding.UTF8.GetBytes(page.GetAwaiter().GetResult()), parsed.GetValue(_force), io);
        io.Note($"{(path == InputFile.StandardInput ? "The page" : path)} is written. {forWhom}");
    }

    /// <summary>Reads the files that a command line names. What is wrong with them goes to standard error.</summary>
    /// <returns>What was read; null where there are errors in the data.</returns>
    /// <exception cref="CannotRunException">A file cannot be read, or the community has no such assessment.</exception>
    private (PlcDocument Document, IReadOnlyList<ResultSet> Results, ChoiceSet? Choices, ValueList<StudentSeries> Series)? Read(ParseResult parsed, CommandIo io)
    {
        var (communityPath, resultsPaths, choicesPath, progressPath) = (parsed.GetValue(_community)!, parsed.GetValue(_results) ?? [], parsed.GetValue(_choices), parsed.GetValue(_progress));
        Inputs.RequireOneStandardInput([communityPath, .. resultsPaths, choicesPath, progressPath]);
        if (Inputs.Document(communityPath, io) is not { } document) return null;
        var (community, named) = (document.Community, parsed.GetValue(_assessment));
        var results = Results(resultsPaths, named, community, io);
        var choices = choicesPath is null ? null : Inputs.Choices(choicesPath, community, named, io);
        var sheet = progressPath is null ? null : Inputs.Progress(progressPath, community, results, io);
        if (results is null || (choicesPath is not null && choices is null) || (progressPath is not null && sheet is null)) return null;
        var decreasing = parsed.GetValue(_decreasing)!;
        Inputs.RequireMeasures(decreasing, sheet);
        return (document, results, choices, sheet?.WithDecreasing([.. decreasing]).Series ?? []);
    }

    /// <summary>The results of all assessments of the files, or of the one that is named.</summary>
    private static IReadOnlyList<ResultSet>? Results(string[] paths, string? named, LearningCommunity community, CommandIo io)
    {
        if (named is null || paths.Length == 0) return paths.Length == 0 ? [] : Inputs.ResultsOfSeveral(paths, community, io);
        var sets = paths.Select(path => Inputs.Results(path, community, named, io)).ToList();
        return sets.Contains(null) ? null : sets.OfType<ResultSet>().ToList();
    }
}
