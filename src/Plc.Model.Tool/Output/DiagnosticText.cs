using System.Globalization;
using System.Text;
using Plc.Model.Rules;
using Plc.Model.Serialization;

namespace Plc.Model.Tool.Output;

/// <summary>What was found in a file, a line each, as compilers and editors write and read it.</summary>
internal static class DiagnosticText
{
    internal static string Of(string file, IReadOnlyList<Diagnostic> diagnostics, SourceExcerpts excerpts, Ink ink)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics)
        {
            var number = diagnostic.Place.Line.ToString(CultureInfo.InvariantCulture);
            var gutter = new string(' ', number.Length);
            text.Append(Line(file, diagnostic, ink));
            if (excerpts.Of(diagnostic) is var (line, caret))
            {
                text.Append(CultureInfo.InvariantCulture, $"  {number} | {line}\n");
                text.Append(CultureInfo.InvariantCulture, $"  {gutter} | {Colored(caret, diagnostic.Severity, ink)}\n");
            }
            text.Append(CultureInfo.InvariantCulture, $"  {gutter} = fix: {diagnostic.Rule.Fix}\n");
        }
        return text.ToString();
    }

    internal static string Verdict(string file, IReadOnlyList<Diagnostic> diagnostics, Ink ink)
    {
        var counts = new DiagnosticCounts(diagnostics);
        return $"{SafeText.Of(file)}: {(counts.Errors > 0 ? ink.Alert("not valid") : ink.Good("valid"))}: {counts}\n";
    }

    private static string Line(string file, Diagnostic diagnostic, Ink ink)
    {
        var severity = diagnostic.Severity.ToString().ToLowerInvariant();
        var where = diagnostic.Place.JsonPointer is { Length: > 0 } pointer ? $" [{pointer}]" : diagnostic.Place.Cell is { } cell ? $" [{cell}]" : "";
        var first = diagnostic.Related is { } related ? $" (first at {related})" : "";
        return $"{SafeText.Of(file)}:{diagnostic.Place}: {Colored(severity, diagnostic.Severity, ink)} {diagnostic.Rule.Id}: {SafeText.Of(diagnostic.Message + first + where)}\n";
    }

    private static string Colored(string text, RuleSeverity severity, Ink ink) => severity switch
    {
        RuleSeverity.Error => ink.Alert(text),
        RuleSeverity.Warning => ink.Caution(text),
        _ => text,
    };
}
