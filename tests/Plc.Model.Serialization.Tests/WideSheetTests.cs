using System.Text;
using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Serialization.Tests;

public sealed class WideSheetTests
{
    private static readonly LearningCommunity Community = new(
        new("s"), "S", OrganizationKind.School, outcomes: [new(new("o"), "O", [new(new("t"), "T")])], sections: [new(new("7-1")), new(new("7-2"))],
        assessments: [Make("A", "Q1", "Q, \"2\"", "第三题"), Make("B", "Q1", "Q2")]);

    [Fact]
    public void A_sheet_as_a_spreadsheet_writes_it()
    {
        var read = Read("\uFEFFdate,student,Q1,section,\"Q, \"\"2\"\"\",groups,第三题\r\n2026-10-05,\"S,1\",1,7-1,0.5,ell; iep,2.00\r\n\r\n,S2,,7-2,absent,,exempt\r\n,,,,,,\r\n");

        Assert.Empty(read.Diagnostics);
        Assert.Equal("A", read.Value!.Assessment.Value);
        Assert.Equal(["S,1", "S2"], read.Value.Select(row => row.Student.Value));
        Assert.Equal(new LocalDate(2026, 10, 5), read.Value[0].Date);
        Assert.Equal<ValueList<Id<StudentGroup>>>([new("ell"), new("iep")], read.Value[0].Groups);
        Assert.Equal([1m, 0.5m, 2m], Enumerable.Range(0, 3).Select(item => read.Value[0][item].Points.Value));
        Assert.Equal([CellStatus.Blank, CellStatus.Absent, CellStatus.Exempt], Enumerable.Range(0, 3).Select(item => read.Value[1][item].Status));
    }

    [Fact]
    public void Every_fault_of_a_sheet_is_reported_at_its_line_column_and_cell() => Check("""
        student,section,Q1,«PLC0102 D1»name,Q2,date
        S1,7-1,1,Ann,0,
        S2,«PLC5013 B3»7-9,«PLC5011 C3»3,Bob,«PLC1008 E3»-1,«PLC0008 F3»10/5/26
        «PLC5010 A4»S1,"7-1",«PLC0106 C4»x,"two
        lines",«PLC0106 E4»"0,5",2026-10-05
        «PLC0105 A5»S3,7-1,1
        «PLC0110 A6»,7-1,1,,1,
        «PLC1001 A7»" S4",7-1,«PLC1007 C7»0.00001,,1,

        S5,«PLC1001 B9» 7-1,«PLC0106 C9»1e0,,«PLC0106 E9»Absent,
        S6,7-1,5«PLC0107 »"x,,1,
        S7,7-1,«PLC0010 C11»0.3333333333333333333333333333333333,,1,
        """, new Id<CommonAssessment>("B"));

    [Theory]
    [InlineData("«PLC0111 »")]
    [InlineData("«PLC0109 »student,Q1,Q2\n")]
    [InlineData("«PLC0101 A1»Student,Q1,Q2\nS1,1,«PLC5011 C2»3", true)]
    [InlineData("«PLC0101 A1»student;Q1;Q2\nS1;1;1")]
    [InlineData("student,Q1,«PLC0103 C1» q2\nS1,1,«PLC5011 C2»3", true)]
    [InlineData("«PLC0103 A1»student,Q1\nS1,1", true)]
    [InlineData("«PLC0103 A1»student,a,b\nS1,1,1", true)]
    [InlineData("«PLC0101 A1»student,item,score\nS1,Q1,1", true)]
    [InlineData("«PLC0101 A1»S1,1,0\nS2,1,1", true)]
    [InlineData("«PLC0101 A1»student7,1,0\nS2,1,1", true)]
    [InlineData("student,Q1,Q2,«PLC0102 D1»\nS1,1,1,", true)]
    [InlineData("stu«PLC0107 »\"dent,Q1,Q2\nS1,1,1", true)]
    [InlineData("student,Q1,Q2,«PLC0104 D1»Q1\nS1,1,1,1")]
    [InlineData("«PLC0108 A1»student,Q1\nS1,1")]
    [InlineData("student,Q1,Q2\nS1,1,«PLC0107 C2»\"1")]
    public void Sheets_that_are_none(string marked, bool isNamed = false) => Check(marked, isNamed ? new Id<CommonAssessment>("B") : null);

    [Fact]
    public void A_sheet_of_another_encoding_is_refused_and_a_wrong_byte_is_found()
    {
        Assert.Equal("PLC0002", Assert.Single(ResultsReader.Read(Encoding.Unicode.GetBytes("student,Q1,Q2"), Community).Diagnostics).Rule.Id);
        var place = Assert.Single(ResultsReader.Read(Encoding.Latin1.GetBytes("student,Q1,Q2\nA,1,1\nJosé,1,1"), Community).Diagnostics).Place;
        Assert.Equal((3, 1, "A3"), (place.Line, place.Column, place.Cell));
    }

