using NodaTime;
using Plc.Model.Inquiry;

namespace Plc.Model.Review;

/// <summary>A cycle as it was on a day.</summary>
internal static class CycleSoFar
{
    /// <summary>The same cycle without what is dated later: from the first product of a later day on nothing was there yet, since the days of stages do not descend.</summary>
    internal static ImprovementCycle SoFar(this ImprovementCycle cycle, LocalDate asOf)
    {
        var days = new[] { cycle.Reality?.Date, cycle.Choice?.Date, cycle.Implementation?.Date, cycle.Analysis?.Date, cycle.Knowledge?.Date, cycle.End?.Date };
        var first = Array.FindIndex(days, day => day > asOf);
        if (first < 0) return cycle;
        return new(
            cycle.Id, cycle.Question, cycle.Team, cycle.Participants, cycle.Questions, cycle.Goals, cycle.Concerns, cycle.LearningEvents, cycle.Begin,
            first > 0 ? cycle.Reality : null, first > 1 ? cycle.Choice : null, first > 2 ? cycle.Implementation : null, first > 3 ? cycle.Analysis : null,
            first > 4 ? cycle.Knowledge : null, cycle.Practices, null, null);
    }

    /// <summary>The strategies that were chosen; none where none are yet.</summary>
    internal static IEnumerable<Strategy> Strategies(this ImprovementCycle cycle) => cycle.Choice?.Strategies ?? [];
}
