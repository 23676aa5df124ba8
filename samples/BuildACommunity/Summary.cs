using NodaTime;
using NodaTime.Text;
using Plc.Model;
using Plc.Model.Teams;

namespace BuildACommunity;

/// <summary>What follows from the facts and is never stored: it is computed as of a day.</summary>
internal static class Summary
{
    /// <summary>A few lines on where the community stands on a day.</summary>
    internal static IEnumerable<string> Of(LearningCommunity community, LocalDate asOf)
    {
        var index = new CommunityIndex(community);
        yield return $"{community.Name} on {Day(asOf)}";
        yield return $"First milestone: {Day(community.Foundation?.FirstMilestone)}";
        foreach (var team in community.Teams) yield return $"Team {team.Id}: {ProtectedTime(team, index).TotalMinutes} protected minutes a week";
        foreach (var cycle in community.Cycles) yield return $"Cycle {cycle.Id}: {cycle.State}, {cycle.Stage}";
        foreach (var goal in community.Goals)
        {
            var evaluation = goal.Evaluate(asOf, community.Calendars);
            var way = $"from {evaluation.Baseline?.Value} to {evaluation.Latest?.Value}, target {evaluation.Target} by {Day(evaluation.Deadline)}";
            yield return $"Goal {goal.Id}: {evaluation.Status}, {way}";
        }
    }

    private static Duration ProtectedTime(Team team, CommunityIndex index) =>
        team.ProtectedTime.Aggregate(Duration.Zero, (sum, block) => sum + index.Find(block)!.PerWeek);

    private static string Day(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "not yet";
}
