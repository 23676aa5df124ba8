using System.Text.Json;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Description;

/// <summary>What an object may be like, as JSON Schema says it: the keywords of one schema.</summary>
internal sealed class Condition(Action<Utf8JsonWriter> writeKeywords)
{
    internal void WriteKeywords(Utf8JsonWriter json) => writeKeywords(json);

    /// <summary>A member is there.</summary>
    internal static Condition Has(string member) => OfMember(member, isRequired: true, null);

    /// <inheritdoc cref="Has(string)"/>
    internal static Condition Has(ShapeMember member) => Has(member.Name);

    /// <summary>A member is there and is one of these words.</summary>
    internal static Condition Is<T>(string member, params T[] words) where T : struct, Enum =>
        IsText(member, [.. words.Select(word => JsonNamingPolicy.CamelCase.ConvertName(word.ToString()))]);

    /// <inheritdoc cref="Is{T}(string, T[])"/>
    internal static Condition Is<T>(ShapeMember<T> member, params T[] words) where T : struct, Enum => Is(member.Name, words);

    /// <summary>A member is there and is one of these texts.</summary>
    internal static Condition IsText(string member, params string[] texts) => OfMember(member, isRequired: true, new(json =>
    {
        if (texts is [var only]) json.WriteString("const", only);
        else
        {
            json.WriteStartArray("enum");
            foreach (var text in texts) json.WriteStringValue(text);
            json.WriteEndArray();
        }
    }));

    /// <summary>A member is there and is true.</summary>
    internal static Condition IsTrue(ShapeMember member) => OfMember(member.Name, isRequired: true, new(json => json.WriteBoolean("const", true)));

    /// <summary>A member is there and is like this.</summary>
    internal static Condition HasLike(string member, Condition condition) => OfMember(member, isRequired: true, AsObject(condition));

    /// <summary>A member is like this where it is there.</summary>
    internal static Condition Like(string member, Condition condition) => OfMember(member, isRequired: false, AsObject(condition));

    /// <summary>A number lies within bounds where it is there.</summary>
    internal static Condition Number(string member, decimal? least = null, decimal? most = null, decimal? above = null, decimal? below = null, bool isWhole = false) =>
        OfMember(member, isRequired: false, new(json =>
        {
            json.WriteString("type", isWhole ? "integer" : "number");
            if (least is { } from) json.WriteNumber("minimum", from);
            if (above is { } beyond) json.WriteNumber("exclusiveMinimum", beyond);
            if (most is { } to) json.WriteNumber("maximum", to);
            if (below is { } before) json.WriteNumber("exclusiveMaximum", before);
        }));

    /// <summary>A text is of this form where it is there.</summary>
    internal static Condition Pattern(string member, string pattern) => OfMember(member, isRequired: false, new(json =>
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", pattern);
    }));

    /// <summary>A list is there and has an element.</summary>
    internal static Condition Filled(string member) => OfMember(member, isRequired: true, List(json => json.WriteNumber("minItems", 1)));

    /// <summary>A list has no element where it is there.</summary>
    internal static Condition Empty(string member) => OfMember(member, isRequired: false, List(json => json.WriteNumber("maxItems", 0)));

    /// <summary>Each element of a list is like this where it is there.</summary>
    internal static Condition Each(string member, Condition condition) => OfMember(member, isRequired: false, List(json => Write(json, "items", AsObject(condition))));

    /// <summary>All of these hold.</summary>
    internal static Condition All(params Condition[] conditions) => new(json => Write(json, "allOf", conditions));

    /// <summary>One or more of these hold.</summary>
    internal static Condition Any(params Condition[] conditions) => new(json => Write(json, "anyOf", conditions));

    /// <summary>Exactly one of these holds.</summary>
    internal static Condition One(params Condition[] conditions) => new(json => Write(json, "oneOf", conditions));

    /// <summary>This does not hold.</summary>
    internal static Condition Not(Condition condition) => new(json => Write(json, "not", condition));

    /// <summary>Where one holds the other holds too.</summary>
    internal static Condition If(Condition condition, Condition then) => new(json =>
    {
        Write(json, "if", condition);
        Write(json, "then", then);
    });

    private static Condition OfMember(string member, bool isRequired, Condition? value) => new(json =>
    {
        json.WriteStartObject("properties");
        if (value is null) json.WriteBoolean(member, true);
        else Write(json, member, value);
        json.WriteEndObject();
        if (!isRequired) return;
        json.WriteStartArray("required");
        json.WriteStringValue(member);
        json.WriteEndArray();
    });

    private static Condition AsObject(Condition condition) => new(json =>
    {
        json.WriteString("type", "object");
        condition.WriteKeywords(json);
    });

    private static Condition List(Action<Utf8JsonWriter> write) => new(json =>
    {
        json.WriteString("type", "array");
        write(json);
    });

    private static void Write(Utf8JsonWriter json, string keyword, Condition condition)
    {
        json.WriteStartObject(keyword);
        condition.WriteKeywords(json);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string keyword, Condition[] conditions)
    {
        json.WriteStartArray(keyword);
        foreach (var condition in conditions)
        {
            json.WriteStartObject();
            condition.WriteKeywords(json);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
