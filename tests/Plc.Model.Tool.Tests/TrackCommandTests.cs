using System.Text.Json;

namespace Plc.Model.Tool.Tests;

public sealed class TrackCommandTests : IDisposable
{
    private const string Community = """
        { "plc": "1.0", "community": { "id": "lincoln", "name": "Lincoln Middle School", "kind": "school",
          "outcomes": [{ "id": "ratios", "statement": "Reason with ratios.", "targets": [{ "id": "7.RP.1", "statement": "I can find a unit rate." }, { "id": "7.NS.1", "statement": "I can subtract." }] }],
          "sections": [{ "id": "7-1", "roster": ["S1", "S2", "S3"] }],
          "assessments": [
            { "id": "quiz-1", "title": "Quiz 1", "items": [{ "id": "Q1", "points": 4, "target": "7.RP.1" }, { "id": "Q2", "points": 1, "target": "7.NS.1" }], "administrations": [{ "date": "2026-10-06" }] },
            { "id": "quiz-2", "title": "Quiz 2", "items": [{ "id": "A1", "points": 5, "target": "7.RP.1" }], "administrations": [{ "date": "2026-11-10" }] }] } }
        """;

    private const string First = "student,section,Q1,Q2\nS1,7-1,2,1\nS2,7-1,4,0\nS3,7-1,1,absent\n";
    private const string Second = "student,section,A1\nS1,7-1,3\nS2,7-1,4\n";

    private const string Progress = """
        student,measure,date,score,phase
        S1,Words,2026-09-07,10,Baseline
        S1,Words,2026-09-14,11,Baseline
        S1,Words,2026-09-21,12,Baseline
        S1,Words,2026-09-28,14,Small group
        S1,Words,2026-10-05,17,Small group
        S1,Words,2026-10-12,20,Small group
        S1,Words,2026-12-14,99,Small group
        S2,=Errors,2026-09-07,9,

        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("plc-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact, Trait("Practice", "Q-02"), Trait("Practice", "Q-04")]
    public void A_teacher_reads_who_is_not_proficient_again_whose_evidence_is_missing_and_everybodys_evidence_in_order()
    {
        var run = Track("--as-of", "2026-12-01");

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal(Lines(
            """
            Evidence over time, as of 2026-12-01
            3 students, 2 targets. Mastery by 'latest', version 1, in percent of the points.

            7.RP.1  I can find a unit rate
              Not proficient twice or more in a row: S1 (2 times)
              Current evidence missing: S3 (no row in the results)
              S1      60  2026-10-06 quiz-1 2/4 not proficient, 2026-11-10 quiz-2 3/5 not proficient
              S2      80  2026-10-06 quiz-1 4/4 extension, 2026-11-10 quiz-2 4/5 proficient
              S3      25  2026-10-06 quiz-1 1/4 not proficient, 2026-11-10 quiz-2 no row in the results

            7.NS.1  I can subtract
              Current evidence missing: S3 (absent)
              S1     100  2026-10-06 quiz-1 1/1 extension
              S2       0  2026-10-06 quiz-1 0/1 not proficient
              S3       –  2026-10-06 quiz-1 absent

            """), run.Out);
    }

    [Fact]
    public void Progress_scores_have_a_baseline_a_rate_and_phases()
    {
        var run = Track("--as-of", "2026-12-01", "--progress", Write("scores.csv", Progress));

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.EndsWith(Lines(
            """
            PROGRESS MONITORING  rates by least squares; level and trend of every phase, and how they changed
              S1  Words
                6 scores, 2026-09-07 to 2026-10-12; baseline 11 (median of the first three); +2 a week (standard error 0.24)
                Baseline: 3 scores, 2026-09-07 to 2026-09-21; mean 11, median 11; +1 a week (standard error 0.00)
                Small group: 3 scores, 2026-09-28 to 2026-10-12; mean 17, median 17; +3 a week (standard error 0.00)
                  since then: mean +6, a week +2; better in 100 % of all pairs of scores before and after (NAP)
              S2  =Errors
                1 score, 2026-09-07; no baseline yet (it takes three scores); no rate: there are too few scores

