using System.Buffers;
using System.CommandLine;
using Plc.Model.Rules;
using Plc.Model.Serialization;
using Plc.Model.Tool.Output;

namespace Plc.Model.Tool.Commands;

/// <summary><c>plc validate FILE…</c>: everything that is wrong with community documents.</summary>
internal static class ValidateCommand
{
    internal static Command Make(CommandIo io)
    {
        var files = new Argument<string[]>("FILE") { Description = "Community documents; - is standard input.", Arity = ArgumentArity.OneOrMore };
        var format = Options.Format();
        var command = new Command("validate", "Reports everything that is wrong with community documents, each fault with its place.") { files, format };
        command.SetAction(parsed => Run(parsed.GetValue(files)!, parsed.GetValue(format), io));
        return command;
    }

    private static int Run(string[] paths, OutputFormat format, CommandIo io)
    {
        var files = paths.Select(path => KeyValuePair.Create<string, IReadOnlyList<Diagnostic>>(
            InputFile.NameOf(path), PlcDocumentReader.Read(InputFile.Read(path, io)).Diagnostics)).ToList();
        if (format == OutputFormat.Json)
        {
            var output = new ArrayBufferWriter<byte>();
            DiagnosticWriter.Write(files, output);
            io.Out.Write(output.WrittenSpan);
        }
        else
        {
            var ink = new Ink(io.IsTerminal);
            foreach (var (file, diagnostics) in files) io.Print(DiagnosticText.Of(file, diagnostics, ink) + DiagnosticText.Verdict(file, diagnostics, ink));
        }
        return files.Exists(file => file.Value.Any(diagnostic => diagnostic.Severity == RuleSeverity.Error)) ? ExitStatus.DataErrors : ExitStatus.Ok;
    }
}
