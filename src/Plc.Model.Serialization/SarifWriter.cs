using System.Buffers;
using System.Text.Json;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization;

/// <summary>Writes what was found in files as SARIF 2.1.0, the format in which code hosts, editors and dashboards take in what analysers find.</summary>
/// <remarks>
/// One run of the tool <c>plc</c>. Files are written as they come, so that many take no more memory than one; the rules that were broken, and whether all files could be read,
/// stand after the results.
/// </remarks>
public static class SarifWriter
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>Writes the diagnostics of files.</summary>
    /// <param name="files">Each file by its path, with what was found in it. A relative path becomes a relative URI.</param>
    /// <param name="output">Where it goes.</param>
    /// <param name="failures">Why files could not be read, a sentence each; looked at when all files were enumerated.</param>
    public static void Write(
        IEnumerable<KeyValuePair<string, IReadOnlyList<Diagnostic>>> files, IBufferWriter<byte> output, IReadOnlyCollection<string>? failures = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.Write(output, json => Write(json, files, failures ?? []));
    }

    /// <summary>Writes a practice review. What the community lets stand is there too, as SARIF has it: suppressed, with the justification.</summary>
    /// <param name="file">The path of the document that was reviewed. A relative path becomes a relative URI.</param>
    /// <param name="review">The review, with the places of its findings in the document.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(string file, LocatedReview review, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(output);
        var suppressed = review.Suppressed.DistinctBy(finding => finding.Diagnostic).ToDictionary(finding => finding.Diagnostic, finding => finding.Suppression!);
        IReadOnlyList<Diagnostic> all = [.. review.Findings.Concat(review.Suppressed).Select(finding => finding.Diagnostic)];
        JsonOutput.Write(output, json => Write(json, [KeyValuePair.Create(file, all)], [], suppressed));
    }

    private static void Write(
        Utf8JsonWriter json, IEnumerable<KeyValuePair<string, IReadOnlyList<Diagnostic>>> files, IReadOnlyCollection<string> failures,
        Dictionary<Diagnostic, RuleSuppression>? suppressed = null)
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        var rules = new List<Rule>();
        var names = WriteResults(json, files, rules, suppressed);
        WriteArtifacts(json, names);
        WriteTool(json, rules);
        WriteInvocation(json, failures);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes all results; gives back the files, and adds the rules that they broke.</summary>
    private static List<string> WriteResults(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, IReadOnlyList<Diagnostic>>> files, List<Rule> rules, Dictionary<Diagnostic, RuleSuppression>? suppressed)
    {
        var uris = new List<string>();
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        json.WriteStartArray("results");
        foreach (var (file, diagnostics) in files)
        {
            uris.Add(UriOf(file));
            foreach (var diagnostic in diagnostics)
            {
                if (indexes.TryAdd(diagnostic.Rule.Id, rules.Count)) rules.Add(diagnostic.Rule);
                WriteResult(json, diagnostic, indexes[diagnostic.Rule.Id], uris[^1], uris.Count - 1, suppressed?.GetValueOrDefault(diagnostic));
            }
        }
        json.WriteEndArray();
        return uris;
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, int rule, string uri, int file, RuleSuppression? suppression)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Rule.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", LevelOf(diagnostic.Severity));
        WriteMessage(json, "message", diagnostic.Message);
        json.WriteStartArray("locations");
        WriteLocation(json, diagnostic.Place, uri, file, null);
        json.WriteEndArray();
        if (diagnostic.Related is { } related)
        {
            json.WriteStartArray("relatedLocations");
            WriteLocation(json, related, uri, file, "The first use is here.");
            json.WriteEndArray();
        }
        if (suppression is not null)
        {
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("justification", suppression.Justification);
            json.WriteEndObject();
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, SourcePlace place, string uri, int file, string? message)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", uri);
        json.WriteNumber("index", file);
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", place.Line);
        json.WriteNumber("startColumn", place.Column);
        json.WriteNumber("byteOffset", place.Offset);
        json.WriteEndObject();
        json.WriteEndObject();
        // The root of a document has an empty pointer, which says no more than the file.
        if ((place.JsonPointer ?? place.Cell) is { Length: > 0 } name)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", name);
            json.WriteEndObject();
            json.WriteEndArray();
        }
        if (message is not null) WriteMessage(json, "message", message);
        json.WriteEndObject();
    }

    private static void WriteArtifacts(Utf8JsonWriter json, List<string> uris)
    {
        json.WriteStartArray("artifacts");
        foreach (var uri in uris)
        {
            json.WriteStartObject();
            json.WriteStartObject("location");
            json.WriteString("uri", uri);
            json.WriteEndObject();
            json.WriteStartArray("roles");
            json.WriteStringValue("analysisTarget");
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteTool(Utf8JsonWriter json, List<Rule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "plc");
        json.WriteString("fullName", "Plc.Model, the library of professional learning communities");
        json.WriteString("version", typeof(SarifWriter).Assembly.GetName().Version!.ToString(3));
        json.WriteString("language", "en");
        json.WriteStartArray("rules");
        foreach (var rule in rules) WriteRule(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        WriteMessage(json, "shortDescription", rule.Title + ".");
        WriteMessage(json, "fullDescription", $"{rule.Title}. It rests on {rule.Source}.");
        json.WriteStartObject("help");
        json.WriteString("text", rule.Fix);
        json.WriteString("markdown", $"{rule.Fix}\n\n`plc explain {rule.Id}` says more.");
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", LevelOf(rule.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter json, IReadOnlyCollection<string> failures)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", failures.Count == 0);
        if (failures.Count > 0)
        {
            json.WriteStartArray("toolExecutionNotifications");
            foreach (var failure in failures)
            {
                json.WriteStartObject();
                json.WriteString("level", "error");
                WriteMessage(json, "message", failure);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteMessage(Utf8JsonWriter json, string member, string text)
    {
        json.WriteStartObject(member);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string LevelOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "note",
    };

    /// <summary>A path as a URI reference: whatever has a meaning in one is escaped, so that a file may be called anything.</summary>
    private static string UriOf(string path)
    {
        var segments = path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Select(Uri.EscapeDataString);
        var escaped = string.Join('/', segments);
        return !Path.IsPathFullyQualified(path) ? escaped : path.StartsWith('/') ? "file://" + escaped : "file:///" + escaped.Replace("%3A", ":", StringComparison.Ordinal);
    }
}
