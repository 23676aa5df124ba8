using System.Text;
using Plc.Model.Primitives;

namespace Plc.Model.Serialization.Tests;

/// <summary>One cause is one fault: which faults hide others, and which do not (<c>docs/format/README.md</c>).</summary>
public sealed class OneCauseTests
{
    [Theory]
    [InlineData("""{ "plc": «PLC0012 /plc»"2.0", "zz": 1, "community": { "id": "s", "name": 1, "zz": 1, "members": [{ "id": "a" }], "sections": [{ "id": "1", "teacher": "q" }, { "id": "1" }] } }""")]
    [InlineData("""{ "community": { "id": 5, "zz": 1, "id": "s", "schools": [{ "id": "x" }, { "id": "x" }] }, "plc": «PLC0012 /plc»"2.0", "zz": null }""")]
    [InlineData("""{ "plc": «PLC0012 /plc»"0.9" }""")]
    [InlineData("""{ "community": { "id": 5 }, "plc": «PLC0012 /plc»"2.0", "x": [«PLC0001 /x»oops] }""")]
    public void Of_another_major_version_nothing_else_is_said(string marked) => PlantedFaultTests.Check(marked);

    [Fact]
    public void A_version_that_comes_after_more_faults_than_are_listed_is_still_the_only_one() => Assert.Equal(
        "PLC0012", Assert.Single(Read("""{ "a": 1, "b": 2, "c": 3, "community": 7, "plc": "2.0", "d": 4, "e": 5 }""", new(maxDiagnostics: 2))).Rule.Id);

    [Fact]
    public void Where_a_document_of_another_version_is_no_JSON_either_that_is_never_passed_over() => Assert.Equal(
        ["PLC0012", "PLC0015"], Read("""{"plc":"2.0" """, new(maxDiagnostics: 1)).Select(diagnostic => diagnostic.Rule.Id));

    [Theory]
    [InlineData("""{ "plc": "1.7", "community": { "id": "s", "name": "S", "kind": "school", "celebrations": [{ "date": "2026-01-02", "description": "D", "evaluatedOn": «PLC7204 /community/celebrations/0/evaluatedOn»"2026-01-01", «PLC0016 /community/celebrations/0/goals»"goals": "x" }] } }""")]
    [InlineData("""{ "community": «PLC0004 /community»{ "id": "s", «PLC0016 /community/nmae»"nmae": "S", "kind": "school" }, "plc": "1.7" }""")]
    [InlineData("""{ "plc": "1.7", "community": { "id": "s", "name": "S", "kind": "school", «PLC0016 /community/membres»"membres": [], "sections": [{ "id": "1", "teacher": «PLC1011 /community/sections/0/teacher»"m" }] } }""")]
    public void In_a_newer_minor_version_no_name_is_held_to_be_misspelt(string marked) => PlantedFaultTests.Check(marked);

    [Theory]
    [InlineData("nmae", true)]
    [InlineData("NAME", true)]
    [InlineData("nam", true)]
    [InlineData("nmaes", false)]
    [InlineData("fullName", false)]
    [InlineData("ids", false)]
    public void A_misspelt_name_differs_by_one_change_from_a_short_one(string name, bool isMisspelt) => Assert.Equal(
        isMisspelt ? ["PLC0005"] : ["PLC0004", "PLC0005"], Ids($$"""{ "plc": "1.0", "community": { "id": "s", "{{name}}": "S", "kind": "school" } }"""));

    [Theory]
    [InlineData("statment", true)]
    [InlineData("Staetmnet", true)]
    [InlineData("statmnt", true)]
    [InlineData("state", false)]
    public void A_misspelt_name_differs_by_two_changes_from_a_long_one(string name, bool isMisspelt) => Assert.Equal(
        isMisspelt ? ["PLC0005"] : ["PLC0004", "PLC0005"], Ids($$"""{ "plc": "1.0", "community": { "id": "s", "name": "S", "kind": "school", "goals": [{ "id": "g", "scope": "school", "{{name}}": "S" }] } }"""));

    [Fact]
    public void Faults_at_one_place_stand_by_their_ids() => PlantedFaultTests.Check("""
        { "plc": "1.0", "community": { "id": "s", "name": "S", "kind": "school", "outcomes": [{ "id": "o", "statement": "O", "targets": [{ "id": "t", "statement": "T" }] }],
          "assessments": [{ "id": "a", "title": "A", "items": [{ "id": "q", "points": «PLC1007 /community/assessments/0/items/0/points»«PLC1008 /community/assessments/0/items/0/points»-0.00001, "target": "t" }] }],
          "sections": [{ "id": "1", "roster": ["a"] }, { "id": «PLC1003 /community/sections/1/id»"1" }] } }
        """);

