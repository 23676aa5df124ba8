using System.Text.Json;

namespace Plc.Model.Serialization.Description;

/// <summary>True or false.</summary>
internal sealed class TruthForm : Form
{
    internal override string JsonType => "boolean";

    internal override string Words => "true or false";

    internal override void WriteKeywords(Utf8JsonWriter json) => json.WriteString("type", JsonType);
}

/// <summary>What is computed: a number, or null.</summary>
internal sealed class StatisticForm : Form
{
    internal override string Name => "statistic";

    internal override string Doc => "A number that was computed, unrounded (binary, 64 bits); null where it is not defined, and then a member of the same name and `Reason` says why.";

    internal override string Words => Link.To(Name);

    internal override void WriteKeywords(Utf8JsonWriter json)
    {
        json.WriteStartArray("anyOf");
        foreach (var type in (string[])["number", "null"])
        {
            json.WriteStartObject();
            json.WriteString("type", type);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}

/// <summary>A text that is always the same.</summary>
internal sealed class ConstantForm(string value) : Form
{
    internal override string JsonType => "string";

    internal override string Words => $"`\"{value}\"`";

    internal override void WriteKeywords(Utf8JsonWriter json)
    {
        json.WriteString("type", JsonType);
        json.WriteString("const", value);
    }
}

/// <summary>A form that means something more at a place: the schema says the same of it, the reference more.</summary>
internal sealed class MeaningForm(Form form, string words) : Form
{
    internal override string? Name => form.Name;

    internal override string Doc => form.Doc;

    internal override string? JsonType => form.JsonType;

    internal override IEnumerable<Form> Parts => form.Parts;

    internal override IReadOnlyList<FormRule> Rules => form.Rules;

    internal override string Words => words;

    internal override void WriteKeywords(Utf8JsonWriter json) => form.WriteKeywords(json);
}

/// <summary>A list.</summary>
/// <param name="element">What stands in it.</param>
/// <param name="isDistinct">Whether each element stands in it once.</param>
internal sealed class ListForm(Form element, bool isDistinct) : Form
{
    internal override string JsonType => "array";

    internal override IEnumerable<Form> Parts => [element];

    internal override string Words => $"list of {element.Words}{(isDistinct ? ", each once" : "")}";

    internal Form Element => element;

    internal override void WriteKeywords(Utf8JsonWriter json)
    {
        json.WriteString("type", JsonType);
        if (isDistinct) json.WriteBoolean("uniqueItems", true);
    }
}
