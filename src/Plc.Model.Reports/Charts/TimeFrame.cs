using System.Globalization;
using NodaTime;

namespace Plc.Model.Reports.Charts;

/// <summary>Where the parts of a chart over time stand: across in percents of the width, down in pixels.</summary>
internal sealed class TimeFrame
{
    /// <summary>Pixels between the lowest and the highest tick.</summary>
    internal const double Height = 180;

    /// <summary>The part of the width within which the labels of two values would touch, on a screen of 320 pixels.</summary>
    private const double LabelWidth = 0.14;

    /// <summary>The part of the width that a letter takes, on a screen of 320 pixels.</summary>
    private const double LetterWidth = 0.024;

    /// <summary>Of more values the last alone is labelled.</summary>
    private const int MostLabelled = 30;

    private readonly TimePlot _plot;
    private readonly DayScale _days;
    private readonly ChartScale _values;

    internal TimeFrame(TimePlot plot)
    {
        _plot = plot;
        _days = DaysOf(plot);
        _values = ValuesOf(plot);
    }

    internal IReadOnlyList<ChartTick> DayTicks => [.. _days.Ticks.Select(day => new ChartTick(_days.X(day), _days.Label(day)))];

    internal IReadOnlyList<ChartTick> ValueTicks => [.. _values.Ticks.Select(value => new ChartTick(_values.Y(value, Height), _values.Label(value)))];

    /// <summary>The day of the first value: what begins there is named, and has no line before it.</summary>
    internal LocalDate FirstValue => _plot.Everything.Min(value => value.Day);

    /// <summary>Whether the day as of which it is shown is among its days.</summary>
    internal bool HasAsOf => _plot.AsOf is { } day && _days.First <= day && day <= _days.Last;

    internal string X(LocalDate day) => _days.X(day);

    /// <summary>A change stands between the two days, since on neither of them both held.</summary>
    internal string X(PhaseChange change) => Svg.Percent(Across(change));

    internal string Y(decimal value, double below = 0) => Svg.Number(Down(value) + below);

    /// <summary>A label that would be cut off if it were centred on a day begins or ends there.</summary>
    internal string Anchor(LocalDate day, double room) => _days.Part(day) is var part && part < room ? "start" : part > 1 - room ? "end" : "middle";

    /// <summary>The values that are labelled: the last, and going back from it those that leave room, unless there are so many that labels would hide them.</summary>
    internal IReadOnlyList<TimeValue> Labelled()
    {
        if (_plot.Values.Skip(MostLabelled).Any()) return [_plot.Values.MaxBy(value => value.Day)];
        var labelled = new List<TimeValue>();
        foreach (var value in _plot.Values.Concat(_plot.Baseline is { } start ? [start] : []).OrderByDescending(value => value.Day))
            if (labelled.Count == 0 || _days.Part(labelled[^1].Day) - _days.Part(value.Day) >= LabelWidth) labelled.Add(value);
        return labelled;
    }

    /// <summary>The label of the target stands above its line at the left, and below it where values are there.</summary>
    internal string TargetLabel(decimal target) =>
        Y(target, _plot.Everything.Any(value => _days.Part(value.Day) < 0.4 && Down(value.Value) - Down(target) is > -6 and < 28) ? 14 : -5);

    /// <summary>The name of what begins, where there is room for it before the next change on a narrow screen; else its number.</summary>
    internal string NameOf(int change)
    {
        var end = change + 1 < _plot.PhaseChanges.Count ? Across(_plot.PhaseChanges[change + 1]) : 1.05;
        var name = _plot.PhaseChanges[change].Name;
        return name.Length * LetterWidth <= end - Across(_plot.PhaseChanges[change]) ? name : (change + 1).ToString(CultureInfo.InvariantCulture);
    }

    private double Across(PhaseChange change) => (_days.Part(change.Before) + _days.Part(change.Day)) / 2;

    private double Down(decimal value) => (1 - _values.Part((double)value)) * Height;

    /// <summary>Some days are left free at both ends, so that no mark stands on an axis.</summary>
    private static DayScale DaysOf(TimePlot plot)
    {
        var days = plot.Everything.Select(value => value.Day).Concat(plot.PhaseChanges.Select(change => change.Day)).ToList();
        var room = Math.Max(3, Period.DaysBetween(days.Min(), days.Max()) / 30);
        // Somebody may have typed the last day that there is for a day that is not known.
        var (before, after) = (Period.DaysBetween(LocalDate.MinIsoValue, days.Min()), Period.DaysBetween(days.Max(), LocalDate.MaxIsoValue));
        return new(days.Min().PlusDays(-Math.Min(room, before)), days.Max().PlusDays(Math.Min(room, after)));
    }

    private static ChartScale ValuesOf(TimePlot plot)
    {
        var values = plot.Everything.Select(value => value.Value).Concat(plot.Target is { } target ? [target] : []).ToList();
        var (low, high) = (values.Min(), values.Max());
        // Zero is shown where the values are not far from it: how high a line is can then be seen.
        if (low > 0 && low <= high / 2) low = 0;
        if (low == high) (low, high) = (low - Room(low), high + Room(high));
        return ChartScale.Around((double)Math.Max(low, plot.Range.Least ?? low), (double)Math.Min(high, plot.Range.Greatest ?? high));
    }

    private static decimal Room(decimal value) => Math.Max(1, Math.Abs(value) / 10);
}
