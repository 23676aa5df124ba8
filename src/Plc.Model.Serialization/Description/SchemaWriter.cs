using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Plc.Model.Serialization.Json;
using Plc.Model.Serialization.Shapes;

namespace Plc.Model.Serialization.Description;

/// <summary>Writes JSON Schemas: of documents, and of what is written for programs.</summary>
internal static class SchemaWriter
{
    /// <summary>No domain is behind the name: a validator takes the schema from a file.</summary>
    private const string Id = $"urn:plc-model:schema:{PlcDocument.FormatVersion}";

    /// <summary>A minor version beyond the one that the schema describes.</summary>
    private const string NewerMinor = "^1\\.[1-9][0-9]*$";

    internal static void Write(IBufferWriter<byte> output)
    {
        var document = (ObjectForm)DocumentShapes.Document.Form;
        Write(output, json => Write(json, document));
    }

    /// <summary>Writes the schema of what is only ever written. It is that of this version exactly: a newer one may have members that it does not know.</summary>
    internal static void Write(Output of, IBufferWriter<byte> output)
    {
        var form = of.Form();
        Write(output, json =>
        {
            WriteHead(json, $"{Id}:{of.Name}", $"PLC output {PlcDocument.FormatVersion}: {of.Name}", $"What is printed as JSON by {of.Commands}, version {PlcDocument.FormatVersion} of the format. {form.Doc}");
            json.WriteString("type", "object");
            WriteMember(json, "plc", "string", member => member.WriteString("const", PlcDocument.FormatVersion));
            form.WriteUse(json);
            WriteDefinitions(json, form);
        });
    }

    private static void Write(IBufferWriter<byte> output, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        JsonOutput.Write(buffer, json =>
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        });
        output.Write(Ascii(buffer.WrittenSpan));
    }

    private static void Write(Utf8JsonWriter json, ObjectForm document)
    {
        WriteHead(json, Id, $"PLC document {PlcDocument.FormatVersion}",
            $"A document of the PLC format, version {PlcDocument.FormatVersion}. Of a document of a newer minor version it asks for version and community alone: that version has its own schema.");
        WriteRoot(json, document);
        WriteDefinitions(json, document);
    }

    private static void WriteHead(Utf8JsonWriter json, string id, string title, string description)
    {
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("$id", id);
        json.WriteString("title", title);
        json.WriteString("description", description);
    }

    private static void WriteDefinitions(Utf8JsonWriter json, Form root)
    {
        json.WriteStartObject("$defs");
        foreach (var form in Forms.Within(root))
        {
            json.WriteStartObject(form.Name!);
            json.WriteString("description", form.Doc);
            form.WriteKeywords(json);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void WriteRoot(Utf8JsonWriter json, ObjectForm document)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("if");
        WriteMember(json, "plc", "string", member => member.WriteString("pattern", NewerMinor));
        json.WriteEndObject();
        json.WriteStartObject("then");
        WriteMember(json, "community", "object", static _ => { });
        json.WriteEndObject();
        json.WriteStartObject("else");
        document.WriteUse(json);
        json.WriteEndObject();
    }

    private static void WriteMember(Utf8JsonWriter json, string name, string type, Action<Utf8JsonWriter> write)
    {
        json.WriteStartObject("properties");
        json.WriteStartObject(name);
        json.WriteString("type", type);
        write(json);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("required");
        json.WriteStringValue(name);
        json.WriteEndArray();
    }

    /// <summary>The same JSON in ASCII: the classes of regular expressions have characters that nobody sees.</summary>
    private static byte[] Ascii(ReadOnlySpan<byte> json)
    {
        var ascii = new StringBuilder(json.Length);
        foreach (var c in Encoding.UTF8.GetString(json))
            if (c is < '\u007f') ascii.Append(c);
            else ascii.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        return Encoding.ASCII.GetBytes(ascii.ToString());
    }
}
