using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Plc.Model.Serialization.Tests.Reading;

/// <summary>Whatever is wrong with a document, the places are true, in order, and do not depend on how the text is laid out.</summary>
public sealed class PlaceTests
{
    [Fact]
    public void Faults_are_sorted_by_place_and_every_place_is_that_of_its_byte() => ForAll(text =>
    {
        var diagnostics = Read(text);

        Assert.Equal(diagnostics.OrderBy(diagnostic => diagnostic.Place.Offset), diagnostics);
        foreach (var place in diagnostics.SelectMany(diagnostic => new[] { diagnostic.Place, diagnostic.Related }).OfType<SourcePlace>())
        {
            var before = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text).AsSpan(0, (int)place.Offset));
            Assert.Equal(before.Count(c => c == '\n') + 1, place.Line);
            Assert.Equal(before.Length - before.LastIndexOf('\n'), place.Column);
        }
    });

    [Fact]
    public void A_pointer_leads_to_the_value_or_the_member_at_its_place() => ForAll(text =>
    {
        foreach (var diagnostic in Read(text))
        {
            var rest = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text).AsSpan((int)diagnostic.Place.Offset));
            var (holder, last, found) = Follow(JsonNode.Parse(text)!, diagnostic.Place.JsonPointer!);
            var begin = diagnostic.Rule.Id is "PLC0005" ? last! : found?.ToJsonString() ?? "null";
            Assert.True(holder is not null || last is null, $"{diagnostic.Place.JsonPointer} leads nowhere.");
            Assert.Equal(begin[0] is '{' or '[' ? begin[0] : diagnostic.Rule.Id is "PLC0005" ? '"' : begin[0], rest[0]);
        }
    });

    [Fact]
    public void A_byte_order_mark_moves_offsets_and_nothing_else() => ForAll(text => Assert.Equal(
        Read(text).Select(diagnostic => $"{diagnostic} {diagnostic.Place.JsonPointer} {diagnostic.Place.Offset + 3}"),
        Read("\uFEFF" + text).Select(diagnostic => $"{diagnostic} {diagnostic.Place.JsonPointer} {diagnostic.Place.Offset}")));

    [Fact]
    public void Ends_of_lines_of_every_kind_are_ends_of_lines() => ForAll(text =>
    {
        var lines = Said(text);

        Assert.Equal(lines, Said(text.Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Equal(lines, Said(text.Replace("\n", "\r", StringComparison.Ordinal)));

        static IEnumerable<string> Said(string text) => Read(text).Select(diagnostic => $"{diagnostic} {diagnostic.Place.JsonPointer}");
    });

    [Fact]
    public void A_bounded_list_has_some_of_the_faults_and_says_last_that_there_are_more() => ForAll(text =>
    {
        var all = Read(text);
        for (var limit = 1; limit <= all.Count; limit++)
        {
            var some = PlcDocumentReader.Read(Encoding.UTF8.GetBytes(text), new(maxDiagnostics: limit));

            Assert.Null(some.Value);
            Assert.Equal(limit == all.Count ? limit : limit + 1, some.Diagnostics.Count);
            Assert.Empty(some.Diagnostics.Take(limit).Except(all));
            if (limit == all.Count) continue;
            Assert.Equal(("PLC0015", some.Diagnostics[limit - 1].Place), (some.Diagnostics[limit].Rule.Id, some.Diagnostics[limit].Place));
        }
    });

    private static Primitives.ValueList<Diagnostic> Read(string text) => PlcDocumentReader.Read(Encoding.UTF8.GetBytes(text)).Diagnostics;

    /// <summary>What a pointer leads to, and the last step.</summary>
    private static (JsonNode? Holder, string? Last, JsonNode? Found) Follow(JsonNode root, string pointer)
    {
        (JsonNode? holder, string? last, JsonNode? found) = (null, null, root);
        foreach (var segment in pointer.Split('/').Skip(1))
        {
            (holder, last) = (found, segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
            found = holder is JsonArray list ? list[int.Parse(last, System.Globalization.CultureInfo.InvariantCulture)] : holder![last];
        }
        return (holder, last, found);
    }

    private static void ForAll(Action<string> check) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll(
        Communities.Short, Gen.Choose(0, int.MaxValue).ToArbitrary(), (document, seed) => check(Spoil(document, new Random(seed)))));

    /// <summary>A document with a few values exchanged for others, members renamed, or left out.</summary>
    private static string Spoil(PlcDocument document, Random random)
    {
        var root = JsonNode.Parse(PlcDocumentWriter.Write(document))!.AsObject();
        string[] values = ["7", "\"\"", "\"x y \"", "null", "[]", "{}", "[[]]", "true", "-1.5e3", "{\"id\":\"½\"}"];
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            var objects = Objects(root).Where(found => found.Count > 0).ToList();
            var holder = objects[random.Next(objects.Count)];
            var name = holder.ElementAt(random.Next(holder.Count)).Key;
            if (name is "plc") continue;
            if (random.Next(3) > 0) holder[name] = JsonNode.Parse(values[random.Next(values.Length)]);
            else if (holder.Remove(name) && random.Next(2) == 0) holder[name + "½/~"] = 1;
        }
        return root.ToJsonString(new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject @object => [@object, .. @object.SelectMany(member => Objects(member.Value))],
        JsonArray array => array.SelectMany(Objects),
        _ => [],
    };
}
