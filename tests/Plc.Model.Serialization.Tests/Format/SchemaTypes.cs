using System.Text.Json;

namespace Plc.Model.Serialization.Tests;

/// <summary>Says of which types the parts of a document are, by following the published schema as a program in another language would.</summary>
internal sealed class SchemaTypes
{
    private readonly JsonElement _types;

    internal SchemaTypes(ReadOnlyMemory<byte> schema) => _types = JsonDocument.Parse(schema).RootElement.GetProperty("$defs");

    /// <summary>All types.</summary>
    internal IEnumerable<string> Names => _types.EnumerateObject().Select(type => type.Name);

    /// <summary>The members that a type has.</summary>
    internal IEnumerable<string> MembersOf(string type) => _types.GetProperty(type).TryGetProperty("properties", out var members) ? members.EnumerateObject().Select(member => member.Name) : [];

    /// <summary>What the schema says of a type.</summary>
    internal JsonElement this[string type] => _types.GetProperty(type);

    /// <summary>The types of all that a pointer passes in a document, the document's first; it ends where the schema knows no more.</summary>
    internal IReadOnlyList<string> Along(string pointer, JsonElement document)
    {
        var names = new List<string>();
        var (value, schema) = (document, Resolve(_types.GetProperty("plcDocument"), document, names));
        names.Insert(0, "plcDocument");
        foreach (var segment in pointer.Split('/').Skip(1).Select(segment => segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)))
        {
            if (!TryEnter(segment, ref value, ref schema)) break;
            schema = Resolve(schema, value, names);
        }
        return names;
    }

    /// <summary>Every object of a document, with its type.</summary>
    internal IEnumerable<(string Type, JsonElement Value)> Objects(JsonElement document) => Objects(document, _types.GetProperty("plcDocument"), "plcDocument");

    private IEnumerable<(string Type, JsonElement Value)> Objects(JsonElement value, JsonElement schema, string type)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
                foreach (var found in Within(item, schema.GetProperty("items"))) yield return found;
            yield break;
        }
        if (value.ValueKind != JsonValueKind.Object) yield break;
        yield return (type, value);
        foreach (var member in value.EnumerateObject())
            foreach (var found in Within(member.Value, schema.GetProperty("properties").GetProperty(member.Name))) yield return found;
    }

    private IEnumerable<(string Type, JsonElement Value)> Within(JsonElement value, JsonElement schema)
    {
        var names = new List<string>();
        var resolved = Resolve(schema, value, names);
        return Objects(value, resolved, names.LastOrDefault() ?? "");
    }

    private static bool TryEnter(string segment, ref JsonElement value, ref JsonElement schema)
    {
        if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items) && int.TryParse(segment, out var index) && index < value.GetArrayLength())
        {
            (value, schema) = (value[index], items);
            return true;
        }
        if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty(segment, out var member) && schema.TryGetProperty("properties", out var members) && members.TryGetProperty(segment, out var known))
        {
            (value, schema) = (member, known);
            return true;
        }
        return false;
    }

    /// <summary>Follows the names to what they stand for, and of a choice takes what an object is where there is one.</summary>
    private JsonElement Resolve(JsonElement schema, JsonElement value, List<string> names)
    {
        while (true)
        {
            if (schema.TryGetProperty("$ref", out var reference))
            {
                names.Add(reference.GetString()!["#/$defs/".Length..]);
                schema = _types.GetProperty(names[^1]);
            }
            else if (schema.TryGetProperty("oneOf", out var choices) && !schema.TryGetProperty("properties", out _))
            {
                schema = choices.EnumerateArray().First(choice => (TypeOf(choice) == "object") == (value.ValueKind == JsonValueKind.Object));
            }
            else
            {
                return schema;
            }
        }
    }

    private string TypeOf(JsonElement choice) =>
        (choice.TryGetProperty("$ref", out var reference) ? _types.GetProperty(reference.GetString()!["#/$defs/".Length..]) : choice).GetProperty("type").GetString()!;
}
