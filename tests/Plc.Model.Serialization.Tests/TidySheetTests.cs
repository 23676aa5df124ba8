using System.Text;
using Plc.Model.Assessments;
using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Serialization.Tests;

public sealed class TidySheetTests
{
    private static readonly LearningCommunity Community = new(
        new("s"), "S", OrganizationKind.School, outcomes: [new(new("o"), "O", [new(new("t"), "T")])], sections: [new(new("7-1"), roster: [new("S1")]), new(new("7-2"))],
        assessments: [Make("A", "Q1", "Q2"), Make("B", "Q1", "Q2", "Q3")]);

    [Fact]
    public void Rows_in_any_order_make_a_row_a_student()
    {
        var read = Read("""
            item,student,points,date,section,groups
            Q2,S2,0.5,,7-2,ell; iep
            Q1,S1,1,2026-10-05,,
            Q1,S2,absent,2026-10-06,7-2,iep;ell
            Q2,S1,,2026-10-05,7-1,

            """);

        Assert.Empty(read.Diagnostics);
        Assert.Equal("A", read.Value!.Assessment.Value);
        Assert.Equal(["S1 7-1 05 Scored 1 Blank 0", "S2 7-2 06 Absent 0 Scored 0.5"], read.Value.Select(row =>
            $"{row.Student} {row.Section} {row.Date:dd} {row[0].Status} {row[0].Points} {row[1].Status} {row[1].Points}"));
        Assert.Equal<ValueList<Id<StudentGroup>>>([new("ell"), new("iep")], read.Value[1].Groups);
    }

    [Fact]
    public void A_result_that_has_no_row_is_blank()
    {
        var read = Read("student,item,points\nS1,Q1,1\nS1,Q2,1\nS2,Q2,1\n");

        Assert.Equal(CellStatus.Blank, read.Value![1][0].Status);
    }

    [Fact]
    public void Every_fault_of_a_sheet_is_reported_at_its_line_column_and_cell() => Check("""
        student,date,section,item,points,«PLC0102 F1»name
        S1,2026-10-05,7-1,Q1,1,Ann
        S1,«PLC0121 B3»2026-10-06,«PLC0121 C3»7-2,Q2,«PLC5011 E3»3,
        «PLC0113 A4»S2,,7-1,Q1,1,
        S2,,,«PLC0120 D5»Q1,1,
        S2,,«PLC0121 C6»«PLC5013 C6»7-9,Q2,«PLC0106 E6»x,
        «PLC0110 A7»,,,«PLC0118 D7»Q9,1,
        «PLC0105 A8»S3,Q1
        S3,«PLC0008 B9»5.10.26,,«PLC0110 D9»,«PLC1008 E9»-1,
        """);

    [Fact]
    public void The_first_row_of_a_result_and_of_a_fact_are_the_related_places()
    {
        var read = Read("student,section,item,points\nS8,7-2,Q1,1\n\nS8,7-2,Q1,1\nS8,7-1,Q2,1\n", "A");

        Assert.Equal(["4:8 PLC0120 C4 C2", "5:4 PLC0121 B5 B2"], read.Diagnostics.Select(one => $"{one.Place} {one.Rule.Id} {one.Place.Cell} {one.Related?.Cell}"));
    }

    [Theory]
    [InlineData("«PLC0109 »student,item,points\n")]
    [InlineData("student,«PLC0119 B1»item,points\nS1,Q1,1\n")]
    [InlineData("«PLC0101 A1»Student,«PLC0101 B1»Item,points\nS1,Q1,1\nS1,Q2,«PLC5011 C3»3\n")]
    [InlineData("«PLC0101 A1»«PLC0102 A1»who,item,points\nS1,Q1,1\n")]
    public void Sheets_that_are_none(string marked) => Check(marked);

    [Theory]
    [InlineData("student,section,item,points\nS8,,Q1,1\n«PLC0113 A3»S8,7-1,Q2,1\nS9,7-2,Q1,1\n«PLC0113 A5»S2,7-1,Q1,1\nS2,7-1,Q2,1\n«PLC0113 A7»S3,7-1,Q1,1\n")]
    public void A_student_who_is_not_on_the_roster_is_one_warning(string marked) => Check(marked);

    [Theory]
    [InlineData("student,item,points\nS1,Q1,1\n«PLC0105 A3»S1\n")]
    [InlineData("student,item,points\nS1,Q1,1\nS1,\"Q2\"«PLC0107 »x,1\n")]
    public void An_item_may_have_its_row_where_one_could_not_be_read(string marked) => Check(marked);

    [Fact]
    public void Spaces_around_groups_are_taken_off_and_no_other_white_space() => Assert.Equal(
        ["PLC1001 D2", "PLC1001 D3"],
        Read("student,item,points,groups\nS1,Q1,1,a; b\t;c\nS1,Q2,1,\u00a0a\n").Diagnostics.Select(one => $"{one.Rule.Id} {one.Place.Cell}"));

    [Fact]
    public void The_assessment_is_that_of_exactly_these_items()
    {
        Assert.Equal("B", Read("student,item,points\nS1,Q1,1\nS1,Q2,1\nS1,Q3,1\n", assessment: null).Value!.Assessment.Value);
        Assert.Equal("PLC0108", Assert.Single(Read("student,item,points\nS1,Q1,1\n", assessment: null).Diagnostics).Rule.Id);
    }

    private static CommonAssessment Make(string id, params string[] items) =>
        new(new(id), id, [.. items.Select(item => new AssessmentItem(new(item), new(2), new Id<Learning.LearningTarget>("t")))]);

    private static ReadResult<ResultSet> Read(string sheet, string? assessment = "A") =>
        ResultsReader.Read(Encoding.UTF8.GetBytes(sheet), Community, assessment is null ? null : new Id<CommonAssessment>(assessment));

    private static void Check(string marked)
    {
        var (sheet, expected) = Marked.Parse(marked);

        var read = Read(sheet);

        Assert.Equal(expected, read.Diagnostics.Select(one => $"{one.Place} {one.Rule.Id} {one.Place.Cell}"));
        Assert.NotEmpty(read.Diagnostics);
        Assert.All(read.Diagnostics, one => Assert.Equal(Encoding.UTF8.GetByteCount(sheet[..Marked.IndexOf(sheet, one.Place)]), one.Place.Offset));
    }
}
