using System.Text.Json;
using System.Text.Json.Nodes;
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
        var (known, withLater) = (CommandRun.Of("respond", School, "--results", First, "--as-of", "2026-10-12"), CommandRun.Of("respond", School, "--results", records, "--as-of", "2026-10-12"));
        const string LeftOut = "Left out, since assessed later: 75 results of math-7-cfa-2 (2026-11-10)\n";
        Assert.Contains(LeftOut, withLater.Out, StringComparison.Ordinal);
        Assert.Equal(known.Out, withLater.Out.Replace(LeftOut, "", StringComparison.Ordinal));
    }

    [Fact, Trait("Practice", "Q-02")]
    public void Results_of_later_days_and_plans_that_have_not_begun_are_members_of_the_json()
    {
        using var json = JsonDocument.Parse(CommandRun.Of("respond", School, "--results", First, Second, "--as-of", "2026-10-12", "--format", "json").Out);

        Assert.Equal(
            """{"assessment":"math-7-cfa-2","count":75,"first":"2026-11-10","last":"2026-11-10"}""",
            JsonSerializer.Serialize(Assert.Single(json.RootElement.GetProperty("laterResults").EnumerateArray())));
        Assert.All(json.RootElement.GetProperty("reviews").EnumerateArray(), review => Assert.Equal(
            (false, "2026-10-19", "continue", "notBegun"),
            (review.GetProperty("begun").GetBoolean(), review.GetProperty("begin").GetString(), review.GetProperty("recommendation").GetString(), review.GetProperty("reasons")[0].GetString())));
    }

    [Fact, Trait("Practice", "Q-10")]
    public void Plans_that_have_not_begun_do_not_run()
    {
        var text = CommandRun.Of("respond", School, "--results", First, "--as-of", "2026-10-12").Out;

        Assert.Contains("0 plans run, 0 to decide on; 9 plans begin later.\n", text, StringComparison.Ordinal);
        Assert.Contains(
            """
            PLANS THAT GO ON  0 plans; 9 plans begin later
              7.RP.A.1, extension, begins on 2026-10-19: S-7006
              7.RP.A.2, begins on 2026-10-19: S-2068,
            """.ReplaceLineEndings("\n"), text, StringComparison.Ordinal);
    }

    [Fact, Trait("Practice", "Q-07")]
    public void Two_rule_sets_in_force_alike_are_rules_to_look_at()
    {
        var school = Changed(document =>
        {
            var set = document["community"]!["responseRuleSets"]![0]!.DeepClone();
            set["id"] = "second";
            document["community"]!["responseRuleSets"]!.AsArray().Add(set);
        });

        Assert.Contains(
            """
            RULES TO LOOK AT  what the rules leave open, each with an example that is of no student
              Course math-7: 2 rule sets are in force alike: mathematics, second.
                mathematics decided, since it stands first. Give the one that is to decide a later day in 'adoptedOn', or take the others out.

            """.ReplaceLineEndings("\n"), CommandRun.Of("respond", school, "--results", First, "--as-of", AsOf).Out, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(CommandRun.Of("respond", school, "--results", First, "--as-of", AsOf, "--format", "json").Out);
        Assert.Equal(
            """{"course":"math-7","assessments":["math-7-cfa-1"],"ruleSets":["mathematics","second"]}""",
            JsonSerializer.Serialize(Assert.Single(json.RootElement.GetProperty("contested").EnumerateArray())));
        Assert.DoesNotContain("RULES TO LOOK AT", Respond().Out, StringComparison.Ordinal);
    }

    [Theory, Trait("Practice", "Q-02")]
    [InlineData("2026-11-16", false, "  School days are those of the school's calendar.\n")]
    [InlineData("2027-08-02", false, "  Some school days were counted as weekdays, since no calendar covers them: add one to 'calendars'.\n")]
    [InlineData("2026-11-16", true, "  School days were counted as weekdays, since no calendar covers them: add one to 'calendars'.\n")]
    [InlineData("2025-11-16", false, null)]
    public void By_what_school_days_were_counted_is_said_as_it_was(string asOf, bool withoutCalendar, string? said)
    {
        var school = withoutCalendar ? Changed(document => document["community"]!.AsObject().Remove("calendars")) : School;

        var text = CommandRun.Of("respond", school, "--results", First, "--as-of", asOf).Out;

        if (said is null) Assert.DoesNotContain("chool days", text, StringComparison.Ordinal);
        else Assert.Contains(said, text, StringComparison.Ordinal);
    }

    [Fact, Trait("Practice", "Q-08")]
    public void What_the_schedule_cannot_hold_is_said_in_text_and_json()
    {
        var school = Changed(document => document["community"]!["supportPlans"]![0]!["dosage"]!["sessionsPerWeek"] = 6);

        var text = CommandRun.Of("respond", school, "--results", First, Second, "--as-of", AsOf).Out;

        Assert.Contains("THE SCHEDULE  where time blocks overlap, agree on different days, or choose what goes first\n  At the same time: S-2068 (groups 2 and 7, plan boost-5), S-2368 (groups 1 and 5, plan boost-7),\n", text, StringComparison.Ordinal);
        Assert.Contains("  16 students are in groups for extension alone that are at the same time.\n", text, StringComparison.Ordinal);
        Assert.Contains("  Plan boost-1 asks for 30 minutes, 6 times a week, for 6 weeks: more than fits into Boost (Mon Tue Wed Thu Fri 13:00 to 13:30).\n", text, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(CommandRun.Of("respond", school, "--results", First, Second, "--as-of", AsOf, "--format", "json").Out);
        Assert.Equal("boost-1", Assert.Single(json.RootElement.GetProperty("plansBeyondBlock").EnumerateArray()).GetString());
        Assert.Contains(json.RootElement.GetProperty("collisions").EnumerateArray(), one => JsonSerializer.Serialize(one) == """{"student":"S-2068","groups":[2,7],"plans":["boost-5"]}""");
    }

    [Fact]
    public void Progress_scores_of_students_of_whom_nothing_else_is_known_and_days_with_several_are_said_by_their_places()
    {
        var scores = Path.Combine(_folder.FullName, "scores.csv");
        File.WriteAllText(scores, "student,measure,date,score\nS-2068,Words,2026-10-05,10\nX-1,Words,2026-10-05,10\nX-1,Words,2026-10-12,11\nS-2068,Words,2026-10-05,12\nS-2368,Words,2026-10-05,12\nS-2368,Words,2026-10-05,13\n");

        var run = Respond("--progress", scores);

        Assert.Equal(0, run.Status);
        Assert.Equal(
            [
                $"{scores}:3:1: warning PLC0141: No result, roster or support plan has this student. [A3]",
                $"{scores}:5:14: info PLC0142: The student has another score of this day on this measure, and their median was taken; so it is for 2 rows of the sheet. (first at 2:14) [C5]",
            ],
            run.Error.Split('\n').Where(line => line.StartsWith(scores, StringComparison.Ordinal)));
        Assert.DoesNotContain("X-1", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SampleFiles.DocumentName, "is a community document, and no sheet of progress scores.")]
    [InlineData(SampleFiles.ResultsName, "holds results, and no progress scores: give it with --results. A sheet of progress scores has the columns student, measure, date and score.")]
    public void Another_file_in_place_of_progress_scores_is_named(string file, string said)
    {
        var run = Respond("--progress", Sample(file));

        Assert.Equal((2, "", $"plc: '{Sample(file)}' {said}\n"), (run.Status, run.Out, run.Error));
    }

    [Theory]
    [InlineData("""{"assessment":"math-7-cfa-1","student":"S-1","points":{}}""", "holds results, and no progress scores")]
    [InlineData("""{"plc":"1.0","community":"s","assessment":"quiz","policy":"default","policyVersion":"1"}""", "is a summary, and holds no progress scores")]
    public void So_are_records_and_summaries(string line, string said)
    {
        var file = Path.Combine(_folder.FullName, "scores.csv");
        File.WriteAllText(file, line + "\n");

        var run = Respond("--progress", file);

        Assert.Equal((2, ""), (run.Status, run.Out));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    private string Changed(Action<JsonNode> change)
    {
        var document = JsonNode.Parse(File.ReadAllText(School))!;
        change(document);
        var path = Path.Combine(_folder.FullName, "school.plc.json");
        File.WriteAllText(path, document.ToJsonString());
        return path;
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
