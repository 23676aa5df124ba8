using System.Text.Json;

namespace Plc.Model.Serialization.Description;

/// <summary>A text of a certain form.</summary>
internal sealed class TextForm(string name, string doc, string words) : Form
{
    internal override string Name => name;

    internal override string Doc => doc;

    internal override string JsonType => "string";

    internal override IReadOnlyList<FormRule> Rules => OwnRules;

    internal override string Words => words;

    internal IReadOnlyList<FormRule> OwnRules { get; init; } = [];

    /// <summary>What the whole text has to match; an expression that means the same in every language, without classes or assertions that only some know.</summary>
    internal string? Pattern { get; init; }

    /// <summary>The most characters, each a Unicode code point.</summary>
    internal int? MaxLength { get; init; }

    /// <summary>The format of JSON Schema that it has, where one says no more than the pattern.</summary>
    internal string? Format { get; init; }

    /// <summary>A beginning of texts for which <see cref="Format"/> does not hold.</summary>
    internal string? FormatUnless { get; init; }

    internal override void WriteKeywords(Utf8JsonWriter json)
    {
        json.WriteString("type", JsonType);
        if (MaxLength is { } length)
        {
            json.WriteNumber("minLength", 1);
            json.WriteNumber("maxLength", length);
        }
        if (Pattern is not null) json.WriteString("pattern", Pattern);
        if (Format is null) return;
        if (FormatUnless is null)
        {
            json.WriteString("format", Format);
            return;
        }
        json.WriteStartArray("anyOf");
        WriteString(json, "format", Format);
        WriteString(json, "pattern", FormatUnless);
        json.WriteEndArray();
    }

    private void WriteString(Utf8JsonWriter json, string keyword, string value)
    {
        json.WriteStartObject();
        json.WriteString("type", JsonType);
        json.WriteString(keyword, value);
        json.WriteEndObject();
    }
}
