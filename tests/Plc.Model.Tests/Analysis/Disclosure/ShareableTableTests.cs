using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Primitives;

namespace Plc.Model.Tests.Analysis.Disclosure;

/// <summary>Attacks that are known by name, one small table each; students who reach a cut come first in their group.</summary>
public sealed class ShareableTableTests
{
    private static readonly (int Whole, int[] Parts)[] Apart = [(-1, [0, 1])];

    [Fact]
    public void One_hidden_cell_beside_a_total_hides_the_next_smallest_too()
    {
        var table = Divided(SuppressionPolicy.NewYork, [(-1, [0, 1, 2])], (4, 2), (30, 14), (40, 17));

        Assert.Equal(["45 % of 74", "hidden", "hidden", "43 % of 40"], Cells(table));
    }

    [Fact]
    public void Of_two_categories_both_are_hidden_and_the_total_is_shown()
    {
        var table = Divided(SuppressionPolicy.Wisconsin, Apart, (10, 6), (5, 3));

        Assert.Equal(["60 % of 15", "hidden", "hidden"], Cells(table));
    }

    [Fact]
    public void A_group_is_hidden_whose_complement_is_small_though_nobody_listed_that()
    {
        Assert.Equal(["60–64 % of 46", "hidden"], Cells(Overlapping(SuppressionPolicy.Default, [], total: (46, 28), (40, 26))));
        Assert.Equal(["60–64 % of 50", "60–69 % of 40"], Cells(Overlapping(SuppressionPolicy.Default, [], total: (50, 31), (40, 26))));
        Assert.Equal(["60–69 % of 40", "60–69 % of 40"], Cells(Overlapping(SuppressionPolicy.Default, [], total: (40, 26), (40, 26))));
    }

    [Fact]
    public void Small_groups_that_are_hidden_do_not_add_up_to_a_small_one()
    {
        var table = Divided(SuppressionPolicy.Default, [(-1, [0, 1, 2, 3])], (3, 1), (4, 2), (50, 24), (60, 33));

        Assert.Equal(["51 % of 117", "hidden", "hidden", "hidden", "55–59 % of 60"], Cells(table));
    }

    [Fact]
    public void A_group_within_another_is_hidden_with_it_where_the_difference_is_small()
    {
        var table = Overlapping(SuppressionPolicy.Default, [(0, [1])], total: (100, 48), (40, 18), (35, 16));

        Assert.Equal(["45–49 % of 100", "40–49 % of 40", "hidden"], Cells(table));
    }

    /// <summary>Of 63 students 33 are in each of two groups, and nobody in neither: 33 and 33 less 63 are in both.</summary>
    [Fact]
    public void Of_two_groups_that_together_have_everybody_one_is_hidden_where_few_are_in_both()
    {
        Assert.Equal(["45–49 % of 63", "hidden", "40–49 % of 33"], Cells(Crossing((30, "a"), (3, "ab"), (30, "b"))));
        Assert.Equal(["50–54 % of 70", "45–49 % of 45", "50–59 % of 40"], Cells(Crossing((30, "a"), (15, "ab"), (25, "b"))));
        Assert.Equal(["45–49 % of 63", "40–49 % of 33", "40–49 % of 33"], Cells(CrossingOf((30, "a"), (3, "ab"), (30, "b")).Table(SuppressionPolicy.Default)));
    }

    /// <summary>Nobody is in none of three groups or in all: what they have together, less all, is in two.</summary>
    [Fact]
    public void Three_groups_do_not_say_how_few_are_in_two_of_them()
    {
        var table = Crossing((30, "a"), (40, "b"), (50, "c"), (2, "ab"), (1, "bc"), (2, "ac"));

        Assert.Equal([null, SuppressionReason.Row, null, null], table.Rows.Select(row => row.Cells[0].Suppressed));
    }

    [Fact]
    public void Combinations_that_leave_out_a_group_are_refused()
    {
        Assert.Throws<ArgumentException>(() => ShareableTable.Of(SecretOf([(30, 14), (30, 17)]).Summary(), combinations: [new([new("g00")])]));
        Assert.Throws<ArgumentException>(() => new GroupCombination([new("a"), new("a")]));
        Assert.Equal(new GroupCombination([new("a"), new("b")]), new GroupCombination([new("b"), new("a")]));
        Assert.Equal("2 groups of one student", new GroupCombination([new("a"), new("b")]).ToString());
    }

