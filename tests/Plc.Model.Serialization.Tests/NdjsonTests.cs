using System.Text;
using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Serialization.Tests;

public sealed class NdjsonTests
{
    private static readonly LearningCommunity Community = new(
        new("s"), "S", OrganizationKind.School, outcomes: [new(new("o"), "O", [new(new("t"), "T")])],
        sections: [new(new("7-1"), roster: [new("S1"), new("S2")]), new(new("7-2"))], assessments: [Make("a", "Q1", "Q2", "Q/3"), Make("b", "Q1")]);

    [Fact]
    public void Records_as_programs_write_them()
    {
        var read = Read("""
            {"assessment":"a","student":"S1","section":"7-1","date":"2026-10-05","groups":["ell","iep"],"points":{"Q1":1,"Q2":null,"Q/3":"exempt"}}

            { "points": { "Q/3" : 1.50 , "Q1":"absent", "Q2": 0 } , "student":"S\u00e92" , "assessment" : "a" }
            {"assessment":"a","student":"S3","section":"7-2","date":"2026-10-06","groups":[],"points":{"Q1":2,"Q2":2e0,"Q/3":0.0001}}
            """.ReplaceLineEndings("\r\n"), bom: true);

        Assert.Empty(read.Diagnostics);
        Assert.Equal(["Sé2", "S1", "S3"], read.Value!.Select(row => row.Student.Value));
        Assert.Equal(new LocalDate(2026, 10, 5), read.Value![1].Date);
        Assert.Equal<ValueList<Id<StudentGroup>>>([new("ell"), new("iep")], read.Value[1].Groups);
        Assert.Equal(["Absent 0", "Scored 0", "Scored 1.5", "Scored 1", "Blank 0", "Exempt 0", "Scored 2", "Scored 2", "Scored 0.0001"], read.Value.SelectMany(row => Enumerable.Range(0, 3).Select(item => $"{row[item].Status} {row[item].Points}")));
    }

    [Theory]
    [InlineData("""«PLC0004 »{"student":"S1","points":{"Q1":1}}""")]
    [InlineData("""«PLC0004 »«PLC0004 »{"assessment":"b"}""")]
    [InlineData("""{"assessment":«PLC0115 /assessment»"c","student":"S1","points":{"nothing":1}}""")]
    [InlineData("""{"assessment":"b","student":"S1","points":«PLC0004 /points»{}}""")]
    [InlineData("""{"assessment":"b","student":"S1","points":{"Q1":1,«PLC0118 /points»"Q2":1}}""")]
    [InlineData("""{"assessment":"b","student":"S1","points":{"Q1":1,«PLC0006 /points/Q1»"Q1":1}}""")]
    [InlineData("""{"assessment":"b","student":"S1",«PLC0006 /student»"student":"S2","points":{"Q1":1}}""")]
    [InlineData("""{"assessment":"b","student":"S1",«PLC0117 »"name":"Ann Lee","points":{"Q1":1}}""")]
    [InlineData("""{"assessment":"b","student":«PLC0007 /student»null,"section":«PLC0003 /section»7,"date":«PLC0008 /date»"10/5/26","points":{"Q1":«PLC0009 /points/Q1»"1"}}""")]
    [InlineData("""{"assessment":"b","student":«PLC1001 /student»"","section":«PLC1001 /section»" 7","date":«PLC0008 /date»"2026-02-30","groups":«PLC0003 /groups»"ell","points":{"Q1":«PLC5011 /points/Q1»3}}""")]
    [InlineData("""{"assessment":"b","student":"S1","section":«PLC5013 /section»"7-9","groups":["g",«PLC1014 /groups/1»"g"],"points":{"Q1":«PLC5011 /points/Q1»3}}""")]
    [InlineData("""{"assessment":"b","student":"S1","groups":["g",«PLC0003 /groups/1»7,«PLC1001 /groups/2»""],"points":{"Q1":«PLC1008 /points/Q1»-1}}""")]
    [InlineData("""{"assessment":"b","student":"S1","points":{"Q1":«PLC0003 /points/Q1»[1,{"a":2}]}}""")]
    [InlineData("""{"assessment":"b","student":"S1","points":{"Q1":«PLC1007 /points/Q1»0.00001}}""")]
    [InlineData("""{"assessment":"b","student":"S1","points":{"Q1":«PLC0010 /points/Q1»0.3333333333333333333333333333333333}}""")]
    [InlineData("""{"assessment":"b","student":"S1","points":«PLC0003 /points»[1]}""")]
    [InlineData("""{"assessment":"b","student":"S1","points":«PLC0007 /points»null}""")]
    [InlineData("""{"points":{"Q1":«PLC5011 /points/Q1»3},"assessment":"b","student":"S1"}""")]
    [InlineData("""{"assessment":"b","student":"S1","points":{"Q1":1}«PLC0114 »""")]
    [InlineData("""{"assessment":"b","student":"S1","points":{"Q1":0«PLC0114 »1}}""")]
    [InlineData("""{"assessment":"b","student":"S1","points":{"Q1":1}} «PLC0114 »{"assessment":"b"}""")]
    [InlineData("""{"assessment":"b","student":«PLC0011 /student»"\ud800","points":{"Q1":1}}""")]
    [InlineData("""{"assessment":"b","version":«PLC5030 /version»"2026","student":"S1","points":{"Q1":«PLC5011 /points/Q1»3}}""")]
    [InlineData("""{"version":«PLC5030 /version»"2026","points":{"Q1":1},"student":"S1","assessment":"b"}""")]
    [InlineData("""{"assessment":"b","version":«PLC0003 /version»2026,"student":"S1","points":{"Q1":1}}""")]
    [InlineData("""{"assessment":"b","version":«PLC0007 /version»null,«PLC0006 /version»"version":"2026","student":"S1","points":{"Q1":1}}""")]
    public void A_fault_is_reported_at_its_place_and_reading_goes_on(string record)
    {
        var good = """{"assessment":"b","student":"before","points":{"Q1":1}}""";
        Check($"{good}\n{record}\n{{\"assessment\":\"b\",\"student\":\"after\",\"points\":{{\"Q1\":«PLC5011 /points/Q1»3}}}}\n");
    }

