using System.Buffers;
using System.CommandLine;
using Plc.Model.Assessments;
using Plc.Model.Primitives;
using Plc.Model.Serialization;
using Plc.Model.Tool.Output;

namespace Plc.Model.Tool.Commands;

/// <summary><c>plc analyze FILE --results FILE</c>: what the results of a common assessment say.</summary>
internal static class AnalyzeCommand
{
    internal static Command Make(CommandIo io)
    {
        var file = new Argument<string>("COMMUNITY") { Description = "The community document; - is standard input." };
        var results = new Option<string>("--results") { Description = "The results: a CSV file with one student a row and one item a column.", HelpName = "FILE", Required = true };
        var assessment = new Option<string?>("--assessment") { Description = "The id of the assessment; not needed where the columns of the results tell.", HelpName = "ID" };
        var format = Options.Format();
        var command = new Command("analyze", "Says who needs time, who is ready for extension, what is a program concern, and how good the assessment is.")
        {
            file, results, assessment, format,
        };
        command.SetAction(parsed => Run(parsed.GetValue(file)!, parsed.GetValue(results)!, parsed.GetValue(assessment), parsed.GetValue(format), io));
        return command;
    }

    private static int Run(string communityPath, string resultsPath, string? assessmentId, OutputFormat format, CommandIo io)
    {
        if (communityPath == "-" && resultsPath == "-") throw new CannotRunException("Only one of two files can be standard input.");
        var read = PlcDocumentReader.Read(InputFile.Read(communityPath, io));
        Report(communityPath, read.Diagnostics, io);
        if (read.Value is not { Community: var community }) return ExitStatus.DataErrors;

        var results = ResultsCsvReader.Read(InputFile.Read(resultsPath, io), community, IdOf(assessmentId, community));
        Report(resultsPath, results.Diagnostics, io);
        if (results.Value is null) return ExitStatus.DataErrors;

        var assessment = community.Assessments.First(candidate => candidate.Id == results.Value.Assessment);
        var analysis = community.Analyze(results.Value);
        if (format == OutputFormat.Text)
        {
            io.Print(AnalysisText.Of(analysis, assessment, community, new(io.IsTerminal)));
            return ExitStatus.Ok;
        }
        var output = new ArrayBufferWriter<byte>();
        AnalysisWriter.Write(analysis, community, output);
        io.Out.Write(output.WrittenSpan);
        return ExitStatus.Ok;
    }

    private static void Report(string path, ValueList<Diagnostic> diagnostics, CommandIo io) =>
        io.Error.Write(DiagnosticText.Of(InputFile.NameOf(path), diagnostics, new(IsColored: false)));

    private static Id<CommonAssessment>? IdOf(string? text, LearningCommunity community)
    {
        if (text is null) return null;
        if (Id<CommonAssessment>.TryParse(text, null, out var id) && community.Assessments.Any(assessment => assessment.Id == id)) return id;
        throw new CannotRunException($"The community has no assessment '{text}'. It has: {string.Join(", ", community.Assessments.Select(assessment => assessment.Id))}.");
    }
}
