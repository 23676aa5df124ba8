using System.Buffers;
using System.Text.Json;

namespace Plc.Model.Serialization.Json;

/// <summary>How JSON is written here: UTF-8 without a byte order mark, two spaces, line feeds, one at the end, and nothing escaped that need not be.</summary>
internal static class JsonOutput
{
    internal static JsonWriterOptions Options { get; } = new() { Indented = true, NewLine = "\n", Encoder = Json8259Encoder.Instance };

    internal static void Write(IBufferWriter<byte> output, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(output, Options)) write(json);
        output.Write("\n"u8);
    }
}
