using System.Text;
using Plc.Model.Goals;
using Plc.Model.People;

namespace Plc.Model.Serialization.Tests.Reading;

/// <summary>What a newer minor version added is kept, goes back to where it was, and is never lost without a word.</summary>
public sealed class ExtensionTests
{
    [Fact]
    public void An_unknown_member_is_kept_with_the_object_that_held_it()
    {
        var document = Read("""
            { "plc": "1.1", "motto": [1.50, "two", { "a": null, "a": true }],
              "community": { "mood": "good", "id": "s", "name": "S", "kind": { "other": "charter", "network": "N" },
                "outcomes": [{ "id": "o", "statement": "O", "targets": [{ "id": "t", "statement": "T" }] }],
                "assessments": [{ "id": "a", "title": "A", "items": [{ "id": "q", "points": 1, "target": { "organization": "d", "id": "t", "label": "T" }, "hint": "H" }] }],
                "goals": [{ "id": "g", "statement": "G", "scope": "school", "checkpoints": [{ "date": "2026-10-01" }, { "date": "2026-12-01", "who/where": {} }] }] } }
            """);

        Assert.Equal("1.1", document.Version);
        Assert.Equal(
            [
                "motto at the document = [1.50,\"two\",{\"a\":null,\"a\":true}]",
                "mood at organization = \"good\"",
                "network at organization/kind = \"N\"",
                "hint at assessmentItem of commonAssessment of organization = \"H\"",
                "label at assessmentItem of commonAssessment of organization/target = \"T\"",
                "who/where at smartGoal of organization/checkpoints/1 = {}",
            ],
            document.Extensions.Members.Select(extension => $"{extension} = {extension.Json}"));
        Assert.Equal("q", document.Extensions.Members[3].Owner!.Id);
        Assert.Equal("a", document.Extensions.Members[3].Owner!.Within!.Id);
    }

    [Fact]
    public void It_is_written_last_in_that_object_as_of_the_version_that_it_came_from()
    {
        var document = Read("""{ "plc": "1.7", "motto": {"b":[],"c":[1E2,{}]}, "community": { "id": "s", "name": "S", "\u006dood": "\u00e9\n", "kind": "school", "coalition": { "x": 1 } } }""");

        Assert.Equal(
            """
            {
              "plc": "1.7",
              "community": {
                "id": "s",
                "name": "S",
                "kind": "school",
                "coalition": {
                  "x": 1
                },
                "mood": "é\n"
              },
              "motto": {
                "b": [],
                "c": [
                  1E2,
                  {}
                ]
              }
            }

            """,
            Encoding.UTF8.GetString(PlcDocumentWriter.Write(document)));
    }

    [Theory]
    [InlineData("""{ "community": { "id": "s", "name": "S", "kind": "school", "members": [{ "x": 1, "id": "m", "name": "M" }] }, "plc": "1.1" }""")]
    [InlineData("""{ "motto": 1, "plc": "1.1", "community": { "id": "s", "name": "S", "kind": "school", "members": [{ "x": 1, "id": "m", "name": "M" }] } }""")]
    public void It_matters_not_where_the_version_stands(string text)
    {
        var document = Read(text);

        Assert.Contains("x at member of organization", document.Extensions.Members.Select(extension => extension.ToString()));
        Assert.Equal(document, PlcDocumentReader.Read(PlcDocumentWriter.Write(document)).Value);
    }

    [Fact]
    public void A_document_of_a_newer_version_that_uses_nothing_of_it_stays_of_it()
    {
        var document = Read("""{ "plc": "1.1", "community": { "id": "s", "name": "S", "kind": "school" } }""");

        Assert.Equal(("1.1", 0), (document.Extensions.Version, document.Extensions.Members.Count));
        Assert.Equal(document, PlcDocumentReader.Read(PlcDocumentWriter.Write(document)).Value);
        Assert.NotEqual(new PlcDocument(document.Community), document);
    }

    [Fact]
    public void Documents_differ_by_their_extensions()
    {
        var one = Read("""{ "plc": "1.1", "community": { "id": "s", "name": "S", "kind": "school", "x": 1 } }""");

        Assert.Equal(one, Read("""{ "plc": "1.1", "community": { "x" : 1, "id": "s", "name": "S", "kind": "school" } }"""));
        Assert.NotEqual(one, Read("""{ "plc": "1.1", "community": { "id": "s", "name": "S", "kind": "school", "x": 2 } }"""));
        Assert.NotEqual(one, Read("""{ "plc": "1.2", "community": { "id": "s", "name": "S", "kind": "school", "x": 1 } }"""));
        Assert.NotEqual(one, Read("""{ "plc": "1.1", "community": { "id": "s", "name": "S", "kind": { "other": "O", "x": 1 } } }"""));
    }

    [Fact]
    public void After_a_change_of_the_model_it_stands_where_its_object_is()
    {
        var document = Read("""
            { "plc": "1.1", "community": { "id": "s", "name": "S", "kind": "school", "members": [{ "id": "m1", "name": "A", "x": 1 }, { "id": "m2", "name": "B", "x": 2 }],
                "goals": [{ "id": "g", "statement": "G", "scope": "school", "checkpoints": [{ "date": "2026-10-01", "x": 3 }, { "date": "2026-12-01", "x": 4 }] }] } }
            """);
        var goal = new SmartGoal(new("g"), "Another statement.", GoalScope.School, checkpoints: [new(new(2026, 9, 1)), new(new(2026, 10, 1)), new(new(2026, 12, 2))]);
        var community = new LearningCommunity(new("s"), "S", OrganizationKind.School, members: [new(new("m2"), "C"), new(new("m3"), "D")], goals: [goal]);

        var bytes = PlcDocumentWriter.Write(document.With(community), out var displaced);

        Assert.Equal(["x at member of organization = 1", "x at smartGoal of organization/checkpoints/1 = 4"], displaced.Select(extension => $"{extension} = {extension.Json}"));
        Assert.Equal(
            ["x at member of organization = 2", "x at smartGoal of organization/checkpoints/1 = 3"],
            PlcDocumentReader.Read(bytes).Value!.Extensions.Members.Select(extension => $"{extension} = {extension.Json}"));
    }

