using System.Text.Json;
using Plc.Model.Rules;
using Plc.Model.Serialization.Json;
using Plc.Model.Serialization.Shapes;

namespace Plc.Model.Serialization;

/// <summary>Reads documents of the PLC format and reports everything that is wrong with them, with its place.</summary>
public static class PlcDocumentReader
{
    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The whole file; a byte order mark of UTF-8 is passed over.</param>
    /// <param name="options">How much is taken in; <see cref="ReadOptions.Default"/> where it is left out.</param>
    /// <returns>The document where there is no error, and everything that was found, by place.</returns>
    public static ReadResult<PlcDocument> Read(ReadOnlyMemory<byte> utf8, ReadOptions? options = null)
    {
        options ??= ReadOptions.Default;
        var start = utf8.Span.StartsWith("\uFEFF"u8) ? 3 : 0;
        if (TryAccept(utf8[start..], options) is { } accepted) return new(accepted, []);
        var context = new ReadContext(utf8[start..], options);
        var document = ReadDocument(utf8.Span[start..], context);
        return new(document, Reported.Of(utf8, start, context, document is not null));
    }

    /// <summary>Reads a document from a stream to its end.</summary>
    /// <param name="stream">The file, from where the stream stands; it is left open.</param>
    /// <param name="options">How much is taken in.</param>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static ReadResult<PlcDocument> Read(Stream stream, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Read(Bytes.ReadToEnd(stream, (options ?? ReadOptions.Default).MaxDocumentBytes), options);
    }

    /// <summary>Reads a document in which nothing is wrong; null where something is, or may be.</summary>
    private static PlcDocument? TryAccept(ReadOnlyMemory<byte> utf8, ReadOptions options)
    {
        if (utf8.Length > options.MaxDocumentBytes) return null;
        var json = new Utf8JsonReader(utf8.Span, new JsonReaderOptions { MaxDepth = options.MaxDepth });
        try
        {
            json.Read();
            DocumentShapes.Document.TryRead(ref json, new ReadContext(utf8, options, onlyAccepts: true), out var document);
            return json.Read() ? null : document;
        }
        catch (Exception exception) when (exception is JsonException or RuleException or NotAcceptedException)
        {
            return null;
        }
    }

    private static PlcDocument? ReadDocument(ReadOnlySpan<byte> utf8, ReadContext context)
    {
        if (Refused(utf8, context) is { } refused)
        {
            context.Add(refused);
            return null;
        }
        var json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = context.Options.MaxDepth });
        try
        {
            json.Read();
            DocumentShapes.Document.TryRead(ref json, context, out var document);
            context.CheckPassedOver();
            json.Read();
            return document;
        }
        catch (JsonException exception)
        {
            var offset = OffsetOf(utf8, exception);
            if (BreaksOffAfterComma(utf8, offset, json.CurrentDepth)) offset = utf8.Length;
            context.Add(IsTooDeep(utf8, offset, context.Options.MaxDepth)
                ? new Fault(FormRules.Depth, offset, [context.Options.MaxDepth])
                : new Fault(FormRules.Syntax, offset, [offset == utf8.Length ? "the end of the file" : "a character that cannot stand here"]));
            return null;
        }
    }

    /// <summary>What is wrong with a file before a word of it is read.</summary>
    private static Fault? Refused(ReadOnlySpan<byte> utf8, ReadContext context) =>
        utf8.Length > context.Options.MaxDocumentBytes ? new(FormRules.Size, 0, ["The document", context.Options.MaxDocumentBytes])
        : Bytes.OtherEncoding(utf8) is { } encoding ? new(FormRules.Encoding, 0, [encoding])
        : null;

    /// <summary>The framework counts lines and the bytes of a line; both from 0, and lines by line feeds.</summary>
    private static int OffsetOf(ReadOnlySpan<byte> utf8, JsonException exception)
    {
        var lineStart = 0;
        for (var line = exception.LineNumber ?? 0; line > 0; line--) lineStart += utf8[lineStart..].IndexOf((byte)'\n') + 1;
        return Math.Min(utf8.Length, lineStart + (int)(exception.BytePositionInLine ?? 0));
    }

    /// <summary>Whether a comma, at which the framework finds fault, is right and the document ends after it.</summary>
    private static bool BreaksOffAfterComma(ReadOnlySpan<byte> utf8, int offset, int depth) =>
        depth > 0 && offset < utf8.Length && utf8[offset] == ',' && utf8[(offset + 1)..].Trim(" \t\r\n"u8).IsEmpty &&
        utf8[..offset].TrimEnd(" \t\r\n"u8) is not [.., (byte)',' or (byte)':' or (byte)'[' or (byte)'{'];

    /// <summary>Whether the document would go on at a byte if it might be one deeper.</summary>
    private static bool IsTooDeep(ReadOnlySpan<byte> utf8, int offset, int maxDepth)
    {
        var json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = maxDepth + 1 });
        try
        {
            while (json.Read())
                if (json.TokenStartIndex >= offset) return true;
        }
        catch (JsonException)
        {
            return json.BytesConsumed > offset;
        }
        return false;
    }

    private static class Reported
    {
        internal static Primitives.ValueList<Diagnostic> Of(ReadOnlyMemory<byte> utf8, int start, ReadContext context, bool isMade)
        {
            if (context.Faults.Count == 0) return [];
            var faults = context.Faults.OrderBy(fault => fault.Offset).ToList();
            var map = new SourceMap(utf8, start, context.Options.MaxDepth, faults.SelectMany(Offsets));
            // What a newer version added can be done without, unless nothing else says why there is no document.
            var passesOver = context.IsNewerMinor && (isMade || faults.Exists(fault => fault.Rule != FormRules.MemberUnknown));
            var diagnostics = faults.Select(fault => Of(fault, map, passesOver)).ToList();
            if (context.Dropped.Count > 0) diagnostics.Add(Stopped(context, passesOver, diagnostics[^1].Place));
            return [.. diagnostics];
        }

        /// <summary>No graver than what is not listed.</summary>
        private static Diagnostic Stopped(ReadContext context, bool passesOver, SourcePlace place) =>
            new(FormRules.Stopped, context.Dropped.Max(rule => RuleOf(rule, passesOver).Severity), FormRules.Stopped.MessageFor(context.Options.MaxDiagnostics), place);

        private static Rule RuleOf(Rule rule, bool passesOver) => passesOver && rule == FormRules.MemberUnknown ? FormRules.MemberNewer : rule;

        private static IEnumerable<int> Offsets(Fault fault) => fault.RelatedOffset == Fault.NoPlace ? [fault.Offset] : [fault.Offset, fault.RelatedOffset];

        private static Diagnostic Of(Fault fault, SourceMap map, bool passesOver)
        {
            var rule = RuleOf(fault.Rule, passesOver);
            return new(rule, rule.Severity, rule.MessageFor(fault.Arguments), map[fault.Offset], fault.RelatedOffset == Fault.NoPlace ? null : map[fault.RelatedOffset]);
        }
    }
}
