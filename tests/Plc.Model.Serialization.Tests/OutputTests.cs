using System.Buffers;
using System.Text.Json;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.People;

namespace Plc.Model.Serialization.Tests;

/// <summary>The JSON that other programs rely on.</summary>
public sealed class OutputTests
{
    private static readonly LearningCommunity Community = new(
        new("s"), "S", OrganizationKind.School,
        outcomes: [new(new("o"), "O", [new(new("t1"), "One", [new("CC.1"), new("CC.2")]), new(new("t2"), "Two")])], sections: [new(new("7-1"))],
        assessments: [new(new("a"), "A", [Item("q1", "t1"), Item("q2", "t2")])]);

    [Fact]
    public void The_members_of_an_analysis()
    {
        var json = Analyze(("s1", "7-1", "10"), ("s2", null, "11"), ("s3", null, ".."));

        Assert.Equal(
            ["plc", "assessment", "title", "policies", "studentCount", "itemCount", "needsTime", "needsExtension", "notAssessed", "targets", "sections", "practiceToShare", "practiceToStrengthen", "total", "reliability", "items"],
            json.EnumerateObject().Select(member => member.Name));
        Assert.Equal(2, json.GetProperty("studentCount").GetInt32());
        Assert.Equal("countZero", json.GetProperty("policies").GetProperty("blankCells").GetString());
        Assert.Equal("notAssessed", json.GetProperty("policies").GetProperty("noAnswerAtAll").GetString());
        Assert.Equal("""[{"student":"s1","section":"7-1","targets":["t2"],"evidence":[{"target":"t2","earned":0,"possible":1}]}]""", Compact(json.GetProperty("needsTime")));
        Assert.Equal("""[{"student":"s3","reason":"noAnswer"}]""", Compact(json.GetProperty("notAssessed")));
        Assert.Equal("CC.1", json.GetProperty("targets")[0].GetProperty("standard").GetString());
        Assert.Equal(50, json.GetProperty("targets")[1].GetProperty("percentProficient").GetDouble());
        Assert.False(json.GetProperty("targets")[1].GetProperty("programConcern").GetBoolean());
        Assert.Equal("7-1", json.GetProperty("targets")[1].GetProperty("carriedBy").GetString());
        Assert.Equal([null, "7-1"], json.GetProperty("sections").EnumerateArray().Select(section => section.TryGetProperty("id", out var id) ? id.GetString() : null));
    }

    [Fact]
    public void A_number_that_is_not_defined_is_null_with_its_reason_beside_it()
    {
        var json = Analyze(("s1", null, "10"));

        Assert.Equal(JsonValueKind.Null, json.GetProperty("reliability").GetProperty("alpha").ValueKind);
        Assert.Equal("fewerThanTwoStudents", json.GetProperty("reliability").GetProperty("alphaReason").GetString());
        Assert.Equal("fewerThanTwoStudents", json.GetProperty("items")[0].GetProperty("alphaIfDeletedReason").GetString());
        Assert.Equal("none", json.GetProperty("reliability").GetProperty("trust").GetString());
    }

    [Fact]
    public void Diagnostics_are_listed_by_file()
    {
        var output = new ArrayBufferWriter<byte>();
        DiagnosticWriter.Write([KeyValuePair.Create<string, IReadOnlyList<Diagnostic>>("a.json", PlcDocumentReader.Read("7"u8.ToArray()).Diagnostics)], output);

        Assert.Equal(
            """{"plc":"1.0","files":[{"file":"a.json","diagnostics":[{"id":"PLC0003","severity":"error","message":"Expected an object, found a number.","pointer":"","line":1,"column":1,"offset":0,"fix":"Write what the message expects. Text stands in double quotes; numbers, true and false do not."}]}]}""",
            Compact(JsonDocument.Parse(output.WrittenMemory).RootElement));
    }

    [Fact]
    public void Rules_are_listed_by_id()
    {
        var output = new ArrayBufferWriter<byte>();
        RuleWriter.Write(PlcRules.Catalog, output);

        var rules = JsonDocument.Parse(output.WrittenMemory).RootElement.GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(PlcRules.Catalog.Select(rule => rule.Id), rules.Select(rule => rule.GetProperty("id").GetString()));
        Assert.All(rules, rule => Assert.NotEmpty(rule.GetProperty("fix").GetString()!));
    }

    private static AssessmentItem Item(string id, string target) => new(new(id), new(1), new Primitives.Id<Learning.LearningTarget>(target));

    private static JsonElement Analyze(params (string Student, string? Section, string Cells)[] rows)
    {
        var builder = new ResultSetBuilder(Community.Assessments[0], Community.Sections);
        foreach (var (student, section, cells) in rows)
            Assert.Empty(builder.Add(
                new(student), [.. cells.Select(cell => cell == '.' ? ResultCell.Blank : ResultCell.Scored(new(cell - '0')))],
                section is null ? null : new Primitives.Id<Teams.Section>(section)));
        var output = new ArrayBufferWriter<byte>();
        AnalysisWriter.Write(AssessmentAnalysis.Of(Community.Assessments[0], builder.Build(), sections: Community.Sections), Community, output);
        return JsonDocument.Parse(output.WrittenMemory).RootElement;
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
