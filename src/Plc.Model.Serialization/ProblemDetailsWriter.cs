using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Serialization.Json;
using Plc.Model.Serialization.Shapes;

namespace Plc.Model.Serialization;

/// <summary>Writes what was found in what a client sent as problem details (RFC 9457), the answer of an HTTP API that refuses it.</summary>
/// <remarks>
/// Beside the members of the RFC stands <c>diagnostics</c>: a list of objects as in <see cref="DiagnosticWriter"/>, each with <c>id</c>, <c>severity</c>, <c>message</c>, <c>fix</c> and its place. A
/// <c>pointer</c> is a JSON Pointer as it stands (RFC 6901), not a fragment of a URI. Nothing repeats a value of what was sent.
/// </remarks>
public static class ProblemDetailsWriter
{
    /// <summary>The media type of problem details.</summary>
    public const string ContentType = "application/problem+json";

    /// <summary>What every such problem is: the <c>type</c>.</summary>
    public const string ProblemType = "urn:plc-model:problem:invalid-content";

    private const int BadRequest = 400, UnprocessableContent = 422;

    /// <summary>The status of the answer: 400 where the content could not be read as JSON in UTF-8 at all, and 422 where it could and is wrong.</summary>
    /// <param name="diagnostics">What was found.</param>
    public static int StatusOf(ValueList<Diagnostic> diagnostics) =>
        diagnostics.Any(diagnostic => diagnostic.Rule == FormRules.Syntax || diagnostic.Rule == FormRules.Encoding || diagnostic.Rule == FormRules.Depth) ? BadRequest : UnprocessableContent;

    /// <summary>Writes problem details.</summary>
    /// <param name="diagnostics">What was found; at least one error.</param>
    /// <param name="output">Where it goes.</param>
    /// <exception cref="ArgumentException">There is no error.</exception>
    public static void Write(ValueList<Diagnostic> diagnostics, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (diagnostics.All(diagnostic => diagnostic.Severity != RuleSeverity.Error)) throw new ArgumentException("What has no error is no problem.", nameof(diagnostics));
        JsonOutput.Write(output, json => Write(json, diagnostics));
    }

    private static void Write(Utf8JsonWriter json, ValueList<Diagnostic> diagnostics)
    {
        json.WriteStartObject();
        json.WriteString("type", ProblemType);
        json.WriteString("title", "The content is not valid.");
        json.WriteNumber("status", StatusOf(diagnostics));
        json.WriteString("detail", Detail(diagnostics));
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics) DiagnosticShapes.Diagnostic.Write(json, diagnostic);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Detail(ValueList<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == RuleSeverity.Error);
        var others = diagnostics.Count - errors;
        return string.Create(CultureInfo.InvariantCulture, $"{errors} {(errors == 1 ? "error" : "errors")}{(others == 0 ? "" : $" and {others} other {(others == 1 ? "remark" : "remarks")}")}; each stands in diagnostics with its place.");
    }
}
