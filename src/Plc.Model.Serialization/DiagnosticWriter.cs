using System.Buffers;
using System.Text.Json;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization;

/// <summary>Writes what was found in files as JSON for programs.</summary>
public static class DiagnosticWriter
{
    /// <summary>Writes the diagnostics of files: <c>plc</c>, then one entry a file with its <c>diagnostics</c>.</summary>
    /// <param name="files">Each file by name, with what was found in it.</param>
    /// <param name="output">Where it goes.</param>
    /// <param name="failures">Why files could not be read, a sentence each; looked at when all files were enumerated, and written as <c>failures</c> where there are any.</param>
    public static void Write(
        IEnumerable<KeyValuePair<string, IReadOnlyList<Diagnostic>>> files, IBufferWriter<byte> output, IReadOnlyCollection<string>? failures = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.Write(output, json => Write(json, files, failures ?? []));
    }

    private static void Write(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, IReadOnlyList<Diagnostic>>> files, IReadOnlyCollection<string> failures)
    {
        json.WriteStartObject();
        json.WriteString("plc", PlcDocument.FormatVersion);
        json.WriteStartArray("files");
        foreach (var (file, diagnostics) in files)
        {
            json.WriteStartObject();
            json.WriteString("file", file);
            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in diagnostics) Write(json, diagnostic);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        if (failures.Count > 0)
        {
            json.WriteStartArray("failures");
            foreach (var failure in failures) json.WriteStringValue(failure);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    /// <summary>Writes one diagnostic as an object.</summary>
    internal static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Rule.Id);
        json.WriteString("severity", JsonNamingPolicy.CamelCase.ConvertName(diagnostic.Severity.ToString()));
        json.WriteString("message", diagnostic.Message);
        Write(json, diagnostic.Place);
        if (diagnostic.Related is { } related)
        {
            json.WriteStartObject("related");
            Write(json, related);
            json.WriteEndObject();
        }
        json.WriteString("fix", diagnostic.Rule.Fix);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SourcePlace place)
    {
        if (place.JsonPointer is { } pointer) json.WriteString("pointer", pointer);
        if (place.Line > 0)
        {
            json.WriteNumber("line", place.Line);
            json.WriteNumber("column", place.Column);
            json.WriteNumber("offset", place.Offset);
        }
        if (place.Record is { } record) json.WriteNumber("record", record);
        if (place.Cell is { } cell) json.WriteString("cell", cell);
    }
}
