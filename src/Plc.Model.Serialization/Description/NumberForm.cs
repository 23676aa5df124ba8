using System.Text.Json;

namespace Plc.Model.Serialization.Description;

/// <summary>A number between two bounds.</summary>
internal sealed class NumberForm(string name, string doc, string words, decimal least, decimal most, bool isWhole = false) : Form
{
    internal override string Name => name;

    internal override string Doc => doc;

    internal override string JsonType => isWhole ? "integer" : "number";

    internal override IReadOnlyList<FormRule> Rules => OwnRules;

    internal override string Words => words;

    internal IReadOnlyList<FormRule> OwnRules { get; init; } = [];

    internal override void WriteKeywords(Utf8JsonWriter json)
    {
        json.WriteString("type", JsonType);
        json.WriteNumber("minimum", least);
        json.WriteNumber("maximum", most);
    }
}
