using System.CommandLine;
using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Primitives;
using Plc.Model.Review;
using Plc.Model.Rules;
using Plc.Model.Serialization;
using Plc.Model.Tool.Output;

namespace Plc.Model.Tool.Commands;

/// <summary><c>plc review COMMUNITY --as-of DATE</c>: what is good practice and is not found in the community's records.</summary>
internal static class ReviewCommand
{
    internal static Command Make(CommandIo io)
    {
        var community = new Argument<string>("COMMUNITY") { Description = "The community document; - is standard input." };
        var asOf = Options.AsOf();
        var results = Options.SeveralResults();
        results.Required = false;
        var companions = new Option<string[]>("--companion")
        {
            Description = "Documents of other organizations, such as the district, to which this one refers.", HelpName = "FILE", AllowMultipleArgumentsPerToken = true,
        };
        var format = Options.Format("How it is printed: text for people, json for programs, sarif for code hosts, editors and dashboards.", OutputFormat.Text, OutputFormat.Json, OutputFormat.Sarif);
        var strict = new Option<bool>("--strict") { Description = "End with status 1 where there is a warning." };
        var severities = Options.Severities();
        var command = new Command("review", "Reads a community against the practice: what was found, where, why it matters and what to do. A finding is silenced for a time by a line in 'suppressions'.")
        {
            community, asOf, results, companions, format, strict, severities,
        };
        command.SetAction(parsed => Run(
            parsed.GetValue(community)!, parsed.GetValue(asOf), parsed.GetValue(results) ?? [], parsed.GetValue(companions) ?? [], parsed.GetValue(format),
            new(severities: [.. parsed.GetValue(severities) ?? []], warningsAreErrors: parsed.GetValue(strict)), io));
        return command;
    }

    private static int Run(string path, LocalDate asOf, string[] resultsPaths, string[] companionPaths, OutputFormat format, ReadOptions options, CommandIo io)
    {
        Inputs.RequireOneStandardInput([path, .. resultsPaths, .. companionPaths]);
        var utf8 = InputFile.Read(path, io);
        if (Inputs.Document(path, utf8, io) is not { } document || Facts(document, resultsPaths, companionPaths, io) is not { } facts) return ExitStatus.DataErrors;
        var review = LocatedReview.Of(PracticeReview.Of(document.Community, asOf, facts), utf8, options);
        var name = InputFile.NameOf(path);
        if (format == OutputFormat.Json) io.Print(output => ReviewWriter.Write(review, output));
        else if (format == OutputFormat.Sarif) io.Print(output => SarifWriter.Write(name, review, output));
        else io.Print(ReviewText.Of(name, review, document.Community, new(io.IsTerminal)));
        return review.Findings.Any(finding => finding.Diagnostic.Severity == RuleSeverity.Error) ? ExitStatus.DataErrors : ExitStatus.Ok;
    }

    /// <summary>What is known beside the community; null where a file of it has errors.</summary>
    internal static ReviewFacts? Facts(PlcDocument document, string[] resultsPaths, string[] companionPaths, CommandIo io)
    {
        IReadOnlyList<ResultSet>? results = resultsPaths.Length == 0 ? [] : Inputs.ResultsOfSeveral(resultsPaths, document.Community, io);
        var companions = companionPaths.Select(companion => Inputs.Document(companion, io)?.Community).ToList();
        return results is null || companions.Contains(null) ? null : new([.. results], [.. companions.OfType<LearningCommunity>()], new LanguageTag(document.Language));
    }
}
