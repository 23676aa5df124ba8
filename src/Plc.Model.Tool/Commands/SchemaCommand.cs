using System.Buffers;
using System.CommandLine;
using Plc.Model.Serialization;

namespace Plc.Model.Tool.Commands;

/// <summary><c>plc schema</c>: the JSON Schema of documents, or of what a command prints as JSON, for validators in other languages and for editors.</summary>
internal static class SchemaCommand
{
    private const string Document = "document";

    internal static Command Make(CommandIo io)
    {
        string[] names = [Document, .. PlcFormat.Outputs];
        var of = Options.ChoiceOr(Document, "--of", "Of what: of community documents, or of what a command prints with --format json.", [.. names.Select(name => (name, name))]);
        var output = Options.Out("The file to write; standard output where it is left out.");
        output.Required = false;
        var force = Options.Force();
        var command = new Command("schema", "Writes the JSON Schema of community documents, or of what a command prints as JSON.") { of, output, force };
        command.SetAction(parsed =>
        {
            OutputFile.Write(parsed.GetValue(output) ?? "-", SchemaOf(parsed.GetValue(of)!), parsed.GetValue(force), io);
            return ExitStatus.Ok;
        });
        return command;
    }

    private static ReadOnlySpan<byte> SchemaOf(string name)
    {
        if (name == Document) return PlcFormat.Schema.Span;
        var schema = new ArrayBufferWriter<byte>();
        PlcFormat.WriteOutputSchema(name, schema);
        return schema.WrittenSpan;
    }
}
