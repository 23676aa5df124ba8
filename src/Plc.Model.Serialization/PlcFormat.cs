using System.Buffers;
using System.Text;
using System.Text.Json;
using Plc.Model.Primitives;
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

    /// <summary>The names of what is written as JSON for programs and never read again, such as <c>analysis</c>; each has a schema.</summary>
    public static ValueList<string> Outputs => [.. Output.All.Select(output => output.Name)];

    /// <summary>Writes the JSON Schema (draft 2020-12) of an output, of this version of the format exactly.</summary>
    /// <param name="name">One of <see cref="Outputs"/>.</param>
    /// <param name="output">Where it goes.</param>
    /// <exception cref="ArgumentException">There is no such output.</exception>
    public static void WriteOutputSchema(string name, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(output);
        var of = Output.All.FirstOrDefault(one => one.Name == name) ?? throw new ArgumentException($"There is no output '{name}'; there are {string.Join(", ", Outputs)}.", nameof(name));
        SchemaWriter.Write(of, output);
    }

    /// <summary>Writes the reference of all outputs as Markdown: every type with its members, every form of a value, every list of words.</summary>
    /// <param name="output">Where it goes.</param>
    public static void WriteOutputReference(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Encoding.UTF8.GetBytes(ReferenceWriter.WriteOutputs()));
    }

    private static byte[] ReadResource()
    {
        using var stream = typeof(PlcFormat).Assembly.GetManifestResourceStream(Resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
