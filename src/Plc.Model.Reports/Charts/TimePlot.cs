using System.ComponentModel;
using NodaTime;

namespace Plc.Model.Reports.Charts;

/// <summary>What a chart over time shows: values on their days, and what they are held against.</summary>
/// <param name="Runs">The measured values, the oldest first; those of one run are joined by a line, which ends where a phase does.</param>
/// <param name="AsOf">The day as of which it is shown, marked where it is within the days of the chart; null where it is over.</param>
/// <param name="Baseline">Where the values start, where that is not one of them.</param>
/// <param name="Aim">The corners of the aim line, the oldest first.</param>
/// <param name="Target">The value that is to be reached.</param>
/// <param name="Checkpoints">Days on which progress is looked at.</param>
/// <param name="Trends">Straight lines through the values of a run, by their ends.</param>
/// <param name="Changes">Days on which something changed, each with what begins there.</param>
/// <param name="Range">The least and the greatest value that can be; the axis goes no further.</param>
/// <param name="Unit">What stands after a value, such as a sign for percent.</param>
internal sealed record TimePlot(
    IReadOnlyList<IReadOnlyList<TimeValue>> Runs, LocalDate? AsOf, TimeValue? Baseline = null, IReadOnlyList<TimeValue>? Aim = null, decimal? Target = null,
    IReadOnlyList<PlottedCheckpoint>? Checkpoints = null, IReadOnlyList<(TimeValue From, TimeValue To)>? Trends = null, IReadOnlyList<PhaseChange>? Changes = null,
    (decimal? Least, decimal? Greatest) Range = default, string Unit = "")
{
    /// <summary>The corners of the aim line.</summary>
    internal IReadOnlyList<TimeValue> AimLine => Aim ?? [];

    /// <summary>Straight lines through the values of a run.</summary>
    internal IReadOnlyList<(TimeValue From, TimeValue To)> TrendLines => Trends ?? [];

    /// <summary>The days on which progress is looked at.</summary>
    internal IReadOnlyList<PlottedCheckpoint> CheckpointMarks => Checkpoints ?? [];

    /// <summary>The days on which something changed.</summary>
    internal IReadOnlyList<PhaseChange> PhaseChanges => Changes ?? [];

    /// <summary>What is joined by a line: the runs, the first of them from the baseline on.</summary>
    internal IEnumerable<IReadOnlyList<TimeValue>> Joined => Runs.Select((run, i) => i == 0 && Baseline is { } start ? [start, .. run] : run);

    /// <summary>The measured values of all runs.</summary>
    internal IEnumerable<TimeValue> Values => Runs.SelectMany(run => run);

    /// <summary>All that has a day and a value.</summary>
    internal IEnumerable<TimeValue> Everything =>
        Values.Concat(AimLine).Concat(TrendLines.SelectMany(trend => new[] { trend.From, trend.To })).Concat(CheckpointMarks.Select(checkpoint => checkpoint.Value)).Concat(Baseline is { } start ? [start] : []);
}

/// <summary>A value on a day.</summary>
internal readonly record struct TimeValue(LocalDate Day, decimal Value);

/// <summary>A day on which progress is looked at, with the value that is expected then, and how it stood.</summary>
internal sealed record PlottedCheckpoint(TimeValue Value, CheckpointMark Mark);

/// <summary>How a checkpoint stood.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum CheckpointMark
{
    /// <summary>Its day is to come.</summary>
    ToCome,

    /// <summary>The value was on the line, or better.</summary>
    Met,

    /// <summary>The value was worse than the line.</summary>
    NotMet,

    /// <summary>Nothing was measured for it.</summary>
    NotMeasured,
}

/// <summary>Something that begins: a phase, or a plan.</summary>
/// <param name="Before">The last day on which it had not begun; the day itself where that is known.</param>
/// <param name="Day">The first day on which it had.</param>
/// <param name="Name">What begins.</param>
internal sealed record PhaseChange(LocalDate Before, LocalDate Day, string Name);
