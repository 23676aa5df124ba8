using System.Text.Json;
using Plc.Model.Assessments;
using Plc.Model.Goals;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Teams;

namespace Plc.Model.Serialization.Tests.Converters;

/// <summary>A value that is wrong inside what an app reads: one exception with all of its faults, whose path is where the value stands.</summary>
public sealed class ConverterFaultTests
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().ConfigureForPlc();

    [Fact]
    public void All_faults_of_a_value_are_told_with_their_places_in_it()
    {
        var exception = Fault<SmartGoal>("""
            { "id": "reading ", "statement": "", "scpe": "school", "deadline": { "date": "2027-02-30" }, "steps": [{ "description": "x" }, null], "target": { "direction": "up", "value": "75" } }
            """);

        Assert.Equal(
            [
                "PLC1001 /id", "PLC1004 /statement", "PLC0005 /scpe", "PLC0008 /deadline/date", "PLC0007 /steps/1", "PLC0003 /target/value",
            ],
            Places(exception));
        Assert.All(exception.Diagnostics, diagnostic => Assert.Equal((0, 0, 0L), (diagnostic.Place.Line, diagnostic.Place.Column, diagnostic.Place.Offset)));
        Assert.Equal("/deadline/date: error PLC0008: Expected a date such as 2026-09-01, found a day that the calendar does not have.", exception.Diagnostics[3].ToString());
    }

    [Fact]
    public void The_message_names_the_first_three_and_says_how_many_more_there_are_and_no_value()
    {
        var exception = Fault<Checkpoint>("""{ "expected": "secret", "dte": 1, "a": 2, "b": "secret" }""");

        Assert.StartsWith("The JSON is not a valid Checkpoint. PLC0003 at /expected: Expected a number, found text. PLC0005 at a member of its root: ", exception.Message, StringComparison.Ordinal);
        Assert.EndsWith("And 1 more.", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("The JSON is not a valid Id<Team>. PLC1001 at its root: ", Fault<Id<Team>>("\" x\"").Message, StringComparison.Ordinal);
        Assert.StartsWith("The JSON is not a valid ValueList<Reference<Team>>. PLC0003 at /1: ", Fault<ValueList<Reference<Team>>>("[\"x\", 2]").Message, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(AppSettings.Names), MemberType = typeof(AppSettings))]
    public void The_path_is_where_the_value_stands_in_what_the_app_read(string settings)
    {
        var options = AppSettings.All[settings]();
        var text = JsonSerializer.Serialize(ConverterRoundTripTests.Page(1), options).Replace("\r", "", StringComparison.Ordinal);
        var name = text.Contains("\"SHARES\"", StringComparison.Ordinal) ? "SHARES" : text.Contains("\"shares\"", StringComparison.Ordinal) ? "shares" : "Shares";
        var broken = text.Replace("\"S-1\": 10", "\"S-1\":10", StringComparison.Ordinal).Replace("\"S-1\":10", "\"S-1\":\n \n 101", StringComparison.Ordinal);

        var exception = Assert.Throws<PlcJsonException>(() => JsonSerializer.Deserialize<TeamPage>(broken, options));

        Assert.Equal($"$.{name}.S-1", exception.Path);
        Assert.Equal(["PLC1006 "], Places(exception));
        var before = broken[..broken.IndexOf("101", StringComparison.Ordinal)];
        Assert.Equal(before.Count(c => c == '\n'), exception.LineNumber);
        Assert.Equal(4, exception.BytePositionInLine);
    }

    [Fact]
    public void A_key_that_is_wrong_is_told_as_a_value_is()
    {
        Assert.Equal(["PLC1001 "], Places(Fault<Dictionary<Id<Student>, int>>("""{ "S-1": 1, " S": 2 }""")));
        Assert.Equal(["PLC0008 "], Places(Fault<Dictionary<GradeLevel, int>>("""{ "14": 1 }""")));
        Assert.Equal(["PLC0009 "], Places(Fault<Dictionary<GoalStatus, int>>("""{ "OnTrack": 1 }""")));
        // This one the framework finds before it asks for a key.
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Id<Student>, int>>("""{ "\ud800": 1 }""", Options));
    }

    [Fact]
    public void Null_is_for_the_app_to_allow_in_its_own_types_and_for_no_one_within_a_value()
    {
        Assert.Null(JsonSerializer.Deserialize<SmartGoal>("null", Options));
        Assert.Null(JsonSerializer.Deserialize<Percent?>("null", Options));
        Assert.Null(Assert.Single(JsonSerializer.Deserialize<SmartGoal?[]>("[null]", Options)!));
        Assert.Equal(["PLC0007 "], Places(Fault<Percent>("null")));
        Assert.Equal(["PLC0007 "], Places(Fault<ValueList<Percent>>("null")));
        Assert.Equal(["PLC0007 /0", "PLC0003 /1"], Places(Fault<ValueList<Percent>>("[null, \"x\"]")));
        Assert.Equal(["PLC0007 /organization"], Places(Fault<Reference<Team>>("""{ "organization": null, "id": "t" }""")));
    }

    [Fact]
    public void References_of_a_value_by_itself_are_not_checked_and_those_of_a_community_are()
    {
        Assert.Equal("m", JsonSerializer.Deserialize<Section>("""{ "id": "7-1", "teacher": "m" }""", Options)!.Teacher!.Value.ToString());

        const string Community = """{ "id": "s", "name": "S", "kind": "school", "sections": [{ "id": "7-1", "teacher": "m" }] }""";
        Assert.Equal(["PLC1011 /sections/0/teacher"], Places(Fault<LearningCommunity>(Community)));
        Assert.Equal(["PLC1011 /1/sections/0/teacher"], Places(Fault<ValueList<LearningCommunity>>($$"""[{ "id": "t", "name": "T", "kind": "school", "members": [{ "id": "m", "name": "M" }] }, {{Community}}]""")));
        var document = Fault<PlcDocument>($$"""{ "plc": "1.0", "community": {{Community}}, "x": 1 }""");
        Assert.Equal(["PLC1011 /community/sections/0/teacher", "PLC0005 /x"], Places(document));
        Assert.All(document.Diagnostics, diagnostic => Assert.Equal(0, diagnostic.Place.Line));
    }

    [Fact]
    public void An_id_used_twice_names_the_first_use()
    {
        var diagnostic = Assert.Single(Fault<LearningCommunity>("""{ "id": "s", "name": "S", "kind": "school", "members": [{ "id": "m", "name": "A" }, { "id": "m", "name": "B" }] }""").Diagnostics);

        Assert.Equal(("PLC1003", "/members/1/id", "/members/0/id"), (diagnostic.Rule.Id, diagnostic.Place.JsonPointer, diagnostic.Related!.JsonPointer));
    }

    [Fact]
    public void A_member_of_a_newer_version_of_a_document_is_passed_over() => Assert.Equal(
        "s", JsonSerializer.Deserialize<PlcDocument>("""{ "plc": "1.9", "community": { "id": "s", "name": "S", "kind": "school", "mood": 1 } }""", Options)!.Community.Id.Value);

    [Fact]
    public void More_faults_than_are_listed_are_said_to_be_so()
    {
        var exception = Fault<ValueList<Percent>>($"[{string.Join(',', Enumerable.Repeat("101", 2_000))}]");

        Assert.Equal(1_001, exception.Diagnostics.Count);
        Assert.Equal("PLC0015", exception.Diagnostics[^1].Rule.Id);
    }

    [Fact]
    public void Text_that_is_no_json_is_the_frameworks_to_report() =>
        Assert.IsNotType<PlcJsonException>(Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<SmartGoal>("""{ "id": "a", """, Options)));

    [Fact]
    public void Comments_and_commas_at_the_end_are_allowed_where_the_app_allows_them()
    {
        const string Text = """
            { /* a */ "id": "s", // b
              "name": "S", "kind": "school", "members": [{ "id": "m", "name": "M" /* c */, }, ], }
            """;

        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<LearningCommunity>(Text, Options));
        Assert.Equal("m", JsonSerializer.Deserialize<LearningCommunity>(Text, Lenient())!.Members[0].Id.Value);
        Assert.Equal(["PLC1004 /members/0/name"], Places(Assert.Throws<PlcJsonException>(() => JsonSerializer.Deserialize<LearningCommunity>(Text.Replace("\"M\"", "\"\"", StringComparison.Ordinal), Lenient()))));

        static JsonSerializerOptions Lenient() => new JsonSerializerOptions { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }.ConfigureForPlc();
    }

    [Fact]
    public void A_default_that_means_nothing_is_not_written()
    {
        Assert.Equal("$.Team", Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new { Team = default(Id<Team>) }, Options)).Path);
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default(Reference<Team>), Options));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default(LanguageTag), Options));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default(SchoolYear), Options));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize((GoalStatus)99, Options));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize<ValueList<Id<Team>>>([new("t"), default], Options));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new Dictionary<Id<Team>, int> { [default] = 1 }, Options));
        Assert.Equal("[\"K\",0,0,[]]", JsonSerializer.Serialize(new object[] { default(GradeLevel), default(Percent), default(Points), default(ValueList<SmartGoal>) }, Options));
    }

    [Fact]
    public void What_is_nested_more_deeply_than_the_app_allows_is_no_other_exception_than_the_frameworks_own()
    {
        var options = new JsonSerializerOptions { MaxDepth = 2 }.ConfigureForPlc();
        var community = new LearningCommunity(new("s"), "S", OrganizationKind.School, members: [new(new("m"), "M")]);

        Assert.Equal("$.Community", Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new { Community = community }, options)).Path);
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<LearningCommunity>(JsonSerializer.Serialize(community, Options), options));
    }

    [Fact]
    public void A_value_deeper_than_the_reader_goes_by_itself_is_read_where_the_app_goes_deeper()
    {
        var deep = new string('[', 100) + new string(']', 100);
        var options = new JsonSerializerOptions { MaxDepth = 200 }.ConfigureForPlc();

        Assert.Equal(["PLC0003 /name"], Places(Assert.Throws<PlcJsonException>(() => JsonSerializer.Deserialize<LearningCommunity>($$"""{ "id": "s", "kind": "school", "name": {{deep}} }""", options))));
        Assert.Equal(["PLC0005 /x"], Places(Assert.Throws<PlcJsonException>(() => JsonSerializer.Deserialize<PlcDocument>($$"""{ "plc": "1.0", "community": { "id": "s", "kind": "school", "name": "S" }, "x": {{deep}} }""", options))));
    }

    [Fact]
    public void What_is_computed_is_only_written_and_results_are_refused_with_what_to_use()
    {
        var goal = new SmartGoal(new("reading"), "More read.", GoalScope.School);
        Assert.Equal("""{"goal":"reading","asOf":"2026-11-02","status":"notEnoughData","gap":"noMeasure"}""", JsonSerializer.Serialize(GoalEvaluation.Of(goal, new(2026, 11, 2)), Options));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<GoalEvaluation>("{}", Options));
        Assert.StartsWith("{\"id\":\"PLC0007\",\"severity\":\"error\",\"title\":", JsonSerializer.Serialize(FormRules.Null, Options), StringComparison.Ordinal);
        Assert.Equal("""{"id":"PLC0007","severity":"error","message":"Found null.","pointer":"/a","fix":"Leave the member out, or give a value."}""",
            JsonSerializer.Serialize(new Diagnostic(FormRules.Null, RuleSeverity.Error, "Found null.", SourcePlace.OfPointer("/a")), Options));

        var results = Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize<ResultSet?>(Results(), Options));
        Assert.Contains("ResultsReader", results.Message, StringComparison.Ordinal);
    }

    private static ResultSet Results()
    {
        var quiz = new CommonAssessment(new("q"), "Q", [new(new("1"), new(1), new Id<Learning.LearningTarget>("t"))]);
        return new ResultSetBuilder(quiz).Build();
    }

    private static PlcJsonException Fault<T>(string json) => Assert.Throws<PlcJsonException>(() => JsonSerializer.Deserialize<T>(json, Options));

    private static IEnumerable<string> Places(PlcJsonException exception) => exception.Diagnostics.Select(diagnostic => $"{diagnostic.Rule.Id} {diagnostic.Place.JsonPointer}");
}
