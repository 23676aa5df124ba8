using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Plc.Model.Assessments;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Serialization.Tests;

public sealed class ResultsWriterTests
{
    private static readonly ResultsFormat[] Formats = Enum.GetValues<ResultsFormat>();

    [Fact]
    public void What_is_written_reads_back_equal_in_every_format_and_writes_the_same_bytes() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(
        Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var (community, results) = ResultSets.Make(seed, students: 1 + seed % 90);
            foreach (var format in Formats)
            {
                var bytes = ResultsWriter.Write(results, format);
                var read = ResultsReader.Read(bytes, community);

                Assert.Empty(read.Diagnostics);
                Assert.Equal(results, read.Value);
                Assert.Equal(bytes, ResultsWriter.Write(read.Value!, format));
            }
        }));

    [Fact]
    public void Every_format_as_it_is_written()
    {
        var (community, results) = Sample();

        Assert.Equal(
            """"
            {"assessment":"quiz","student":"S1","points":{"=Q1":1.5,"Q,2":"exempt"}}
            {"assessment":"quiz","student":"-2","section":"M \"7\"","date":"2026-10-05","groups":["a;b","g"],"points":{"=Q1":null,"Q,2":"absent"}}

            """".ReplaceLineEndings("\n"), Text(ResultsFormat.Ndjson));
        Assert.Equal(
            """"
            student,date,section,groups,'=Q1,"Q,2"
            S1,,,,1.5,exempt
            '-2,2026-10-05,"M ""7""",a\;b;g,,absent

            """".ReplaceLineEndings("\n"), Text(ResultsFormat.WideCsv));
        Assert.Equal(
            """"
            student,date,section,groups,item,points
            S1,,,,'=Q1,1.5
            S1,,,,"Q,2",exempt
            '-2,2026-10-05,"M ""7""",a\;b;g,'=Q1,
            '-2,2026-10-05,"M ""7""",a\;b;g,"Q,2",absent

            """".ReplaceLineEndings("\n"), Text(ResultsFormat.TidyCsv));

        string Text(ResultsFormat format) => Encoding.UTF8.GetString(ResultsWriter.Write(results, format));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("x;=1+1", "\"x;=1+1\"")]
    [InlineData("x;y", "x;y")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("'", "''")]
    [InlineData("'=x", "''=x")]
    [InlineData("''x", "'''x")]
    [InlineData("＋1", "'＋1")]
    [InlineData("a=1", "a=1")]
    [InlineData("O'Neil-7", "O'Neil-7")]
    public void A_text_that_a_spreadsheet_would_compute_has_an_apostrophe_and_no_other_has(string id, string cell)
    {
        var assessment = new CommonAssessment(new("quiz"), "Quiz", [new(new("Q"), new(1), new Id<Learning.LearningTarget>("t"))]);
        var builder = new ResultSetBuilder(assessment);
        builder.Add(new(id), [ResultCell.Blank]);

        Assert.Equal($"student,Q\n{cell},\n", Encoding.UTF8.GetString(ResultsWriter.Write(builder.Build(), ResultsFormat.WideCsv)));
    }

    [Fact]
    public void An_apostrophe_that_keeps_nothing_from_being_a_formula_is_part_of_the_id()
    {
        var (community, _) = Sample();

        var read = ResultsReader.Read("student,'=Q1,\"Q,2\"\n'abc,1,1\n'=abc,1,1\n"u8.ToArray(), community);

        Assert.Equal(["'abc", "=abc"], read.Value!.Select(row => row.Student.Value));
    }

    [Theory]
    [InlineData("groups")]
    [InlineData("Item", "points")]
    public void An_item_that_a_wide_sheet_cannot_have_is_refused(params string[] items)
    {
        var assessment = new CommonAssessment(new("quiz"), "Quiz", [.. items.Select(item => new AssessmentItem(new(item), new(1), new Id<Learning.LearningTarget>("t")))]);
        var results = new ResultSetBuilder(assessment).Build();

        Assert.Equal("PLC0112", Assert.Throws<RuleException>(() => ResultsWriter.Write(results, ResultsFormat.WideCsv)).Breaches[0].Rule.Id);
        Assert.Empty(ResultsWriter.Check(results, ResultsFormat.TidyCsv));
    }

    private static (LearningCommunity Community, ResultSet Results) Sample()
    {
        var assessment = new CommonAssessment(
            new("quiz"), "Quiz", [new(new("=Q1"), new(2), new Id<Learning.LearningTarget>("t")), new(new("Q,2"), new(2), new Id<Learning.LearningTarget>("t"))]);
        var community = new LearningCommunity(
            new("s"), "S", OrganizationKind.School, outcomes: [new(new("o"), "O", [new(new("t"), "T")])], assessments: [assessment]);
        var builder = new ResultSetBuilder(assessment);
        builder.Add(new("-2"), [ResultCell.Blank, ResultCell.Absent], new Id<Teams.Section>("M \"7\""), [new("g"), new("a;b")], new NodaTime.LocalDate(2026, 10, 5));
        builder.Add(new("S1"), [ResultCell.Scored(new(1.5m)), ResultCell.Exempt]);
        return (community, builder.Build());
    }
}
