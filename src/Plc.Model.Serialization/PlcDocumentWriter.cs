using System.Buffers;
using Plc.Model.Serialization.Json;
using Plc.Model.Serialization.Shapes;

namespace Plc.Model.Serialization;

/// <summary>Writes documents of the PLC format: UTF-8 without a byte order mark, members in the order of the format, so that equal documents give equal bytes.</summary>
public static class PlcDocumentWriter
{
    /// <summary>Writes a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(PlcDocument document, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.Write(output, json => DocumentShapes.Document.Write(json, document));
    }

    /// <summary>The bytes of a document.</summary>
    public static byte[] Write(PlcDocument document)
    {
        using var output = new PooledBuffer();
        Write(document, output);
        return output.Written.ToArray();
    }
}
