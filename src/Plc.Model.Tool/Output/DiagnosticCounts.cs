using Plc.Model.Reports;
using Plc.Model.Rules;
using Plc.Model.Serialization;

namespace Plc.Model.Tool.Output;

/// <summary>How many errors and warnings there are, and how many infos where there are any.</summary>
internal readonly record struct DiagnosticCounts(int Errors, int Warnings, int Infos)
{
    internal DiagnosticCounts(IReadOnlyList<Diagnostic> diagnostics)
        : this(Count(diagnostics, RuleSeverity.Error), Count(diagnostics, RuleSeverity.Warning), Count(diagnostics, RuleSeverity.Info)) { }

    internal DiagnosticCounts Plus(DiagnosticCounts other) => new(Errors + other.Errors, Warnings + other.Warnings, Infos + other.Infos);

    public override string ToString() => $"{Words.Count(Errors, "error")}, {Words.Count(Warnings, "warning")}{(Infos == 0 ? "" : $", {Words.Count(Infos, "info")}")}";

    private static int Count(IReadOnlyList<Diagnostic> diagnostics, RuleSeverity severity)
    {
        var count = 0;
        foreach (var diagnostic in diagnostics)
            if (diagnostic.Severity == severity) count++;
        return count;
    }
}
