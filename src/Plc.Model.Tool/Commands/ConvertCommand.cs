using System.CommandLine;
using Plc.Model.Serialization;

namespace Plc.Model.Tool.Commands;

/// <summary><c>plc convert FILE --to json|ndjson|csv|tidy --out FILE</c>: a community document in its canonical form, or results in another format.</summary>
internal static class ConvertCommand
{
    private static readonly string[] Targets = ["json", "ndjson", "csv", "tidy"];

    internal static Command Make(CommandIo io)
    {
        var file = new Argument<string>("FILE") { Description = "A community document, or the results of an assessment; - is standard input." };
        var to = new Option<string>("--to") { Description = "json for a community document; for results ndjson, csv (a column an item) or tidy (a row for every student and item).", HelpName = "json|ndjson|csv|tidy", Required = true };
        to.AcceptOnlyFromAmong(Targets);
        var community = new Option<string?>("--community") { Description = "The community document to which results belong.", HelpName = "FILE" };
        var assessment = new Option<string?>("--assessment") { Description = "The id of the assessment; not needed where the results tell.", HelpName = "ID" };
        var output = Options.Out("The file to write; - is standard output.");
        var force = Options.Force();
        var command = new Command("convert", "Writes a community document in its canonical form, or results in another format.") { file, to, community, assessment, output, force };
        command.SetAction(parsed =>
        {
            var (path, format) = (parsed.GetValue(file)!, parsed.GetValue(to)!);
            var converted = format == "json"
                ? Document(path, parsed.GetValue(community), io)
                : Results(path, FormatOf(format), parsed.GetValue(community), parsed.GetValue(assessment), io);
            if (converted is null) return ExitStatus.DataErrors;
            OutputFile.Write(parsed.GetValue(output)!, converted, parsed.GetValue(force), io);
            return ExitStatus.Ok;
        });
        return command;
    }

    private static ResultsFormat FormatOf(string word) => word switch { "ndjson" => ResultsFormat.Ndjson, "csv" => ResultsFormat.WideCsv, _ => ResultsFormat.TidyCsv };

    private static byte[]? Document(string path, string? community, CommandIo io)
    {
        if (community is not null) throw new CannotRunException("--community goes with results; --to json is for a community document.");
        var read = PlcDocumentReader.Read(InputFile.Read(path, io));
        AnalysisInput.Report(path, read.Diagnostics, io);
        return read.Value is { } document ? PlcDocumentWriter.Write(document) : null;
    }

    private static byte[]? Results(string path, ResultsFormat format, string? communityPath, string? assessment, CommandIo io)
    {
        if (communityPath is null) throw new CannotRunException("Results are read by the assessments of a community: name its document with --community FILE.");
        if (path == "-" && communityPath == "-") throw new CannotRunException("Only one of two files can be standard input.");
        var document = PlcDocumentReader.Read(InputFile.Read(communityPath, io));
        AnalysisInput.Report(communityPath, document.Diagnostics, io);
        if (document.Value is not { Community: var community }) return null;

        var results = ResultsReader.Read(InputFile.Read(path, io), community, AnalysisInput.IdOf(assessment, community));
        AnalysisInput.Report(path, results.Diagnostics, io);
        if (results.Value is not { } value) return null;
        var breaches = ResultsWriter.Check(value, format);
        foreach (var breach in breaches) io.Error.WriteLine($"{InputFile.NameOf(path)}: error {breach.Rule.Id}: {breach.Message}");
        return breaches.Count == 0 ? ResultsWriter.Write(value, format) : null;
    }
}
