using Plc.Model.Serialization.Shapes;

namespace Plc.Model.Serialization.Description;

/// <summary>What is written as JSON for programs and never read again: what it is called, who prints it, and what it looks like.</summary>
internal sealed record Output(string Name, string Commands, Func<Form> Form)
{
    /// <summary>All of them, in the order in which the reference has them.</summary>
    internal static IReadOnlyList<Output> All { get; } =
    [
        new("analysis", "plc analyze", static () => AnalysisShapes.Analysis.Form),
        new("shareable", "plc analyze --audience public", static () => ShareableShapes.Table.Form),
        new("response-plan", "plc respond", static () => ResponsePlanShapes.Plan.Form),
        new("track", "plc track", static () => TrackShapes.Track.Form),
        new("review", "plc review", static () => ReviewShapes.Review.Form),
        new("profile", "plc profile", static () => ProfileShapes.Profile.Form),
        new("validation", "plc validate", static () => DiagnosticShapes.Validation.Form),
        new("rules", "plc rules", static () => DiagnosticShapes.Catalog.Form),
        new("rule", "plc explain", static () => DiagnosticShapes.Explained.Form),
        new("summary", "plc summarize, plc merge", static () => SummaryShapes.Summary.Form),
        new("summary-line", "plc summarize, plc merge (NDJSON: each line)", static () => SummaryShapes.Line.Form),
    ];

    /// <summary>The file of its schema, in <c>docs/format</c>.</summary>
    internal string File => $"outputs/{Name}-{PlcDocument.FormatVersion}.schema.json";
}
