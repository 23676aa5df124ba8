using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plc.Model.Serialization.Converters;

/// <summary>A whole document inside what an app reads and writes: as <see cref="PlcDocumentReader"/> and <see cref="PlcDocumentWriter"/> have it.</summary>
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

    public override void Write(Utf8JsonWriter writer, PlcDocument value, JsonSerializerOptions options)
    {
        try
        {
            // Written again by the app's writer, which may escape and indent otherwise.
            using var document = JsonDocument.Parse(PlcDocumentWriter.Write(value), new JsonDocumentOptions { MaxDepth = writer.Options.MaxDepth });
            document.WriteTo(writer);
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException($"The {nameof(PlcDocument)} cannot be written. {exception.Message}", exception);
        }
    }
}
