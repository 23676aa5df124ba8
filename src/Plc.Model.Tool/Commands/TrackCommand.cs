using System.CommandLine;
using NodaTime;
using Plc.Model.Analysis;
using Plc.Model.Serialization;
using Plc.Model.Tool.Output;

namespace Plc.Model.Tool.Commands;

/// <summary><c>plc track COMMUNITY --results FILE… --as-of DATE</c>: what assessments say of each student over time.</summary>
internal static class TrackCommand
{
    internal static Command Make(CommandIo io)
    {
        var community = new Argument<string>("COMMUNITY") { Description = "The community document; - is standard input." };
        var results = Options.SeveralResults();
        var progress = Options.Progress();
        var decreasing = Options.Decreasing();
        var asOf = Options.AsOf();
        var mastery = Options.Choice("--mastery", "By what many results become one level.", [.. MasteryPolicy.Presets.Select(policy => (policy.Name, policy))]);
        mastery.DefaultValueFactory = static _ => MasteryPolicy.Presets[0];
        var format = Options.Format("How the result is printed: text for people, json for programs, csv for a spreadsheet.", OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv);
        var command = new Command("track", "Says of each student and target what the assessments said in their order, who is not proficient again and again, and whose current evidence is missing.")
        {
            community, results, progress, decreasing, asOf, mastery, format,
        };
        command.SetAction(parsed => Run(
            new(parsed.GetValue(community)!, parsed.GetValue(results)!, parsed.GetValue(progress)), parsed.GetValue(decreasing)!, parsed.GetValue(asOf),
            parsed.GetValue(mastery)!, parsed.GetValue(format), io));
        return command;
    }

    private static int Run(Paths paths, string[] decreasing, LocalDate asOf, MasteryPolicy mastery, OutputFormat format, CommandIo io)
    {
        Inputs.RequireOneStandardInput([paths.Community, .. paths.Results, paths.Progress]);
        if (Inputs.Document(paths.Community, io) is not { Community: var community }) return ExitStatus.DataErrors;
        var results = Inputs.ResultsOfSeveral(paths.Results, community, io);
        var sheet = paths.Progress is null ? null : Inputs.Progress(paths.Progress, community, results, io);
        if (results is null || (paths.Progress is not null && sheet is null)) return ExitStatus.DataErrors;

        Inputs.RequireMeasures(decreasing, sheet);
        var evidence = community.EvidenceOf(results, asOf);
        var series = sheet?.WithDecreasing([.. decreasing]).Series ?? [];
        if (format == OutputFormat.Json) io.Print(output => TrackWriter.Write(evidence, mastery, community, output, series));
        else if (format == OutputFormat.Csv) io.Print(output => TrackWriter.WriteCsv(evidence, mastery, output, series));
        else io.Print(TrackText.Of(evidence, mastery, community, series, new(io.IsTerminal)));
        return ExitStatus.Ok;
    }

    private sealed record Paths(string Community, string[] Results, string? Progress);
}