    [Fact]
    public void Each_combination_of_groups_is_found_in_results_once()
    {
        var builder = new ResultSetBuilder(Examples.Assessment());
        ValueList<Id<StudentGroup>>[] groups = [[new("b"), new("a")], [], [new("b")], [new("a"), new("b")], []];
        for (var i = 0; i < groups.Length; i++) builder.Add(new($"S{i}"), [ResultCell.Scored(new(1)), ResultCell.Scored(new(1))], groups: groups[i]);

        Assert.Equal([new GroupCombination([]), new GroupCombination([new("b")]), new GroupCombination([new("a"), new("b")])], GroupCombination.FoundIn(builder.Build()).AsEnumerable());
    }

    [Theory]
    [InlineData(20, 20, "≥80 % of 20")]
    [InlineData(20, 0, "≤20 % of 20")]
    [InlineData(40, 40, "≥90 % of 40")]
    [InlineData(100, 100, "≥95 % of 100")]
    [InlineData(200, 200, "≥98 % of 200")]
    [InlineData(1000, 0, "≤1 % of 1000")]
    [InlineData(20, 9, "40–49 % of 20")]
    [InlineData(100, 45, "45–49 % of 100")]
    [InlineData(201, 90, "45 % of 201")]
    public void All_and_none_are_coded_and_codes_widen_as_groups_shrink(int students, int reaching, string cell) =>
        Assert.Equal([cell], Cells(Overlapping(SuppressionPolicy.NcesBrief3, [], total: (students, reaching))));

    [Theory]
    [InlineData("edfacts", 15, 7, "<50 % of 15")]
    [InlineData("edfacts", 15, 8, "≥50 % of 15")]
    [InlineData("edfacts", 30, 7, "21–39 % of 30")]
    [InlineData("edfacts", 60, 33, "50–59 % of 60")]
    [InlineData("edfacts", 300, 250, "80–84 % of 300")]
    [InlineData("edfacts", 301, 300, "≥99 % of 301")]
    [InlineData("delaware", 15, 8, "hidden")]
    [InlineData("delaware", 16, 16, "≥93 % of 16")]
    [InlineData("delaware", 100, 95, "95 % of 100")]
    [InlineData("delaware", 100, 96, ">95 % of 100")]
    [InlineData("delaware", 100, 4, "<5 % of 100")]
    [InlineData("new-york", 4, 2, "hidden")]
    [InlineData("new-york", 5, 5, "≥80 % of 5")]
    [InlineData("new-york", 5, 4, "≥80 % of 5")]
    [InlineData("wisconsin", 6, 0, "≤17 % of 6")]
    public void Presets_code_as_their_sources_say(string name, int students, int reaching, string cell) =>
        Assert.Equal([cell], Cells(Overlapping(SuppressionPolicy.Presets.Single(policy => policy.Name == name), [], total: (students, reaching))));

    /// <summary>All reach the cut in the larger group; who knew the total and that group's percent would know that of the small one.</summary>
    [Fact]
    public void A_percent_from_which_that_of_others_follows_is_hidden_and_its_students_are_not()
    {
        var table = Divided(SuppressionPolicy.NewYork, Apart, (30, 27), (20, 20));

        Assert.Equal(["94 % of 50", "hidden of 30", "≥95 % of 20"], Cells(table));
    }

    [Fact]
    public void A_row_is_hidden_in_all_columns_or_none()
    {
        var secret = Secrets.Make(3);
        var table = secret.Table(SuppressionPolicy.Default);

        Assert.All(table.Rows, row => Assert.Single(row.Cells.Where(cell => cell.Suppressed != SuppressionReason.Column).Select(cell => cell.Suppressed == SuppressionReason.Row).Distinct()));
    }

    [Fact]
    public void Of_a_district_a_second_school_is_hidden_and_not_the_total()
    {
        var secret = SecretOf([(4, 2), (30, 14), (40, 17)]);
        var table = new Secret(true, secret.Groups, [(-1, [0, 1, 2])], secret.Reached).Table(SuppressionPolicy.Default);

        Assert.Equal([null, "school-00", "school-01", "school-02"], table.Rows.Select(row => row.Community?.Value));
        Assert.Equal(["40–44 % of 74", "hidden", "hidden", "40–49 % of 40"], Cells(table));
    }

    [Fact, Trait("Practice", "Q-06")]
    public void What_is_hidden_is_nowhere_in_the_table_and_sections_are_gone()
    {
        var table = Divided(SuppressionPolicy.Wisconsin, Apart, (10, 6), (5, 3));

        Assert.All(table.Rows.Skip(1), row => Assert.Equal((null, null, SuppressionReason.Row), (row.Cells[0].Students, row.Cells[0].Percent, row.Cells[0].Suppressed)));
        Assert.DoesNotContain(typeof(ShareableTable).Assembly.GetExportedTypes().Where(type => type.Name.StartsWith("Shareable", StringComparison.Ordinal)).SelectMany(type => type.GetProperties()),
            property => property.Name.Contains("Section", StringComparison.Ordinal) || property.Name.Contains("Student", StringComparison.Ordinal) && property.Name != "Students" || property.Name.Contains("Teacher", StringComparison.Ordinal));
        Assert.Empty(typeof(ShareableTable).GetConstructors());
        Assert.Equal("Shareable table of A1: 3 rows, 1 columns", table.ToString());
    }

