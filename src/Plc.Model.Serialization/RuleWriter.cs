using System.Buffers;
using System.Text.Json;
using Plc.Model.Rules;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization;

/// <summary>Writes a catalogue of rules as JSON for programs.</summary>
public static class RuleWriter
{
    /// <summary>Writes rules: <c>plc</c>, then one entry a rule.</summary>
    /// <param name="catalog">The rules.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(RuleCatalog catalog, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.Write(output, json => Write(json, catalog));
    }

    private static void Write(Utf8JsonWriter json, RuleCatalog catalog)
    {
        json.WriteStartObject();
        json.WriteString("plc", PlcDocument.FormatVersion);
        json.WriteStartArray("rules");
        foreach (var rule in catalog) Write(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes one rule as an object.</summary>
    internal static void Write(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("severity", JsonNamingPolicy.CamelCase.ConvertName(rule.Severity.ToString()));
        json.WriteString("title", rule.Title);
        json.WriteString("message", rule.Message);
        json.WriteString("fix", rule.Fix);
        json.WriteString("source", rule.Source);
        if (rule.Characteristic is { } characteristic) json.WriteString("characteristic", JsonNamingPolicy.CamelCase.ConvertName(characteristic.ToString()));
        json.WriteEndObject();
    }
}
