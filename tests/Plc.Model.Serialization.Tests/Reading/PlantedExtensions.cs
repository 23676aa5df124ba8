using System.Text;
using System.Text.Json.Nodes;

namespace Plc.Model.Serialization.Tests.Reading;

/// <summary>Plants members that no format knows at objects of a valid document, so that it is one of a newer minor version.</summary>
internal static class PlantedExtensions
{
    private static readonly string[] Values =
        ["null", "true", "-0.500", "1E400", "\"\"", "\"é\\n\\u0000😀\"", "[]", "{}", "[[1,[2]],{\"id\":\"t\",\"targets\":[{\"id\":\"t\"}]}]", "{\"a\":{\"b\":[\"c\"]},\"community\":1}"];

    private static readonly string[] Names = ["zzNew", "zz/~", "zz \"quoted\"", "zz😀", "ID", "zzOther"];

    /// <summary>A text of a newer minor version, and how many members it has that are unknown.</summary>
    internal static (byte[] Text, int Count) Plant(PlcDocument document, Random random)
    {
        var root = JsonNode.Parse(PlcDocumentWriter.Write(document))!.AsObject();
        var objects = Objects(root).ToList();
        root["plc"] = "1.3";
        var planted = 0;
        for (var i = random.Next(1, 12); i > 0; i--)
        {
            var holder = objects[random.Next(objects.Count)];
            var name = Names[random.Next(Names.Length)];
            if (holder.ContainsKey(name)) continue;
            holder.Insert(random.Next(holder.Count + 1), name, JsonNode.Parse(Values[random.Next(Values.Length)]));
            planted++;
        }
        return (Encoding.UTF8.GetBytes(root.ToJsonString()), planted);
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject @object => [@object, .. @object.SelectMany(member => Objects(member.Value))],
        JsonArray array => array.SelectMany(Objects),
        _ => [],
    };
}
