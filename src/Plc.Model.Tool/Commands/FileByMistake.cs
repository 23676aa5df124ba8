using System.Text;
using System.Text.Json;

namespace Plc.Model.Tool.Commands;

/// <summary>Tells a file that was given in place of one of another kind: its faults as that would say nothing to anybody.</summary>
internal static class FileByMistake
{
    /// <summary>How much of a file is looked at: a header has its place there.</summary>
    internal const int Look = 4_096;

    /// <summary>What the file is and which command reads it; null where it may be a document.</summary>
    internal static string? InPlaceOfDocument(string path, ReadOnlySpan<byte> utf8)
    {
        var name = InputFile.NameOf(path);
        if (FirstName(utf8) is { } first) return first is "assessment" or "student" or "points" ? Results(path) : null;
        if (IsCalled(path, ".ndjson", ".jsonl")) return Results(path);
        var begin = Encoding.UTF8.GetString(utf8[..Math.Min(utf8.Length, Look)]).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (begin is "" || begin[0] is '{' or '[') return null;
        var header = begin.AsSpan(0, begin.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? end : begin.Length).ToString();
        var columns = header.Split(',', ';', '\t').Select(column => column.Trim(' ', '"')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (columns.Contains("student")) return Results(path);
        if (columns.Contains("item") && columns.Contains("standard")) return $"'{name}' is a sheet of items, and no community document: 'plc new --items {Quoted(path)} --out FILE' makes one of it.";
        return IsCalled(path, ".csv", ".tsv") ? $"'{name}' is a sheet, and no community document. A sheet of results has a column 'student'." : null;
    }

    /// <summary>What the file is; null where it may hold results.</summary>
    internal static string? InPlaceOfResults(string path, ReadOnlySpan<byte> utf8) =>
        IsSummary(utf8) ? $"'{InputFile.NameOf(path)}' is a summary, and holds no results: 'plc merge' reads it."
        : FirstName(utf8) is "plc" or "$schema" or "language" or "community" ? $"'{InputFile.NameOf(path)}' is a community document, and holds no results." : null;

    /// <summary>What the file is; null where it may hold lines of summaries.</summary>
    internal static string? InPlaceOfSummary(string path, ReadOnlySpan<byte> utf8) =>
        IsSummary(utf8) ? null
        : FirstName(utf8) is "plc" or "$schema" or "language" or "community" ? $"'{InputFile.NameOf(path)}' is a community document, and no summary."
        : FirstName(utf8) is "assessment" or "student" or "points" ? $"'{InputFile.NameOf(path)}' holds results: 'plc summarize COMMUNITY --results {Quoted(path)}' summarizes them."
        : null;

    /// <summary>Whether the first line begins as one of a summary does. A document is written over many lines, or goes on with an object.</summary>
    private static bool IsSummary(ReadOnlySpan<byte> utf8)
    {
        var line = utf8[..Math.Min(utf8.Length, Look)];
        if (line.IndexOf((byte)'\n') is var end and >= 0) line = line[..end];
        return FirstName(utf8) == "plc" && line.IndexOf("\"policyVersion\""u8) >= 0;
    }

    private static string Results(string path) =>
        $"'{InputFile.NameOf(path)}' holds results, and is no community document: 'plc validate {Quoted(path)} --community FILE' checks it.";

    private static string Quoted(string path) => path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path;

    private static bool IsCalled(string path, params ReadOnlySpan<string> extensions)
    {
        foreach (var extension in extensions)
            if (path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>The first name in a file that begins with a JSON object.</summary>
    private static string? FirstName(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith("\uFEFF"u8)) utf8 = utf8[3..];
        var json = new Utf8JsonReader(utf8[..Math.Min(utf8.Length, Look)], isFinalBlock: false, default);
        try
        {
            return json.Read() && json.TokenType == JsonTokenType.StartObject && json.Read() && json.TokenType == JsonTokenType.PropertyName ? json.GetString() : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
