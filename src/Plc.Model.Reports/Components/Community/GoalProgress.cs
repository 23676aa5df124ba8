using NodaTime;
using Plc.Model.Goals;
using Plc.Model.Primitives;
using Plc.Model.Reports.Charts;

namespace Plc.Model.Reports.Components.Community;

/// <summary>A goal as a report shows it: how it stands as the evaluation says, its measurements, its checkpoints and what is due.</summary>
internal sealed class GoalProgress
{
    /// <summary>For how many days after its deadline a goal is shown with its result: what was reached is celebrated, and then it is history.</summary>
    private const int ShownAfterDeadline = 365;

    private readonly LocalDate _asOf;
    private readonly ValueList<SchoolCalendar> _calendars;

    private GoalProgress(SmartGoal goal, LearningCommunity community, LocalDate asOf, bool isOfSchool)
    {
        (Goal, School, _asOf, _calendars) = (goal, isOfSchool ? community.Name : null, asOf, community.Calendars);
        Evaluation = goal.Evaluate(asOf, _calendars);
        Measurements = goal.JudgedBy(asOf);
        Checkpoints = [.. goal.Checkpoints.Select(CheckpointOf)];
        Plot = PlotOf();
    }

    internal SmartGoal Goal { get; }

    /// <summary>The school within the district whose goal it is; null where it is the community's own.</summary>
    internal string? School { get; }

    internal GoalEvaluation Evaluation { get; }

    /// <summary>What was measured since the baseline.</summary>
    internal ValueList<Measurement> Measurements { get; }

    internal IReadOnlyList<CheckpointProgress> Checkpoints { get; }

    /// <summary>What its chart shows; null where there is nothing to draw.</summary>
    internal TimePlot? Plot { get; }

    internal bool IsOpen => Goal.IsOpen(_asOf, _calendars);

    internal string Unit => Words.UnitOf(Goal.Measure);

    /// <summary>The baseline, where it is of the goal's measure.</summary>
    internal Measurement? Baseline => Goal.Baseline is { } baseline && (baseline.Measure is null || baseline.Measure == Goal.Measure) ? baseline : null;

    /// <summary>The measurements up to the day that are not judged: of another group or measure, or not later than the baseline.</summary>
    internal int NotJudged => Goal.Measurements.Count(measurement => measurement.When <= _asOf) - Measurements.Count;

    /// <summary>The goals of a community and its schools: those that are open, by scope and priority, then those whose deadline was in the last year.</summary>
    internal static IReadOnlyList<GoalProgress> Of(LearningCommunity community, LocalDate asOf) =>
    [
        .. All(community, asOf, isOfSchool: false)
            .Where(goal => goal.IsOpen || goal.Evaluation.Deadline?.PlusDays(ShownAfterDeadline) >= asOf)
            .OrderByDescending(goal => goal.IsOpen).ThenBy(goal => goal.Goal.Scope).ThenBy(goal => goal.Goal.Priority ?? int.MaxValue),
    ];

    /// <summary>What has to happen next: the first checkpoint or deadline that is to come, and steps that are not done.</summary>
    internal IEnumerable<string> Due()
    {
        if (IsOpen && Checkpoints.FirstOrDefault(checkpoint => checkpoint.Date > _asOf) is { } next)
            yield return $"Look at progress by {Words.Day(next.Date)}{(next.Expected is { } expected ? $": {Value(expected)} expected" : "")}.";
        else if (IsOpen && Evaluation.Deadline is { } deadline)
            yield return $"Measure again by {Words.Day(deadline)}, the deadline{(Evaluation.Target is { } target ? $": {Value(target)} to be reached" : "")}.";
        foreach (var step in Goal.Steps.Where(step => step.Completed is null && step.Due is not null).OrderBy(step => step.Due))
            yield return $"{step.Description.TrimEnd('.')}: {(step.Due < _asOf ? "was due" : "due")} {Words.Day(step.Due!.Value)}.";
    }

