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
        if (FirstName(utf8) is not null) return IsRecord(utf8) ? Results(path) : null;
        if (IsCalled(path, ".ndjson", ".jsonl")) return Results(path);
        if (Columns(utf8) is not { } columns) return null;
        if (columns.Contains("student")) return Results(path);
        if (columns.Contains("item") && columns.Contains("standard")) return $"'{name}' is a sheet of items, and no community document: 'plc new --items {Quoted(path)} --out FILE' makes one of it.";
        return IsCalled(path, ".csv", ".tsv") ? $"'{name}' is a sheet, and no community document. A sheet of results has a column 'student'." : null;
    }

    /// <summary>What the file is; null where it may hold results.</summary>
    internal static string? InPlaceOfResults(string path, ReadOnlySpan<byte> utf8) =>
        IsSummary(utf8) ? $"'{InputFile.NameOf(path)}' is a summary, and holds no results: 'plc merge' reads it."
        : IsDocument(utf8) ? $"'{InputFile.NameOf(path)}' is a community document, and holds no results."
        : Columns(utf8) is { } columns && columns.Contains("student") && columns.Contains("measure") && columns.Contains("score") ? $"'{InputFile.NameOf(path)}' holds progress scores, and no results: give it with --progress."
        : null;

    /// <summary>What the file is; null where it may hold progress scores.</summary>
    internal static string? InPlaceOfProgress(string path, ReadOnlySpan<byte> utf8)
    {
        var name = InputFile.NameOf(path);
        if (IsSummary(utf8)) return $"'{name}' is a summary, and holds no progress scores: 'plc merge' reads it.";
        if (IsDocument(utf8)) return $"'{name}' is a community document, and no sheet of progress scores.";
        // A column that is called wrong is for the reader to say, so both that results have not are to be missing.
        var isResults = IsRecord(utf8) || Columns(utf8) is { } columns && columns.Contains("student") && !columns.Contains("measure") && !columns.Contains("score");
        return isResults ? $"'{name}' holds results, and no progress scores: give it with --results. A sheet of progress scores has the columns student, measure, date and score." : null;
    }

    /// <summary>What the file is; null where it may hold lines of summaries.</summary>
    internal static string? InPlaceOfSummary(string path, ReadOnlySpan<byte> utf8) =>
        IsSummary(utf8) ? null
        : IsDocument(utf8) ? $"'{InputFile.NameOf(path)}' is a community document, and no summary."
        : IsRecord(utf8) ? $"'{InputFile.NameOf(path)}' holds results: 'plc summarize COMMUNITY --results {Quoted(path)}' summarizes them."
        : null;

    /// <summary>Whether the first line begins as one of a summary does. A document is written over many lines, or goes on with an object.</summary>
    private static bool IsSummary(ReadOnlySpan<byte> utf8)
    {
        var line = utf8[..Math.Min(utf8.Length, Look)];
        if (line.IndexOf((byte)'\n') is var end and >= 0) line = line[..end];
        return FirstName(utf8) == "plc" && line.IndexOf("\"policyVersion\""u8) >= 0;
    }

    private static bool IsDocument(ReadOnlySpan<byte> utf8) => FirstName(utf8) is "plc" or "$schema" or "language" or "community";

    private static bool IsRecord(ReadOnlySpan<byte> utf8) => FirstName(utf8) is "assessment" or "student" or "points";

    /// <summary>The names of the columns of a sheet; null where the file is empty, or JSON.</summary>
    private static HashSet<string>? Columns(ReadOnlySpan<byte> utf8)
    {
        var begin = Encoding.UTF8.GetString(utf8[..Math.Min(utf8.Length, Look)]).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (begin is "" || begin[0] is '{' or '[') return null;
        var header = begin.AsSpan(0, begin.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? end : begin.Length).ToString();
        return header.Split(',', ';', '\t').Select(column => column.Trim(' ', '"')).ToHashSet(StringComparer.OrdinalIgnoreCase);
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
