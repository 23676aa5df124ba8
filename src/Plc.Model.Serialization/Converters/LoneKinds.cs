using System.Text.Json;
using Plc.Model.Primitives;
using Plc.Model.Serialization.Description;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Converters;

/// <summary>A list that is no member of an object. An element that cannot be read does not hide what is wrong with the others.</summary>
internal sealed class LoneListKind<T>(Kind<T> element) : Kind<ValueList<T>>
{
    internal override bool TryRead(ref Utf8JsonReader json, ReadContext context, out ValueList<T> value)
    {
        value = default;
        if (!json.Expect(context, JsonTokenType.StartArray, "a list")) return false;
        var values = new List<T>();
        var count = 0;
        for (; json.Read() && json.TokenType != JsonTokenType.EndArray; count++)
        {
            if (json.TokenType == JsonTokenType.Null) context.Add(FormRules.Null, (int)json.TokenStartIndex);
            else if (element.TryRead(ref json, context, out var item)) values.Add(item);
        }
        value = [.. values];
        return values.Count == count;
    }

    internal override void Write(Utf8JsonWriter json, ValueList<T> value)
    {
        json.WriteStartArray();
        foreach (var item in value) element.Write(json, item);
        json.WriteEndArray();
    }

    internal override Form Form => new ListForm(element.Form, isDistinct: false);
}

/// <summary>A value of a type that holds values which mean nothing, such as the default of an id: they could not be read again and are not written.</summary>
internal sealed class LoneKind<T>(Kind<T> kind, Func<T, bool> isNothing) : Kind<T>
{
    internal override Form Form => kind.Form;

    internal override bool TryRead(ref Utf8JsonReader json, ReadContext context, out T value) => kind.TryRead(ref json, context, out value);

    internal override void Write(Utf8JsonWriter json, T value)
    {
        ThrowIfNothing(value);
        kind.Write(json, value);
    }

    /// <summary>Refuses to write a value that means nothing.</summary>
    /// <exception cref="JsonException">It does.</exception>
    internal void ThrowIfNothing(T value)
    {
        if (isNothing(value)) throw new JsonException($"The {TypeName.Of(typeof(T))} means nothing and cannot be written: leave it out, or make it nullable, where there is none.");
    }
}