    [Fact]
    public void Without_counts_the_same_is_hidden()
    {
        var policy = new SuppressionPolicy("quiet", "1", "a test", 6, [new(2, 0, 100)], showsCounts: false);

        Assert.Equal(["60 %", "hidden", "hidden"], Cells(Divided(policy, Apart, (10, 6), (5, 3))));
    }

    [Fact]
    public void A_target_that_few_took_is_hidden_and_not_all_rows_with_it()
    {
        var secret = SecretOf([(30, 14), (30, 17)]);
        var few = secret.Reached[0].Select((reached, student) => student < 12 ? reached : null).ToArray();
        var table = new Secret(false, secret.Groups, Apart, [secret.Reached[0], few, secret.Reached[0]]).Table(SuppressionPolicy.Default);

        Assert.All(table.Rows, row => Assert.Equal([null, SuppressionReason.Column, null], row.Cells.Select(cell => cell.Suppressed)));
    }

    /// <summary>Each table alone is safe; the difference is one student. No table can know of another: the guide says so.</summary>
    [Fact]
    public void Two_releases_that_differ_by_a_student_are_not_protected_against()
    {
        var (before, after) = (Overlapping(SuppressionPolicy.Wisconsin, [], total: (20, 9)), Overlapping(SuppressionPolicy.Wisconsin, [], total: (21, 10)));

        Assert.Equal(["45 % of 20", "48 % of 21"], [.. Cells(before), .. Cells(after)]);
    }

    /// <summary>Fourteen classes of two halves each can be put together in 16,384 ways, each of which would have to be checked.</summary>
    [Fact]
    public void Groups_that_hang_together_in_too_many_ways_are_refused_at_once()
    {
        var builder = new ResultSetBuilder(Examples.Assessment());
        for (var i = 0; i < 56; i++)
            builder.Add(new($"S{i:00}"), [ResultCell.Scored(new(1)), ResultCell.Scored(new(1))], groups: [new($"c{i / 4}"), new($"c{i / 4}-{i % 2}")]);

        Assert.Throws<ArgumentException>(() => GroupFamily.FoundIn(builder.Build()));
    }

    [Fact]
    public void Groups_that_are_parts_of_others_and_those_that_divide_all_are_found_in_results()
    {
        var builder = new ResultSetBuilder(Examples.Assessment());
        ValueList<Id<StudentGroup>>[] groups = [[new("a"), new("x")], [new("a"), new("y"), new("z")], [new("b"), new("x")], [new("b"), new("y")]];
        for (var i = 0; i < groups.Length; i++) builder.Add(new($"S{i}"), [ResultCell.Scored(new(1)), ResultCell.Scored(new(1))], groups: groups[i]);

        Assert.Equal(
            [new GroupFamily([new("z")], new("a")), new GroupFamily([new("z")], new("y")), new GroupFamily([new("a"), new("b")]), new GroupFamily([new("x"), new("y")])],
            GroupFamily.FoundIn(builder.Build()).AsEnumerable());
    }

    [Fact]
    public void A_district_of_many_schools_takes_no_time_worth_speaking_of()
    {
        var secret = SecretOf([.. Enumerable.Range(0, 200).Select(school => (4 + school * 7 % 60, (4 + school * 7 % 60) * (school % 11) / 10))]);
        var table = new Secret(true, secret.Groups, [(-1, [.. Enumerable.Range(0, 200)])], [secret.Reached[0], secret.Reached[0]]).Table(SuppressionPolicy.Default);

        Assert.Equal(201, table.Rows.Count);
        Assert.Equal(SecretSizes(secret).Count(students => students < 10), table.Rows.Count(row => row.Cells[0].Suppressed == SuppressionReason.Row));

        static IEnumerable<int> SecretSizes(Secret secret) => secret.Groups.Select(group => group.Count(isIn => isIn));
    }

    [Fact]
    public void Misuse_is_refused()
    {
        var summary = SecretOf([(30, 14), (30, 17)]).Summary();

        Assert.Throws<ArgumentException>(() => ShareableTable.Of(AssessmentSummary.Empty));
        Assert.Throws<ArgumentException>(() => ShareableTable.Of(summary, families: [new([new("nobody"), new("g00")])]));
        Assert.Throws<ArgumentException>(() => ShareableTable.Of(summary, families: [new([new("g00")], new("g01")), new([new("g00"), new("g01")], new("g00x"))]));
        Assert.Throws<ArgumentException>(() => new GroupFamily([]));
        Assert.Throws<ArgumentException>(() => new GroupFamily([new("a"), new("a")]));
        Assert.Throws<ArgumentException>(() => new GroupFamily([new("a")], new("a")));
        Assert.Throws<ArgumentException>(() => Overlapping(SuppressionPolicy.Default, [(-1, [0, 1])], total: (50, 20), (40, 20), (30, 20)));
    }