    [Fact]
    public void What_is_adopted_from_the_community_itself_is_said_whatever_else_of_the_foundation_is_broken() => PlantedFaultTests.Check("""
        { "plc": "1.0", "community": { "name": "S", "kind": "district",
          "foundation": { "mission": { "versions": [«PLC0007 /community/foundation/mission/versions/0»null] },
            "adopted": [{ "part": "goals", "organization": «PLC2011 /community/foundation/adopted/0/organization»"s", "date": «PLC0008 /community/foundation/adopted/0/date»"x" }] },
          "schools": [{ "id": "x", "name": "X", "kind": "school", "foundation": { "adopted": [{ "part": "goals", "organization": "s" }] } },
            { "foundation": { "adopted": [{ "part": "goals", "organization": «PLC2011 /community/schools/1/foundation/adopted/0/organization»"y" }] }, "id": "y", "name": "Y", "kind": "school" }],
          "id": "s" } }
        """);

    [Fact]
    public void Nothing_is_said_of_the_side_of_a_target_whose_measure_could_not_be_read() => PlantedFaultTests.Check("""
        { "plc": "1.0", "community": { "id": "s", "name": "S", "kind": "school", "goals": [{ "id": "g", "statement": "G", "scope": "school",
          "measure": «PLC0004 /community/goals/0/measure»{ "name": "M", "kind": "percent" }, "baseline": { "value": 70, "date": "2026-05-28" }, "target": { "direction": "up", "value": 60 } }] } }
        """);

    [Fact]
    public void A_checkpoint_is_held_against_the_one_bound_that_could_be_read() => PlantedFaultTests.Check("""
        { "plc": "1.0", "community": { "id": "s", "name": "S", "kind": "school", "goals": [{ "id": "g", "statement": "G", "scope": "school",
          "baseline": { "value": «PLC0003 /community/goals/0/baseline/value»"70", "date": "2026-05-28" }, "deadline": { "date": "2027-05-28" },
          "checkpoints": [{ "date": "2026-01-01" }, { "date": «PLC3114 /community/goals/0/checkpoints/1/date»"2027-06-01" }] }] } }
        """);

    [Theory]
    [InlineData("""[{ "name": "A" }, null]""", """["a", "b", "b"]""", "PLC0004 PLC0007")]
    [InlineData("""[{ "name": "A" }, null]""", """["a", "b", "c"]""", "PLC0004 PLC0007 PLC1011 PLC1011 PLC1011")]
    [InlineData("""[{ "id": " a\u00a0", "name": "A" }]""", """["a"]""", "PLC1001")]
    [InlineData("""[{ "id": " a\u00a0", "name": "A" }]""", """["b"]""", "PLC1001 PLC1011")]
    [InlineData("""[{ "id": "  ", "name": "A" }]""", """["b"]""", "PLC1001")]
    [InlineData("7", """["a", "b", "c"]""", "PLC0003")]
    public void As_many_references_as_declarations_that_could_not_be_read_may_mean_them(string members, string named, string ids) => Assert.Equal(
        ids.Split(' '),
        Ids($$"""{ "plc": "1.0", "community": { "id": "s", "name": "S", "kind": "school", "members": {{members}}, "teams": [{ "id": "t", "name": "T", "memberships": [{{string.Join(", ", named.Trim('[', ']').Split(", ").Select((id, at) => $$"""{ "member": {{id}}, "begin": "20{{at + 10}}-01-01", "end": "20{{at + 10}}-01-02" }"""))}}] }] } }""")
            .Where(id => id != "PLC1104"));

