using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plc.Model.Serialization.Converters;

/// <summary>Writes what programs are told and never tell: nothing is made of it when it is read.</summary>
internal sealed class WriteOnlyConverter<T>(Action<Utf8JsonWriter, T> write) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"A {TypeName.Of(typeof(T))} is only written.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
}

/// <summary>Refuses a type whose form in JSON needs more than its value, where the framework would write what nobody can read.</summary>
/// <param name="instead">What to use.</param>
internal sealed class RefusingConverter<T>(string instead) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw Refusal();

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => throw Refusal();

    private NotSupportedException Refusal() => new($"A {TypeName.Of(typeof(T))} is not a part of an app's JSON. {instead}");
}
