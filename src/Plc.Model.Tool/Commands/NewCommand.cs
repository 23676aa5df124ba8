using System.CommandLine;
using Plc.Model.Reports;
using Plc.Model.Serialization;

namespace Plc.Model.Tool.Commands;

/// <summary><c>plc new</c>: a community document to begin with, from a sheet of items or empty.</summary>
internal static class NewCommand
{
    internal static Command Make(CommandIo io)
    {
        var items = new Option<string?>("--items") { Description = "A CSV file with the columns item,standard,points: it becomes a common assessment with one target per standard.", HelpName = "FILE" };
        var output = Options.Out("The document to write.");
        var force = Options.Force();
        var command = new Command("new", "Writes a community document to begin with.") { items, output, force };
        command.SetAction(parsed => Run(parsed.GetValue(items), parsed.GetValue(output)!, parsed.GetValue(force), io));
        return command;
    }

    private static int Run(string? itemsPath, string outputPath, bool force, CommandIo io)
    {
        if (itemsPath is null)
        {
            Write(ItemsSheet.EmptyDocument(), outputPath, force, io);
            Explain([Community], outputPath, io);
            return ExitStatus.Ok;
        }
        if (Inputs.Items(itemsPath, io) is not { } value) return ExitStatus.DataErrors;
        Write(value.ToDocument(), outputPath, force, io);
        Explain(Defaults(value), outputPath, io);
        return ExitStatus.Ok;
    }

    private static string Community => $"the community: id '{ItemsSheet.DefaultCommunityId}', name '{ItemsSheet.DefaultCommunityName}', kind school";

    private static IEnumerable<string> Defaults(ItemsSheet sheet)
    {
        yield return Community;
        yield return $"the assessment: id '{ItemsSheet.DefaultAssessmentId}', title '{ItemsSheet.DefaultTitle}'";
        yield return "the statement of each outcome and target: the code of its standard";
        var withoutPoints = sheet.Rows.Count(row => row.IsPointsDefault);
        if (withoutPoints > 0) yield return $"the points of {withoutPoints} of {Words.Count(sheet.Rows.Count, "item")}: {ItemsSheet.DefaultPoints}";
    }

    private static void Write(PlcDocument document, string path, bool force, CommandIo io) => OutputFile.Write(path, PlcDocumentWriter.Write(document), force, io);

    private static void Explain(IEnumerable<string> defaults, string path, CommandIo io)
    {
        io.Note($"{path} is written. These facts were not given and have a default; change them there:");
        foreach (var line in defaults) io.Note($"  {line}");
    }
}
