using System.Buffers;
using System.Text;
using System.Text.Json;
using Plc.Model.Primitives;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Extensions;

/// <summary>Takes the members of a newer minor version out of a document that was read, so that the writer can put them back.</summary>
internal static class ExtensionReader
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = Json8259Encoder.Instance, MaxDepth = int.MaxValue };

    /// <summary>The document with its extensions. What is wrong with them is noted as any other fault is.</summary>
    /// <param name="document">The document without them.</param>
    /// <param name="utf8">Its text.</param>
    /// <param name="context">What was noted while it was read.</param>
    internal static PlcDocument Read(PlcDocument document, ReadOnlyMemory<byte> utf8, ReadContext context)
    {
        var tree = new DocumentTree(utf8, context);
        var written = new Lazy<DocumentTree>(() => ExtensionWriter.TreeOf(PlcDocumentWriter.WriteWithoutExtensions(document)));
        var members = new List<DocumentExtension>(tree.Unknown.Count);
        var seen = new HashSet<(DocumentNode, string?)>();
        foreach (var unknown in tree.Unknown)
        {
            if (!seen.Add((unknown.Holder, unknown.Name))) context.Add(FormRules.MemberTwice, unknown.NameStart);
            else if (IsSound(unknown, utf8.Span, context)) members.Add(Extension(unknown, tree, written, utf8.Span));
        }
        return document.With(new DocumentExtensions(document.Version, [.. members.OrderBy(PlaceOf, StringComparer.Ordinal)]));
    }

    /// <summary>A text by which extensions of one object stand together; those that are equal to it keep their order.</summary>
    private static string PlaceOf(DocumentExtension extension)
    {
        var place = new StringBuilder();
        for (var owner = extension.Owner; owner is not null; owner = owner.Within) place.Insert(0, $"{owner.Kind}\0{owner.Id}\0");
        return place.Append(extension.Path).ToString();
    }

    private static DocumentExtension Extension(UnknownMember unknown, DocumentTree tree, Lazy<DocumentTree> written, ReadOnlySpan<byte> utf8)
    {
        var path = unknown.Holder.Outwards().TakeWhile(node => tree.NameOf(node) is null && node.Parent is not null).Reverse().ToList();
        var holder = path.Count == 0 ? unknown.Holder : path[0].Parent!;
        var owner = tree.NameOf(holder);
        var elements = path.Exists(node => node.Index != DocumentNode.NoIndex) ? Digests(owner, path, written.Value) : [];
        var pointer = string.Concat(path.Select(node => "/" + (node.Index == DocumentNode.NoIndex ? JsonPointer.Escape(node.Name) : $"{node.Index}")));
        return new(owner, pointer, unknown.Name!, Text(utf8[unknown.Start..unknown.End]), elements);
    }

    /// <summary>What the elements of lists on a path say, as they are written.</summary>
    private static ValueList<string> Digests(DocumentObject? owner, List<DocumentNode> path, DocumentTree written)
    {
        var digests = new List<string>();
        var at = owner is null ? written.Root : written.Named.GetValueOrDefault(owner);
        foreach (var node in path)
        {
            at = node.Index == DocumentNode.NoIndex ? at?.Member(node.Name) : at?.Element(node.Index);
            if (node.Index != DocumentNode.NoIndex) digests.Add(at is null ? "" : written.DigestOf(at));
        }
        return [.. digests];
    }

    /// <summary>Whether every text of a member can be kept: a reader of its version has to take it in again.</summary>
    private static bool IsSound(UnknownMember unknown, ReadOnlySpan<byte> utf8, ReadContext context)
    {
        var isSound = IsText(unknown.Name, unknown.Name is { } name ? Encoding.UTF8.GetByteCount(name) : 0, unknown.NameStart, utf8[unknown.NameStart..unknown.Start], context);
        var json = new Utf8JsonReader(utf8[unknown.Start..unknown.End], new JsonReaderOptions { MaxDepth = int.MaxValue });
        while (json.Read())
        {
            if (json.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName)) continue;
            var raw = json.ValueSpan;
            isSound &= IsText(KindReading.TryGetString(ref json, out var text) ? text : null, raw.Length, unknown.Start + (int)json.TokenStartIndex, raw, context);
        }
        return isSound;
    }

    private static bool IsText(string? text, int length, int offset, ReadOnlySpan<byte> raw, ReadContext context)
    {
        if (length > context.Options.MaxTextBytes) context.Add(FormRules.Size, offset, "The text", Found.Bytes(context.Options.MaxTextBytes));
        else if (text is null) context.Add(FormRules.TextUnicode, offset, UnicodeText.Fault(raw));
        else return true;
        return false;
    }

    private static string Text(ReadOnlySpan<byte> value)
    {
        var reader = new Utf8JsonReader(value, new JsonReaderOptions { MaxDepth = int.MaxValue });
        using var element = JsonDocument.ParseValue(ref reader);
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, Compact)) element.WriteTo(json);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