            """), run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_get_everything_with_the_policies()
    {
        var run = Track("--as-of", "2026-12-01", "--progress", Write("scores.csv", Progress), "--decreasing", "=Errors", "--mastery", "decaying-65", "--format", "json");

        Assert.Equal((0, ""), (run.Status, run.Error));
        using var json = JsonDocument.Parse(run.Out);
        var root = json.RootElement;
        Assert.Equal(["plc", "community", "asOf", "laterResults", "policies", "mastery", "targets", "series"], root.EnumerateObject().Select(member => member.Name));
        Assert.Equal("decayingAverage", root.GetProperty("mastery").GetProperty("method").GetString());
        var student = root.GetProperty("targets")[0].GetProperty("students")[0];
        Assert.Equal(56.5m, student.GetProperty("mastery").GetDecimal());
        Assert.Equal(2, student.GetProperty("timesNotProficientInARow").GetInt32());
        Assert.Equal(["S3"], root.GetProperty("targets")[0].GetProperty("withoutCurrentEvidence").EnumerateArray().Select(id => id.GetString()));
        Assert.Equal("noScores", root.GetProperty("targets")[1].GetProperty("students")[2].GetProperty("masteryGap").GetString());
        Assert.Equal("decreasing", root.GetProperty("series")[1].GetProperty("direction").GetString());
        Assert.Equal(2, root.GetProperty("series")[0].GetProperty("changes")[0].GetProperty("rateChangePerWeek").GetDouble(), 1e-9);
        Assert.Equal("tooFewPoints", root.GetProperty("series")[1].GetProperty("trend").GetProperty("perWeekReason").GetString());
    }

    [Fact]
    public void Spreadsheets_get_rows_without_formulas()
    {
        var lines = Track("--as-of", "2026-12-01", "--progress", Write("scores.csv", Progress), "--format", "csv").Out.TrimEnd('\n').Split('\n');

        Assert.Equal("student,target,measure,date,assessment,section,earned,possible,itemCount,itemsAtFullPoints,result,score,phase,timesNotProficientInARow,mastery,masteryPolicy,asOf", lines[0]);
        Assert.Equal("S1,7.RP.1,,2026-10-06,quiz-1,7-1,2,4,1,0,notProficient,,,2,60,latest 1,2026-12-01", lines[1]);
        Assert.Equal("S3,7.RP.1,,2026-11-10,quiz-2,7-1,,,,,noRow,,,1,25,latest 1,2026-12-01", lines[6]);
        Assert.Equal("S2,,'=Errors,2026-09-07,,,,,,,,9,,,,,2026-12-01", lines[^1]);
        Assert.Equal(1 + 9 + 7, lines.Length);
    }

    [Fact]
    public void What_was_assessed_later_is_left_out_and_said()
    {
        var text = Track("--as-of", "2026-11-09").Out;

        Assert.Contains("\nLeft out, since assessed later: 2 results of quiz-2 (2026-11-10)\n", text, StringComparison.Ordinal);
        Assert.Equal(1, text.Split("quiz-2").Length - 1);
        using var json = JsonDocument.Parse(Track("--as-of", "2026-11-09", "--format", "json").Out);
        Assert.Equal(2, Assert.Single(json.RootElement.GetProperty("laterResults").EnumerateArray()).GetProperty("count").GetInt32());
    }

    [Fact]
    public void A_measure_of_which_there_are_no_scores_does_not_decrease()
    {
        var scores = Write("scores.csv", Progress);
        var unknown = Track("--as-of", "2026-12-01", "--progress", scores, "--decreasing", "errors");

        Assert.Equal((2, "", "plc: --decreasing names 'errors', of which the sheet has no scores. It has: =Errors, Words.\n"), (unknown.Status, unknown.Out, unknown.Error));
        Assert.Equal("plc: --decreasing names measures of the sheet of progress scores, and goes with --progress FILE.\n", Track("--as-of", "2026-12-01", "--decreasing", "=Errors").Error);
    }

    [Fact]
    public void A_wrong_day_method_or_sheet_is_said()
    {
        Assert.Equal((2, ""), (Track("--as-of", "1/12/26").Status, Track("--as-of", "1/12/26").Out));
        Assert.Contains("--mastery is latest, highest,", Track("--as-of", "2026-12-01", "--mastery", "best").Error, StringComparison.Ordinal);
        var faulty = Track("--as-of", "2026-12-01", "--progress", Write("scores.csv", "student,measure,date,score\nS1,Words,2026-09-07,many\n"));
        Assert.Equal((1, ""), (faulty.Status, faulty.Out));
        Assert.Contains("PLC0106", faulty.Error, StringComparison.Ordinal);
    }

    private CommandRun Track(params string[] options) =>
        CommandRun.Of(["track", Write("school.plc.json", Community), "--results", Write("first.csv", First), Write("second.csv", Second), .. options]);

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n");
}