    /// <summary>What is to be seen on the chart, in sentences.</summary>
    internal string Description()
    {
        var parts = new List<string>();
        if (Baseline is { } baseline) parts.Add($"Baseline {Value(baseline.Value)} on {DayOf(baseline)}.");
        parts.Add(Evaluation.Latest is { } latest
            ? $"{Words.Count(Measurements.Count, "measurement")} since, the last {Value(latest.Value)} on {DayOf(latest)}{(Evaluation.Expected is { } expected ? $", when the aim line was at {Value(expected)}" : "")}."
            : "Nothing measured since.");
        if (Evaluation.Target is { } target) parts.Add($"Target {Value(target)}{(Evaluation.Deadline is { } deadline ? $" by {Words.Of(deadline)}" : "")}.");
        parts.AddRange(Checkpoints.Where(checkpoint => checkpoint.Date <= _asOf).Select(checkpoint => $"Checkpoint {Words.Of(checkpoint.Date)}: {Words.Of(checkpoint.Mark)}."));
        return $"{string.Join(" ", parts)} As of {Words.Of(_asOf)}: {Words.Of(Evaluation.Status)}.";
    }

    internal string Value(decimal value) => Words.Rounded(value) + Unit;

    /// <summary>The value of the aim line, or a dash.</summary>
    internal string Expected(LocalDate day) => Goal.ExpectedOn(day, _calendars) is { } expected ? Value(expected) : Words.NotDefined;

    /// <summary>The day of a measurement, or the school year of one of which no day is known.</summary>
    internal static string DayOf(Measurement measurement) => measurement.Date is { } date ? Words.Of(date) : $"school year {measurement.Year}";

    private static IEnumerable<GoalProgress> All(LearningCommunity community, LocalDate asOf, bool isOfSchool) =>
        community.Goals.Select(goal => new GoalProgress(goal, community, asOf, isOfSchool)).Concat(community.Schools.SelectMany(school => All(school, asOf, isOfSchool: true)));

    /// <summary>A checkpoint is judged by what the goal's own evaluation said on its day, if something was measured since the checkpoint before.</summary>
    private CheckpointProgress CheckpointOf(Checkpoint checkpoint, int place)
    {
        var expected = checkpoint.Expected ?? Goal.ExpectedOn(checkpoint.Date, _calendars);
        if (checkpoint.Date > _asOf) return new(checkpoint.Date, expected, null, CheckpointMark.ToCome);
        var then = Goal.Evaluate(checkpoint.Date, _calendars);
        if (then.Latest is not { } latest || (place > 0 && latest.When <= Goal.Checkpoints[place - 1].Date)) return new(checkpoint.Date, expected, null, CheckpointMark.NotMeasured);
        return new(checkpoint.Date, expected, latest, then.Status switch
        {
            GoalStatus.OnTrack or GoalStatus.Met or GoalStatus.Exceeded => CheckpointMark.Met,
            GoalStatus.NotEnoughData => CheckpointMark.NotMeasured,
            _ => CheckpointMark.NotMet,
        });
    }

    private TimePlot? PlotOf()
    {
        if (Goal.Measure is not { } measure || (Baseline is null && Measurements.Count == 0)) return null;
        var corners = new[] { Baseline?.When }.Concat(Checkpoints.Where(checkpoint => checkpoint.Expected is not null).Select(checkpoint => (LocalDate?)checkpoint.Date)).Append(Evaluation.Deadline);
        return new(
            [[.. Measurements.Select(measurement => new TimeValue(measurement.When, measurement.Value))]],
            IsOpen ? _asOf : null,
            Baseline is { } baseline ? new(baseline.When, baseline.Value) : null,
            [.. corners.OfType<LocalDate>().Distinct().Order().Where(day => day >= Baseline?.When).Select(day => (Day: day, Value: Goal.ExpectedOn(day, _calendars))).Where(corner => corner.Value is not null).Select(corner => new TimeValue(corner.Day, corner.Value!.Value))],
            Evaluation.Target,
            [.. Checkpoints.Where(checkpoint => checkpoint.Expected is not null).Select(checkpoint => new PlottedCheckpoint(new(checkpoint.Date, checkpoint.Expected!.Value), checkpoint.Mark))],
            Range: (measure.Least, measure.Greatest),
            Unit: Unit);
    }
}

/// <summary>A checkpoint of a goal: what was expected, what was measured for it, and how it stood.</summary>
internal sealed record CheckpointProgress(LocalDate Date, decimal? Expected, Measurement? Measured, CheckpointMark Mark);
