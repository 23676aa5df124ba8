using NodaTime;
using Plc.Model.Analysis;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Responses;

/// <summary>Which way a measure goes when a student improves.</summary>
public enum ProgressDirection
{
    /// <summary>Up, as words read correctly do.</summary>
    Increasing,

    /// <summary>Down, as errors and absences do.</summary>
    Decreasing,
}

/// <summary>What to do with several scores of one day.</summary>
public enum SameDayScores
{
    /// <summary>They are refused (PLC5101).</summary>
    Refuse,

    /// <summary>Their median stands for them, as practice recommends for three probes of one occasion.</summary>
    Median,
}

/// <summary>The scores of one measure over time, of a student whom the series does not name (practice row Q-02).</summary>
/// <remarks>Equal when all facts are equal. Says nothing of the scores when it is turned to text.</remarks>
public sealed record ProgressSeries
{
    /// <summary>How many scores make the baseline: three, of which the median and not the mean is taken (University of North Dakota, SPED 557; Classworks).</summary>
    public const int BaselineCount = 3;

    /// <summary>Makes a series of scores that stand by their days, a day once.</summary>
    /// <param name="measure">What is measured.</param>
    /// <param name="direction">Which way the measure goes when a student improves.</param>
    /// <param name="scores">The scores, the oldest first; none where there is none yet.</param>
    /// <exception cref="RuleException">PLC1004, PLC1005, PLC1015, PLC5101.</exception>
    public ProgressSeries(string measure, ProgressDirection direction, ValueList<ProgressScore> scores = default)
    {
        ArgumentNullException.ThrowIfNull(measure);
        Check(measure, direction, scores).ThrowIfBroken(nameof(ProgressSeries));
        (Measure, Direction, Scores) = (measure, direction, scores);
    }

    /// <summary>What is measured.</summary>
    public string Measure { get; }

    /// <summary>Which way the measure goes when a student improves.</summary>
    public ProgressDirection Direction { get; }

    /// <summary>The scores, the oldest first.</summary>
    public ValueList<ProgressScore> Scores { get; }

    /// <summary>The median of the first three scores, in units of the measure; null where there are fewer.</summary>
    public decimal? Baseline => Scores.Count < BaselineCount ? null : Median([.. Scores.Take(BaselineCount).Select(score => score.Value)]);

    /// <summary>Makes a series of scores in any order.</summary>
    /// <param name="measure">What is measured.</param>
    /// <param name="direction">Which way the measure goes when a student improves.</param>
    /// <param name="scores">The scores.</param>
    /// <param name="sameDay">What to do with several of one day and one phase.</param>
    /// <exception cref="RuleException">PLC1004, PLC1005, PLC1015, PLC5101: also where two phases have a score of one day.</exception>
    public static ProgressSeries Of(string measure, ProgressDirection direction, IEnumerable<ProgressScore> scores, SameDayScores sameDay = SameDayScores.Refuse)
    {
        ArgumentNullException.ThrowIfNull(scores);
        var byDay = scores.OrderBy(score => score.Date);
        return new(measure, direction, sameDay == SameDayScores.Refuse ? [.. byDay] :
        [
            .. from score in byDay
               group score.Value by (score.Date, score.Phase) into day
               select new ProgressScore(day.Key.Date, Rounded(Median([.. day])), day.Key.Phase),
        ]);
    }

    /// <summary>The same scores of a measure that goes the other way, or this way.</summary>
    public ProgressSeries WithDirection(ProgressDirection direction) => new(Measure, direction, Scores);

    /// <summary>The scores up to a day, that day included.</summary>
    public ProgressSeries UpTo(LocalDate day) => new(Measure, Direction, [.. Scores.Where(score => score.Date <= day.WithCalendar(CalendarSystem.Iso))]);

    /// <summary>The trend of all scores; day 0 of the line is that of the first score.</summary>
    public TrendLine Trend(TrendMethod method) => TrendOf(method, Scores);

    /// <summary>
    /// The aim line from the baseline to a goal. It begins on the day of the third score, the last of those that make the baseline; null where there are fewer, or the goal is not of
    /// a later day.
    /// </summary>
    public AimLine? AimLineTo(decimal goal, LocalDate goalDate) =>
        Baseline is { } baseline && Scores[BaselineCount - 1].Date is var start && start < goalDate.WithCalendar(CalendarSystem.Iso) ? new(start, baseline, goalDate, goal) : null;

    /// <summary>The phases, the oldest first: a phase ends where the next score names another. One phase where none is named.</summary>
    /// <param name="method">How the trend of each is drawn.</param>
    public ValueList<ProgressPhase> Phases(TrendMethod method)
    {
        var phases = new List<ProgressPhase>();
        for (int start = 0, end; start < Scores.Count; start = end)
        {
            for (end = start + 1; end < Scores.Count && Scores[end].Phase == Scores[start].Phase; end++) { }
            phases.Add(new([.. Scores.Take(start..end)], method));
        }
        return [.. phases];
    }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(string? measure = null, ProgressDirection? direction = null, ValueList<ProgressScore>? scores = null)
    {
        var breaches = new RuleBreaches();
        breaches.Line(measure, nameof(measure));
        breaches.Word(direction, nameof(direction));
        for (var i = 1; i < scores?.Count; i++)
            if (scores.Value[i].Date <= scores.Value[i - 1].Date) breaches.Add(ProgressRules.ScoreOrder, $"{nameof(scores)}/{i}/date");
        return breaches;
    }

    /// <summary>The number of scores.</summary>
    public override string ToString() => $"Series of {Scores.Count} scores";

    internal static TrendLine TrendOf(TrendMethod method, ValueList<ProgressScore> scores) =>
        TrendLine.Of(method, [.. scores.Select(score => new TrendPoint(Period.DaysBetween(scores[0].Date, score.Date), (double)score.Value))]);

    /// <summary>Half of the sum of the two in the middle where the number is even.</summary>
    internal static decimal Median(decimal[] values)
    {
        Array.Sort(values);
        return (values[(values.Length - 1) / 2] + values[values.Length / 2]) / 2;
    }

    /// <summary>Half of a number with six decimal places has seven, one more than scores keep.</summary>
    private static decimal Rounded(decimal value) => Math.Round(value, Percent.MaxDecimalPlaces, MidpointRounding.AwayFromZero);
}
