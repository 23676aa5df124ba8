using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using Plc.Model.Serialization.Shapes;

namespace Plc.Model.Serialization.Converters;

/// <summary>A whole document inside what an app reads: what <see cref="PlcDocumentReader"/> says of it holds here too.</summary>
internal sealed class DocumentConverter : JsonConverter<PlcDocument>
{
    public override PlcDocument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = reader;
        var text = new ArrayBufferWriter<byte>();
        JsonValue.Copy(ref reader, text);
        var read = PlcDocumentReader.Read(text.WrittenMemory, ValueReading.OptionsFor(start.CurrentState.Options));
        if (read.Value is { } document) return document;
        reader = start;
        throw new PlcJsonException(nameof(PlcDocument), [.. read.Diagnostics.Select(ValueReading.WithPointerAlone)]);
    }

    public override void Write(Utf8JsonWriter writer, PlcDocument value, JsonSerializerOptions options) => DocumentShapes.Document.Write(writer, value);
}
