using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Reports.Tests;

/// <summary>
/// The page for everyone. That nothing hidden is on it is shown in three steps: its cells say what the table publishes and no more; all else on it is the same whatever the results are; and no id of a
/// student or a section is anywhere in the file. That the table itself gives nothing away is shown by the tests of disclosure.
/// </summary>
public sealed class PublicReportTests
{
    private const int Rounds = 40;

    [Fact]
    [Trait("Practice", "Q-06")]
    public void Every_cell_says_what_the_table_publishes_and_a_hidden_one_nothing() => ForAnyResults(results =>
    {
        var (table, page) = PageOf(results);
        var rows = page.Rows("Fractions").Where(row => row.Length > 1).ToList();
        var expected =
            from column in table.Columns.Index()
            where column.Item.Measure == ShareableMeasure.Proficient
            let extension = table.Columns.Index().Single(other => other.Item.Measure == ShareableMeasure.ForExtension && other.Item.Target == column.Item.Target).Index
            from row in table.Rows
            select new[] { row.Group?.Value ?? "all students", "", Published(row.Cells[column.Index], table), Published(row.Cells[extension], table), row.Cells[column.Index].Students?.ToString(CultureInfo.InvariantCulture) ?? table.Policy.Sign };
        Assert.Equal(expected, rows);

        // A bar is as long as what is published, and a hidden percent has none.
        var drawn = page.All("td").Where(cell => cell.Attribute("class")?.Value == "drawn").ToList();
        foreach (var (cell, text) in drawn.Zip(rows, (cell, row) => (cell, row[2])))
        {
            var lengths = cell.Descendants("rect").Where(rect => rect.Attribute("class")?.Value != "whole").SelectMany(rect => rect.Attributes("width")).Select(width => width.Value);
            Assert.Equal(text == table.Policy.Sign ? [] : LengthsOf(text), lengths);
        }
    });

    [Fact]
    [Trait("Practice", "Q-06")]
    public void All_but_the_cells_is_the_same_whatever_the_results_are()
    {
        string? first = null;
        ForAnyResults(results =>
        {
            var (_, page) = PageOf(results);
            // The rows go with their cells: there is one for each group, of which ids are published.
            foreach (var row in page.All("tr").Where(row => row.Elements("td").Any()).ToList()) row.Remove();
            var rest = page.All("html").Single().ToString();
            Assert.Equal(first ??= rest, rest);
        });
    }

    [Fact]
    [Trait("Practice", "Q-06")]
    public void No_id_of_a_student_or_a_section_is_anywhere_in_the_file() => ForAnyResults(results =>
    {
        var (_, page) = PageOf(results);
        Assert.DoesNotContain("pupil", page.Html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("room-", page.Html, StringComparison.OrdinalIgnoreCase);
    });

    [Fact]
    public void The_page_has_the_rules_of_the_other_one()
    {
        var (_, page) = PageOf(Results([.. Enumerable.Range(0, 30).Select(student => (student % 3, student % 4))]));

        PageRulesTests.RequireNoRequests(page);
        PageRulesTests.RequirePolicy(page);
        Assert.Equal("School & sons", page.All("h1").Single().Value);
        Assert.Contains(Sample.Quotes, page.All("span").Select(span => span.Value));
    }

    private static CommonAssessment Fractions { get; } = new(new("a1"), "Fractions",
    [
        new AssessmentItem(new("Q1"), new(1), new Id<LearningTarget>("T1")), new AssessmentItem(new("Q2"), new(1), new Id<LearningTarget>("T1")),
        new AssessmentItem(new("Q3"), new(1), new Id<LearningTarget>("T2")),
    ]);

    private static LearningCommunity Community { get; } = new(
        new("s1"), "School & sons", OrganizationKind.School, assessments: [Fractions],
        outcomes: [new EssentialOutcome(new("o1"), "Fractions", [new LearningTarget(new("T1"), Sample.Quotes), new LearningTarget(new("T2"), "It runs nothing")])]);

    /// <summary>Of each student, a group (0 is none) and how many items are right.</summary>
    private static ResultSet Results(IReadOnlyList<(int Group, int Right)> students)
    {
        var builder = new ResultSetBuilder(Fractions);
        foreach (var (place, (group, right)) in students.Index())
        {
            var cells = Enumerable.Range(0, 3).Select(item => ResultCell.Scored(new(item < right ? 1 : 0))).ToArray();
            builder.Add(new($"pupil-{7 * place + 1000}"), cells, new($"room-{place % 2}"), group == 0 ? [] : [new Id<StudentGroup>($"group-{group}")]);
        }
        return builder.Build();
    }

    private static void ForAnyResults(Action<ResultSet> holds)
    {
        var student = Gen.Choose(0, 3).SelectMany(group => Gen.Choose(0, 3).Select(right => (group, right)));
        var any = Gen.Choose(1, 60).SelectMany(count => student.ArrayOf(count)).Select(students => Results(students));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Rounds), Prop.ForAll(any.ToArbitrary(), holds));
    }

    private static (ShareableTable Table, Page Page) PageOf(ResultSet results)
    {
        var table = ShareableTable.Of(Community.Summarize(results), families: GroupFamily.FoundIn(results), withExtension: true, combinations: GroupCombination.FoundIn(results));
        var source = new PublicSource(Community.Name, "Fractions", table, [.. Community.Outcomes.SelectMany(outcome => outcome.Targets)]);
        return (table, Page.OfPublic(source).GetAwaiter().GetResult());
    }

    private static string Published(ShareableCell cell, ShareableTable table) => cell.Percent is { } percent ? $"{percent} %" : table.Policy.Sign;

    /// <summary>From the words alone: what is certain, and what is left open.</summary>
    private static string[] LengthsOf(string text)
    {
        var numbers = Regex.Matches(text, "[0-9]+").Select(number => int.Parse(number.Value, CultureInfo.InvariantCulture)).ToArray();
        var (low, high) = text[0] switch { '≥' or '>' => (numbers[0], 100), '≤' or '<' => (0, numbers[0]), _ => (numbers[0], numbers[^1]) };
        return high > low ? [$"{low}%", $"{high - low}%"] : [$"{low}%"];
    }
}
