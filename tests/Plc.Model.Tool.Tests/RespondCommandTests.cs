using System.Text.Json;
using SampleSchool;

namespace Plc.Model.Tool.Tests;

/// <summary>What <c>plc respond</c> says of the sample school: what to do on Monday for whom, and why.</summary>
public sealed class RespondCommandTests : IDisposable
{
    private const string AsOf = "2026-11-16";

    private static readonly string School = Sample(SampleFiles.DocumentName), First = Sample(SampleFiles.ResultsName), Second = Sample(SampleFiles.SecondResultsName);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("plc-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact, Trait("Practice", "Q-07")]
    public void Groups_come_first_with_day_target_time_reason_and_students()
    {
        var run = Respond();

        Assert.Equal((0, ""), (run.Status, run.Error));
        var lines = run.Out.Split('\n');
        Assert.Equal("Sample Middle School: what to do for whom, as of Monday 2026-11-16", lines[0]);
        Assert.Equal("SUPPORT TO BEGIN  additional time for students who have not learned it yet", lines[3]);
        Assert.Equal("  By Wednesday 2026-11-18: 7.EE.B.3 I can solve a problem of several steps and check my answer: 11 students in 2 groups", lines[4]);
        Assert.Equal("    What  Boost; tier 2; 30 minutes, 3 times a week, for 6 weeks; given by: teacher; in Boost (Mon Tue Wed Thu Fri 13:00 to 13:30); review 2026-12-16", lines[5]);
        Assert.Equal("    Why   below proficiency (rule below-cut). Every student below the cut gets time, whoever teaches.", lines[6]);
        Assert.Equal("          Points on math-7-cfa-2, 2026-11-10.", lines[7]);
        Assert.Equal("    Group 1", lines[8]);
        Assert.StartsWith("      M7-1: S-2368 (3.5/6), S-4013 (3.5/6)", lines[9], StringComparison.Ordinal);
    }

    [Fact, Trait("Practice", "Q-10")]
    public void Each_plan_that_has_to_be_decided_on_says_what_is_recommended_and_why()
    {
        var text = Respond("--progress", Sample(SampleFiles.ScoresName)).Out;

        Assert.Contains("""
              End
                S-7657, 7.RP.A.2, tier 2 (plan boost-1)
                  the exit condition is met: 5/6 on 7.RP.A.2
                  10 of 11 planned sessions held, 10 attended (91 % of the planned time)
              Give more
                S-2625, 7.RP.A.2, tier 2 (plan boost-2)
                  the rules ask for tier 3: not proficient 2 times in a row, 2 of 6 points on the target (33.3 %), below 50 %,
                  the exit condition is not met: 2/6 on 7.RP.A.2, review was due 2026-11-13
                  10 of 11 planned sessions held, 10 attended (91 % of the planned time)
            """.ReplaceLineEndings("\n"), text, StringComparison.Ordinal);
        Assert.Contains("plan boost-5)\n      the progress scores fall behind the goal, the exit condition is not met", text, StringComparison.Ordinal);
        Assert.Contains("plan boost-3)\n      too few sessions were held to judge it, review was due 2026-11-13\n      4 of 11 planned sessions held, 4 attended (36 % of the planned time)", text, StringComparison.Ordinal);
        Assert.Contains("plan boost-4)\n      the student missed too many sessions to judge it", text, StringComparison.Ordinal);
        Assert.Contains("plan boost-6)\n      not assessed on 7.RP.A.2 since it began", text, StringComparison.Ordinal);
        Assert.DoesNotContain("boost-8", text, StringComparison.Ordinal);
    }

    [Fact, Trait("Practice", "Q-04")]
    public void Who_missed_the_assessment_is_named_once_with_the_day_by_which_to_find_a_time() => Assert.Contains(
        """
        ASSESS FIRST  there is no current result; find a time
          By Wednesday 2026-11-18: math-7-cfa-2, 2026-11-10: 7.EE.B.3, 7.NS.A.1, 7.RP.A.1, 7.RP.A.2
            M7-1: S-8240 (absent)
            M7-3: S-2855 (absent)

        """.ReplaceLineEndings("\n"), Respond().Out, StringComparison.Ordinal);

    [Fact]
    public void Json_and_csv_say_the_same()
    {
        using var json = JsonDocument.Parse(Respond("--format", "json").Out);
        var rows = Respond("--format", "csv").Out.TrimEnd('\n').Split('\n');

        Assert.Equal(rows.Length - 1, json.RootElement.GetProperty("responses").GetArrayLength());
        Assert.Equal(4 * 75, rows.Length - 1);
        Assert.Equal(8, json.RootElement.GetProperty("reviews").GetArrayLength());
    }

    [Fact]
    public void Results_of_later_days_are_left_out_and_records_of_several_assessments_may_stand_in_one_file()
    {
        var records = Path.Combine(_folder.FullName, "all.ndjson");
        var lines = new[] { (First, "math-7-cfa-1"), (Second, "math-7-cfa-2") }.Select(file =>
        {
            var part = Path.Combine(_folder.FullName, file.Item2 + ".ndjson");
            Assert.Equal(0, CommandRun.Of("convert", file.Item1, "--to", "ndjson", "--community", School, "--out", part).Status);
            return File.ReadAllText(part);
        });
        File.WriteAllText(records, string.Concat(lines));

        Assert.Equal(Respond().Out, CommandRun.Of("respond", School, "--results", records, "--as-of", AsOf).Out);
        Assert.Equal(CommandRun.Of("respond", School, "--results", First, "--as-of", "2026-10-12").Out, CommandRun.Of("respond", School, "--results", records, "--as-of", "2026-10-12").Out);
    }

    [Fact]
    public void Without_any_rule_set_a_line_says_what_to_add()
    {
        var document = Path.Combine(_folder.FullName, "school.json");
        File.WriteAllText(document, """{ "plc": "1.0", "community": { "id": "s", "name": "S", "kind": "school" } }""");

        var run = CommandRun.Of("respond", document, "--results", First, "--as-of", AsOf);

        Assert.Equal((2, "", "plc: The community has no rule set, so nothing says who gets support or extension. Add one to 'responseRuleSets'; docs/guide/responses.md shows how.\n"), (run.Status, run.Out, run.Error));
    }

    [Fact]
    public void The_same_results_twice_are_not_two_assessments_in_a_row()
    {
        var run = CommandRun.Of("respond", School, "--results", First, First, "--as-of", AsOf);

        Assert.Equal((2, "", $"plc: '{First}' holds results of students and a day that a file before it holds too. A retake has a day of its own.\n"), (run.Status, run.Out, run.Error));
    }

    [Fact]
    public void Rows_that_were_copied_into_a_second_file_are_no_second_result()
    {
        var copied = Path.Combine(_folder.FullName, "copied.csv");
        File.WriteAllLines(copied, File.ReadLines(First).Take(6));

        var run = CommandRun.Of("respond", School, "--results", First, copied, "--as-of", AsOf);

        Assert.Equal((2, "", $"plc: '{copied}' holds results of students and a day that a file before it holds too. A retake has a day of its own.\n"), (run.Status, run.Out, run.Error));
    }

    [Fact]
    public void A_day_before_all_results_is_said() =>
        Assert.Contains("No result is of a day up to then", CommandRun.Of("respond", School, "--results", First, "--as-of", "2025-11-16").Out, StringComparison.Ordinal);

    [Fact]
    public void Errors_in_any_of_the_files_are_all_reported_and_there_is_no_result()
    {
        var (one, two) = (Path.Combine(_folder.FullName, "1.csv"), Path.Combine(_folder.FullName, "2.csv"));
        File.WriteAllText(one, File.ReadAllText(First).Replace(",1,", ",9,", StringComparison.Ordinal));
        File.WriteAllText(two, "nobody\n");

        var run = CommandRun.Of("respond", School, "--results", one, two, "--as-of", AsOf);

        Assert.Equal((1, ""), (run.Status, run.Out));
        Assert.Contains($"{one}:", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{two}:", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-31")]
    [InlineData("today")]
    public void A_day_that_is_none_is_misuse(string day) =>
        Assert.Equal((2, $"plc: --as-of is a day such as 2026-11-16, not '{day}'. See 'plc respond --help'.\n"), (CommandRun.Of("respond", School, "--results", First, "--as-of", day).Status, CommandRun.Of("respond", School, "--results", First, "--as-of", day).Error));

    private static CommandRun Respond(params string[] more) => CommandRun.Of(["respond", School, "--results", First, Second, "--as-of", AsOf, .. more]);

    private static string Sample(string name) => Repository.PathOf("samples", "SampleSchool", "data", name);
}
