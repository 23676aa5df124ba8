using System.CommandLine;
using System.Text;
using Plc.Model.Reports;

namespace Plc.Model.Tool.Commands;

/// <summary><c>plc report FILE --results FILE --out FILE</c>: what the results of a common assessment say, as a page for the team.</summary>
internal static class ReportCommand
{
    internal static Command Make(CommandIo io)
    {
        var input = new AnalysisInput();
        var output = Options.Out("The HTML page to write.");
        var force = Options.Force();
        var command = new Command("report", "Writes what the results of a common assessment say as one HTML page, for the team.");
        input.AddTo(command);
        command.Add(output);
        command.Add(force);
        command.SetAction(parsed => Run(input, parsed, parsed.GetValue(output)!, parsed.GetValue(force), io));
        return command;
    }

    // What renders HTML is named in this method alone: its assemblies are loaded when it runs, and not by any other command.
    private static int Run(AnalysisInput input, ParseResult parsed, string path, bool force, CommandIo io)
    {
        if (input.Read(parsed, io) is not var (analysis, _, document)) return ExitStatus.DataErrors;
        var page = AssessmentReport.RenderAsync(analysis, document.Community, document.Language).GetAwaiter().GetResult();
        OutputFile.Write(path, Encoding.UTF8.GetBytes(page), force, io);
        io.Error.WriteLine($"{path} is written. It lists students by id: for the team alone.");
        return ExitStatus.Ok;
    }
}
