using System.CommandLine;
using Plc.Model.Serialization;

namespace Plc.Model.Tool.Commands;

/// <summary><c>plc validate FILE…</c>: everything that is wrong with community documents, or with results of the assessments of a community.</summary>
internal static class ValidateCommand
{
    internal static Command Make(CommandIo io)
    {
        var paths = new Argument<string[]>("FILE")
        {
            Description = "Community documents, or results where --community is given. A folder stands for the files in it: *.plc.json, or *.json where none is called so; of results *.ndjson, *.jsonl and *.csv. - is standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = Options.Format(
            "How it is printed: text for people, json for programs, sarif for code hosts, editors and dashboards.", OutputFormat.Text, OutputFormat.Json, OutputFormat.Sarif);
        var community = new Option<string?>("--community") { Description = "Take the files for results of the assessments of this community document.", HelpName = "FILE" };
        var assessment = Options.Assessment();
        var strict = new Option<bool>("--strict") { Description = "Take every warning for an error." };
        var severities = Options.Severities();
        var showValues = new Option<bool>("--show-values") { Description = "Show the values of the file in the text. They may be about people: mind who reads it." };
        var command = new Command("validate", "Reports everything that is wrong with community documents, or with results, each fault with its place and what to do.") { paths, community, assessment, format, strict, severities, showValues };
        command.SetAction(parsed =>
        {
            var files = parsed.GetValue(paths)!;
            if (CheckOf(files, parsed.GetValue(community), parsed.GetValue(assessment), io) is not { } check) return ExitStatus.DataErrors;
            var options = new ReadOptions(severities: [.. parsed.GetValue(severities) ?? []], warningsAreErrors: parsed.GetValue(strict));
            return new Validation(io, check, parsed.GetValue(format), options, parsed.GetValue(showValues)).Run(files);
        });
        return command;
    }

    /// <summary>What files are; null where the community has errors to whose assessments they belong.</summary>
    private static FileCheck? CheckOf(string[] files, string? community, string? assessment, CommandIo io)
    {
        if (community is null) return assessment is null ? new DocumentCheck() : throw new CannotRunException("--assessment goes with results: name the document of their community with --community FILE.");
        foreach (var file in files) Inputs.RequireOneStandardInput(file, community);
        return Inputs.Document(community, io) is { Community: var of } ? new ResultsCheck(of, Inputs.AssessmentOf(of, assessment)) : null;
    }
}
