using System.Text.Json;

namespace Plc.Model.Serialization.Description;

/// <summary>What a value looks like, as the schema and the reference of the format say it. Made from the declaration that reads and writes the value, and only when asked for.</summary>
internal abstract class Form
{
    /// <summary>The name by which the schema and the reference speak of it; null where it is described at the place where it is used.</summary>
    internal virtual string? Name => null;

    /// <summary>What it is.</summary>
    internal virtual string Doc => "";

    /// <summary>The type that JSON Schema has for it; null where values of several types are of this form.</summary>
    internal virtual string? JsonType => null;

    /// <summary>The forms of which it is made.</summary>
    internal virtual IEnumerable<Form> Parts => [];

    /// <summary>The rules that a value of this form keeps by itself.</summary>
    internal virtual IReadOnlyList<FormRule> Rules => [];

    /// <summary>What the reference says of a member that has such a value.</summary>
    internal abstract string Words { get; }

    /// <summary>Writes what JSON Schema says of it, within an object that is open.</summary>
    internal abstract void WriteKeywords(Utf8JsonWriter json);

    /// <summary>Writes what a place says where this form is used: the name, or what it is.</summary>
    internal void WriteUse(Utf8JsonWriter json)
    {
        if (Name is { } name) json.WriteString("$ref", "#/$defs/" + name);
        else WriteKeywords(json);
    }
}
