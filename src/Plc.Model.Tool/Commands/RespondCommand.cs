using System.CommandLine;
using NodaTime;
using Plc.Model.Serialization;
using Plc.Model.Tool.Output;

namespace Plc.Model.Tool.Commands;

/// <summary><c>plc respond COMMUNITY --results FILE… --as-of DATE</c>: what to do for whom, by when and why, by the school's rules.</summary>
internal static class RespondCommand
{
    internal static Command Make(CommandIo io)
    {
        var community = new Argument<string>("COMMUNITY") { Description = "The community document, with its rule sets; - is standard input." };
        var results = Options.SeveralResults();
        var progress = Options.Progress();
        var asOf = Options.AsOf();
        var format = Options.Format("How the result is printed: text for people, json for programs, csv for a spreadsheet.", OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv);
        var command = new Command("respond", "Says what to do for whom, by when and why: groups for support and extension, who is to be assessed, and what becomes of the plans that run.")
        {
            community, results, progress, asOf, format,
        };
        command.SetAction(parsed => Run(
            parsed.GetValue(community)!, parsed.GetValue(results)!, parsed.GetValue(progress), parsed.GetValue(asOf), parsed.GetValue(format), io));
        return command;
    }

    private static int Run(string communityPath, string[] resultsPaths, string? progressPath, LocalDate asOf, OutputFormat format, CommandIo io)
    {
        Inputs.RequireOneStandardInput([communityPath, .. resultsPaths, progressPath]);
        if (Inputs.Document(communityPath, io) is not { Community: var community }) return ExitStatus.DataErrors;
        if (community.ResponseRuleSets.Count == 0)
            throw new CannotRunException("The community has no rule set, so nothing says who gets support or extension. Add one to 'responseRuleSets'; docs/guide/responses.md shows how.");
        var results = Inputs.ResultsOfSeveral(resultsPaths, community, io);
        var progress = progressPath is null ? null : Inputs.Progress(progressPath, community, results, io);
        if (results is null || (progressPath is not null && progress is null)) return ExitStatus.DataErrors;

        var plan = community.Respond(results, asOf, progress?.Series ?? []);
        if (format == OutputFormat.Json) io.Print(output => ResponsePlanWriter.Write(plan, community, output));
        else if (format == OutputFormat.Csv) io.Print(output => ResponsePlanWriter.WriteCsv(plan, output));
        else io.Print(ResponseText.Of(plan, community, new(io.IsTerminal)));
        return ExitStatus.Ok;
    }
}
