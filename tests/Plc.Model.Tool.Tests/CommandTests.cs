using System.Text;
using System.Text.Json;

namespace Plc.Model.Tool.Tests;

public sealed class CommandTests : IDisposable
{
    private const string Items = "item,standard,points\nQ1,7.RP.1,1\nQ2,7.RP.1,2\nQ3,7.NS.1,1\n";
    private const string Results = "student,section,Q1,Q2,Q3\nS1,7-1,1,2,0\nS2,7-1,1,0.5,1\nS3,7-2,,,\nS4,7-2,absent,absent,absent\n";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("plc-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void From_a_sheet_of_items_to_what_a_team_needs()
    {
        var document = PathOf("school.json");

        var made = Run("new", "--items", Write("items.csv", Items), "--out", document);
        Assert.Equal(0, made.Status);
        Assert.Empty(made.Out);
        Assert.Contains("title 'Common assessment 1'", made.Error, StringComparison.Ordinal);

        Assert.Equal((0, $"{document}: valid: 0 errors, 0 warnings\n", ""), Run("validate", document));

        var text = Run("analyze", document, "--results", Write("results.csv", Results));
        Assert.Equal(0, text.Status);
        Assert.Empty(text.Error);
        Assert.Equal(Lines(
            """
            Common assessment 1
            2 students assessed, 3 items, 2 targets

            NEED TIME AND SUPPORT  2 of 2 students, on one target or more
              7.RP.1: 1 student below 80 % of the points
                7-1: S2 (1.5/3)
              7.NS.1: 1 student below 80 % of the points
                7-1: S1 (0/1)

            READY FOR EXTENSION  2 of 2 students, on one target or more
              7.RP.1: 1 student at or above 100 % of the points
                7-1: S1 (3/3)
              7.NS.1: 1 student at or above 100 % of the points
                7-1: S2 (1/1)

            NOT ASSESSED  counted nowhere above or below; find a time for them
              no answer: 1 student
                7-2: S3
              absent: 1 student
                7-2: S4

            PROGRAM CONCERNS  targets with fewer than 80 % of all students proficient: look at the program, not at one class
              7.RP.1: 50 % (1 of 2) proficient
              7.NS.1: 50 % (1 of 2) proficient

            TARGETS  points earned of points possible; students at the cut of students assessed; the same by section
              target  items  correct     proficient            7-1
              7.RP.1      2     75 %  50 % (1 of 2)  50 % (1 of 2)
              7.NS.1      1     50 %  50 % (1 of 2)  50 % (1 of 2)

            ITEMS  too few students to say anything (n = 2, k = 3)
              item  target  difficulty      D      r  r corrected  alpha without
              Q1    7.RP.1        1.00   0.00      –            –         -24.00
              Q2    7.RP.1        0.63   0.75   1.00        -1.00           0.00
              Q3    7.NS.1        0.50  -1.00  -1.00        -1.00           0.00
              – not defined: all students have the same points on the item.
              Reliability (alpha) -18.00; a total is good to about 1.54 points (standard error of measurement).

            HOW THIS WAS REACHED  policy 'default', version 1
              Proficient: the assessment's cut for the target, else 80 % of the points. Extension: likewise, else 100 % of the points.
              A blank cell of a student who was assessed counts zero points; an absent or exempt one is left out.
              Sections are held against all others by the exact test (Fisher); the adjusted p (Holm) is at most 0.05 where one clearly differs. Intervals are of 95 % (Wilson).
              D is the difficulty in the upper 27 % of totals less that in the lower.
              A student without any scored answer is not assessed. Shares are pooled counts, never means of percentages.

            """), text.Out);

        var json = Run("analyze", document, "--results", PathOf("results.csv"), "--assessment", "assessment-1", "--format", "json");
        Assert.Equal(0, json.Status);
        Assert.Equal(2, JsonDocument.Parse(json.Out).RootElement.GetProperty("studentCount").GetInt32());
    }

    [Fact]
    public void Earlier_results_give_growth_and_a_spreadsheet_gets_a_long_sheet()
    {
        var (school, results) = (NewSchool(), Write("results.csv", Results));
        var before = Write("before.csv", "student,Q1,Q2,Q3\nS1,0,1,0\nS2,1,0,0\nS9,1,1,1\n");

        var text = Run("analyze", school, "--results", results, "--before", before);
        Assert.Equal((0, ""), (text.Status, text.Error));
        Assert.Contains(Lines(
            """
            GROWTH  of 2 students assessed both times (1 before alone, 0 after alone)
              target        before          after         gain  mean change
              7.RP.1  0 % (0 of 2)  50 % (1 of 2)  0.63 medium         0.63
              7.NS.1  0 % (0 of 2)  50 % (1 of 2)  0.50 medium         1.00
              all     0 % (0 of 2)   0 % (0 of 2)  0.58 medium         0.58

            """), text.Out, StringComparison.Ordinal);

        var csv = Run("analyze", school, "--results", results, "--before", before, "--format", "csv").Out;
        Assert.StartsWith("list,target,section,group,student,item,choice,level,measure,value,of,low,high,note\nneedsTime,7.NS.1,7-1,,S1,,,,points,0,1,,,\n", csv, StringComparison.Ordinal);
        Assert.Contains("\ngrowth,7.RP.1,,,,,,,proficientAfter,1,2,,,\n", csv, StringComparison.Ordinal);
        Assert.Equal("medium", JsonDocument.Parse(Run("analyze", school, "--results", results, "--before", before, "--format", "json").Out).RootElement.GetProperty("growth").GetProperty("total").GetProperty("band").GetString());
        Assert.Equal(1, Run("analyze", school, "--results", results, "--before", Write("bad.csv", "student,Q1,Q2,Q3\nS1,9,9,9\n")).Status);
    }

    [Fact, Trait("Practice", "Q-02")]
    public void Earlier_results_that_are_the_same_or_later_are_no_earlier_results()
    {
        var (school, results) = (NewSchool(), Write("results.csv", "student,date,Q1,Q2,Q3\nS1,2026-10-06,0,1,0\nS2,2026-10-06,1,0,0\n"));

        (int Status, string Out, string Error) With(string before) => Run("analyze", school, "--results", results, "--before", Write("before.csv", before));

        var same = With(File.ReadAllText(results));
        Assert.Equal((2, ""), (same.Status, same.Out));
        Assert.EndsWith("before.csv' holds the same results as those that it is to be compared with. --before is the file of the earlier results.\n", same.Error, StringComparison.Ordinal);
        var later = With("student,date,Q1,Q2,Q3\nS1,2026-10-06,0,0,0\nS2,2026-11-10,1,0,0\n");
        Assert.Equal((2, ""), (later.Status, later.Out));
        Assert.StartsWith("plc: For all 2 students who were assessed both times, the results in '", later.Error, StringComparison.Ordinal);
        Assert.EndsWith("before.csv' are of the same day as the others, or of a later day. --before is the file of the earlier results.\n", later.Error, StringComparison.Ordinal);
        var partly = With("student,date,Q1,Q2,Q3\nS1,2026-09-06,0,0,0\nS2,2026-11-10,1,0,0\n");
        Assert.Equal(0, partly.Status);
        Assert.StartsWith("plc: warning: For 1 of 2 students who were assessed both times, the results in '", partly.Error, StringComparison.Ordinal);
        Assert.Contains("GROWTH", partly.Out, StringComparison.Ordinal);
        Assert.Equal((0, ""), (With("student,Q1,Q2,Q3\nS1,0,0,0\n").Status, With("student,Q1,Q2,Q3\nS1,0,0,0\n").Error));
    }

    [Fact]
    public void A_sheet_of_choices_says_which_items_to_read_again()
    {
        var school = Write("choices.json", """
            {"plc":"1.0","community":{"id":"s","name":"S","kind":"school","outcomes":[{"id":"o","statement":"O","targets":[{"id":"t","statement":"T"}]}],
            "assessments":[{"id":"a","title":"A","items":[
            {"id":"Q1","points":1,"target":"t","choices":["A","B"],"key":"B"},{"id":"Q2","points":1,"target":"t","choices":["A","B"],"key":"A"},{"id":"Q3","points":1,"target":"t"}]}]}}
            """);

        var text = Run("analyze", school, "--choices", Write("choices.csv", "student,Q1,Q2,Q3\nS1,A,A,1\nS2,A,A,1\nS3,B,B,0\nS4,B,B,0\nS5,B,A,0\n"));

        Assert.Equal((0, ""), (text.Status, text.Error));
        Assert.Contains(Lines(
            """
            ITEMS TO READ AGAIN  a reason to look, not a verdict
              Q1: those who did well on the others did worse on it (r corrected -0.91)
              Q1: read the key again: those who chose A have a mean total of 2.00, those who chose the key 1.33
              Q3: those who did well on the others did worse on it (r corrected -0.41)

            """), text.Out, StringComparison.Ordinal);
        Assert.Equal(1, Run("analyze", school, "--choices", Write("bad.csv", "student,Q1,Q2,Q3\nS1,C,A,1\n")).Status);
    }

    [Fact]
    public void Data_with_errors_gives_diagnostics_no_result_and_status_1()
    {
        var broken = Write("broken.json", """{ "plc": "1.0" }""");
        var school = NewSchool();

        Assert.Equal(
            (1, $"{broken}:1:1: error PLC0004: The member 'community' is missing.\n  1 | {{ \"plc\": \"···\" }}\n    | ^\n    = fix: Add the member.\n{broken}: not valid: 1 error, 0 warnings\n", ""),
            Run("validate", broken));
        Assert.Equal((1, "", $"{broken}:1:1: error PLC0004: The member 'community' is missing.\n  1 | {{ \"plc\": \"···\" }}\n    | ^\n    = fix: Add the member.\n"), Run("analyze", broken, "--results", Write("results.csv", Results)));

        var bad = Write("bad.csv", "student,Q1,Q2,Q3,name\nS1,1,2,9,Ann\n");
        var analyzed = Run("analyze", school, "--results", bad);
        Assert.Equal((1, ""), (analyzed.Status, analyzed.Out));
        Assert.Equal(
            $"""
            {bad}:1:18: warning PLC0102: The column is not known here, and was not read. [E1]
              1 | student,Q1,Q2,Q3,name
                |                  ^~~~
                = fix: Correct the name, or leave the column out of what you export.
            {bad}:2:8: error PLC5011: The points are above the item's maximum. [D2]
              2 | ··,·,·,·,···
                |        ^
                = fix: Correct the points, or the item's maximum in the community document.

            """.ReplaceLineEndings("\n"),
            analyzed.Error);

        Assert.Equal(1, Run("new", "--items", Write("items.csv", "item,standard\n,S\n"), "--out", PathOf("none.json")).Status);
        Assert.False(File.Exists(PathOf("none.json")));
    }

    [Fact]
    public void A_warning_is_printed_beside_the_result()
    {
        var analyzed = Run("analyze", NewSchool(), "--results", Write("results.csv", "student,Q1,Q2,Q3,name\nS1,1,2,1,Ann\n"), "--format", "json");

        Assert.Equal(0, analyzed.Status);
        Assert.Contains("PLC0102", analyzed.Error, StringComparison.Ordinal);
        Assert.Equal(1, JsonDocument.Parse(analyzed.Out).RootElement.GetProperty("studentCount").GetInt32());
    }

    public static TheoryData<string, string> Misuses => new()
    {
        { "", "A command is required" },
        { "valdate school.json", "no command 'valdate'" },
        { "validate", "FILE" },
        { "validate missing.json", "There is no file" },
        { "validate /no/such/folder", "There is no file" },
        { "validate school.json --format xml", "text, json or sarif" },
        { "analyze school.json", "--results" },
        { "analyze school.json --results results.csv --choices results.csv", "Either --results or --choices" },
        { "analyze school.json --results - --before -", "standard input" },
        { "analyze school.json --results missing.csv", "There is no file" },
        { "analyze school.json --results school.json --format xml", "text, json or csv" },
        { "analyze school.json --results results.csv --assessment nope", "It has: assessment-1." },
        { "analyze - --results -", "standard input" },
        { "new", "--out" },
        { "new --out school.json", "--force" },
        { "new --out no/such/folder/x.json", "cannot be written" },
        { "explain PLC9999", "There is no rule" },
    };

    [Theory, MemberData(nameof(Misuses))]
    public void A_command_that_cannot_run_says_why_in_one_line_and_has_status_2(string arguments, string why)
    {
        NewSchool();
        Write("results.csv", Results);
        string[] words = [.. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.EndsWith("json", StringComparison.Ordinal) && word.Contains('.', StringComparison.Ordinal) || word.EndsWith(".csv", StringComparison.Ordinal) ? PathOf(word) : word)];

        var result = Run(words);

        Assert.Equal(2, result.Status);
        Assert.Empty(result.Out);
        Assert.Contains(why, result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void A_document_is_not_replaced_unless_that_is_asked_for()
    {
        var school = Write("mine.json", "precious");

        Assert.Equal(2, Run("new", "--out", school).Status);
        Assert.Equal("precious", File.ReadAllText(school));
        Assert.Equal(0, Run("new", "--out", school, "--force").Status);
        Assert.Equal(0, Run("validate", school).Status);
        Assert.Equal(0, Run("new", "--out", Write("empty.json", "")).Status);
        Assert.DoesNotContain(_folder.GetFiles(), file => file.Name.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_stays_and_a_device_is_written_to()
    {
        var school = Write("school.json", "{}");
        var link = File.CreateSymbolicLink(PathOf("link.json"), school);

        Assert.Equal(0, Run("new", "--out", link.FullName, "--force").Status);
        Assert.Equal(0, Run("validate", school).Status);
        Assert.Equal(school, new FileInfo(PathOf("link.json")).LinkTarget);
        Assert.StartsWith("{\n  \"plc\"", Run("new", "--out", "-").Out, StringComparison.Ordinal);
        Assert.Equal(2, Run("new", "--out", "").Status);
    }

    [Fact]
    public void One_file_that_is_not_there_keeps_no_other_from_being_read()
    {
        var result = Run("validate", NewSchool(), PathOf("missing.json"), Write("broken.json", "7"));

        Assert.Equal(2, result.Status);
        Assert.Contains("school.json: valid", result.Out, StringComparison.Ordinal);
        Assert.Contains("broken.json: not valid", result.Out, StringComparison.Ordinal);
        Assert.Contains("There is no file", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_assessed_is_no_good_news()
    {
        var text = Run("analyze", NewSchool(), "--results", Write("results.csv", "student,Q1,Q2,Q3\nS1,,,\n")).Out;

        Assert.Contains("Nobody was assessed.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("No student is below", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_a_file_too()
    {
        var piped = RunWith(File.ReadAllText(NewSchool()), "validate", "-");

        Assert.Equal((0, "standard input: valid: 0 errors, 0 warnings\n", ""), piped);
        Assert.Equal(0, RunWith(Results.Replace("section", "x", StringComparison.Ordinal), "analyze", NewSchool(), "--results", "-").Status);
    }

    [Fact]
    public void Rules_are_listed_and_explained()
    {
        Assert.Contains("PLC5003  error", Run("rules").Out, StringComparison.Ordinal);
        Assert.Equal("1.0", JsonDocument.Parse(Run("rules", "--format", "json").Out).RootElement.GetProperty("plc").GetString());

        var explained = Run("explain", "plc5003");
        Assert.Equal(0, explained.Status);
        Assert.Contains("A cut is either a percent of the points or a count of items.", explained.Out, StringComparison.Ordinal);
        Assert.Contains("Q-10", explained.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_schema_is_printed_or_written_to_a_file_that_is_not_replaced_unasked()
    {
        var printed = Run("schema");
        Assert.Equal((0, ""), (printed.Status, printed.Error));
        Assert.Equal(File.ReadAllText(Repository.PathOf("docs", "format", "plc-1.0.schema.json")), printed.Out);

        var file = PathOf("plc.schema.json");
        Assert.Equal((0, "", ""), Run("schema", "--out", file));
        Assert.Equal(printed.Out, File.ReadAllText(file));
        Assert.Equal((2, "", $"plc: '{file}' is there already; give another name, or --force to replace it.\n"), Run("schema", "--out", file));
        Assert.Equal((0, "", ""), Run("schema", "--out", file, "--force"));
    }

    [Fact]
    public void Help_is_a_result()
    {
        var help = Run("--help");

        Assert.Equal((0, ""), (help.Status, help.Error));
        Assert.All(["validate", "analyze", "new", "rules", "explain", "schema"], command => Assert.Contains(command, help.Out, StringComparison.Ordinal));
    }

    [Fact]
    public void Colour_is_for_terminals_alone()
    {
        var school = NewSchool();

        Assert.DoesNotContain("\e", Run("validate", school).Out, StringComparison.Ordinal);
        Assert.Contains("\e[32mvalid\e[0m", RunWith("", isTerminal: true, "validate", school).Out, StringComparison.Ordinal);
    }

    private string NewSchool()
    {
        Assert.Equal(0, Run("new", "--items", Write("items.csv", Items), "--out", PathOf("school.json"), "--force").Status);
        return PathOf("school.json");
    }

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    private string Write(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n");

    private static (int Status, string Out, string Error) Run(params string[] args) => RunWith("", args);

    private static (int Status, string Out, string Error) RunWith(string input, params string[] args) => RunWith(input, isTerminal: false, args);

    private static (int Status, string Out, string Error) RunWith(string input, bool isTerminal, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var status = PlcCommand.Run(args, new(() => new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error, isTerminal));
        return (status, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