    [Fact]
    public void The_first_row_of_a_student_is_the_related_place()
    {
        var diagnostic = Assert.Single(Read("student,Q1,Q2\nS1,1,0\nS2,1,0\nS1,1,1").Diagnostics);

        Assert.Equal(("A4", "A2"), (diagnostic.Place.Cell, diagnostic.Related?.Cell));
    }

    [Fact]
    public void Warnings_are_never_too_many_for_a_result()
    {
        var community = new LearningCommunity(Community.Id, "S", OrganizationKind.School, outcomes: Community.Outcomes, sections: [new(new("7-1"), roster: [new("other")])], assessments: [Make("B", "Q1", "Q2")]);
        var sheet = "student,section,Q1,Q2\n" + string.Concat(Enumerable.Range(0, 1_500).Select(number => $"s{number},7-1,1,1\n"));

        var read = ResultsReader.Read(Encoding.UTF8.GetBytes(sheet), community);

        Assert.Equal(1_500, read.Value?.Count);
        Assert.Equal(("PLC0113", "PLC0015", 1_001), (read.Diagnostics[0].Rule.Id, read.Diagnostics[^1].Rule.Id, read.Diagnostics.Count));
        Assert.All(read.Diagnostics, diagnostic => Assert.Equal(Model.Rules.RuleSeverity.Warning, diagnostic.Severity));
    }

    [Fact]
    public void A_record_that_is_too_long_is_reported_and_passed_over()
    {
        var sheet = $"student,Q1,Q2\n{new string('x', 2 << 20)},1,1\nS1,1,3\n";

        Assert.Equal(["2:1 PLC0014", "3:6 PLC5011"], Read(sheet).Diagnostics.Select(diagnostic => $"{diagnostic.Place} {diagnostic.Rule.Id}"));
    }

    [Fact]
    public void A_message_says_nothing_of_what_a_cell_holds()
    {
        var diagnostics = Read("student,Q1,Q2,name\nS-77,Ann,99,Lee", new Id<CommonAssessment>("B")).Diagnostics;

        Assert.All(diagnostics, diagnostic => Assert.DoesNotMatch("S-77|Ann|99|Lee", diagnostic.ToString()));
        Assert.Equal(3, diagnostics.Count);
    }

    [Fact]
    public void A_quote_without_end_is_reported_where_it_begins()
    {
        var place = Assert.Single(Read("student,Q1,Q2\n\"" + new string('x', 3 << 20)).Diagnostics).Place;

        Assert.Equal((2, 1, "A2"), (place.Line, place.Column, place.Cell));
    }

    [Theory]
    [InlineData("1,5", "text of 3 characters. Write a decimal point, not a comma, and nothing between thousands.")]
    [InlineData("1,000.5", "text of 7 characters. Write a decimal point, not a comma, and nothing between thousands.")]
    [InlineData(" 1", "spaces around the number.")]
    [InlineData("absnt", "text of 5 characters. Did you mean 'absent'?")]
    [InlineData("N/A", "text of 3 characters.")]
    public void What_is_no_result_is_said_by_its_form(string cell, string found) => Assert.Equal(
        $"Expected a number such as 1 or 0.5, absent, exempt, or nothing, found {found}",
        Assert.Single(ResultsReader.Read(Encoding.UTF8.GetBytes($"student,Q1,Q2\nS1,1,\"{cell}\"\n"), Community, new Id<CommonAssessment>("B")).Diagnostics).Message);

    [Fact]
    public void Items_may_not_be_called_like_columns_with_a_meaning()
    {
        var community = new LearningCommunity(Community.Id, "S", OrganizationKind.School, outcomes: Community.Outcomes, assessments: [Make("C", "date")]);

        Assert.Equal("PLC0112", Assert.Single(ResultsReader.Read("student,date\nS1,1"u8.ToArray(), community).Diagnostics, diagnostic => diagnostic.Rule.Id != "PLC0008").Rule.Id);
    }

    [Fact]
    public void An_assessment_that_is_not_there_is_misuse() =>
        Assert.Throws<ArgumentException>("assessment", () => ResultsReader.Read("student"u8.ToArray(), Community, new Id<CommonAssessment>("Z")));

    private static CommonAssessment Make(string id, params string[] items) =>
        new(new(id), id, [.. items.Select(item => new AssessmentItem(new(item), new(2), new Id<Learning.LearningTarget>("t")))]);

    private static ReadResult<ResultSet> Read(string sheet, Id<CommonAssessment>? assessment = null) => ResultsReader.Read(Encoding.UTF8.GetBytes(sheet), Community, assessment);

    private static void Check(string marked, Id<CommonAssessment>? assessment = null)
    {
        var (sheet, expected) = Marked.Parse(marked);

        var read = Read(sheet, assessment);

        Assert.Equal(expected, read.Diagnostics.Select(diagnostic => $"{diagnostic.Place} {diagnostic.Rule.Id} {diagnostic.Place.Cell}"));
        Assert.NotEmpty(read.Diagnostics);
        Assert.All(read.Diagnostics, diagnostic => Assert.Equal(Encoding.UTF8.GetByteCount(sheet[..Marked.IndexOf(sheet, diagnostic.Place)]), diagnostic.Place.Offset));
    }
}
