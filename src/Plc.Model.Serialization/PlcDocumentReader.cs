using System.Text.Json;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Serialization.Extensions;
using Plc.Model.Serialization.Json;
using Plc.Model.Serialization.Shapes;

namespace Plc.Model.Serialization;

/// <summary>Reads documents of the PLC format and reports everything that is wrong with them, with its place.</summary>
public static class PlcDocumentReader
{
    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The whole file; a byte order mark of UTF-8 is passed over.</param>
    /// <param name="options">How much is taken in, and how grave rules are; <see cref="ReadOptions.Default"/> where it is left out.</param>
    /// <param name="progress">Is told now and then how far the reading has come, on the thread that reads.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The document where there is no error, and everything that was found, by place.</returns>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ReadResult<PlcDocument> Read(
        ReadOnlyMemory<byte> utf8, ReadOptions? options = null, IProgress<ReadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        options ??= ReadOptions.Default;
        return Read(Bytes.Of(utf8, options.MaxDocumentBytes), options, progress, cancellationToken);
    }

    /// <summary>Reads a document from a stream to its end; of a stream that is longer than the options allow, no more than shows that.</summary>
    /// <param name="stream">The file, from where the stream stands; it is left open.</param>
    /// <param name="options">How much is taken in, and how grave rules are.</param>
    /// <param name="progress">Is told now and then how far the taking in, and then the reading, has come, on the thread that reads.</param>
    /// <param name="cancellationToken">Stops the reading, between two reads of the stream and while the document is read.</param>
    /// <exception cref="IOException">The stream could not be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ReadResult<PlcDocument> Read(
        Stream stream, ReadOptions? options = null, IProgress<ReadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= ReadOptions.Default;
        return Read(Bytes.TakeIn(stream, options.MaxDocumentBytes, progress, cancellationToken), options, progress, cancellationToken);
    }

    /// <summary>Reads a document from a stream: takes it in without holding a thread, and then reads it at one go.</summary>
    /// <inheritdoc cref="Read(Stream, ReadOptions?, IProgress{ReadProgress}?, CancellationToken)"/>
    public static Task<ReadResult<PlcDocument>> ReadAsync(
        Stream stream, ReadOptions? options = null, IProgress<ReadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadAsync(options ?? ReadOptions.Default);

        async Task<ReadResult<PlcDocument>> ReadAsync(ReadOptions options) =>
            Read(await Bytes.TakeInAsync(stream, options.MaxDocumentBytes, progress, cancellationToken).ConfigureAwait(false), options, progress, cancellationToken);
    }

    private static ReadResult<PlcDocument> Read(Bytes bytes, ReadOptions options, IProgress<ReadProgress>? progress, CancellationToken cancellation)
    {
        if (bytes.IsTooLong) return new(null, [TooLong(options)]);
        var utf8 = bytes.Content;
        var pace = new Pace(ReadStage.Reading, utf8.Length, progress, cancellation);
        var start = Bytes.MarkLength(utf8.Span);
        var text = utf8[start..];
        if (TryAccept(text, options, pace) is { } accepted)
        {
            pace.End(utf8.Length);
            return new(accepted, []);
        }
        pace.Restart();
        var context = new ReadContext(text, options, pace);
        var document = ReadDocument(text.Span, context);
        if (context is { IsNewerMinor: true, UnknownMembers.Count: > 0 })
        {
            // A version that stands after the community was not known where ids and unknown members were.
            if (!context.KnewVersion)
            {
                pace.Restart();
                context = new ReadContext(text, options, pace) { IsNewerMinor = true };
                document = ReadDocument(text.Span, context);
            }
            if (document is not null) document = ExtensionReader.Read(document, text, context);
        }
        var diagnostics = Reported.Of(utf8, start, context);
        pace.End(utf8.Length);
        return new(document, diagnostics);
    }

    /// <summary>Reads a document in which nothing is wrong; null where something is, or may be.</summary>
    private static PlcDocument? TryAccept(ReadOnlyMemory<byte> utf8, ReadOptions options, Pace pace)
    {
        var json = new Utf8JsonReader(utf8.Span, new JsonReaderOptions { MaxDepth = options.MaxDepth });
        try
        {
            json.Read();
            DocumentShapes.Document.TryRead(ref json, new ReadContext(utf8, options, pace, onlyAccepts: true), out var document);
            return json.Read() ? null : document;
        }
        catch (Exception exception) when (exception is JsonException or RuleException or NotAcceptedException)
        {
            return null;
        }
    }

    private static Diagnostic TooLong(ReadOptions options) =>
        new(FormRules.Size, RuleSeverity.Error, FormRules.Size.MessageFor("The document", Found.Bytes(options.MaxDocumentBytes)), new(1, 1, 0, ""));

    private static PlcDocument? ReadDocument(ReadOnlySpan<byte> utf8, ReadContext context)
    {
        if (Bytes.OtherEncoding(utf8) is { } encoding)
        {
            context.Add(FormRules.Encoding, 0, encoding);
            return null;
        }
        var json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = context.Options.MaxDepth });
        try
        {
            json.Read();
            DocumentShapes.Document.TryRead(ref json, context, out var document);
            json.Read();
            return document;
        }
        catch (JsonException exception)
        {
            var offset = BrokenOff.At(utf8, OffsetOf(utf8, exception), json.CurrentDepth);
            context.Add(IsTooDeep(utf8, offset, context.Options.MaxDepth) ? new Fault(FormRules.Depth, offset, [context.Options.MaxDepth]) : Syntax(utf8, offset, context));
            return null;
        }
    }

    private static Fault Syntax(ReadOnlySpan<byte> utf8, int offset, ReadContext context)
    {
        var fault = SyntaxFault.Of(utf8, offset, context.Options.MaxDepth);
        return new(FormRules.Syntax, fault.Offset, [fault.Found, fault.Advice]);
    }

    /// <summary>The framework counts lines and the bytes of a line; both from 0, and lines by line feeds.</summary>
    private static int OffsetOf(ReadOnlySpan<byte> utf8, JsonException exception)
    {
        var lineStart = 0;
        for (var line = exception.LineNumber ?? 0; line > 0; line--) lineStart += utf8[lineStart..].IndexOf((byte)'\n') + 1;
        return Math.Min(utf8.Length, lineStart + (int)(exception.BytePositionInLine ?? 0));
    }

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
        internal static ValueList<Diagnostic> Of(ReadOnlyMemory<byte> utf8, int start, ReadContext context)
        {
            var faults = Faults(context);
            if (faults.Count == 0) return [];
            var map = new SourceMap(utf8, start, context.Options.MaxDepth, faults.SelectMany(Offsets));
            var diagnostics = faults.Select(fault => Of(fault, map, context.Options)).ToList();
            if (Stopped(context, diagnostics[^1].Place) is { } stopped) diagnostics.Add(stopped);
            return [.. diagnostics];
        }

        /// <summary>By place, and at one place by id.</summary>
        private static List<Fault> Faults(ReadContext context) =>
        [
            .. context.Faults.Select(fault => fault with { Rule = RuleOf(fault.Rule, context) })
                .Where(fault => context.Options.SeverityOf(fault.Rule) is not null)
                .OrderBy(fault => fault.Offset).ThenBy(fault => fault.Rule.Id, StringComparer.Ordinal),
        ];

        /// <summary>What a newer version added can be done without.</summary>
        private static Rule RuleOf(Rule rule, ReadContext context) => context.IsNewerMinor && rule == FormRules.MemberUnknown ? FormRules.MemberNewer : rule;

        /// <summary>No graver than what is not listed; null where all is listed.</summary>
        private static Diagnostic? Stopped(ReadContext context, SourcePlace place) =>
            context.Dropped.Max(rule => context.Options.SeverityOf(RuleOf(rule, context))) is { } severity
                ? new(FormRules.Stopped, severity, FormRules.Stopped.MessageFor(context.Options.MaxDiagnostics), place)
                : null;

        private static IEnumerable<int> Offsets(Fault fault) => fault.RelatedOffset == Fault.NoPlace ? [fault.Offset] : [fault.Offset, fault.RelatedOffset];

        private static Diagnostic Of(Fault fault, SourceMap map, ReadOptions options) =>
            new(fault.Rule, options.SeverityOf(fault.Rule)!.Value, fault.Rule.MessageFor(fault.Arguments), map[fault.Offset], fault.RelatedOffset == Fault.NoPlace ? null : map[fault.RelatedOffset]);
    }
}
