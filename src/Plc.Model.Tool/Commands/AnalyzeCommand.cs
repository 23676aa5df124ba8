using System.CommandLine;
using Plc.Model.Serialization;
using Plc.Model.Tool.Output;

namespace Plc.Model.Tool.Commands;

/// <summary><c>plc analyze COMMUNITY --results FILE</c>: what the results of a common assessment say.</summary>
internal static class AnalyzeCommand
{
    internal static Command Make(CommandIo io)
    {
        var input = new AnalysisInput();
        var shared = new SharedAnalysis();
        var format = Options.Format("How the result is printed: text for people, json for programs, csv for spreadsheets.", OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv);
        var command = new Command("analyze", "Says who needs time, who is ready for extension, what is a program concern, whose practice to learn from, and how good the assessment is.");
        input.AddTo(command, comparesBefore: true);
        command.Add(format);
        shared.AddTo(command);
        command.SetAction(parsed => shared.IsAsked(parsed) ? shared.Run(input, parsed, parsed.GetValue(format), io) : Run(input, parsed, parsed.GetValue(format), io));
        return command;
    }

    private static int Run(AnalysisInput input, ParseResult parsed, OutputFormat format, CommandIo io)
    {
        if (input.Read(parsed, io) is not var (analysis, growth, document)) return ExitStatus.DataErrors;
        if (format == OutputFormat.Json) io.Print(output => AnalysisWriter.Write(analysis, document.Community, output, growth));
        else if (format == OutputFormat.Csv) io.Print(output => AnalysisCsvWriter.Write(analysis, output, growth));
        else io.Print(AnalysisText.Of(analysis, document.Community, new(io.IsTerminal), growth));
        return ExitStatus.Ok;
    }
}
