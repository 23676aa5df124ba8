using System.Buffers;
using Plc.Model.Primitives;
using Plc.Model.Serialization.Extensions;
using Plc.Model.Serialization.Json;
using Plc.Model.Serialization.Shapes;

namespace Plc.Model.Serialization;

/// <summary>Writes documents of the PLC format: UTF-8 without a byte order mark, members in the order of the format, so that equal documents give equal bytes.</summary>
/// <remarks>
/// A document that was read from a newer minor version is written as of that version, and its extensions go back into the objects that held them, last of their members. An
/// extension whose object is gone has lost its place; none is left out without a word.
/// </remarks>
public static class PlcDocumentWriter
{
    /// <summary>Writes a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="output">Where it goes.</param>
    /// <returns>The extensions that lost their place and were not written; most often none.</returns>
    public static ValueList<DocumentExtension> Write(PlcDocument document, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        if (document.Extensions.Members.Count > 0) return ExtensionWriter.Write(WriteWithoutExtensions(document), document.Extensions.Members, output);
        JsonOutput.Write(output, json => DocumentShapes.Document.Write(json, document));
        return [];
    }

    /// <summary>The bytes of a document.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="InvalidOperationException">An extension has lost its place; the other overloads write the rest, and say which.</exception>
    public static byte[] Write(PlcDocument document)
    {
        var bytes = Write(document, out var displaced);
        if (displaced.Count == 0) return bytes;
        throw new InvalidOperationException(
            $"{(displaced.Count == 1 ? "1 extension has lost its place" : $"{displaced.Count} extensions have lost their places")} ({displaced[0]}{(displaced.Count == 1 ? "" : ", …")}); the overloads that say which write the rest.");
    }

    /// <summary>The bytes of a document, and what could not be written.</summary>
    /// <param name="document">The document.</param>
    /// <param name="displaced">The extensions that lost their place and were not written; most often none.</param>
    public static byte[] Write(PlcDocument document, out ValueList<DocumentExtension> displaced)
    {
        using var output = new PooledBuffer();
        displaced = Write(document, output);
        return output.Written.ToArray();
    }

    internal static ReadOnlyMemory<byte> WriteWithoutExtensions(PlcDocument document)
    {
        var output = new ArrayBufferWriter<byte>();
        JsonOutput.Write(output, json => DocumentShapes.Document.Write(json, document));
        return output.WrittenMemory;
    }
}
