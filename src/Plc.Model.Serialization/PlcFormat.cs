using System.Buffers;
using System.Text;
using System.Text.Json;
using Plc.Model.Serialization.Description;

namespace Plc.Model.Serialization;

/// <summary>What describes the format to programs in other languages and to people, made from the declarations that read and write it.</summary>
public static class PlcFormat
{
    private const string Resource = "plc-1.0.schema.json";

    private static readonly Lazy<byte[]> Embedded = new(ReadResource);

    /// <summary>The JSON Schema (draft 2020-12) of documents, as this package ships it.</summary>
    public static ReadOnlyMemory<byte> Schema => Embedded.Value;

    /// <summary>Writes the JSON Schema of documents from the declarations; the same bytes as <see cref="Schema"/>.</summary>
    /// <param name="output">Where it goes.</param>
    public static void WriteSchema(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        SchemaWriter.Write(output);
    }

    /// <summary>Writes the reference of documents as Markdown: every type with its members and rules, every form of a value, every list of words.</summary>
    /// <param name="example">A valid document, from which the example of each type is taken.</param>
    /// <param name="output">Where it goes.</param>
    /// <exception cref="JsonException">The example is no JSON.</exception>
    public static void WriteReference(ReadOnlyMemory<byte> example, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Encoding.UTF8.GetBytes(ReferenceWriter.Write(example)));
    }

    private static byte[] ReadResource()
    {
        using var stream = typeof(PlcFormat).Assembly.GetManifestResourceStream(Resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
