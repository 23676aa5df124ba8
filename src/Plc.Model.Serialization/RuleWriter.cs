using System.Buffers;
using Plc.Model.Rules;
using Plc.Model.Serialization.Json;
using Plc.Model.Serialization.Shapes;

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
        JsonOutput.Write(output, json => DiagnosticShapes.Catalog.Write(json, catalog));
    }

    /// <summary>Writes one rule: <c>plc</c>, then <c>rule</c>.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(Rule rule, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.Write(output, json => DiagnosticShapes.Explained.Write(json, rule));
    }
}
