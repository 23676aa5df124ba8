using System.Text.Json;

namespace Plc.Model.Tool.Tests;

public sealed class ProfileCommandTests
{
    private static readonly string School = Repository.PathOf("samples", "BuildACommunity", "school.plc.json");

    [Fact, Trait("Practice", "C-07"), Trait("Practice", "F-18")]
    public void A_reader_learns_what_is_shown_by_which_records_and_what_is_not()
    {
        var run = CommandRun.Of("profile", School, "--as-of", "2027-01-20");

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.StartsWith("Profile of Sample Elementary School, as of 2027-01-20\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("  3. How do we respond when they have not?", run.Out, StringComparison.Ordinal);
        Assert.Contains("     Support given: /supportPlans/more-time-1", run.Out, StringComparison.Ordinal);
        Assert.Contains("\nRECOGNITION  policy 'model-plc-at-work', version 1\n", run.Out, StringComparison.Ordinal);
    }

    [Fact, Trait("Practice", "Q-11"), Trait("Practice", "I-07"), Trait("Practice", "I-10"), Trait("Practice", "I-11"), Trait("Practice", "C-05")]
    public void A_reader_follows_goals_teams_results_and_ratings()
    {
        var text = CommandRun.Of("profile", School, "--as-of", "2027-01-20").Out;

        Assert.Contains("  school-reading                 2         3        3            3        0      2       2\n", text, StringComparison.Ordinal);
        Assert.Contains("  grade-3     reading-3  3 (2026-08-12)  3 (2026-12-09)  2 (2026-11-02)  4 (2026-11-09)\n", text, StringComparison.Ordinal);
        Assert.Contains("  Evidence of learning informed practice, and later evidence is better: grade-3\n", text, StringComparison.Ordinal);
        Assert.Contains("others than designated leaders hold 88 % (7 of 8).", text, StringComparison.Ordinal);
        Assert.Contains("  state-test-reading, all: 2023-24 55 %, 2024-25 57 %*, 2025-26 61 %\n", text, StringComparison.Ordinal);
        Assert.Contains("  meetings-with-results        0       0       1       0                 0\n  Not rated yet: 2 indicators.\n", text, StringComparison.Ordinal);
    }

    [Fact, Trait("Practice", "C-11")]
    public void A_program_reads_every_entry_of_every_lens()
    {
        using var json = JsonDocument.Parse(CommandRun.Of("profile", School, "--as-of", "2027-01-20", "--format", "json").Out);

        Assert.Equal(["plc", "community", "asOf", "policy", "entries", "answers", "impacts", "leadRoles", "walks", "indicators", "ratings", "recognition"], json.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.Equal(18, json.RootElement.GetProperty("entries").GetArrayLength());
        Assert.All(
            json.RootElement.GetProperty("entries").EnumerateArray().SelectMany(entry => entry.GetProperty("evidence").EnumerateArray()),
            evidence => Assert.StartsWith("/community/", evidence.GetProperty("pointer").GetString(), StringComparison.Ordinal));
    }
}
