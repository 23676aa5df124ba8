using System.CommandLine;
using Plc.Model.Serialization;

namespace Plc.Model.Tool.Commands;

/// <summary><c>plc convert FILE --to json|ndjson|csv|tidy --out FILE</c>: a community document in its canonical form, or results in another format.</summary>
internal static class ConvertCommand
{
    internal static Command Make(CommandIo io)
    {
        var file = new Argument<string>("FILE") { Description = "A community document, or the results of an assessment; - is standard input." };
        var to = Options.Choice("--to", "json for a community document; for results ndjson, csv (a column an item) or tidy (a row for every student and item).",
            ("json", Target.Json), ("ndjson", Target.Ndjson), ("csv", Target.Csv), ("tidy", Target.Tidy));
        to.Required = true;
        var community = new Option<string?>("--community") { Description = "The community document to which results belong.", HelpName = "FILE" };
        var assessment = Options.Assessment();
        var output = Options.Out("The file to write; - is standard output.");
        var force = Options.Force();
        var command = new Command("convert", "Writes a community document in its canonical form, or results in another format.") { file, to, community, assessment, output, force };
        command.SetAction(parsed =>
        {
            var (path, target) = (parsed.GetValue(file)!, parsed.GetValue(to));
            var converted = target == Target.Json
                ? Document(path, parsed.GetValue(community), io)
                : Results(path, FormatOf(target), parsed.GetValue(community), parsed.GetValue(assessment), io);
            if (converted is null) return ExitStatus.DataErrors;
            OutputFile.Write(parsed.GetValue(output)!, converted, parsed.GetValue(force), io);
            return ExitStatus.Ok;
        });
        return command;
    }

    private static ResultsFormat FormatOf(Target target) => target switch { Target.Ndjson => ResultsFormat.Ndjson, Target.Csv => ResultsFormat.WideCsv, _ => ResultsFormat.TidyCsv };

    private static byte[]? Document(string path, string? community, CommandIo io)
    {
        if (community is not null) throw new CannotRunException("--community goes with results; --to json is for a community document.");
        return Inputs.Document(path, io) is { } document ? PlcDocumentWriter.Write(document) : null;
    }

    private static byte[]? Results(string path, ResultsFormat format, string? communityPath, string? assessment, CommandIo io)
    {
        if (communityPath is null) throw new CannotRunException("Results are read by the assessments of a community: name its document with --community FILE.");
        Inputs.RequireOneStandardInput(path, communityPath);
        if (Inputs.Document(communityPath, io) is not { Community: var community } || Inputs.Results(path, community, assessment, io) is not { } value) return null;
        var breaches = ResultsWriter.Check(value, format);
        foreach (var breach in breaches) io.Error.WriteLine($"{InputFile.NameOf(path)}: error {breach.Rule.Id}: {breach.Message}");
        return breaches.Count == 0 ? ResultsWriter.Write(value, format) : null;
    }

    private enum Target
    {
        Json,
        Ndjson,
        Csv,
        Tidy,
    }
}
