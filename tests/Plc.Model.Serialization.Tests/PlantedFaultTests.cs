using System.Text;

namespace Plc.Model.Serialization.Tests;

/// <summary>Faults planted in a document: a marker <c>«id»</c> stands where each is to be reported, and nothing else is.</summary>
public sealed class PlantedFaultTests
{
    public static TheoryData<string> Documents => [.. Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    internal static string PathOf(string document) => Path.Combine(Folder, document);

    private static string Folder => Repository.PathOf("tests", "Plc.Model.Serialization.Tests", "Planted");

    [Theory, MemberData(nameof(Documents))]
    public void Faults_planted_in_every_type_of_an_area_are_reported_each_at_its_place(string document) => Check(File.ReadAllText(PathOf(document)));

    [Fact]
    public void Fifteen_faults_of_fifteen_kinds_are_reported_each_at_its_place() => Check("""
        {
          "plc": "1.0",
          «PLC0005 /nmae»"nmae": "unknown",
          "community": {
            "id": «PLC1001 /community/id»" school",
            "name": "Schule ½ 🎓", "kind": «PLC0009 /community/kind»"scool",
            "members": [«PLC0004 /community/members/0»{ "id": "m1" }, { "id": «PLC1003 /community/members/1/id»"m1", "name": "A" }],
            "outcomes": [
              { "id": "o1", "statement": "One", "targets": [
                  { "id": "t1", "statement": "T1" },
                  { "id": "t2", "statement": «PLC1004 /community/outcomes/0/targets/1/statement»"  ", "standards": [«PLC4002 /community/outcomes/0/targets/1/standards/0»{}] } ] }
            ],
            "scales": [{ "id": "s", "name": "S", "levels": [{ "value": 2, "label": "B" }, { "value": «PLC4004 /community/scales/0/levels/1/value»1, "label": "A" }], "proficientFrom": «PLC4005 /community/scales/0/proficientFrom»3 }],
            "sections": [{ "id": "7-1", "year": «PLC0008 /community/sections/0/year»"2026-28", "teacher": «PLC1011 /community/sections/0/teacher»"m2" }],
            "assessments": [
              { "id": "a1", "title": "A", "items": [
                  { "id": "q1", "points": «PLC5002 /community/assessments/0/items/0/points»0, "target": "t1" },
                  { "id": «PLC1003 /community/assessments/0/items/1/id»"q1", "points": 1, "target": "t2", «PLC0006 /community/assessments/0/items/1/points»"points": 2 }],
                "cuts": [{ "target": "t2", "proficiency": { "percent": «PLC0003 /community/assessments/0/cuts/0/proficiency/percent»"80" } }] }
            ]
          }
        }
        """);

    [Fact]
    public void A_broken_element_does_not_move_the_places_of_the_others() => Check("""
        { "plc": "1.0", "community": { "id": "s", "name": "S", "kind": "school",
          "outcomes": [{ "id": "o", "statement": "O", "targets": [{ "id": "t", "statement": "T" }] }],
          "assessments": [{ "id": "a", "title": "A",
            "items": [«PLC0003 /community/assessments/0/items/0»7, «PLC0007 /community/assessments/0/items/1»null, { "id": "q", "points": 1, "target": "t" }, { "id": «PLC1003 /community/assessments/0/items/3/id»"q", "points": 1, "target": "t" }],
            "cuts": [{ "target": "t", "proficiency": { "count": 4 } }, { "target": «PLC5006 /community/assessments/0/cuts/1/target»"t", "proficiency": { "count": 1 } }] }] } }
        """);

    [Fact]
    public void A_reference_to_what_is_there_but_broken_is_not_dangling() => Check("""
        { "plc": "1.0", "community": { "id": "s", "name": "S", "kind": "school",
          "members": [{ "id": "m1", "name": «PLC1004 /community/members/0/name»"" }, { "id": «PLC1001 /community/members/1/id»"m2 ", "name": "B" }],
          "courses": «PLC0003 /community/courses»{},
          "sections": [{ "id": "1", "teacher": "m1", "course": "c1" }, { "id": "2", "teacher": "m2", "course": "c2" }] } }
        """);

    [Fact]
    public void What_rests_on_a_broken_list_is_not_reported() => Check("""
        { "plc": "1.0", "community": { "id": "s", "name": "S", "kind": "school",
          "scales": [{ "id": "x", "name": "X", "levels": [«PLC0004 /community/scales/0/levels/0»{ "value": 1 }], "proficientFrom": 2 }],
          "assessments": [{ "id": "a", "title": "A", "items": [«PLC0004 /community/assessments/0/items/0»{ "id": "q", "points": 1 }], "cuts": [{ "target": "t", "proficiency": { "count": 1 } }] },
            «PLC0004 /community/assessments/1»{ "id": "b", "title": "B" },
            { "id": "c", "title": "C", "items": «PLC5001 /community/assessments/2/items»[] }] } }
        """);

    [Fact]
    public void Kinds_and_references_may_be_objects() => Check("""
        { "plc": "1.0", "community": { "id": "s", "name": "S", "kind": { "other": «PLC1004 /community/kind/other»"" },
          "sections": [{ "id": "1", "teacher": { "organization": "d", "id": "m" } }, { "id": "2", "teacher": «PLC0004 /community/sections/1/teacher»{ "organization": "d" } },
            { "id": "3", "roster": ["a", «PLC1014 /community/sections/2/roster/1»"a", «PLC1001 /community/sections/2/roster/2»""] }] } }
        """);

    [Fact]
    public void A_misspelt_or_repeated_member_is_one_fault() => Check("""
        { "plc": "1.0", "community": { "id": "s", «PLC0005 /community/Name»"Name": "S", "kind": "school",
          «PLC0005 /community/membres»"membres": [{ "id": "m1", "name": "A" }],
          "courses": [], «PLC0006 /community/courses»"courses": [{ "id": "c1", "name": "C" }],
          "outcomes": [{ "id": "o", "statement": "O", «PLC0005 /community/outcomes/0/target»"target": [{ "id": "t", "statement": "T" }] }],
          "sections": [{ "id": "1", "teacher": "m1", "course": "c1" }],
          "assessments": [{ "id": "a", «PLC0005 /community/assessments/0/titel»"titel": "A", "items": [{ "id": "q", "points": 1, "target": "t" }] }] } }
        """);

    [Fact]
    public void Of_a_broken_id_and_a_wrong_reference_each_is_reported_once() => Check("""
        { "plc": "1.0", "community": { "id": "s", "name": "S", "kind": "school",
          "members": [{ "id": «PLC1001 /community/members/0/id»" m1", "name": "A" }],
          "outcomes": [{ "id": "o", "statement": "O", "targets": [{ "id": "t1", "statement": "A" }, { "id": «PLC0003 /community/outcomes/0/targets/1/id»2, "statement": "B" }] }],
          "sections": [{ "id": "1", "teacher": "m1" }, { "id": "2", "teacher": «PLC1011 /community/sections/1/teacher»"mZ" }],
          "assessments": [{ "id": "a", "title": "A", "items": [{ "id": "q", "points": 1, "target": "t2" }] },
            { "id": "b", "title": "B", "items": «PLC5001 /community/assessments/1/items»[], "cuts": [{ "target": "t1", "proficiency": { "count": 1 } }] }] } }
        """);

    [Fact]
    public void Where_the_text_ends_to_be_json_what_stands_before_is_still_checked() => Check("""
        { "plc": "1.0", "community": { "id": "s", "name": «PLC1004 /community/name»" ", "kind": "school",
          "members": [{ "id": "m", "name": "A" }, { "id": «PLC1003 /community/members/1/id»"m", "name": "B" }],
          "sections": [{ "id": "1", "teacher": "later" }],
          "assessments": [{ "id": "a", "title": "A", "items": [{ "id": "q", "points": «PLC5002 /community/assessments/0/items/0/points»0, "target": "t" }],
            "cuts": [{ "target": "t", "proficiency": { «PLC0001 /community/assessments/0/cuts/0/proficiency»! } }] }] } }
        """);

    [Theory]
    [InlineData("\"2026-02-30\"", "a day that the calendar does not have")]
    [InlineData("\"30.2.2026\"", "text of 9 characters")]
    [InlineData("\"x\"", "text of 1 character")]
    public void A_date_that_is_none_is_said_to_be_so(string date, string found) => Assert.Equal(
        $"Expected a date such as 2026-09-01, found {found}.",
        Assert.Single(PlcDocumentReader.Read(Encoding.UTF8.GetBytes(
            $$"""{ "plc": "1.0", "community": { "id": "s", "name": "S", "kind": "school", "members": [{ "id": "m", "name": "A" }], "teams": [{ "id": "t", "name": "T", "memberships": [{ "member": "m", "begin": {{date}} }] }] } }""")).Diagnostics).Message);

    [Fact]
    public void A_name_that_is_no_unicode_is_an_unknown_member() => Assert.Equal(
        "PLC0005", Assert.Single(PlcDocumentReader.Read("""{ "plc": "1.0", "community": { "id": "s", "name": "S", "kind": "school", "\ud800": 1 } }"""u8.ToArray()).Diagnostics).Rule.Id);

    [Fact]
    public void A_name_may_be_escaped() => Assert.Empty(PlcDocumentReader.Read("""{ "\u0070lc": "1.0", "community": { "id": "s", "name": "S", "kind": "school" } }"""u8.ToArray()).Diagnostics);

    [Fact]
    public void Many_faults_of_one_list_take_no_longer_than_reading_it()
    {
        var roster = string.Join(',', Enumerable.Repeat("\"s\"", 200_000));
        var begin = ThreadTime.Now;

        var diagnostics = PlcDocumentReader.Read(Encoding.UTF8.GetBytes($$"""{ "plc": "1.0", "community": { "id": "s", "name": "S", "kind": "school", "sections": [{ "id": "1", "roster": [{{roster}}] }] } }""")).Diagnostics;

        Assert.Equal(1_001, diagnostics.Count);
        Assert.Equal("/community/sections/0/roster/1000", diagnostics[^1].Place.JsonPointer);
        Assert.InRange((ThreadTime.Now - begin).TotalSeconds, 0, 20);
    }

    [Theory]
    [InlineData("«PLC0001 »")]
    [InlineData("«PLC0001 »x")]
    [InlineData("«PLC0003 »[]")]
    [InlineData("«PLC0003 »7")]
    [InlineData("«PLC0004 »«PLC0004 »{}")]
    [InlineData("{ \"plc\": \"1.0\", \"community\": {\n  \"id\": \"s\", \"name\": «PLC0001 /community»oops } }")]
    [InlineData("{ \"plc\": «PLC0012 /plc»\"2.0\", \"community\": { \"id\": \"s\", \"name\": \"S\", \"kind\": \"school\" } }")]
    [InlineData("{ \"plc\": \"1.0\", \"language\": «PLC0008 /language»\"englisch!\", \"community\": { \"id\": \"s\", \"name\": \"S\", \"kind\": \"school\" } }")]
    [InlineData("{ \"plc\": \"1.0\", \"community\": { \"id\": \"s\", \"name\": «PLC0011 /community/name»\"\\uD800\", \"kind\": \"school\" } }")]
    [InlineData("{ \"plc\": \"1.0\", \"community\": { \"id\": \"s\", \"name\": \"S\", \"kind\": \"school\" } }«PLC0001 »}")]
    [InlineData("{ \"plc\": \"1.0\", \"community\": { \"id\": \"s\", \"name\": \"S\", \"kind\": \"school\", «PLC0005 /community/a~1b~0c»\"a/b~c\": 1 } }")]
    public void Documents_that_are_not_one(string marked) => Check(marked);

    [Fact]
    public void A_fault_of_the_form_of_a_file()
    {
        Assert.Equal("PLC0002", Only(Encoding.Unicode.GetBytes("{}")).Rule.Id);
        Assert.Equal("PLC0014", Only("{}   "u8.ToArray(), new(maxDocumentBytes: 4)).Rule.Id);
        Assert.Equal("PLC0013", Only(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("[", 100)).Insert(0, "{\"plc\":"))).Rule.Id);

