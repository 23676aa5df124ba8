using System.Text;

namespace Plc.Model.Tool.Tests;

public sealed class ReportCommandTests : IDisposable
{
    private const string Community = """
        {"plc":"1.0","language":"es","community":{"id":"s1","name":"Escuela","kind":"school",
        "outcomes":[{"id":"o1","statement":"Fracciones","targets":[{"id":"T1","statement":"Suma fracciones"}]}],
        "assessments":[{"id":"a1","title":"Fracciones","items":[{"id":"Q1","points":1,"target":"T1"},{"id":"Q2","points":1,"target":"T1"}]}]}}
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("plc-report-");
    private readonly StringWriter _error = new() { NewLine = "\n" };
    private readonly MemoryStream _out = new();

    public ReportCommandTests()
    {
        File.WriteAllText(PathOf("community.json"), Community);
        File.WriteAllText(PathOf("results.csv"), "student,Q1,Q2\nA1,1,1\nA2,1,0\n");
    }

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        _error.Dispose();
        _out.Dispose();
    }

    [Fact]
    public void Report_writes_a_page_and_says_where()
    {
        Assert.Equal(0, Run("report", PathOf("community.json"), "--results", PathOf("results.csv"), "--out", PathOf("report.html")));

        var page = File.ReadAllBytes(PathOf("report.html"));
        Assert.Equal("<!DOCTYPE html>", Encoding.UTF8.GetString(page, 0, 15));
        Assert.Contains("""<h1 lang="es" dir="auto">Escuela</h1>""", Encoding.UTF8.GetString(page), StringComparison.Ordinal);
        Assert.Equal(
            $"{PathOf("report.html")} is written. It lists students by id: for the team alone.\nNo day is known, so goals, plans and the review are left out: give --as-of DATE for them.\n", _error.ToString());
        Assert.Equal(0, _out.Length);
        Assert.Equal(["community.json", "report.html", "results.csv"], _folder.GetFiles().Select(file => file.Name).Order());
    }

    [Fact]
    public void Report_shows_progress_scores_and_the_review_unless_it_is_left_out()
    {
        File.WriteAllText(PathOf("progress.csv"), "student,measure,date,score\nA1,Errors,2026-10-05,4\n");

        Assert.Equal(0, Run(
            "report", PathOf("community.json"), "--results", PathOf("results.csv"), "--progress", PathOf("progress.csv"), "--decreasing", "Errors", "--as-of", "2026-11-16", "--out", PathOf("report.html")));
        Assert.Contains("a student who improves has lower scores", Written(), StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"review\">", Written(), StringComparison.Ordinal);

        Assert.Equal(0, Run("report", PathOf("community.json"), "--as-of", "2026-11-16", "--no-review", "--out", PathOf("report.html"), "--force"));
        Assert.DoesNotContain("<h2 id=\"review\">", Written(), StringComparison.Ordinal);
        Assert.DoesNotContain("<h2 id=\"monitoring\">", Written(), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_refuses_a_measure_of_which_there_are_no_scores()
    {
        Assert.Equal(2, Run("report", PathOf("community.json"), "--as-of", "2026-11-16", "--decreasing", "Errors", "--out", PathOf("report.html")));

        Assert.Contains("--decreasing names measures of the sheet of progress scores", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_with_errors_in_the_results_writes_nothing()
    {
        File.WriteAllText(PathOf("results.csv"), "student,Q1,Q2\nA1,1,7\n");

        Assert.Equal(1, Run("report", PathOf("community.json"), "--results", PathOf("results.csv"), "--out", PathOf("report.html")));

        Assert.False(File.Exists(PathOf("report.html")));
        Assert.Contains("results.csv:2:6: error PLC", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_with_errors_in_the_community_writes_nothing()
    {
        File.WriteAllText(PathOf("community.json"), Community.Replace("\"T1\"},", "\"T2\"},", StringComparison.Ordinal));

        Assert.Equal(1, Run("report", PathOf("community.json"), "--results", PathOf("results.csv"), "--out", PathOf("report.html")));

        Assert.False(File.Exists(PathOf("report.html")));
        Assert.Contains("error PLC", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_leaves_a_file_that_is_there_unless_it_is_forced()
    {
        File.WriteAllText(PathOf("report.html"), "mine");

        Assert.Equal(2, Run("report", PathOf("community.json"), "--results", PathOf("results.csv"), "--out", PathOf("report.html")));
        Assert.Equal("mine", File.ReadAllText(PathOf("report.html")));

        Assert.Equal(0, Run("report", PathOf("community.json"), "--results", PathOf("results.csv"), "--out", PathOf("report.html"), "--force"));
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(PathOf("report.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("community.json", "--results", "results.csv")]
    [InlineData("community.json", "--results", "missing.csv", "--out", "report.html")]
    [InlineData("community.json", "--results", "results.csv", "--out", "report.html", "--assessment", "a2")]
    [InlineData("community.json", "--results", "results.csv", "--out", "missing/report.html")]
    [InlineData("-", "--results", "-", "--out", "report.html")]
    public void Report_that_cannot_run_says_why_in_a_line(params string[] args)
    {
        Assert.Equal(2, Run(["report", .. args.Select(arg => arg.Contains('.', StringComparison.Ordinal) ? PathOf(arg) : arg)]));

        Assert.Matches("^plc: .+\n$", _error.ToString());
        Assert.DoesNotContain(".tmp", _error.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(PathOf("report.html")));
    }

    [Fact]
    public void Report_is_of_several_assessments_and_of_a_day()
    {
        File.WriteAllText(PathOf("results-2.csv"), "student,date,Q1,Q2\nA1,2026-11-02,1,1\n");

        Assert.Equal(0, Run("report", PathOf("community.json"), "--results", PathOf("results.csv"), PathOf("results-2.csv"), "--as-of", "2026-11-01", "--out", PathOf("report.html")));

        var page = File.ReadAllText(PathOf("report.html"));
        Assert.Contains("as of 2026-11-01", page, StringComparison.Ordinal);
        Assert.Contains("Left out, since it was given later", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_needs_no_results()
    {
        Assert.Equal(0, Run("report", PathOf("community.json"), "--out", PathOf("report.html")));

        Assert.Contains("No results were given", File.ReadAllText(PathOf("report.html")), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Practice", "Q-06")]
    public void Report_for_the_public_has_no_student_no_section_and_no_small_number()
    {
        var rows = Enumerable.Range(0, 23).Select(student => $"pupil-{1000 + student},room-{student % 2},{(student < 3 ? "rare" : "common")},{student % 2},1\n");
        File.WriteAllText(PathOf("results.csv"), $"student,section,groups,Q1,Q2\n{string.Concat(rows)}");

        Assert.Equal(0, Run("report", PathOf("community.json"), "--results", PathOf("results.csv"), "--audience", "public", "--out", PathOf("report.html")));

        var page = File.ReadAllText(PathOf("report.html"));
        Assert.DoesNotContain("pupil", page, StringComparison.Ordinal);
        Assert.DoesNotContain("room-", page, StringComparison.Ordinal);
        Assert.Contains("""<td class="number">23</td>""", page, StringComparison.Ordinal);
        Assert.DoesNotContain("""<td class="number">3</td>""", page, StringComparison.Ordinal);
        // 23 less those who are rare.
        Assert.DoesNotContain("""<td class="number">20</td>""", page, StringComparison.Ordinal);
        Assert.Equal($"{PathOf("report.html")} is written. It hides what would tell of a few students; publish one such page on the same students, not two.\n", _error.ToString());
    }

    [Theory]
    [InlineData("--audience public", "needs --results or --choices")]
    [InlineData("--audience public --results results.csv results-2.csv", "The results are 2 sets")]
    [InlineData("--audience public --results results.csv --as-of 2026-11-01", "--as-of is for the team")]
    [InlineData("--audience public --results results.csv --progress results.csv --no-review", "--progress and --no-review are for the team")]
    [InlineData("--results results.csv --disclosure edfacts", "--disclosure is for --audience public")]
    public void Report_for_the_public_is_of_one_set_of_results(string arguments, string why)
    {
        File.WriteAllText(PathOf("results-2.csv"), "student,date,Q1,Q2\nA1,2026-11-02,1,1\n");

        Assert.Equal(2, Run(["report", PathOf("community.json"), "--out", PathOf("report.html"), .. arguments.Split(' ').Select(arg => arg.EndsWith(".csv", StringComparison.Ordinal) ? PathOf(arg) : arg)]));

        Assert.Contains(why, _error.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(PathOf("report.html")));
    }

    [Fact]
    public void Progress_scores_that_are_given_as_results_are_told_from_them()
    {
        File.WriteAllText(PathOf("progress.csv"), "student,measure,date,score\nA1,Errors,2026-10-05,4\n");

        Assert.Equal(2, Run("report", PathOf("community.json"), "--results", PathOf("progress.csv"), "--out", PathOf("report.html")));

        Assert.Contains("holds progress scores, and no results: give it with --progress.", _error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0001-01-01", "9999-12-31")]
    [InlineData("9999-12-31", "9999-12-31")]
    [InlineData("9999-12-01", "9999-12-31")]
    public void Days_at_the_ends_of_the_calendar_are_drawn(string first, string last)
    {
        File.WriteAllText(PathOf("progress.csv"), $"student,measure,date,score\nA1,Errors,{first},4\n{(first == last ? "" : $"A1,Errors,{last},5\n")}");

        Assert.Equal(0, Run("report", PathOf("community.json"), "--progress", PathOf("progress.csv"), "--out", PathOf("report.html")));

        Assert.Contains("9999-12-31", Written(), StringComparison.Ordinal);
    }

    [Fact]
    public void Results_of_later_days_are_not_said_to_be_missing()
    {
        File.WriteAllText(PathOf("later.csv"), "student,date,Q1,Q2\nA1,2026-11-02,1,1\n");

        Assert.Equal(0, Run("report", PathOf("community.json"), "--results", PathOf("later.csv"), "--as-of", "2026-10-01", "--out", PathOf("report.html")));

        Assert.Contains("Left out, since it was given later", Written(), StringComparison.Ordinal);
        Assert.DoesNotContain("No results were given", Written(), StringComparison.Ordinal);
    }

    private string Written() => File.ReadAllText(PathOf("report.html"));

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    private int Run(params string[] args) => PlcCommand.Run(args, new(() => Stream.Null, _out, _error, IsTerminal: false));
}
