using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Responses;

namespace Plc.Model.Tests.Responses;

/// <summary>Series of weekly scores.</summary>
internal static class SeriesExamples
{
    internal static LocalDate Start { get; } = new(2026, 9, 7);

    internal static LocalDate Week(int week) => Start.PlusWeeks(week);

    /// <summary>Scores of one week after the other, the first of week 0 or another.</summary>
    internal static ProgressSeries Weekly(ProgressDirection direction, int firstWeek, params decimal[] scores) =>
        new("Words correct per minute", direction, [.. scores.Select((score, week) => new ProgressScore(Week(firstWeek + week), score))]);

    internal static ProgressSeries Weekly(params decimal[] scores) => Weekly(ProgressDirection.Increasing, 0, scores);

    internal static ProgressScore Score(LocalDate date, decimal value, string? phase = null) => new(date, value, phase);

    internal static ValueList<ProgressScore> Scores(params (LocalDate Date, decimal Value)[] scores) => [.. scores.Select(score => new ProgressScore(score.Date, score.Value))];
}