    [Theory]
    [InlineData("«PLC0003 »[1]")]
    [InlineData("«PLC0003 »7")]
    [InlineData("«PLC0114 »student,Q1")]
    public void A_line_that_is_no_object_is_reported(string line) => Check($$"""
        {"assessment":"b","student":"S1","points":{"Q1":1} }
        {{line}}
        """);

    [Fact]
    public void A_student_twice_has_the_first_place_beside_it()
    {
        var read = Read("""
            {"assessment":"b","student":"é1","points":{"Q1":1}}

            {"student":"é2","assessment":"b","points":{"Q1":1}}
            {"assessment":"b","student":"é2","points":{"Q1":1}}
            {"assessment":"b","student":"é1","points":{"Q1":1}}
            """);

        Assert.Equal(["4:29 PLC5010 /student first 3:12 65", "5:29 PLC5010 /student first 1:29 28"], read.Diagnostics.Select(one =>
            $"{one.Place} {one.Rule.Id} {one.Place.JsonPointer} first {one.Related} {one.Related!.Offset}"));
    }

    [Fact]
    public void A_student_off_the_roster_is_a_warning_in_every_line()
    {
        var lines = string.Join('\n', "S1 S8 S9".Split(' ').Select(student => $$"""{"assessment":"b","student":"{{student}}","section":"7-1","points":{"Q1":1} }""")) + "\n";

        var read = Read(lines);

        Assert.Equal(["2:29 PLC0113", "3:29 PLC0113"], read.Diagnostics.Select(one => $"{one.Place} {one.Rule.Id}"));
        Assert.Equal(3, read.Value?.Count);
    }

    [Fact]
    public void Records_of_two_assessments_are_read_by_naming_one()
    {
        var lines = """
            {"assessment":"b","student":"S1","points":{"Q1":1}}
            {"assessment":"a","student":"S1","points":{"Q1":1,"Q2":1,"Q/3":1}}
            {"assessment":"a","student":"S2","points":{"Q1":1,"Q2":1,"Q/3":1}}
            """;

        Assert.Equal(["2:15 PLC0116", "3:15 PLC0116"], Read(lines).Diagnostics.Select(one => $"{one.Place} {one.Rule.Id}"));
        var named = Read(lines, new Id<CommonAssessment>("b"));
        Assert.Equal("2:1 PLC0124 From here on 2 records are of other assessments, and not read.", Assert.Single(named.Diagnostics.Select(one => $"{one.Place} {one.Rule.Id} {one.Message}")));
        Assert.Equal("S1", Assert.Single(named.Value!).Student.Value);
    }

    [Fact]
    public void A_file_without_any_record_of_the_named_assessment_is_none_of_its_results()
    {
        var other = """{"assessment":"a","student":"S1","points":{"Q1":1,"Q2":1}}""";

        var read = Read(other, new Id<CommonAssessment>("b"));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(other));
        var summary = ResultsReader.Summarize(stream, Community, new Id<CommonAssessment>("b"));

