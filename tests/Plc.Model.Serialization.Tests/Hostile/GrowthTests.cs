using System.Text;

namespace Plc.Model.Serialization.Tests.Hostile;

/// <summary>Documents that are made to take long, or much memory: each takes both in proportion to its length.</summary>
public sealed class GrowthTests
{
    private const string Members = """ "members": [{ "id": "m", "name": "M" }] """;

    private static readonly Dictionary<string, (string? Rule, Func<int, string> Make)> Documents = new()
    {
        ["unknown members"] = ("PLC0005", static n => School(Many(n, i => $"\"membrs{i}\": 1"))),
        ["unknown members of nearly known names"] = ("PLC0005", static n => School(Many(n, i => $"\"{"aeiouxyz"[i % 8]}embers\": 1"))),
        ["unknown members of long names"] = ("PLC0005", static n => School(Many(n, i => $"\"{new string('m', 60)}{i % 10}\": 1"))),
        ["unknown members whose names are escaped"] = ("PLC0005", static n => School(Many(n, _ => "\"\\u006d\\u0065mbrs\": 1"))),
        ["unknown members whose names are no Unicode"] = ("PLC0005", static n => School(Many(n, _ => "\"\\ud800\": 1"))),
        ["members of a newer version"] = (null, static n => School(Many(n, i => $"\"new{i}\": [1]"), version: "1.1")),
        ["members of a newer version that are no Unicode"] = ("PLC0016", static n => School(Many(n, i => $"\"new{i}\": \"\\ud800\""), version: "1.1")),
        ["one member again and again"] = ("PLC0006", static n => School(Many(n, _ => "\"name\": \"S\""))),
        ["numbers in place of objects"] = ("PLC0003", static n => School($"\"members\": [{Many(n, _ => "1")}]")),
        ["lists in place of objects"] = ("PLC0003", static n => School($"\"members\": [{Many(n, _ => "[[[]]]")}]")),
        ["nulls"] = ("PLC0007", static n => School($"\"members\": [{Many(n, _ => "null")}]")),
        ["empty objects"] = ("PLC0004", static n => School($"\"members\": [{Many(n, _ => "{}")}]")),
        ["words that are none"] = ("PLC0009", static n => School($"\"timeBlocks\": [{{ \"id\": \"t\", \"name\": \"T\", \"kind\": \"other\", \"begin\": \"08:00\", \"end\": \"09:00\", \"days\": [{Many(n, _ => "\"mondy\"")}] }}]")),
        ["texts with half of a pair"] = ("PLC0011", static n => School(Roster(Many(n, _ => "\"\\udc00\"")))),
        ["texts that are blank"] = ("PLC1001", static n => School(Roster(Many(n, _ => "\" \"")))),
        ["one student again and again"] = ("PLC1014", static n => School(Roster(Many(n, _ => "\"s\"")))),
        ["faults at the end of a long line"] = ("PLC1014", static n => School(Roster(Many(n, i => $"\"student {Math.Min(i, n - 1_000)}\"")))),
        ["many students"] = (null, static n => School(Roster(Many(n, i => $"\"s{i}\"")))),
        ["one id again and again"] = ("PLC1003", static n => School($"\"members\": [{Many(n, _ => "{ \"id\": \"m\", \"name\": \"M\" }")}]")),
        ["ids with one hash"] = (null, static n => School($"\"members\": [{Many(n, i => $"{{ \"id\": \"{Colliding(i)}\", \"name\": \"M\" }}")}]")),
        ["references to nothing"] = ("PLC1011", static n => School($"{Members}, \"sections\": [{Many(n, i => $"{{ \"id\": \"{i}\", \"teacher\": \"x{i}\" }}")}]")),
        ["references to nothing and ids that are none"] = ("PLC1001", static n =>
            School($"\"members\": [{Many(n, i => $"{{ \"id\": \" {i}\", \"name\": \"M\" }}")}], \"sections\": [{Many(n, i => $"{{ \"id\": \"{i}\", \"teacher\": \"x{i}\" }}")}]")),
        ["references to the school itself"] = ("PLC1022", static n => School($"{Members}, \"sections\": [{Many(n, i => $"{{ \"id\": \"{i}\", \"teacher\": {{ \"organization\": \"s\", \"id\": \"m\" }} }}")}]")),
        ["goals that serve the next"] = (null, static n => School($"\"goals\": [{Many(n, i => Goal($"{i}", i + 1 < n ? $"\"{i + 1}\"" : ""))}]")),
        ["goals in a circle"] = ("PLC3111", static n => School($"\"goals\": [{Many(n, i => Goal($"{i}", $"\"{(i + 1) % n}\""))}]")),
        ["a goal that serves many"] = ("PLC3112", static n => School($"\"teams\": [{{ \"id\": \"t\", \"name\": \"T\" }}], \"goals\": [{Goal("a", Many(n, i => $"\"{i}\""))}, {Many(n, i => Goal($"{i}", "", "team"))}]")),
        ["a district of many schools"] = (null, static n => District(Many(n, i => $"{{ \"id\": \"{i}\", \"name\": \"S\", \"kind\": \"school\", {Members} }}"))),
        ["schools of one id"] = ("PLC1003", static n => District(Many(n, _ => "{ \"id\": \"s\", \"name\": \"S\", \"kind\": \"school\" }"))),
        ["districts in districts"] = (null, static n => District(Many(n / 20, i => Nested(i, 20)))),
        ["memberships of one member"] = ("PLC1104", static n => School($"{Members}, \"teams\": [{{ \"id\": \"t\", \"name\": \"T\", \"memberships\": [{Many(n, i => $"{{ \"member\": \"m\", \"begin\": \"{2000 + i / 8_000}-01-01\" }}")}] }}]")),
        ["items of one assessment"] = ("PLC5006", static n =>
            School($"\"outcomes\": [{{ \"id\": \"o\", \"statement\": \"O\", \"targets\": [{{ \"id\": \"t\", \"statement\": \"T\" }}] }}], \"assessments\": [{{ \"id\": \"a\", \"title\": \"A\", \"items\": [{Many(n, i => $"{{ \"id\": \"{i}\", \"points\": 1, \"target\": \"t\" }}")}], \"cuts\": [{Many(n, _ => "{ \"target\": \"t\", \"proficiency\": { \"count\": 1 } }")}] }}]")),
        ["a number of many digits"] = ("PLC0010", static n => School($"\"scales\": [{{ \"id\": \"x\", \"name\": \"X\", \"levels\": [{{ \"value\": {new string('7', 50 * n)}, \"label\": \"L\" }}], \"proficientFrom\": 1 }}]")),
        ["line breaks"] = ("PLC0001", static n => new string('\n', 50 * n)),
        ["a text of invisible characters"] = ("PLC1004", static n => School($"\"members\": [{{ \"id\": \"m\", \"name\": \"{new string('\u200b', n)}\" }}]")),
        ["brackets"] = ("PLC0013", static n => new string('[', 50 * n)),
        ["objects within objects"] = ("PLC0013", static n => School($"\"x\": {string.Concat(Enumerable.Repeat("{\"\":", 10 * n))}")),
    };

    public static TheoryData<string> Names => [.. Documents.Keys];

    [Theory, MemberData(nameof(Names))]
    public void A_document_is_read_in_time_and_memory_in_proportion_to_its_length(string name)
    {
        var (rule, make) = Documents[name];

        Growth.RequireLinear(2_000, n => Encoding.UTF8.GetBytes(make(n)), document =>
        {
            var read = PlcDocumentReader.Read(document);
            Assert.Equal(rule is null, read.Value is not null);
            Assert.InRange(read.Diagnostics.Count, 0, ReadOptions.Default.MaxDiagnostics + 1);
            if (rule is not null) Assert.Contains(read.Diagnostics, diagnostic => diagnostic.Rule.Id == rule);
        });
    }

    /// <summary>What is checked when all of a list is read is looked for in it when it is wrong: a thousand faults at the end of a long list take no longer than one.</summary>
    [Fact]
    public void Faults_at_the_end_of_a_long_list_are_found_by_going_through_it_once()
    {
        const int Long = 200_000, Faults = 1_000;
        var serves = Many(Long, i => $"{{ \"organization\": \"e\", \"id\": \"{i}\" }}") + ", " + Many(Faults, i => $"\"{i}\"");
        var goals = $"\"teams\": [{{ \"id\": \"t\", \"name\": \"T\" }}], \"goals\": [{Goal("a", serves)}, {Many(Faults, i => Goal($"{i}", "", "team"))}]";
        var document = Encoding.UTF8.GetBytes(School(goals));
        var begin = ThreadTime.Now;

        var diagnostics = PlcDocumentReader.Read(document).Diagnostics;

        Assert.Equal(
            Enumerable.Range(0, Faults).Select(i => $"PLC3112 /community/goals/0/serves/{Long + i}"),
            diagnostics.Select(diagnostic => $"{diagnostic.Rule.Id} {diagnostic.Place.JsonPointer}"));
        Assert.InRange((ThreadTime.Now - begin).TotalSeconds, 0, 8);
    }

    private static string School(string more, string version = "1.0") => $$"""{ "plc": "{{version}}", "community": { "id": "s", "name": "S", "kind": "school", {{more}} } }""";

    private static string District(string schools) => $$"""{ "plc": "1.0", "community": { "id": "d", "name": "D", "kind": "district", "schools": [{{schools}}] } }""";

    private static string Nested(int number, int depth) =>
        depth == 0 ? "" : $"{{ \"id\": \"{number}-{depth}\", \"name\": \"S\", \"kind\": \"district\", \"schools\": [{Nested(number, depth - 1)}] }}";

    private static string Roster(string students) => $"\"sections\": [{{ \"id\": \"1\", \"roster\": [{students}] }}]";

    private static string Goal(string id, string serves, string scope = "school") =>
        $$"""{ "id": "{{id}}", "statement": "G", "scope": "{{scope}}", {{(scope == "team" ? "\"team\": \"t\", " : "")}}"serves": [{{serves}}] }""";

    private static string Many(int count, Func<int, string> make) => string.Join(", ", Enumerable.Range(0, count).Select(make));

    /// <summary>
    /// Texts that have one hash where hashes are not seeded: of two letters at the beginning follow the two that undo what they did to it. The framework notices when many
    /// keys collide, and seeds.
    /// </summary>
    private static string Colliding(int number)
    {
        const uint Seed = (5381 << 16) + 5381;
        var first = 0x4E00_4E00u + (uint)(number % 5_000) + ((uint)(number / 5_000) << 16);
        var mixed = (uint.RotateLeft(Seed, 5) + Seed) ^ first;
        var last = (uint.RotateLeft(mixed, 5) + mixed) ^ 0x6161_6161u;
        string text = new([(char)first, (char)(first >> 16), 'a', 'a', (char)last, (char)(last >> 16), 'a', 'a']);
        return text.All(char.IsLetter) ? text : $"{number}";
    }
}
