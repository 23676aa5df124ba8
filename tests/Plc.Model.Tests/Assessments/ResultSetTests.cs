using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Primitives;
using Plc.Model.Teams;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Assessments;

public sealed class ResultSetTests
{
    private static readonly CommonAssessment Test = Assessment(Item("Q1", 100_000), Item("Q2", 2));

    [Fact]
    public void The_order_of_rows_is_not_data()
    {
        var forward = new ResultSetBuilder(Test);
        var backward = new ResultSetBuilder(Test);
        (string Student, string? Section)[] rows = [("s3", null), ("s1", "7-2"), ("s2", "7-1"), ("s0", "7-1")];
        foreach (var (student, section) in rows) Add(forward, student, section);
        foreach (var (student, section) in rows.Reverse()) Add(backward, student, section);

        Assert.Equal(forward.Build(), backward.Build());
        Assert.Equal(["s3", "s0", "s2", "s1"], forward.Build().Select(row => row.Student.Value));

        static void Add(ResultSetBuilder builder, string student, string? section) =>
            builder.Add(new(student), [Cell('1'), Cell('.')], section is null ? null : new Id<Section>(section));
    }

    [Theory]
    [InlineData("0", "1", "2")]
    [InlineData("0.5", "1.25", "252")]
    [InlineData("25.2", "25.3", "0")]
    [InlineData("0.0001", "99999.9999", "100000")]
    public void Points_come_back_exactly_whatever_their_size(params string[] points)
    {
        var builder = new ResultSetBuilder(Test);
        foreach (var text in points) builder.Add(new($"s{text}"), [ResultCell.Scored(Points.Parse(text, null)), ResultCell.Exempt]);

        Assert.Equal(points.Order(StringComparer.Ordinal), builder.Build().Select(row => row[0].Points.ToString()));
        Assert.All(builder.Build(), row => Assert.Equal(CellStatus.Exempt, row[1].Status));
    }

    [Fact]
    public void Sets_that_differ_in_a_cell_a_date_or_a_group_are_not_equal()
    {
        ResultSet[] sets = [Make('1', null, []), Make('0', null, []), Make('.', null, []), Make('a', null, []), Make('1', new(2026, 9, 1), []), Make('1', null, [new("ell")])];

        Assert.Equal(sets.Length, sets.Distinct().Count());
        Assert.Equal(Make('1', new(2026, 9, 1), [new("a"), new("b")]), Make('1', new(2026, 9, 1), [new("b"), new("a")]));

        static ResultSet Make(char cell, LocalDate? date, ValueList<Id<StudentGroup>> groups)
        {
            var builder = new ResultSetBuilder(Test);
            builder.Add(new("s"), [Cell(cell), Cell('1')], groups: groups, date: date);
            return builder.Build();
        }
    }

    [Fact]
    public void A_row_is_checked_as_a_whole_and_results_without_it_are_not_made()
    {
        var builder = new ResultSetBuilder(Test, [new(new("7-1"))]);
        builder.Add(new("s1"), [Cell('1'), Cell('1')]);

        var breaches = builder.Add(new("s1"), [Cell('1'), Cell('3')], new Id<Section>("7-9"), [new("g"), new("g")]);

        Assert.Equal(["PLC5010 /student", "PLC5013 /section", "PLC1014 /groups/1", "PLC5011 /cells/1"], breaches.Select(breach => $"{breach.Rule.Id} {breach.Path}"));
        Assert.Equal(1, builder.Count);
        Assert.Contains("1 of 2 rows were refused, the first by PLC5010 at /student", Assert.Throws<InvalidOperationException>(builder.Build).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_student_whose_first_row_was_refused_is_still_known()
    {
        var builder = new ResultSetBuilder(Test);
        builder.AddBroken(new("s1"));

        Assert.Equal("PLC5010", Assert.Single(builder.Add(new("s1"), [Cell('1'), Cell('1')])).Rule.Id);
    }

    [Fact]
    public void Nothing_of_a_student_gets_into_a_text()
    {
        var set = Results(Test, ("S-77", "11"));

        Assert.DoesNotContain("S-77", set.ToString() + set[0] + set[0][0], StringComparison.Ordinal);
    }
}
