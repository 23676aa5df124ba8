using System.Buffers;
using System.Text;
using System.Text.Json;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Description;

/// <summary>Finds examples of types in a document.</summary>
internal static class Examples
{
    /// <summary>For each type that stands in a document, the shortest object that is one, as it is written.</summary>
    internal static Dictionary<string, string> In(ReadOnlyMemory<byte> document, Form form)
    {
        using var json = JsonDocument.Parse(document);
        var shortest = new Dictionary<string, string>();
        Collect(json.RootElement, form, shortest);
        return shortest;
    }

    private static void Collect(JsonElement element, Form form, Dictionary<string, string> shortest)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Collect(item, form.Parts.First(), shortest);
            return;
        }
        if (element.ValueKind != JsonValueKind.Object) return;
        if (form is not ObjectForm type)
        {
            Collect(element, form.Parts.OfType<ObjectForm>().First(), shortest);
            return;
        }
        var text = Written(element);
        if (!shortest.TryGetValue(type.Name, out var known) || text.Length < known.Length) shortest[type.Name] = text;
        foreach (var member in type.Members)
            if (element.TryGetProperty(member.Name, out var value)) Collect(value, member.Form, shortest);
    }

    private static string Written(JsonElement element)
    {
        var output = new ArrayBufferWriter<byte>();
        JsonOutput.Write(output, element.WriteTo);
        return Encoding.UTF8.GetString(output.WrittenSpan).TrimEnd();
    }
}
