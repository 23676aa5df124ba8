using NodaTime;
using Plc.Model.Primitives;

namespace Plc.Model.Responses;

/// <summary>What all decision rules ask of a series and an aim line: which scores count, and on which side of the line they lie.</summary>
internal readonly struct JudgedSeries
{
    /// <summary>
    /// Computed rates that differ by less are the same: a rate at the bound of a band, in units of the measure by week, must not fall out of it by the rounding of binary numbers.
    /// </summary>
    internal const double Rounding = 1e-9;

    private const int DaysPerWeek = 7;

    private readonly AimLine _aim;
    private readonly ProgressDirection _direction;

    internal JudgedSeries(ProgressSeries series, AimLine aim, LocalDate asOf, bool withBaseline = false)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(aim);
        (_aim, _direction) = (aim, series.Direction);
        Scores = [.. series.UpTo(asOf).Scores.Where(score => withBaseline || score.Date > aim.Start)];
    }

    /// <summary>The scores that count.</summary>
    internal ValueList<ProgressScore> Scores { get; }

    /// <summary>A difference of values or rates, above 0 where it is an improvement.</summary>
    internal double Improvement(double difference) => _direction == ProgressDirection.Increasing ? difference : -difference;

    /// <summary>What is missing before a rule with these preconditions can decide; weeks reach from the start of the line, or from the first score where the baseline counts.</summary>
    internal SeriesDataGap? Gap(int minScores, int minWeeks)
    {
        if (Improvement((double)(_aim.Goal - _aim.Baseline)) < 0) return SeriesDataGap.GoalAgainstDirection;
        if (Scores.Count < minScores) return SeriesDataGap.TooFewScores;
        if (minWeeks == 0) return null;
        return Scores.Count == 0 || Period.DaysBetween(_aim.Start, Scores[^1].Date) < minWeeks * DaysPerWeek ? SeriesDataGap.TooFewWeeks : null;
    }

    /// <summary>Whether there are so many scores and the last of them all lie on the better side of the line, or all on the worse.</summary>
    internal bool LastAre(int count, bool better, OnTheLine onTheLine)
    {
        var (aim, wanted) = (_aim, better == (_direction == ProgressDirection.Increasing) ? LineSide.Above : LineSide.Below);
        return Scores.Count >= count && Scores.TakeLast(count).All(score => aim.SideOf(score) is var side && (side == LineSide.On ? onTheLine == (better ? OnTheLine.Better : OnTheLine.Worse) : side == wanted));
    }
}
