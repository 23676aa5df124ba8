using System.CommandLine;
using Plc.Model.Serialization;

namespace Plc.Model.Tool.Commands;

/// <summary><c>plc schema</c>: the JSON Schema of documents, for validators in other languages and for editors.</summary>
internal static class SchemaCommand
{
    internal static Command Make(CommandIo io)
    {
        var output = Options.Out("The file to write; standard output where it is left out.");
        output.Required = false;
        var force = Options.Force();
        var command = new Command("schema", "Writes the JSON Schema of community documents.") { output, force };
        command.SetAction(parsed =>
        {
            OutputFile.Write(parsed.GetValue(output) ?? "-", PlcFormat.Schema.Span, parsed.GetValue(force), io);
            return ExitStatus.Ok;
        });
        return command;
    }
}