    [Theory]
    [InlineData("foo", false, "PLC4001")]
    [InlineData("1a:b", false, "PLC4001")]
    [InlineData(@"C:\x", false, "PLC4001")]
    [InlineData("a:b", false, "PLC4001")]
    [InlineData("https:x", false, "PLC4001")]
    [InlineData("file:/x", false, "PLC4001")]
    [InlineData("//a.b/c", false, "PLC4001")]
    [InlineData("", false, "PLC4001")]
    [InlineData(" https://a.b", false, "PLC0008")]
    [InlineData("https://a.b ", false, "PLC0008")]
    [InlineData("https://a.b/c d", false, "PLC0008")]
    [InlineData("\u00a0urn:a", false, "PLC0008")]
    [InlineData("urn:a\u0007b", false, "PLC0008")]
    [InlineData("foo bar", false, "PLC0008")]
    [InlineData("http://", false, "PLC0008")]
    [InlineData("ftp://", false, "PLC0008")]
    [InlineData("http:///x", false, "PLC0008")]
    [InlineData("http://?x", false, "PLC0008")]
    [InlineData("https://[::1", false, "PLC0008")]
    [InlineData("http://a:99999/", false, "PLC0008")]
    [InlineData("https://exämple.org/é?a=b#c", true, "")]
    [InlineData("urn:isbn:1", true, "")]
    [InlineData("a+b.c-d:", true, "")]
    public void An_address_has_a_scheme_and_no_white_space(string address, bool isOne, string id)
    {
        var text = System.Text.Json.JsonSerializer.Serialize(address);

        Assert.Equal(isOne ? [] : [id], Ids($$"""{ "plc": "1.0", "community": { "id": "s", "name": "S", "kind": "school", "outcomes": [{ "id": "o", "statement": "O", "targets": [{ "id": "t", "statement": "T", "standards": [{ "uri": {{text}} }] }] }] } }"""));
        Assert.Equal(
            isOne ? [] : [id.Replace("PLC4001", "PLC1016", StringComparison.Ordinal)],
            Ids($$"""{ "plc": "1.0", "community": { "id": "s", "name": "S", "kind": "school", "ratings": [{ "rubric": { "organization": "d", "id": "r" }, "indicator": "i", "level": "l", "date": "2026-01-01", "evidence": [{ "description": "D", "source": {{text}} }] }] } }"""));
    }

    [Theory]
    [InlineData("percent", "\"minimum\": 120", "PLC3102 minimum")]
    [InlineData("percent", "\"minimum\": 100", "PLC3101 minimum")]
    [InlineData("percent", "\"minimum\": -5, \"maximum\": -2", "PLC3102 minimum, PLC3102 maximum")]
    [InlineData("percent", "\"minimum\": -5, \"maximum\": 200", "PLC3102 minimum, PLC3102 maximum")]
    [InlineData("percent", "\"minimum\": \"5\", \"maximum\": 0", "PLC0003 minimum")]
    [InlineData("percentProficient", "\"maximum\": 0", "PLC3101 maximum")]
    [InlineData("count", "\"minimum\": -5, \"maximum\": -2", "PLC3117 minimum, PLC3101 maximum")]
    [InlineData("count", "\"minimum\": -5, \"maximum\": 3", "PLC3117 minimum")]
    [InlineData("mean", "\"minimum\": -5, \"maximum\": -6", "PLC3101 maximum")]
    public void Each_bound_of_a_measure_is_judged_by_itself_before_the_two_are_compared(string kind, string bounds, string faults) => Assert.Equal(
        faults,
        string.Join(", ", Read($$"""{ "plc": "1.0", "community": { "id": "s", "name": "S", "kind": "school", "indicators": [{ "id": "i", "measure": { "name": "M", "kind": "{{kind}}", "better": "higher", {{bounds}} } }] } }""")
            .Select(one => $"{one.Rule.Id} {one.Place.JsonPointer!.Split('/')[^1]}")));

    [Theory]
    [InlineData("null", "PLC0003 ")]
    [InlineData("""{ "plc": "1.0", "community": { "id": "s", "name": tru""", "PLC0001 /community")]
    [InlineData("""{ "plc": "1.0", "community": { "id": "s", "x": [[[""", "PLC0005 /community/x, PLC0013 /community/x/0")]
    [InlineData("""{ "plc": "1.7", "community": { "id": "s", "name": "S", "kind": "school", "x": "\ud800" } }""", "PLC0016 /community/x, PLC0011 /community/x")]
    public void Places_of_what_is_no_json(string text, string faults) =>
        Assert.Equal(faults, string.Join(", ", Read(text, new(maxDepth: 4)).Select(one => $"{one.Rule.Id} {one.Place.JsonPointer}")));

    private static ValueList<Diagnostic> Read(string text, ReadOptions? options = null) => PlcDocumentReader.Read(Encoding.UTF8.GetBytes(text), options).Diagnostics;

    private static IEnumerable<string> Ids(string text) => Read(text).Select(one => one.Rule.Id);
}
