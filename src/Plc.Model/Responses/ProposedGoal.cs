using Plc.Model.Analysis;

namespace Plc.Model.Responses;

/// <summary>How a goal of progress monitoring was found.</summary>
public enum GoalSettingMethod
{
    /// <summary>The benchmark of the end of the year, or any other score that was agreed on.</summary>
    Benchmark,

    /// <summary>The growth that a norm expects: baseline + rate × weeks.</summary>
    Norm,

    /// <summary>The student's own growth, and more: baseline + slope × factor × weeks.</summary>
    IntraIndividual,
}

/// <summary>To which whole number a computed goal is rounded. Sources differ, so it is said.</summary>
public enum GoalRounding
{
    /// <summary>It is not rounded.</summary>
    None,

    /// <summary>To the nearest, half away from zero.</summary>
    Nearest,

    /// <summary>To the next that is nearer to the baseline: 118.6 becomes 118.</summary>
    TowardBaseline,

    /// <summary>To the next that is farther from the baseline: 3.9 becomes 4, which is "at least 4".</summary>
    AwayFromBaseline,
}

/// <summary>How goals are set, named and versioned.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record GoalSettingPolicy
{
    /// <summary>Makes a policy.</summary>
    /// <param name="name">What it is called in results; the library's own is called <c>default</c>.</param>
    /// <param name="version">Which version of it.</param>
    /// <param name="rounding">To which whole number a computed goal is rounded; to the nearest where it is left out (ours).</param>
    /// <param name="growthFactor">By how much the student's own slope is to be surpassed, above 0; 1.5 where it is left out (intra-individual framework: Fuchs and Fuchs, manual of curriculum-based measurement).</param>
    /// <param name="minScores">How many scores the student's own slope needs, 2 or more; 8 where it is left out (same source: eight weekly scores).</param>
    /// <exception cref="ArgumentException">Name or version is blank, or a number is not in its range.</exception>
    public GoalSettingPolicy(string name, string version, GoalRounding rounding = GoalRounding.Nearest, decimal growthFactor = 1.5m, int minScores = 8)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        if (!Enum.IsDefined(rounding)) throw new ArgumentOutOfRangeException(nameof(rounding));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(growthFactor);
        ArgumentOutOfRangeException.ThrowIfLessThan(minScores, 2);
        (Name, Version, Rounding, GrowthFactor, MinScores) = (name, version, rounding, growthFactor, minScores);
    }

    /// <summary>The library's own policy, by the documented defaults.</summary>
    public static GoalSettingPolicy Default { get; } = new("default", "1");

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>Which version of it.</summary>
    public string Version { get; }

    /// <summary>To which whole number a computed goal is rounded.</summary>
    public GoalRounding Rounding { get; }

    /// <summary>By how much the student's own slope is to be surpassed.</summary>
    public decimal GrowthFactor { get; }

    /// <summary>How many scores the student's own slope needs.</summary>
    public int MinScores { get; }
}

/// <summary>A goal that follows from a benchmark, a norm or a student's own growth, as a proposal for those who set it; or why there is none.</summary>
/// <remarks>Equal when all facts are equal. Says nothing of the number when it is turned to text.</remarks>
public sealed record ProposedGoal
{
    private ProposedGoal(GoalSettingMethod method, GoalSettingPolicy policy, decimal? value, decimal? unrounded, SeriesDataGap? gap) =>
        (Method, Policy, Value, Unrounded, Gap) = (method, policy, value, unrounded, gap);

    /// <summary>How it was found.</summary>
    public GoalSettingMethod Method { get; }

    /// <summary>By which policy.</summary>
    public GoalSettingPolicy Policy { get; }

    /// <summary>The goal, in units of the measure, rounded as the policy says; null where there is none.</summary>
    public decimal? Value { get; }

    /// <summary>The goal before it was rounded; null where there is none.</summary>
    public decimal? Unrounded { get; }

    /// <summary>What is missing; null where there is a goal.</summary>
    public SeriesDataGap? Gap { get; }

    /// <summary>A benchmark is the goal as it is.</summary>
    public static ProposedGoal ByBenchmark(decimal benchmark, GoalSettingPolicy? policy = null) =>
        new(GoalSettingMethod.Benchmark, policy ?? GoalSettingPolicy.Default, benchmark, benchmark, null);

    /// <summary>Baseline + rate × weeks, computed exactly.</summary>
    /// <param name="baseline">The score at the start, in units of the measure.</param>
    /// <param name="ratePerWeek">The growth that the norm expects in a week; below 0 where the measure goes down.</param>
    /// <param name="weeks">How many weeks there are until the goal; 1 or more.</param>
    /// <param name="policy">The policy; <see cref="GoalSettingPolicy.Default"/> where it is left out.</param>
    public static ProposedGoal ByNorm(decimal baseline, decimal ratePerWeek, int weeks, GoalSettingPolicy? policy = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(weeks);
        return Computed(GoalSettingMethod.Norm, policy ?? GoalSettingPolicy.Default, baseline, baseline + ratePerWeek * weeks);
    }

    /// <summary>Baseline + slope × factor × weeks: the least-squares slope by week of the student's own scores.</summary>
    /// <param name="series">The scores; their baseline is the start.</param>
    /// <param name="weeks">How many weeks there are until the goal; 1 or more.</param>
    /// <param name="policy">The policy; <see cref="GoalSettingPolicy.Default"/> where it is left out.</param>
    /// <returns>No goal where there are too few scores, or the student does not improve: more of that is no goal.</returns>
    public static ProposedGoal ByOwnGrowth(ProgressSeries series, int weeks, GoalSettingPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(weeks);
        policy ??= GoalSettingPolicy.Default;
        if (series.Scores.Count < policy.MinScores || series.Baseline is not { } baseline) return None(SeriesDataGap.TooFewScores);
        var slope = series.Trend(TrendMethod.LeastSquares).Rate.PerWeek.Value!.Value;
        if (series.Direction == ProgressDirection.Increasing ? slope <= 0 : slope >= 0) return None(SeriesDataGap.GoalAgainstDirection);
        return Computed(GoalSettingMethod.IntraIndividual, policy, baseline, baseline + (decimal)slope * policy.GrowthFactor * weeks);

        ProposedGoal None(SeriesDataGap gap) => new(GoalSettingMethod.IntraIndividual, policy, null, null, gap);
    }

    /// <summary>How it was found, and nothing of the number.</summary>
    public override string ToString() => Gap is { } gap ? $"No goal by {Method}: {gap}" : $"Goal by {Method}";

    private static ProposedGoal Computed(GoalSettingMethod method, GoalSettingPolicy policy, decimal baseline, decimal goal) => new(method, policy, policy.Rounding switch
    {
        GoalRounding.Nearest => Math.Round(goal, MidpointRounding.AwayFromZero),
        GoalRounding.TowardBaseline => goal > baseline ? Math.Floor(goal) : Math.Ceiling(goal),
        GoalRounding.AwayFromBaseline => goal > baseline ? Math.Ceiling(goal) : Math.Floor(goal),
        _ => goal,
    }, goal, null);
}
