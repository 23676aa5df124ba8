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

    [Theory]
    [InlineData("S{0:0000}")]
    [InlineData("S{0}-with-a-long-end-that-all-have-in-common-{0}")]
    [InlineData("é{0}")]
    [InlineData("{0}")]
    [InlineData("🎓{0}𝄞")]
    public void Rows_stand_by_section_and_student_whatever_the_order_in_which_they_came(string form)
    {
        var random = new Random(11);
        int[] order = [.. Enumerable.Range(0, 700)];
        random.Shuffle(order);
        var builder = new ResultSetBuilder(Test);
        foreach (var number in order)
            builder.Add(new(string.Format(null, form, number)), [ResultCell.ScoredUnits(number * 10), Cell('.')], number % 5 == 0 ? null : new Id<Section>($"7-{number % 3}"));

        var rows = builder.Build().Select(row => (row.Section, row.Student, Number: row[0].Units / 10)).ToList();

        Assert.Equal(rows.OrderBy(row => row.Section).ThenBy(row => row.Student), rows);
        Assert.All(rows, row => Assert.Equal(string.Format(null, form, row.Number), row.Student.Value));
        Assert.Equal(700, rows.Count);
    }

    [Fact]
    public void Bytes_of_an_id_are_taken_as_the_id_is()
    {
        var (texts, bytes) = (new ResultSetBuilder(Test), new ResultSetBuilder(Test));
        foreach (var id in (string[])["S1", "é2", "a b", "🎓", new string('x', 200)])
        {
            Assert.Empty(texts.Add(new(id), [Cell('1'), Cell('.')]));
            Assert.Empty(bytes.AddUtf8(System.Text.Encoding.UTF8.GetBytes(id), [Cell('1'), Cell('.')]));
        }

        Assert.Equal(texts.Build(), bytes.Build());
        Assert.Equal(1, bytes.FirstRowOf(new("é2")));
        Assert.Equal(-1, bytes.FirstRowOf(new("S2")));
        Assert.Equal("PLC5010 /student", Assert.Single(bytes.AddUtf8("a b"u8, [Cell('1'), Cell('.')]).Select(breach => $"{breach.Rule.Id} {breach.Path}")));
        Assert.Equal("PLC1001 /student", Assert.Single(bytes.AddUtf8(" a"u8, [Cell('1'), Cell('.')]).Select(breach => $"{breach.Rule.Id} {breach.Path}")));
        Assert.Equal("PLC1001 /student", Assert.Single(bytes.AddUtf8([0xFF], [Cell('1'), Cell('.')]).Select(breach => $"{breach.Rule.Id} {breach.Path}")));
        Assert.Equal("PLC1001 /student", Assert.Single(bytes.AddUtf8([], [Cell('1'), Cell('.')]).Select(breach => $"{breach.Rule.Id} {breach.Path}")));
    }

    [Fact]
    public void A_set_that_was_built_does_not_change_when_rows_are_added()
    {
        var builder = new ResultSetBuilder(Test);
        builder.EnsureCapacity(2);
        builder.Add(new("s1"), [Cell('1'), Cell('1')]);
        builder.Add(new("s2"), [Cell('1'), Cell('1')]);
        var (before, same) = (builder.Build(), builder.Build());
        builder.Add(new("s0"), [ResultCell.Scored(new(0.5m)), Cell('2')]);

        Assert.Equal(same, before);
        Assert.Equal(["s1 1", "s2 1"], before.Select(row => $"{row.Student} {row[0].Points}"));
        Assert.Equal(["s0 0.5", "s1 1", "s2 1"], builder.Build().Select(row => $"{row.Student} {row[0].Points}"));
    }
}
