using NodaTime;

namespace Plc.Model.Responses;

/// <summary>On which side a score counts that lies on the aim line exactly.</summary>
public enum OnTheLine
{
    /// <summary>On neither: it ends a row of scores on one side.</summary>
    Neither,

    /// <summary>On the side of improvement.</summary>
    Better,

    /// <summary>On the side of falling behind.</summary>
    Worse,
}

/// <summary>
/// Decides by the last scores in a row: all worse than the aim line, change the instruction; all better, raise the goal; otherwise continue. Worse is below the line, or above it where
/// the measure goes down when a student improves.
/// </summary>
/// <remarks>Equal when all facts are equal. Scores up to the start of the line belong to the baseline and do not count.</remarks>
public sealed record PointRule : ISeriesRule
{
    /// <summary>Makes a rule.</summary>
    /// <param name="name">What it is called in results.</param>
    /// <param name="version">Which version of it.</param>
    /// <param name="worseInARow">How many of the last scores have to be worse than the line, 1 or more.</param>
    /// <param name="betterInARow">How many of the last scores have to be better than the line, 1 or more.</param>
    /// <param name="minScores">How many scores there have to be, those of the baseline not counted; not fewer than the smaller of the two.</param>
    /// <param name="minWeeks">How many weeks have to lie between the start of the line and the last score.</param>
    /// <param name="onTheLine">On which side a score counts that lies on the line.</param>
    /// <exception cref="ArgumentException">Name or version is blank, or a number is not in its range.</exception>
    public PointRule(string name, string version, int worseInARow, int betterInARow, int minScores, int minWeeks, OnTheLine onTheLine = OnTheLine.Neither)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(worseInARow);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(betterInARow);
        ArgumentOutOfRangeException.ThrowIfLessThan(minScores, Math.Min(worseInARow, betterInARow));
        ArgumentOutOfRangeException.ThrowIfNegative(minWeeks);
        if (!Enum.IsDefined(onTheLine)) throw new ArgumentOutOfRangeException(nameof(onTheLine));
        (Name, Version, WorseInARow, BetterInARow) = (name, version, worseInARow, betterInARow);
        (MinScores, MinWeeks, OnTheLine) = (minScores, minWeeks, onTheLine);
    }

    /// <summary>The four-point rule: six scores and six weeks, then the last four, which a goal that goes down reverses (handout "Decision Making Rules" of curriculum-based measurement).</summary>
    public static PointRule FourPoint { get; } = new("four-point", "1", 4, 4, 6, 6);

    /// <summary>The three-point rule: the last three scores, as soon as there are three (E. Warkomski's slides on progress monitoring, archived by the U.S. Department of Education).</summary>
    public static PointRule ThreePoint { get; } = new("three-point", "1", 3, 3, 3, 0);

    /// <summary>Three scores below change the instruction, six above raise the goal (University of Minnesota, decision rules of progress monitoring for deaf and hard-of-hearing students).</summary>
    public static PointRule ThreeBelowSixAbove { get; } = new("three-below-six-above", "1", 3, 6, 3, 0);

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string Version { get; }

    /// <summary>How many of the last scores have to be worse than the line.</summary>
    public int WorseInARow { get; }

    /// <summary>How many of the last scores have to be better than the line.</summary>
    public int BetterInARow { get; }

    /// <summary>How many scores there have to be, those of the baseline not counted.</summary>
    public int MinScores { get; }

    /// <summary>How many weeks have to lie between the start of the line and the last score.</summary>
    public int MinWeeks { get; }

    /// <summary>On which side a score counts that lies on the line.</summary>
    public OnTheLine OnTheLine { get; }

    /// <inheritdoc/>
    public SeriesVerdict Decide(ProgressSeries series, AimLine aim, LocalDate asOf)
    {
        var judged = new JudgedSeries(series, aim, asOf);
        if (judged.Gap(MinScores, MinWeeks) is { } gap) return SeriesVerdict.NotEnough(this, aim, asOf, judged.Scores, gap);
        var decision = judged.LastAre(WorseInARow, better: false, OnTheLine) ? SeriesDecision.ChangeInstruction
            : judged.LastAre(BetterInARow, better: true, OnTheLine) ? SeriesDecision.RaiseGoal
            : SeriesDecision.Continue;
        return SeriesVerdict.Of(this, aim, asOf, [.. judged.Scores.TakeLast(Math.Max(WorseInARow, BetterInARow))], decision);
    }

    /// <summary>Name and version.</summary>
    public override string ToString() => $"{Name} {Version}";
}
