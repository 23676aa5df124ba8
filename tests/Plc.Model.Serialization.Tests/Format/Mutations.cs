using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Plc.Model.Serialization.Tests;

/// <summary>Makes one change to a document, of any kind that a program or a person might make.</summary>
internal sealed class Mutations(int seed, SchemaTypes types)
{
    private static readonly string[] Texts =
    [
        "", " ", "x", " x", "x ", "x\u0000", "a\nb", "\n", "\t", "\u200b", "\ufeff", "\u00a0", "x\u00a0", "\u00ad\u2060", "\u0085", "a\u0085b", "🎓", "\u2028", "x\u200b",
        "2026-09-01", "2026-9-1", "2026-02-29", "2024-02-29", "2026-13-01", "2026-04-31", "0000-01-01", "-0044-03-15", "20260901", "2026-09-01T00:00:00Z",
        "2026-27", "2026-28", "1999-00", "1899-00", "2200-01", "2201-02", "2026/27",
        "13:05", "24:00", "13:60", "13:05:30", "13:05:30.5", "13:05:30,5", "13:05:30.", "1:05", "13:05:30.1234567890", "23:59:59.999999999", "13:05Z",
        "PK", "K", "0", "1", "13", "14", "01", "k", "en", "EN-us", "e", "english-language-too-long", "de_AT", "zh-Hant-TW", "x-private",
        "https://example.org/a b", "https://example.org/ä", "//example.org", "/path", "relative", "urn:x", "mailto:a@example.org", " https://example.org", "c:\\x", ":", "a:", "http:", "ht tp://x",
        "6b9c5b0e-1d55-4c0c-9a57-0b6f5d6b9b11", "6B9C5B0E-1D55-4C0C-9A57-0B6F5D6B9B11", "{6b9c5b0e-1d55-4c0c-9a57-0b6f5d6b9b11}", " 6b9c5b0e-1d55-4c0c-9a57-0b6f5d6b9b11", "6b9c5b0e1d554c0c9a570b6f5d6b9b11",
        "+b9c5b0e-1d55-4c0c-9a57-0b6f5d6b9b11", "0x9c5b0e-1d55-4c0c-9a57-0b6f5d6b9b11", "1.0", "1.1", "2.0", "1", "01.0", "1.00", "school", "School", "teachers", "other", "true", "null", "monday",
    ];

    private static readonly string[] Numbers =
    [
        "0", "-0", "1", "-1", "2", "3", "4", "5", "0.5", "1.0", "1e2", "1E-1", "100", "100.5", "101", "120", "121", "99.999999", "0.0000001", "1.00001", "12.34567", "2147483647", "2147483648", "-2147483649",
        "100000", "100001", "1000000000000", "1000000000001", "-1000000000000", "-1000000000001", "1e30", "1e400", "-1e400", "1e-400",
    ];

    private readonly Random _random = new(seed);

    /// <summary>The document with one change, as JSON on one line; null where the change that was drawn cannot be made.</summary>
    internal string? Mutate(string document)
    {
        var root = JsonNode.Parse(document)!;
        var places = All(root).Where(node => node.Parent is not null).ToList();
        var place = One(places);
        // A member twice cannot be said by a tree: the reader's first wins there, a parser's last.
        return TryChange(place, places) ? root.ToJsonString() : null;
    }

    private bool TryChange(JsonNode place, List<JsonNode> places) => _random.Next(14) switch
    {
        0 => Replace(place, One(places).DeepClone()),
        1 => Replace(place, JsonValue.Create(One(Texts))),
        2 => Replace(place, JsonNode.Parse(One(Numbers))!),
        3 => Replace(place, One<JsonNode?>([null, JsonValue.Create(true), new JsonArray(), new JsonObject(), JsonValue.Create("text"), JsonValue.Create(7)])),
        4 => Remove(place),
        5 => place is JsonObject wide && Rename(wide),
        6 => place is JsonObject around && Add(around, One(Words) + (_random.Next(2) == 0 ? "x" : ""), JsonValue.Create(1)),
        7 => place is JsonArray { Count: > 0 } list && Duplicate(list),
        8 => place is JsonArray many && Empty(many),
        9 => place is JsonValue value && ChangeText(value),
        10 => place is JsonValue number && ChangeNumber(number),
        11 => place is JsonObject to && Borrow(to, places),
        12 => place is JsonValue word && Replace(word, One<JsonNode>([new JsonObject { ["other"] = One(Texts) }, new JsonObject { ["organization"] = "elsewhere", ["id"] = One(Texts) }])),
        _ => place is JsonArray some && Append(some, One<JsonNode?>([null, JsonValue.Create(One(Texts)), new JsonObject(), One(places).DeepClone()])),
    };

