using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Plc.Model.Analysis;
using Plc.Model.Serialization.Csv;
using Plc.Model.Serialization.Json;
using Plc.Model.Serialization.Results;
using Plc.Model.Serialization.Shapes;

namespace Plc.Model.Serialization;

/// <summary>Writes summaries: as lines that are read and merged again, or for programs and spreadsheets that only show them.</summary>
/// <remarks>Small numbers are written as they are: a summary is for those who may see the results.</remarks>
public static class SummaryWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = Json8259Encoder.Instance };

    private static readonly string[] Columns =
    [
        "community", "assessment", "assessmentVersion", "policy", "policyVersion", "scope", "section", "group", "targetOrganization", "target",
        "assessed", "notAssessed", "proficient", "extension", "pointsEarned", "pointsPossible", "completeStudents", "completeEarned", "completePossible", "completeSquares",
    ];

    /// <summary>Writes the lines of a summary: a JSON object a line, each with the version of the format and a checksum, in the order of their keys. Equal summaries give equal bytes.</summary>
    /// <param name="summary">The summary.</param>
    public static byte[] Write(AssessmentSummary summary)
    {
        var output = new ArrayBufferWriter<byte>();
        Write(summary, output);
        return output.WrittenSpan.ToArray();
    }

    /// <inheritdoc cref="Write(AssessmentSummary)"/>
    /// <param name="summary">The summary.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(AssessmentSummary summary, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(output);
        var text = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(text, Options);
        foreach (var line in summary.Lines)
        {
            text.ResetWrittenCount();
            json.Reset();
            SummaryShapes.Line.Write(json, line);
            json.Flush();
            var beginning = text.WrittenSpan[..^1];
            output.Write(beginning);
            output.Write(LineChecksum.Of(beginning));
            output.Write("\n"u8);
        }
    }

    /// <summary>Writes a summary as one JSON object: its lines with percents, means and standard deviations, unrounded, or null with the reason beside it.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="output">Where it goes.</param>
    public static void WriteJson(AssessmentSummary summary, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.Write(output, json => SummaryShapes.Summary.Write(json, summary));
    }

    /// <summary>Writes a summary as a sheet: a row a line, with the counts and sums. No text in it is taken for a formula.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="output">Where it goes.</param>
    public static void WriteCsv(AssessmentSummary summary, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(output);
        SheetCells.Write(output, Columns);
        foreach (var line in summary.Lines) SheetCells.Write(output, [.. Cells(line.Key), .. Cells(line.Counts)]);
    }

    private static string[] Cells(SummaryKey key) =>
    [
        key.Community.Value, key.Assessment.Value, key.AssessmentVersion ?? "", key.Policy, key.PolicyVersion, JsonNamingPolicy.CamelCase.ConvertName(key.Scope.ToString()),
        key.Section?.Value ?? "", key.Group?.Value ?? "", key.Target?.Organization?.Value ?? "", key.Target?.Id.Value ?? "",
    ];

    private static string[] Cells(SummaryCounts counts) =>
    [
        Cell(counts.Assessed), Cell(counts.NotAssessed), Cell(counts.Proficient), Cell(counts.Extension), Cell(counts.PointsEarned), Cell(counts.PointsPossible),
        Cell(counts.Complete.Students), Cell(counts.Complete.Earned), Cell(counts.Complete.Possible), Cell(counts.Complete.Squares),
    ];

    private static string Cell(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
