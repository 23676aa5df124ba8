using System.Text.Json;
using System.Text.Json.Serialization;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Converters;

/// <summary>Reads and writes values of a type by what the type looks like in the format, whatever the app set for its own types.</summary>
internal class PlcConverter<T>(Kind<T> kind) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ValueReading.Read(ref reader, kind);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        try
        {
            kind.Write(writer, value);
        }
        catch (InvalidOperationException exception) when (writer.CurrentDepth >= (writer.Options.MaxDepth is 0 ? 1000 : writer.Options.MaxDepth))
        {
            throw new JsonException($"The {TypeName.Of(typeof(T))} is nested more deeply than the options allow (MaxDepth).", exception);
        }
    }
}

/// <summary>As <see cref="PlcConverter{T}"/>, for what is text and can so be the key of a dictionary.</summary>
internal sealed class PlcKeyConverter<T>(LoneKind<T> kind, Func<T, string> name) : PlcConverter<T>(kind) where T : notnull
{
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader, typeToConvert, options);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        kind.ThrowIfNothing(value);
        writer.WritePropertyName(name(value));
    }
}
