using System.Text.Json;

namespace Plc.Model.Serialization.Description;

/// <summary>A value of one of several forms that cannot be mistaken for each other.</summary>
internal sealed class ChoiceForm(string name, string doc, params Form[] forms) : Form
{
    internal override string Name => name;

    internal override string Doc => doc;

    internal override IEnumerable<Form> Parts => forms;

    internal override IReadOnlyList<FormRule> Rules => OwnRules;

    internal IReadOnlyList<FormRule> OwnRules { get; init; } = [];

    internal override string Words => Link.To(name);

    internal override void WriteKeywords(Utf8JsonWriter json)
    {
        json.WriteStartArray("oneOf");
        foreach (var form in forms)
        {
            json.WriteStartObject();
            form.WriteUse(json);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