    private static readonly string[] Words = ["id", "name", "note", "date", "percent", "count", "kind", "x", "Id", "$schema", "team", "begin"];

    private bool Rename(JsonObject around)
    {
        if (around.Count == 0) return false;
        var name = One(around.Select(member => member.Key).ToList());
        var value = around[name];
        around.Remove(name);
        return Add(around, _random.Next(3) switch { 0 => name + "s", 1 => name.ToUpperInvariant(), _ => name[..^1] }, value);
    }

    private static bool Add(JsonObject around, string name, JsonNode? value)
    {
        around[name] = value;
        return true;
    }

    private bool Duplicate(JsonArray list)
    {
        list.Insert(_random.Next(list.Count + 1), One([.. list])?.DeepClone());
        return true;
    }

    private static bool Empty(JsonArray list)
    {
        var had = list.Count > 0;
        list.Clear();
        return had;
    }

    private static bool Append(JsonArray list, JsonNode? value)
    {
        list.Add(value);
        return true;
    }

    private bool ChangeText(JsonValue value)
    {
        if (value.GetValueKind() != JsonValueKind.String) return false;
        var text = value.GetValue<string>();
        return Replace(value, JsonValue.Create(_random.Next(9) switch
        {
            0 => text + " ", 1 => "\t" + text, 2 => text + "\u0007", 3 => text.ToUpperInvariant(), 4 => string.Concat(Enumerable.Repeat("🎓", 200)), 5 => new string('x', 201),
            6 => text.Length > 1 ? text[..^1] : "", 7 => text + text, _ => text + "\n",
        }));
    }

    private bool ChangeNumber(JsonValue value)
    {
        if (value.GetValueKind() != JsonValueKind.Number) return false;
        var number = decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);
        return Replace(value, JsonNode.Parse((_random.Next(5) switch { 0 => -number, 1 => number + 1, 2 => number - 1, 3 => number + 0.5m, _ => number * 10 }).ToString(CultureInfo.InvariantCulture))!);
    }

    /// <summary>Gives an object a member that another of its type might have.</summary>
    private bool Borrow(JsonObject to, List<JsonNode> places)
    {
        var pointer = Pointer(to);
        using var document = JsonDocument.Parse(to.Root.ToJsonString());
        var members = types.MembersOf(types.Along(pointer, document.RootElement)[^1]).ToList();
        if (members.Count == 0) return false;
        var name = One(members);
        var others = places.Where(place => place.Parent is JsonObject around && !ReferenceEquals(around, to) && place.GetPropertyName() == name).ToList();
        return Add(to, name, others.Count > 0 ? One(others).DeepClone() : One<JsonNode>([JsonValue.Create(One(Texts)), JsonNode.Parse(One(Numbers))!, new JsonArray(), new JsonObject()]));
    }

    private static string Pointer(JsonNode node) => node.Parent switch
    {
        null => "",
        JsonArray list => $"{Pointer(list)}/{node.GetElementIndex()}",
        var around => $"{Pointer(around)}/{node.GetPropertyName().Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}",
    };

    private static bool Replace(JsonNode place, JsonNode? value)
    {
        if (place.Parent is JsonArray list) list[place.GetElementIndex()] = value;
        else place.Parent![place.GetPropertyName()] = value;
        return true;
    }

    private static bool Remove(JsonNode place) => place.Parent is JsonArray list ? list.Remove(place) : ((JsonObject)place.Parent!).Remove(place.GetPropertyName());

    private T One<T>(IReadOnlyList<T> all) => all[_random.Next(all.Count)];

    private static IEnumerable<JsonNode> All(JsonNode node)
    {
        yield return node;
        var parts = node is JsonArray list ? list : node is JsonObject around ? around.Select(member => member.Value) : [];
        foreach (var part in parts)
            if (part is not null)
                foreach (var inner in All(part)) yield return inner;
    }
}
