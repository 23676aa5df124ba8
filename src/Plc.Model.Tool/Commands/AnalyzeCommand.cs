using System.CommandLine;
using Plc.Model.Serialization;
using Plc.Model.Tool.Output;

namespace Plc.Model.Tool.Commands;

/// <summary><c>plc analyze FILE --results FILE</c>: what the results of a common assessment say.</summary>
internal static class AnalyzeCommand
{
    internal static Command Make(CommandIo io)
    {
        var input = new AnalysisInput();
        var format = Options.Format();
        var command = new Command("analyze", "Says who needs time, who is ready for extension, what is a program concern, and how good the assessment is.");
        input.AddTo(command);
        command.Add(format);
        command.SetAction(parsed => Run(input, parsed, parsed.GetValue(format), io));
        return command;
    }

    private static int Run(AnalysisInput input, ParseResult parsed, OutputFormat format, CommandIo io)
    {
        if (input.Read(parsed, io) is not var (analysis, document)) return ExitStatus.DataErrors;
        if (format == OutputFormat.Json) io.Print(output => AnalysisWriter.Write(analysis, document.Community, output));
        else io.Print(AnalysisText.Of(analysis, document.Community, new(io.IsTerminal)));
        return ExitStatus.Ok;
    }
}
