using Plc.Model.Rules;

namespace Plc.Model.Serialization;

/// <summary>One fault of a file: which rule, how grave, what was found, and where.</summary>
/// <remarks>Equal when all facts are equal. A message names shapes and kinds, never a value of the file.</remarks>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Severity">How grave it is here.</param>
/// <param name="Message">What was found, in words.</param>
/// <param name="Place">Where.</param>
/// <param name="Related">Another place that the fault has to do with, such as the first use of an id.</param>
public sealed record Diagnostic(Rule Rule, RuleSeverity Severity, string Message, SourcePlace Place, SourcePlace? Related = null)
{
    /// <summary>Line, column, severity, rule and message, as compilers write it.</summary>
    public override string ToString() =>
        $"{Place}: {Severity.ToString().ToLowerInvariant()} {Rule.Id}: {Message}" + (Related is null ? "" : $" (first at {Related})");
}

/// <summary>A place in a text file, as editors and spreadsheets show it.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units.</param>
/// <param name="Offset">The byte, from 0; a byte order mark counts.</param>
/// <param name="JsonPointer">In JSON, the JSON Pointer (RFC 6901) of the value or member.</param>
/// <param name="Record">In CSV, the number of the record, from 1; the header is the first.</param>
/// <param name="Cell">In CSV, the cell as a spreadsheet names it, such as <c>C17</c>.</param>
public sealed record SourcePlace(int Line, int Column, long Offset, string? JsonPointer = null, int? Record = null, string? Cell = null)
{
    /// <summary>Line and column.</summary>
    public override string ToString() => FormattableString.Invariant($"{Line}:{Column}");
}
