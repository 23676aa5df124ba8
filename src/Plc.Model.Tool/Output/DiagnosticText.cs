using System.Text;
using Plc.Model.Reports;
using Plc.Model.Rules;
using Plc.Model.Serialization;

namespace Plc.Model.Tool.Output;

/// <summary>What was found in a file, a line each, as compilers and editors write and read it.</summary>
internal static class DiagnosticText
{
    internal static string Of(string file, IEnumerable<Diagnostic> diagnostics, Ink ink)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics)
        {
            var severity = diagnostic.Severity.ToString().ToLowerInvariant();
            var where = diagnostic.Place.JsonPointer is { Length: > 0 } pointer ? $" [{pointer}]" : diagnostic.Place.Cell is { } cell ? $" [{cell}]" : "";
            var first = diagnostic.Related is { } related ? $" (first at {related})" : "";
            text.Append($"{file}:{diagnostic.Place}: {Colored(severity, diagnostic.Severity, ink)} {diagnostic.Rule.Id}: {diagnostic.Message}{first}{where}\n");
        }
        return text.ToString();
    }

    internal static string Verdict(string file, IReadOnlyList<Diagnostic> diagnostics, Ink ink)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == RuleSeverity.Error);
        var warnings = diagnostics.Count(diagnostic => diagnostic.Severity == RuleSeverity.Warning);
        var counts = $"{Words.Count(errors, "error")}, {Words.Count(warnings, "warning")}";
        return errors > 0 ? $"{file}: {ink.Alert("not valid")}: {counts}\n" : $"{file}: {ink.Good("valid")}: {counts}\n";
    }

    private static string Colored(string text, RuleSeverity severity, Ink ink) => severity switch
    {
        RuleSeverity.Error => ink.Alert(text),
        RuleSeverity.Warning => ink.Caution(text),
        _ => text,
    };
}
