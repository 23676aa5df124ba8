using System.Buffers;
using System.Text.Json;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Converters;

/// <summary>Reads one value inside what an app reads: all of its faults are thrown at once.</summary>
internal static class ValueReading
{
    /// <summary>What the framework means where an app says nothing of how deep its JSON is.</summary>
    private const int DefaultDepth = 64;

    /// <summary>More is not kept for the next value.</summary>
    private const int MaxKept = 1 << 16;

    // A list of ids is many values: each is copied into the same memory, and where nothing is wrong with them they share a context, of which single values use nothing else. A thread reads
    // one value at a time, since no converter here asks another.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _kept;

    [ThreadStatic]
    private static ReadContext? _singles;

    /// <summary>Reads the value, or the name of a member, at which the reader stands.</summary>
    /// <exception cref="PlcJsonException">There is an error. The reader stands where the value begins, so that the framework names that place.</exception>
    internal static T Read<T>(ref Utf8JsonReader json, Kind<T> kind)
    {
        var start = json;
        var options = OptionsFor(json.CurrentState.Options);
        var text = _kept ?? new();
        _kept = null;
        JsonValue.Copy(ref json, text);

        var isSingle = start.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray);
        var context = isSingle ? _singles ?? new(default, ReadOptions.Default) : new(text.WrittenMemory, options);
        var inner = new Utf8JsonReader(text.WrittenSpan, new JsonReaderOptions { MaxDepth = options.MaxDepth });
        inner.Read();
        var isRead = TryRead(ref inner, context, kind, out var value);
        var diagnostics = isRead ? default : Diagnostics(context, text.WrittenMemory);
        Keep(text);
        if (isSingle) _singles = isRead ? context : null;
        if (isRead) return value;
        json = start;
        throw new PlcJsonException(TypeName.Of(typeof(T)), diagnostics);
    }

    private static bool TryRead<T>(ref Utf8JsonReader json, ReadContext context, Kind<T> kind, out T value)
    {
        if (json.TokenType != JsonTokenType.Null) return kind.TryRead(ref json, context, out value) && !context.Faults.Exists(fault => fault.Rule.Severity == RuleSeverity.Error);
        value = default!;
        context.Add(FormRules.Null, 0);
        return false;
    }

    /// <summary>The limits for a value: no less deep than the app's own, by which it was passed over already.</summary>
    internal static ReadOptions OptionsFor(JsonReaderOptions app)
    {
        var maxDepth = app.MaxDepth > 0 ? app.MaxDepth : DefaultDepth;
        return maxDepth == ReadOptions.Default.MaxDepth ? ReadOptions.Default : new(maxDepth: maxDepth);
    }

    /// <summary>Faults without line and column: those of the value by itself would not be those of what the app reads.</summary>
    internal static Diagnostic WithPointerAlone(Diagnostic diagnostic) => new(
        diagnostic.Rule, diagnostic.Severity, diagnostic.Message, PointerAlone(diagnostic.Place), diagnostic.Related is { } related ? PointerAlone(related) : null);

    private static SourcePlace PointerAlone(SourcePlace place) => SourcePlace.OfPointer(place.JsonPointer!);

    private static void Keep(ArrayBufferWriter<byte> text)
    {
        if (text.Capacity > MaxKept) return;
        text.ResetWrittenCount();
        _kept = text;
    }

    private static ValueList<Diagnostic> Diagnostics(ReadContext context, ReadOnlyMemory<byte> text)
    {
        var faults = context.Faults.OrderBy(fault => fault.Offset).ToList();
        var map = new SourceMap(text, 0, context.Options.MaxDepth, faults.SelectMany(Offsets));
        var diagnostics = faults.Select(fault => WithPointerAlone(new(
            fault.Rule, fault.Rule.Severity, fault.Rule.MessageFor(fault.Arguments), map[fault.Offset], fault.RelatedOffset == Fault.NoPlace ? null : map[fault.RelatedOffset]))).ToList();
        if (context.Dropped.Count > 0) diagnostics.Add(new(FormRules.Stopped, RuleSeverity.Error, FormRules.Stopped.MessageFor(context.Options.MaxDiagnostics), diagnostics[^1].Place));
        return [.. diagnostics];
    }

    private static IEnumerable<int> Offsets(Fault fault) => fault.RelatedOffset == Fault.NoPlace ? [fault.Offset] : [fault.Offset, fault.RelatedOffset];
}
