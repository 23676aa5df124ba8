using System.Text.Json;
using Plc.Model.Rules;

namespace Plc.Model.Serialization.Description;

/// <summary>A word of a list.</summary>
/// <param name="name">What the list is called; null where it is a part of a choice that has the name.</param>
/// <param name="doc">What it is.</param>
/// <param name="list">The words.</param>
internal sealed class WordForm(string? name, string doc, IReadOnlyList<string> list) : Form
{
    internal override string? Name => name;

    internal override string Doc => doc;

    internal override string JsonType => "string";

    internal override string Words => name is null ? "a word of the list" : Link.To(name);

    internal IReadOnlyList<string> List => list;

    /// <summary>The rule that a text breaks which is none of the words.</summary>
    internal Rule Refusal { get; init; } = FormRules.ClosedList;

    internal override void WriteKeywords(Utf8JsonWriter json)
    {
        json.WriteString("type", JsonType);
        json.WriteStartArray("enum");
        foreach (var word in list) json.WriteStringValue(word);
        json.WriteEndArray();
    }
}
