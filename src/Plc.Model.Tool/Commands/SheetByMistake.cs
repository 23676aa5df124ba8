using System.Text;

namespace Plc.Model.Tool.Commands;

/// <summary>Tells a sheet, or a file of results, that was given in place of a community document: its faults as a document would say nothing to anybody.</summary>
internal static class SheetByMistake
{
    /// <summary>How much of a file is looked at: a header has its place there.</summary>
    private const int Look = 4_096;

    /// <summary>What the file is and which command reads it; null where it may be a document.</summary>
    internal static string? In(string path, ReadOnlySpan<byte> utf8)
    {
        var name = InputFile.NameOf(path);
        if (path.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase)) return Results(name);
        var begin = Encoding.UTF8.GetString(utf8[..Math.Min(utf8.Length, Look)]).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (begin is "" || begin[0] is '{' or '[') return null;
        var header = begin.AsSpan(0, begin.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? end : begin.Length).ToString();
        var columns = header.Split(',', ';', '\t').Select(column => column.Trim(' ', '"')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (columns.Contains("student")) return Results(name);
        if (columns.Contains("item") && columns.Contains("standard")) return $"'{name}' is a sheet of items, and no community document: 'plc new --items {name} --out FILE' makes one of it.";
        return path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase)
            ? $"'{name}' is a sheet, and no community document." : null;
    }

    private static string Results(string name) => $"'{name}' holds results, and is no community document: 'plc analyze COMMUNITY --results {name}' checks it.";
}
