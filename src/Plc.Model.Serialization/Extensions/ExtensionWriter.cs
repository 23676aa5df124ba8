using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Plc.Model.Primitives;
using Plc.Model.Serialization.Json;
using Plc.Model.Serialization.Shapes;

namespace Plc.Model.Serialization.Extensions;

/// <summary>Puts the members of a newer minor version back into a document that was written without them.</summary>
internal static class ExtensionWriter
{
    private static readonly ReadOptions Written = new(maxDocumentBytes: int.MaxValue, maxTextBytes: int.MaxValue);

    /// <summary>The objects of a document that this library wrote.</summary>
    internal static DocumentTree TreeOf(ReadOnlyMemory<byte> utf8)
    {
        var context = new ReadContext(utf8, Written) { IsNewerMinor = true };
        var json = new Utf8JsonReader(utf8.Span);
        json.Read();
        DocumentShapes.Document.TryRead(ref json, context, out _);
        return new(utf8, context);
    }

    /// <summary>Writes a document with its extensions.</summary>
    /// <param name="utf8">The document without them.</param>
    /// <param name="extensions">What is put back, last in the object that held it.</param>
    /// <param name="output">Where it goes.</param>
    /// <returns>Those that lost their place.</returns>
    internal static ValueList<DocumentExtension> Write(ReadOnlyMemory<byte> utf8, ValueList<DocumentExtension> extensions, IBufferWriter<byte> output)
    {
        var tree = TreeOf(utf8);
        var placed = new Dictionary<DocumentNode, List<DocumentExtension>>();
        var taken = new HashSet<(DocumentNode, string)>();
        var displaced = new List<DocumentExtension>();
        foreach (var extension in extensions)
        {
            if (HolderOf(extension, tree) is not { } holder || !taken.Add((holder, extension.Name))) displaced.Add(extension);
            else if (placed.TryGetValue(holder, out var held)) held.Add(extension);
            else placed.Add(holder, [extension]);
        }
        Splice(utf8.Span, placed, output);
        return [.. displaced];
    }

    /// <summary>The object that held an extension; null where it is no longer there.</summary>
    private static DocumentNode? HolderOf(DocumentExtension extension, DocumentTree tree)
    {
        var at = extension.Owner is { } owner ? tree.Named.GetValueOrDefault(owner) : tree.Root;
        var elements = 0;
        foreach (var segment in JsonPointer.Segments(extension.Path))
            at = at is { IsList: true } ? ElementOf(at, int.Parse(segment, CultureInfo.InvariantCulture), extension.Elements[elements++], tree) : at?.Member(segment);
        return at is { IsList: false } ? at : null;
    }

    /// <summary>The element that says the same: where it was, or else the first.</summary>
    private static DocumentNode? ElementOf(DocumentNode list, int index, string digest, DocumentTree tree) =>
        list.Element(index) is { } sameIndex && tree.DigestOf(sameIndex) == digest ? sameIndex : tree.ElementsOf(list).GetValueOrDefault(digest);

    /// <summary>The layout of what is written here is known: every member stands on a line of its own, and so does the bracket after the last.</summary>
    private static void Splice(ReadOnlySpan<byte> utf8, Dictionary<DocumentNode, List<DocumentExtension>> placed, IBufferWriter<byte> output)
    {
        var written = 0;
        foreach (var (holder, extensions) in placed.OrderBy(pair => pair.Key.End))
        {
            var indent = 2 * (holder.Outwards().Count() - 1);
            var end = holder.IsEmpty ? holder.End : holder.End - indent - 1;
            output.Write(utf8[written..end]);
            written = end;
            for (var i = 0; i < extensions.Count; i++) Member(extensions[i], indent + 2, isFirst: holder.IsEmpty && i == 0, output);
            if (holder.IsEmpty) Line(indent, output);
        }
        output.Write(utf8[written..]);
    }

    private static void Member(DocumentExtension extension, int indent, bool isFirst, IBufferWriter<byte> output)
    {
        if (!isFirst) output.Write(","u8);
        Line(indent, output);
        output.Write("\""u8);
        output.Write(JsonEncodedText.Encode(extension.Name, Json8259Encoder.Instance).EncodedUtf8Bytes);
        output.Write("\": "u8);
        var value = Indented(extension.Json);
        var isFirstLine = true;
        // Within texts a line feed is escaped.
        foreach (var line in value.Split((byte)'\n'))
        {
            if (!isFirstLine) Line(indent, output);
            output.Write(value[line]);
            isFirstLine = false;
        }
    }

    private static ReadOnlySpan<byte> Indented(string json)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var element = JsonDocument.Parse(json, new() { MaxDepth = int.MaxValue });
        using (var writer = new Utf8JsonWriter(buffer, JsonOutput.Options with { MaxDepth = int.MaxValue })) element.WriteTo(writer);
        return buffer.WrittenSpan;
    }

    private static void Line(int indent, IBufferWriter<byte> output)
    {
        output.Write("\n"u8);
        output.Write(Encoding.UTF8.GetBytes(new string(' ', indent)));
    }
}