    [Fact]
    public void What_has_lost_its_place_is_not_left_out_without_a_word()
    {
        var document = Read("""{ "plc": "1.1", "community": { "id": "s", "name": "S", "kind": "school", "members": [{ "id": "m1", "name": "A", "x": 1 }] } }""");

        var refused = Assert.Throws<InvalidOperationException>(() => PlcDocumentWriter.Write(document.With(new LearningCommunity(new("s"), "S", OrganizationKind.School))));

        Assert.Equal("1 extension has lost its place (x at member of organization); the overloads that say which write the rest.", refused.Message);
    }

    [Fact]
    public void An_element_that_is_no_object_any_more_holds_nothing()
    {
        var document = Read("""
            { "plc": "1.1", "community": { "id": "s", "name": "S", "kind": "school", "members": [{ "id": "m", "name": "M" }], "sections": [{ "id": "1", "teacher": { "organization": "d", "id": "m", "x": 1 } }] } }
            """);

        PlcDocumentWriter.Write(document.With(document.Community.With(new Teams.Section(new("1"), teacher: new("m")))), out var displaced);

        Assert.Equal(["x at section of organization/teacher"], displaced.Select(extension => extension.ToString()));
    }

    [Fact]
    public void Objects_of_one_id_in_two_schools_are_two()
    {
        var document = Read("""
            { "plc": "1.1", "community": { "id": "d", "name": "D", "kind": "district", "schools": [
              { "id": "s1", "name": "S1", "kind": "school", "members": [{ "id": "m", "name": "A", "x": 1 }] }, { "id": "s2", "name": "S2", "kind": "school", "members": [{ "id": "m", "name": "B", "x": 2 }] }] } }
            """);
        var schools = document.Community.Schools;

        var changed = document.With(new LearningCommunity(new("d"), "D", OrganizationKind.District, schools: [schools[1], schools[0]]));

        Assert.Equal(changed, PlcDocumentReader.Read(PlcDocumentWriter.Write(changed)).Value);
    }

    [Fact]
    public void What_is_kept_has_to_be_sound_itself() => Assert.Equal(
        ["1:19 PLC0006", "1:27 PLC0011", "1:46 PLC0011", "1:69 PLC0014"],
        PlcDocumentReader.Read("""{ "a": 1, "b": 1, "a": 2, "\ud800": 1, "c": ["\udc00"], "d": { "e": "123456789" }, "plc": "1.1", "community": { "id": "s", "name": "S", "kind": "school" } }"""u8.ToArray(), new(maxTextBytes: 8))
            .Diagnostics.Where(diagnostic => diagnostic.Severity == Rules.RuleSeverity.Error && diagnostic.Place.Column < 90).Select(diagnostic => $"{diagnostic.Place} {diagnostic.Rule.Id}"));

    [Fact]
    public void A_byte_that_is_not_of_UTF_8_in_it_is_a_fault()
    {
        var bytes = """{ "plc": "1.1", "x": "?", "community": { "id": "s", "name": "S", "kind": "school" } }"""u8.ToArray();
        bytes[Array.IndexOf(bytes, (byte)'?')] = 0xFF;

        Assert.Equal(["1:17 PLC0016", "1:22 PLC0011"], PlcDocumentReader.Read(bytes).Diagnostics.Select(diagnostic => $"{diagnostic.Place} {diagnostic.Rule.Id}"));
    }

    [Fact]
    public void A_word_that_a_closed_list_does_not_have_is_an_error_in_a_newer_minor_version_too() => Assert.Equal(
        ["PLC0009"],
        PlcDocumentReader.Read("""{ "plc": "1.1", "community": { "id": "s", "name": "S", "kind": "academy" } }"""u8.ToArray()).Diagnostics.Select(diagnostic => diagnostic.Rule.Id));

    [Fact]
    public void All_are_kept_also_those_that_are_not_listed()
    {
        var unknown = string.Join(", ", Enumerable.Range(0, 5_000).Select(i => $"\"x{i}\": {i}"));

        var read = PlcDocumentReader.Read(Encoding.UTF8.GetBytes($$"""{ "plc": "1.1", "community": { "id": "s", "name": "S", "kind": "school", {{unknown}} } }"""));

        Assert.Equal(1_001, read.Diagnostics.Count);
        Assert.Equal(5_000, read.Value!.Extensions.Members.Count);
        Assert.Equal(read.Value, PlcDocumentReader.Read(PlcDocumentWriter.Write(read.Value)).Value);
    }

    private static PlcDocument Read(string text)
    {
        var read = PlcDocumentReader.Read(Encoding.UTF8.GetBytes(text));
        Assert.All(read.Diagnostics, diagnostic => Assert.Equal("PLC0016", diagnostic.Rule.Id));
        return Assert.IsType<PlcDocument>(read.Value);
    }
}
