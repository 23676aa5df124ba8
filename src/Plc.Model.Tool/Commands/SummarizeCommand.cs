using System.CommandLine;
using Plc.Model.Serialization;

namespace Plc.Model.Tool.Commands;

/// <summary><c>plc summarize COMMUNITY --results FILE…</c>: what results of any size add up to, as lines that <c>plc merge</c> merges.</summary>
internal static class SummarizeCommand
{
    internal static Command Make(CommandIo io)
    {
        var community = new Argument<string>("COMMUNITY") { Description = "The community document; - is standard input." };
        var results = new Option<string[]>("--results")
        {
            Description = "The results, of any size: records, one a line, or CSV files. A student who stands twice is found across all of them.", HelpName = "FILE", Required = true,
            AllowMultipleArgumentsPerToken = true,
        };
        var assessment = Options.Assessment();
        var output = new SummaryOutput();
        var command = new Command("summarize", "Writes what results add up to: lines without any student, which 'plc merge' adds to those of other schools.") { community, results, assessment };
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            var (communityPath, paths) = (parsed.GetValue(community)!, parsed.GetValue(results)!);
            output.Require(parsed);
            Inputs.RequireOneStandardInput([communityPath, .. paths]);
            if (Inputs.Document(communityPath, io) is not { } document) return ExitStatus.DataErrors;
            var summarizer = new ResultsSummarizer(document.Community, Inputs.AssessmentOf(document.Community, parsed.GetValue(assessment)));
            Inputs.Stream(paths, FileByMistake.InPlaceOfResults, (stream, progress) => summarizer.Add(stream, progress), io);
            return output.Print(parsed, summarizer.Summary, io);
        });
        return command;
    }
}
