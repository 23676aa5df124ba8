using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Plc.Model.Analysis;
using Plc.Model.Rules;
using Plc.Model.Serialization.Json;
using Plc.Model.Serialization.Shapes;

namespace Plc.Model.Serialization.Results;

/// <summary>Reads one line of a summary after the other. A line in which nothing is wrong is only accepted; any other is read once more, for all that is wrong and where.</summary>
internal sealed class SummaryLineReader
{
    /// <summary>Without severities: what a line lacks cannot be added, whoever finds it less grave.</summary>
    private readonly ReadOptions _options;

    /// <summary>For all lines: it notes nothing, and knows the texts of ids that stand in line after line.</summary>
    private readonly ReadContext _accepting;

    internal SummaryLineReader(ReadOptions options)
    {
        _options = new(options.MaxDiagnostics, maxDepth: options.MaxDepth, maxTextBytes: options.MaxTextBytes);
        _accepting = new(default, _options, onlyAccepts: true);
    }

    /// <summary>Reads a line; null where it is refused.</summary>
    /// <param name="line">The line, without the line feed.</param>
    /// <param name="number">Which line it is, from 1.</param>
    /// <param name="offset">The byte of the stream at which it begins.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    internal SummaryLine? Read(ReadOnlySpan<byte> line, int number, long offset, DiagnosticList diagnostics)
    {
        var end = new SourcePlace(number, 1 + Encoding.UTF8.GetCharCount(line), offset + line.Length, "");
        if (line.Length > _options.MaxTextBytes) diagnostics.Add(FormRules.Size, new(number, 1, offset, ""), null, "A line", Found.Bytes(_options.MaxTextBytes));
        else if (!LineChecksum.EndsLine(line)) diagnostics.Add(FormRules.SummaryLine, end, null, "no checksum at its end");
        else if (!LineChecksum.IsRight(line)) diagnostics.Add(FormRules.SummaryChecksum, PlaceBefore(line, LineChecksum.Length, number, offset), null);
        else if (!Utf8.IsValid(line)) diagnostics.Add(FormRules.Encoding, new(number, 1, offset, ""), null, "a byte that is not UTF-8");
        else return TryAccept(line) ?? Diagnose(line.ToArray(), number, offset, diagnostics);
        return null;
    }

    /// <summary>A place so many bytes before the end of a line.</summary>
    private static SourcePlace PlaceBefore(ReadOnlySpan<byte> line, int length, int number, long offset) =>
        new(number, 2 + Encoding.UTF8.GetCharCount(line[..^length]), offset + line.Length - length + 1, "/checksum");

    private SummaryLine? TryAccept(ReadOnlySpan<byte> line)
    {
        var json = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = _options.MaxDepth });
        try
        {
            json.Read();
            SummaryShapes.Line.TryRead(ref json, _accepting, out var read);
            return json.Read() ? null : read;
        }
        catch (Exception exception) when (exception is JsonException or RuleException or NotAcceptedException)
        {
            return null;
        }
    }

    private SummaryLine? Diagnose(byte[] line, int number, long offset, DiagnosticList diagnostics)
    {
        var context = new ReadContext(line, _options);
        var json = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = _options.MaxDepth });
        SummaryLine? read = null;
        try
        {
            json.Read();
            if (SummaryShapes.Line.TryRead(ref json, context, out var whole)) read = whole;
            json.Read();
        }
        catch (JsonException exception)
        {
            context.Add(FormRules.SummaryLine, (int)Math.Min(line.Length, exception.BytePositionInLine ?? 0), "a character that cannot stand here");
        }
        var faults = context.Faults.OrderBy(fault => fault.Offset).ToList();
        var map = new SourceMap(line, 0, _options.MaxDepth, faults.Select(fault => fault.Offset));
        foreach (var fault in faults)
        {
            var place = map[fault.Offset];
            diagnostics.Add(fault.Rule, new(number, place.Column, offset + place.Offset, place.JsonPointer), null, fault.Arguments);
        }
        return faults.Count == 0 ? read : null;
    }
}