        static Diagnostic Only(byte[] utf8, ReadOptions? options = null) => Assert.Single(PlcDocumentReader.Read(utf8, options).Diagnostics, diagnostic => diagnostic.Rule.Id != "PLC0003");
    }

    [Fact]
    public void A_byte_order_mark_is_no_column_and_counts_in_the_offset()
    {
        var diagnostic = PlcDocumentReader.Read("\uFEFF[]"u8.ToArray()).Diagnostics[0];

        Assert.Equal(new SourcePlace(1, 1, 3, ""), diagnostic.Place);
    }

    [Fact]
    public void Every_line_break_counts_once()
    {
        var diagnostic = PlcDocumentReader.Read("\r\n\r\n\r\n7"u8.ToArray()).Diagnostics[0];

        Assert.Equal((4, 1), (diagnostic.Place.Line, diagnostic.Place.Column));
    }

    [Fact]
    public void A_member_of_a_newer_minor_version_is_an_info()
    {
        var read = PlcDocumentReader.Read("""{ "community": { "id": "s", "name": "S", "kind": "school", "mood": 1 }, "plc": "1.1" }"""u8.ToArray());

        Assert.NotNull(read.Value);
        Assert.Equal("PLC0016", Assert.Single(read.Diagnostics).Rule.Id);
    }

    [Fact]
    public void A_member_of_a_newer_minor_version_may_have_nearly_the_name_of_one_that_is_absent()
    {
        var read = PlcDocumentReader.Read("""{ "plc": "1.1", "community": { "id": "s", "name": "S", "kind": "school", "tems": 1 } }"""u8.ToArray());

        Assert.NotNull(read.Value);
        Assert.Equal("PLC0016", Assert.Single(read.Diagnostics).Rule.Id);
    }

    [Fact]
    public void Where_there_is_no_document_an_error_says_why_in_a_newer_minor_version_too()
    {
        var read = PlcDocumentReader.Read("""{ "plc": "1.1", "community": { "id": "s", "nmae": "S", "kind": "school" } }"""u8.ToArray());

        Assert.Null(read.Value);
        Assert.Equal(["PLC0004", "PLC0016"], read.Diagnostics.Select(diagnostic => diagnostic.Rule.Id));
    }

    [Fact]
    public void A_misspelt_member_of_two_is_not_also_said_to_be_neither() => Check("""
        { "plc": "1.0", "community": { "id": "s", "name": "S", "kind": "school", "outcomes": [{ "id": "o", "statement": "O", "targets": [{ "id": "t", "statement": "T" }] }],
          "assessments": [{ "id": "a", "title": "A", "items": [{ "id": "q", "points": 1, "target": "t" }], "cuts": [{ "target": "t", "proficiency": { «PLC0005 /community/assessments/0/cuts/0/proficiency/percnt»"percnt": 80 } }] }] } }
        """);

    [Fact]
    public void The_list_of_faults_is_bounded_and_says_so()
    {
        var faults = string.Join(',', Enumerable.Repeat("7", 50));

        var diagnostics = PlcDocumentReader.Read(Encoding.UTF8.GetBytes($$"""{ "plc": "1.0", "community": { "id": "s", "name": "S", "kind": "school", "members": [{{faults}}] } }"""), new(maxDiagnostics: 10)).Diagnostics;

        Assert.Equal(11, diagnostics.Count);
        Assert.Equal("PLC0015", diagnostics[^1].Rule.Id);
    }

    [Fact]
    public void A_message_says_what_was_found_by_its_shape_and_what_was_likely_meant()
    {
        var diagnostics = PlcDocumentReader.Read("""{ "plc": "1.0", "comunity": 1, "community": { "id": "s", "name": 7, "kind": "School" } }"""u8.ToArray()).Diagnostics;

        Assert.Equal(
            [
                "The format does not know this member here. Did you mean 'community'?",
                "Expected text, found a number.",
                "Expected one of school, district, other, or { \"other\": \"…\" }; found text of 6 characters. Did you mean 'school'?",
            ],
            diagnostics.Select(diagnostic => diagnostic.Message));
    }

    [Fact]
    public void The_first_use_of_an_id_is_the_related_place()
    {
        var diagnostic = Assert.Single(PlcDocumentReader.Read(
            """{ "plc": "1.0", "community": { "id": "s", "name": "S", "kind": "school", "members": [{ "id": "m", "name": "A" }, { "id": "m", "name": "B" }] } }"""u8.ToArray()).Diagnostics);

        Assert.Equal("/community/members/0/id", diagnostic.Related?.JsonPointer);
    }

    internal static void Check(string marked)
    {
        var (json, expected) = Marked.Parse(marked);

        var read = PlcDocumentReader.Read(Encoding.UTF8.GetBytes(json));

        Assert.NotEmpty(read.Diagnostics);
        Assert.Equal(expected, read.Diagnostics.Select(diagnostic => $"{diagnostic.Place} {diagnostic.Rule.Id} {diagnostic.Place.JsonPointer}"));
        Assert.Null(read.Value);
        Assert.All(read.Diagnostics, diagnostic => Assert.Equal(Encoding.UTF8.GetByteCount(json[..Marked.IndexOf(json, diagnostic.Place)]), diagnostic.Place.Offset));
    }
}