        Assert.Null(read.Value);
        Assert.Equal(["1:1 PLC0125 No record is of the assessment 'b'."], read.Diagnostics.Select(one => $"{one.Place} {one.Rule.Id} {one.Message}"));
        Assert.Equal(read.Diagnostics, summary.Diagnostics);
        // A record that cannot be read may be one of them.
        Assert.Equal(["1:1 PLC0124", "2:2 PLC0114"], Read(other + "\n{", new Id<CommonAssessment>("b")).Diagnostics.Select(one => $"{one.Place} {one.Rule.Id}").Order());
    }

    [Theory]
    [InlineData("[{\"assessment\":\"b\",\"student\":\"S1\",\"points\":{\"Q1\":1}}]")]
    [InlineData(" [\n{},\n{}\n]\n")]
    [InlineData("[]")]
    public void Records_in_a_list_are_one_fault(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));

        Assert.Equal(["1:1 PLC0114 Expected a JSON object on one line, found a list. Take away the brackets around the records and the commas between them."],
            Read(text).Diagnostics.Select(one => $"{one.Place} {one.Rule.Id} {one.Message}"));
        Assert.Equal(Read(text).Diagnostics, ResultsReader.Summarize(stream, Community).Diagnostics);
    }

    [Fact]
    public void A_member_that_means_nothing_is_reported_once_a_file()
    {
        var read = Read("""
            {"assessment":"b","student":"S1","Section":"7-1","name":"Ann","points":{"Q1":1}}
            {"assessment":"b","student":"S2","name":{"last":"Lee"},"points":{"Q1":1}}
            """);

        Assert.Equal(["1:34 PLC0117 The member is not known here, and was not read in any record. Did you mean 'section'?", "1:50 PLC0117 The member is not known here, and was not read in any record."],
            read.Diagnostics.Select(one => $"{one.Place} {one.Rule.Id} {one.Message}"));
        Assert.Equal(2, read.Value?.Count);
    }

    [Fact]
    public void A_member_that_means_nothing_is_said_where_a_record_is_read_and_not_where_one_is_passed_over() => Assert.Equal(
        ["1:1 PLC0124", "2:34 PLC0117"],
        Read("""
            {"assessment":"a","student":"S1","name":"Ann","points":{"Q1":1,"Q2":1,"Q/3":1}}
            {"assessment":"b","student":"S1","name":"Ann","points":{"Q1":1}}
            """, new Id<CommonAssessment>("b")).Diagnostics.Select(one => $"{one.Place} {one.Rule.Id}"));

    [Fact]
    public void A_misspelt_member_of_a_record_is_missing_and_the_likely_name_is_said()
    {
        var read = Read("""{"assessment":"b","studnet":"S1","points":{"Q1":"absnt"} }""");

        Assert.Equal(
            [
                "1:1 PLC0004 The member 'student' is missing.",
                "1:19 PLC0117 The member is not known here, and was not read in any record. Did you mean 'student'?",
                "1:49 PLC0009 Expected a number, null, absent or exempt; found text of 5 characters. Did you mean 'absent'?",
            ],
            read.Diagnostics.Select(one => $"{one.Place} {one.Rule.Id} {one.Message}"));
    }

    [Fact]
    public void A_byte_that_is_not_UTF8_a_line_that_is_too_long_and_one_too_deep_are_reported_and_passed_over()
    {
        byte[] file =
        [
            .. "{\"assessment\":\"b\",\"student\":\"Jos"u8, 0xE9, .. "\",\"points\":{\"Q1\":1}}\n"u8,
            .. "{\"assessment\":\"b\",\"student\":\""u8, .. Enumerable.Repeat((byte)'x', 1 << 20), .. "\",\"points\":{\"Q1\":1}}\n"u8,
            .. "{\"assessment\":\"b\",\"student\":\"S1\",\"x\":"u8, .. Enumerable.Repeat((byte)'[', 100), .. "\n"u8,
            .. "{\"assessment\":\"b\",\"student\":\"S1\",\"points\":{\"Q1\":9}}"u8,
        ];

        Assert.Equal(["1:33 PLC0002", "2:1 PLC0014", "3:34 PLC0117", "3:101 PLC0114", "4:49 PLC5011"], ResultsReader.Read(file, Community).Diagnostics.Select(one => $"{one.Place} {one.Rule.Id}"));
    }

    [Fact]
    public void Faults_are_listed_up_to_a_limit_and_then_reading_stops()
    {
        var lines = string.Concat(Enumerable.Repeat("{\"student\n", 5_000));

        var read = Read(lines);

        Assert.Equal(1_001, read.Diagnostics.Count);
        Assert.Equal("PLC0015", read.Diagnostics[^1].Rule.Id);
    }

    [Fact]
    public void A_message_says_nothing_of_what_a_record_holds()
    {
        var read = Read("""{"assessment":"b","student":" Ann","section":"Lee","date":"Kim","name":"Bob","points":{"Q1":"Sue","Max":7}}""");

        Assert.True(read.Diagnostics.Count > 4);
        Assert.All(read.Diagnostics, one => Assert.DoesNotMatch("Ann|Lee|Kim|Bob|Sue|Max", one.ToString()));
    }

    private static CommonAssessment Make(string id, params string[] items) =>
        new(new(id), id, [.. items.Select(item => new AssessmentItem(new(item), new(2), new Id<Learning.LearningTarget>("t")))]);

    private static ReadResult<ResultSet> Read(string lines, Id<CommonAssessment>? assessment = null, bool bom = false) =>
        ResultsReader.Read(Encoding.UTF8.GetBytes((bom ? "\uFEFF" : "") + lines), Community, assessment);

    private static void Check(string marked)
    {
        var (lines, expected) = Marked.Parse(marked);

        var read = Read(lines);

        Assert.Equal(expected, read.Diagnostics.Select(one => $"{one.Place} {one.Rule.Id} {one.Place.JsonPointer}"));
        Assert.NotEmpty(read.Diagnostics);
        Assert.All(read.Diagnostics, one => Assert.Equal(Encoding.UTF8.GetByteCount(lines[..Marked.IndexOf(lines, one.Place)]), one.Place.Offset));
    }
}
