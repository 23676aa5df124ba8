using System.Text;
using System.Text.Json;
using Plc.Model.Rules;
using Plc.Model.Serialization.Description;

namespace Plc.Model.Serialization.Json;

/// <summary>What a value of a type looks like in JSON: how it is read and how it is written.</summary>
internal abstract class Kind<T>
{
    /// <summary>Reads the value at which the reader stands, to its last token; notes what is wrong with it.</summary>
    internal abstract bool TryRead(ref Utf8JsonReader json, ReadContext context, out T value);

    /// <summary>Writes a value.</summary>
    internal abstract void Write(Utf8JsonWriter json, T value);

    /// <summary>What schema and reference say of a value; made when it is asked for.</summary>
    internal abstract Form Form { get; }

    /// <summary>Takes note that a value of this kind, or many of them, should be there and could not be read.</summary>
    internal virtual void Missing(ReadContext context, bool areMany) { }
}

/// <summary>What kinds have in common when they read.</summary>
internal static class KindReading
{
    /// <summary>Whether the reader stands at a token of a type; otherwise notes what was found and passes over it.</summary>
    internal static bool Expect(this ref Utf8JsonReader json, ReadContext context, JsonTokenType type, string expected)
    {
        if (json.TokenType == type) return true;
        context.Add(FormRules.ValueKind, (int)json.TokenStartIndex, expected, Found(json.TokenType));
        json.Skip();
        return false;
    }

    /// <summary>Reads a text as it stands.</summary>
    internal static bool TryText(this ref Utf8JsonReader json, ReadContext context, string expected, out string text)
    {
        text = "";
        if (!json.Expect(context, JsonTokenType.String, expected)) return false;
        if (json.ValueSpan.Length > context.Options.MaxTextBytes)
        {
            context.Add(FormRules.Size, (int)json.TokenStartIndex, "The text", Serialization.Found.Bytes(context.Options.MaxTextBytes));
            return false;
        }
        if (context.OnlyAccepts ? TryGetLikelyString(ref json, out text) : TryGetString(ref json, out text)) return true;
        context.Add(FormRules.TextUnicode, (int)json.TokenStartIndex, UnicodeText.Fault(json.ValueSpan));
        return false;
    }

    /// <summary>The text of a string or a name; false where it is no Unicode.</summary>
    internal static bool TryGetString(ref Utf8JsonReader json, out string text)
    {
        var isUnicode = UnicodeText.IsValid(json.ValueSpan);
        text = isUnicode ? json.GetString()! : "";
        return isUnicode;
    }

    /// <summary>As <see cref="TryGetString"/>, faster where the text is Unicode and far slower where it is not: for where the first fault is the last.</summary>
    private static bool TryGetLikelyString(ref Utf8JsonReader json, out string text)
    {
        try
        {
            text = json.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            text = "";
            return false;
        }
    }

    /// <summary>Whether the reader stands at this name or text. The framework's own comparison throws where an escaped name is no Unicode.</summary>
    internal static bool NameIs(this ref Utf8JsonReader json, ReadOnlySpan<byte> name) =>
        json.ValueIsEscaped
            ? TryGetString(ref json, out var unescaped) && name.SequenceEqual(Encoding.UTF8.GetBytes(unescaped))
            : json.ValueSpan.SequenceEqual(name);

    /// <summary>Reads a number exactly.</summary>
    internal static bool TryNumber(this ref Utf8JsonReader json, ReadContext context, out decimal number)
    {
        number = 0;
        if (!json.Expect(context, JsonTokenType.Number, "a number")) return false;
        if (ExactDecimal.TryParse(json.ValueSpan, out number)) return true;
        context.Add(FormRules.NumberDigits, (int)json.TokenStartIndex);
        return false;
    }

    /// <summary>Notes what a value breaks, at its own place.</summary>
    internal static bool Accept(this ref Utf8JsonReader json, ReadContext context, RuleBreaches breaches)
    {
        foreach (var breach in breaches) context.Add(breach.Rule, (int)json.TokenStartIndex, breach.Arguments.AsSpan());
        return breaches.Count == 0;
    }

    internal static string Found(JsonTokenType type) => type switch
    {
        JsonTokenType.String => "text",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        _ => "null",
    };
}
