using NodaTime;
using Plc.Model.Analysis;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Reports.Charts;
using Plc.Model.Responses;

namespace Plc.Model.Reports.Components.Community;

/// <summary>The progress scores of a student on one measure, as a report shows them: held against the goal of the plan that names the measure.</summary>
internal sealed class MonitoredStudent
{
    private const TrendMethod Method = TrendMethod.LeastSquares;

    private readonly LocalDate _asOf;

    private MonitoredStudent(StudentSeries one, IEnumerable<SupportPlan> own, LocalDate asOf)
    {
        (Student, _asOf) = (one.Student, asOf);
        var plans = own.Where(plan => plan.Begin <= asOf && plan.Monitoring?.Measure == one.Series.Measure);
        // The plan that runs, else the last that did.
        Plan = plans.OrderBy(plan => plan.IsOpen(asOf)).ThenBy(plan => plan.Begin).LastOrDefault();
        var monitored = Plan?.Monitoring is { } monitoring ? MonitoredSeries.Of(monitoring, one.Series, asOf) : null;
        (Series, Verdict) = (monitored?.Series ?? one.Series.UpTo(asOf), monitored?.Verdict);
        Phases = Series.Phases(Method);
        Trend = Series.Trend(Method);
        Plot = Series.Scores.Count == 0 ? null : PlotOf();
    }

    internal Id<Student> Student { get; }

    /// <summary>The scores up to the day.</summary>
    internal ProgressSeries Series { get; }

    /// <summary>The plan with whose goal the scores are compared; null where none names the measure.</summary>
    internal SupportPlan? Plan { get; }

    /// <summary>What the decision rule of the plan says; null without a plan, or without an aim line.</summary>
    internal SeriesVerdict? Verdict { get; }

    internal ValueList<ProgressPhase> Phases { get; }

    internal TrendLine Trend { get; }

    /// <summary>What its chart shows; null where there is no score yet.</summary>
    internal TimePlot? Plot { get; }

    /// <summary>All series, by student and then by measure; those first for which something has to be changed are named by <see cref="Urgency"/>.</summary>
    internal static IReadOnlyList<MonitoredStudent> Of(ValueList<StudentSeries> series, LearningCommunity community, LocalDate asOf)
    {
        var plans = community.SupportPlans.ToLookup(plan => plan.Student);
        return [.. series.Select(one => new MonitoredStudent(one, plans[one.Student], asOf)).OrderBy(one => one.Student).ThenBy(one => one.Series.Measure, StringComparer.Ordinal)];
    }

    /// <summary>Where it stands among those to look at: a change of instruction first, what cannot be told last.</summary>
    internal int Urgency => Verdict?.Decision switch { SeriesDecision.ChangeInstruction => 0, SeriesDecision.RaiseGoal => 1, SeriesDecision.Continue => 2, _ => 3 };

    /// <summary>What is to be done, in words.</summary>
    internal string Decision => Verdict?.Decision is { } decision ? Words.Of(decision) : "cannot be told yet";

    /// <summary>By which rule and why, or what is missing.</summary>
    internal string Why => this switch
    {
        { Verdict: { } verdict } => $"{Words.Of(verdict.Rule)}: {Words.Why(verdict)}",
        { Series.Scores.Count: 0 } => "there is no score by then",
        { Plan: null } => "no plan of the student names this measure, so there is no goal: add the measure and its goal to the plan",
        { Series.Scores.Count: < ProgressSeries.BaselineCount } => $"there are too few scores: an aim line begins at the median of the first {ProgressSeries.BaselineCount}",
        _ => "the day of the goal is not after the third score, so that there is no aim line",
    };

    /// <summary>What is to be seen on the chart, in sentences.</summary>
    internal string Description()
    {
        var (first, last) = (Series.Scores[0], Series.Scores[^1]);
        var scores = first == last ? $"One score: {Words.Rounded(first.Value)} on {Words.Of(first.Date)}." :
            $"{Words.Count(Series.Scores.Count, "score")}, from {Words.Rounded(first.Value)} on {Words.Of(first.Date)} to {Words.Rounded(last.Value)} on {Words.Of(last.Date)}; {Words.Of(Trend)}.";
        var phases = Phases.Count < 2 ? "" : $" Phases: {string.Join(", ", Phases.Select(phase => $"{NameOf(phase)} from {Words.Of(phase.Scores[0].Date)}"))}.";
        var aim = Verdict is { Aim: var line } ? $" Aim line from {Words.Rounded(line.Baseline)} on {Words.Of(line.Start)} to {Words.Rounded(line.Goal)} on {Words.Of(line.GoalDate)}." : "";
        return $"{scores}{phases}{aim} As of {Words.Of(_asOf)}: {Decision}; {Why}.";
    }

    /// <summary>On which side of the aim line a score lies; a dash where there is none, or the score belongs to the baseline.</summary>
    internal string SideOf(ProgressScore score) => Verdict is { } verdict && score.Date > verdict.Aim.Start ? verdict.Aim.SideOf(score) switch
    {
        LineSide.Below => "below",
        LineSide.On => "on the line",
        _ => "above",
    } : Words.NotDefined;

    internal string Expected(ProgressScore score) => Verdict is { } verdict && score.Date >= verdict.Aim.Start ? Words.Rounded(verdict.Aim.ExpectedOn(score.Date)) : Words.NotDefined;

    internal static string NameOf(ProgressPhase phase) => phase.Name ?? "no phase named";

    private TimePlot PlotOf() => new(
        [.. Phases.Select(phase => (IReadOnlyList<TimeValue>)[.. phase.Scores.Select(score => new TimeValue(score.Date, score.Value))])],
        _asOf,
        Aim: Verdict is { Aim: var aim } ? [new(aim.Start, aim.Baseline), new(aim.GoalDate, aim.Goal)] : [],
        Target: Plan?.Monitoring?.Goal,
        Trends: [.. Phases.Select(TrendOf).OfType<(TimeValue, TimeValue)>()],
        Changes: Phases.Count > 1 ? [.. Phases.Zip(Phases.Skip(1), (before, after) => new PhaseChange(before.Scores[^1].Date, after.Scores[0].Date, NameOf(after))).Prepend(new(Phases[0].Scores[0].Date, Phases[0].Scores[0].Date, NameOf(Phases[0])))]
            : Plan is { } plan && plan.Begin > Series.Scores[0].Date ? [new(plan.Begin, plan.Begin, "plan begins")] : []);

    private static (TimeValue, TimeValue)? TrendOf(ProgressPhase phase)
    {
        // Through two scores any line goes.
        var (first, last) = (phase.Scores[0].Date, phase.Scores[^1].Date);
        if (phase.Scores.Count < ProgressSeries.BaselineCount) return null;
        return phase.Trend.At(0).Value is { } from && phase.Trend.At(Period.DaysBetween(first, last)).Value is { } to ? (new(first, (decimal)from), new(last, (decimal)to)) : null;
    }
}