    [Fact]
    public void A_policy_with_numbers_out_of_range_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new SuppressionPolicy(" ", "1", "a test"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SuppressionPolicy("ours", "1", "a test", minimumStudents: 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SuppressionPolicy("ours", "1", "a test", leastSpread: 11));
        Assert.Throws<ArgumentException>(() => new SuppressionPolicy("ours", "1", "a test", 5, [new(6, 5, 95)]));
        Assert.Throws<ArgumentException>(() => new SuppressionPolicy("ours", "1", "a test", 5, [new(2, 5, 95), new(2, 1, 99)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PercentBand(2, 51, 95));
        Assert.Equal((2, 2), (new SuppressionPolicy("ours", "1", "a test", 2).MinimumStudents, new SuppressionPolicy("ours", "1", "a test", 3).LeastSpread));
        Assert.Equal("nces-brief-3 1", SuppressionPolicy.Default.ToString());
    }

    /// <summary>The library's coding against the one that the attacker made of its documentation.</summary>
    [Fact]
    public void Every_share_of_up_to_120_students_is_coded_as_documented_with_two_counts_behind_each_code()
    {
        foreach (var policy in SuppressionPolicy.Presets.Append(new("two", "1", "a test", 2)))
            for (var students = policy.MinimumStudents; students <= 120; students += students < 40 ? 1 : 13)
                for (var reaching = 0; reaching <= students; reaching++)
                {
                    var cell = Overlapping(policy, [], total: (students, reaching)).Rows[0].Cells[0].Percent!.Value;
                    var alike = Coding.Alike(policy, cell.ToString(), students);

                    Assert.InRange(reaching, alike.Least, alike.Greatest);
                    if (cell.Code is PercentCode.AtLeast or PercentCode.AtMost) Assert.True(alike.Greatest > alike.Least, $"{policy} {reaching} of {students}");
                }
    }

    private static string[] Cells(ShareableTable table) => [.. table.Rows.Select(row => row.Cells[0].ToString())];

    /// <summary>A table of groups that have no student in common and together have all.</summary>
    private static ShareableTable Divided(SuppressionPolicy policy, (int, int[])[] families, params (int Students, int Reaching)[] groups)
    {
        var secret = SecretOf(groups);
        return new Secret(false, secret.Groups, families, secret.Reached).Table(policy);
    }

    /// <summary>A table of groups that overlap as far as they can: each has the first so many of those who reach the cut and of those who do not.</summary>
    private static ShareableTable Overlapping(SuppressionPolicy policy, (int, int[])[] families, (int Students, int Reaching) total, params (int Students, int Reaching)[] groups) => new Secret(
        false,
        [.. groups.Select(group => Enumerable.Range(0, total.Students).Select(student => student < total.Reaching ? student < group.Reaching : student - total.Reaching < group.Students - group.Reaching).ToArray())],
        families, [[.. Enumerable.Range(0, total.Students).Select(student => (int?)(student < total.Reaching ? 1 : 0))]]).Table(policy);

    /// <summary>A table of groups that overlap as is said: so many students are in the groups of these letters, of whom every other reaches the cut.</summary>
    private static ShareableTable Crossing(params (int Students, string Groups)[] combinations) => CrossingOf(combinations).Table(SuppressionPolicy.Default, knowsOverlaps: true);

    private static Secret CrossingOf(params (int Students, string Groups)[] combinations)
    {
        string[] students = [.. combinations.SelectMany(combination => Enumerable.Repeat(combination.Groups, combination.Students))];
        return new(
            false, [.. students.SelectMany(groups => groups).Distinct().Order().Select(group => students.Select(groups => groups.Contains(group, StringComparison.Ordinal)).ToArray())], [],
            [[.. students.Select((_, student) => (int?)(student % 2))]]);
    }

    private static Secret SecretOf((int Students, int Reaching)[] groups)
    {
        var all = groups.SelectMany((group, number) => Enumerable.Range(0, group.Students).Select(student => (Group: number, Reaches: student < group.Reaching))).ToList();
        return new(false, [.. groups.Select((_, number) => all.Select(student => student.Group == number).ToArray())], [], [[.. all.Select(student => (int?)(student.Reaches ? 1 : 0))]]);
    }
}
