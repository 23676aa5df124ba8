using Plc.Model.Rules;

namespace Plc.Model.Serialization;

/// <summary>One fault of a file: which rule, how grave, what was found, and where.</summary>
/// <remarks>Equal when all facts are equal. A message names shapes and kinds, never a value of the file.</remarks>
public sealed record Diagnostic
{
    /// <summary>Records a fault.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="severity">How grave it is here.</param>
    /// <param name="message">What was found, in words.</param>
    /// <param name="place">Where.</param>
    /// <param name="related">Another place that the fault has to do with, such as the first use of an id.</param>
    public Diagnostic(Rule rule, RuleSeverity severity, string message, SourcePlace place, SourcePlace? related = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(place);
        (Rule, Severity, Message, Place, Related) = (rule, severity, message, place, related);
    }

    /// <summary>Records what a check of the model found. Its place is the path of the breach, and has no line.</summary>
    /// <param name="breach">What was found.</param>
    public Diagnostic(RuleBreach breach)
    {
        ArgumentNullException.ThrowIfNull(breach);
        (Rule, Severity, Message, Place) = (breach.Rule, breach.Rule.Severity, breach.Message, SourcePlace.OfPointer(breach.Path));
    }

    /// <summary>The rule that is broken.</summary>
    public Rule Rule { get; }

    /// <summary>How grave it is here.</summary>
    public RuleSeverity Severity { get; }

    /// <summary>What was found, in words.</summary>
    public string Message { get; }

    /// <summary>Where.</summary>
    public SourcePlace Place { get; }

    /// <summary>Another place that the fault has to do with, such as the first use of an id.</summary>
    public SourcePlace? Related { get; }

    /// <summary>Line, column, severity, rule and message, as compilers write it.</summary>
    public override string ToString() =>
        $"{Place}: {Severity.ToString().ToLowerInvariant()} {Rule.Id}: {Message}" + (Related is null ? "" : $" (first at {Related})");
}

/// <summary>A place in a text file, as editors and spreadsheets show it.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record SourcePlace
{
    /// <summary>Names a place.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column, from 1, in UTF-16 code units.</param>
    /// <param name="offset">The byte, from 0; a byte order mark counts.</param>
    /// <param name="jsonPointer">In JSON, the JSON Pointer (RFC 6901) of the value or member; in records, one a line, within the record.</param>
    /// <param name="record">In CSV, the number of the record, from 1; the header is the first.</param>
    /// <param name="cell">In CSV, the cell as a spreadsheet names it, such as <c>C17</c>.</param>
    public SourcePlace(int line, int column, long offset, string? jsonPointer = null, int? record = null, string? cell = null) =>
        (Line, Column, Offset, JsonPointer, Record, Cell) = (line, column, offset, jsonPointer, record, cell);

    /// <summary>A place of which only the JSON Pointer is known, as within a value that an app reads.</summary>
    /// <param name="jsonPointer">The JSON Pointer (RFC 6901) of the value or member.</param>
    public static SourcePlace OfPointer(string jsonPointer)
    {
        ArgumentNullException.ThrowIfNull(jsonPointer);
        return new(0, 0, 0, jsonPointer);
    }

    /// <summary>The line, from 1; 0 where only the JSON Pointer is known.</summary>
    public int Line { get; }

    /// <summary>The column, from 1, in UTF-16 code units; 0 where only the JSON Pointer is known.</summary>
    public int Column { get; }

    /// <summary>The byte, from 0; a byte order mark counts. 0 too where only the JSON Pointer is known.</summary>
    public long Offset { get; }

    /// <summary>In JSON, the JSON Pointer (RFC 6901) of the value or member, in records, one a line, within the record; null in CSV.</summary>
    public string? JsonPointer { get; }

    /// <summary>In CSV, the number of the record, from 1; null in JSON.</summary>
    public int? Record { get; }

    /// <summary>In CSV, the cell as a spreadsheet names it, such as <c>C17</c>; null in JSON and for a whole record.</summary>
    public string? Cell { get; }

    /// <summary>Line and column; where only the JSON Pointer is known, the pointer, and <c>its root</c> for the whole value.</summary>
    public override string ToString() => Line > 0 ? FormattableString.Invariant($"{Line}:{Column}") : JsonPointer is { Length: > 0 } ? JsonPointer : "its root";
}
