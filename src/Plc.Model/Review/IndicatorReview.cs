using Plc.Model.Goals;
using Plc.Model.Inquiry;
using Plc.Model.Primitives;

namespace Plc.Model.Review;

/// <summary>The indicators of achievement, of all students (practice row I-11).</summary>
internal static class IndicatorReview
{
    internal static void Add(ReviewScope scope)
    {
        var answered = new HashSet<(string, MeasureKind)>();
        var isGathered = false;
        foreach (var (indicator, place) in scope.Place.Each(scope.Community.Indicators, "indicators", static indicator => indicator.Id))
        {
            if (!isGathered) Gather(scope, answered);
            isGathered = true;
            FindMissing(scope, indicator, place);
            FindDecline(scope, indicator, place, answered);
        }
    }

    /// <summary>The measures that open goals and cycles are about, whatever their edition.</summary>
    private static void Gather(ReviewScope scope, HashSet<(string, MeasureKind)> answered)
    {
        var cycles = scope.Cycles.Select(cycle => cycle.Part).Where(cycle => cycle.State == CycleState.Open).ToList();
        var goals = scope.OpenGoals.Select(goal => goal.Part).Concat(cycles.SelectMany(cycle => cycle.Goals).Select(scope.Resolve).OfType<SmartGoal>());
        var evidence = cycles.SelectMany(cycle => cycle.Reality?.Evidence ?? []).Select(evidence => evidence.Measurement?.Measure);
        foreach (var measure in goals.Select(goal => goal.Measure).Concat(evidence).OfType<Measure>()) answered.Add(Key(measure));
    }

    /// <summary>Results of a year come in until the end of its summer. Of days before or after all school years there is nothing to say.</summary>
    private static void FindMissing(ReviewScope scope, Indicator indicator, ReviewPlace place)
    {
        var begun = scope.AsOf.Month >= 9 ? scope.AsOf.Year - 1 : scope.AsOf.Year - 2;
        if (SchoolYear.Check(begun).Count > 0) return;
        var year = new SchoolYear(begun);
        if (!IndicatorSeries.Of(indicator, scope.AsOf).SelectMany(series => series.Years).Any(known => known.Year >= year))
            scope.Find(GoalPracticeRules.IndicatorWithoutValue, place, year);
    }

    private static void FindDecline(ReviewScope scope, Indicator indicator, ReviewPlace place, HashSet<(string, MeasureKind)> answered)
    {
        var years = IndicatorSeries.Of(indicator, scope.AsOf).FirstOrDefault(series => series.Group is null)?.Years ?? [];
        if (years.Count < 2 || years[^1].IsBreak || years[^1].Value is not { } last || years[^2].Value is not { } before) return;
        if (years[^1].Measure.Compare(last, before) < 0 && !answered.Contains(Key(indicator.Measure)) && !answered.Contains(Key(years[^1].Measure)))
            scope.Find(GoalPracticeRules.DeclineUnanswered, place, years[^2].Year, years[^1].Year);
    }

    private static (string, MeasureKind) Key(Measure measure) => (measure.Name, measure.Kind);
}
