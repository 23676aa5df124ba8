using System.CommandLine;
using Plc.Model.Primitives;
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
        var status = ExitStatus.Ok;
        var ink = new Ink(io.IsTerminal);
        var files = new List<KeyValuePair<string, IReadOnlyList<Diagnostic>>>();
        foreach (var path in paths)
        {
            if (Read(path, io) is not { } diagnostics)
            {
                status = ExitStatus.CouldNotRun;
                continue;
            }
            if (diagnostics.Any(diagnostic => diagnostic.Severity == RuleSeverity.Error)) status = Math.Max(status, ExitStatus.DataErrors);
            var name = InputFile.NameOf(path);
            if (format == OutputFormat.Json) files.Add(new(name, diagnostics));
            else io.Print(DiagnosticText.Of(name, diagnostics, ink) + DiagnosticText.Verdict(name, diagnostics, ink));
        }
        if (files.Count > 0) io.Print(output => DiagnosticWriter.Write(files, output));
        return status;
    }

    /// <summary>What is found in a file; null where it cannot be read, which is said and keeps no other file from being read.</summary>
    private static ValueList<Diagnostic>? Read(string path, CommandIo io)
    {
        try
        {
            return PlcDocumentReader.Read(InputFile.Read(path, io)).Diagnostics;
        }
        catch (CannotRunException exception)
        {
            io.Error.WriteLine($"plc: {exception.Message}");
            return null;
        }
    }
}
