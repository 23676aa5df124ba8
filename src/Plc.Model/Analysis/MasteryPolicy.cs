using Plc.Model.Primitives;

namespace Plc.Model.Analysis;

/// <summary>How many results become one level of mastery. What systems call by one name and compute in two ways has two names here.</summary>
public enum MasteryMethod
{
    /// <summary>The newest score.</summary>
    Latest,

    /// <summary>The highest score.</summary>
    Highest,

    /// <summary>The arithmetic mean of all scores.</summary>
    Mean,

    /// <summary>The median of all scores.</summary>
    Median,

    /// <summary>The most frequent score; what becomes of a tie is said by <see cref="ModeTie"/>.</summary>
    Mode,

    /// <summary>The mean of the highest scores, as many as the policy says, or of all where there are fewer.</summary>
    MeanOfHighest,

    /// <summary>The mean of the newest scores, as many as the policy says, or of all where there are fewer.</summary>
    MeanOfLatest,

    /// <summary>The mean of all scores that reach mastery, once there are as many as the policy says; until then there is no result (n of mastery).</summary>
    TimesMastered,

    /// <summary>The highest level that was reached as many times as the policy says: of three times the third highest score (recurrence, which no single lucky score passes).</summary>
    Recurrence,

    /// <summary>w × newest + (1 - w) × mean of all before it; what older learning management systems call a decaying average.</summary>
    Weighted,

    /// <summary>r = (1 - w) × r + w × score, from the oldest score to the newest: the true decaying average, in which every older score weighs less.</summary>
    DecayingAverage,

    /// <summary>ln score = a + b × ln i fitted by least squares through scores i = 1 to n, predicted at n. Three scores or more, all above 0: a score of 0 has no logarithm.</summary>
    PowerLaw,
}

/// <summary>Which of several scores that are equally frequent is the mode.</summary>
public enum ModeTie
{
    /// <summary>The higher.</summary>
    Higher,

    /// <summary>The one that was seen more recently.</summary>
    MoreRecent,
}

/// <summary>By which method results become a level of mastery, with everything that the method needs to know. Named and versioned; no method has a hidden default.</summary>
/// <remarks>Equal when all facts are equal. Sources differ in every number: see docs/decisions/0010-over-time.md.</remarks>
public sealed record MasteryPolicy
{
    /// <summary>How many scores a power law needs.</summary>
    public const int PowerLawScores = 3;

    /// <summary>Makes a policy. What the method does not use is left out; what it uses is given.</summary>
    /// <param name="name">What it is called in results.</param>
    /// <param name="version">Which version of it.</param>
    /// <param name="method">The method.</param>
    /// <param name="weight">The weight of the newest score, above 0 and below 100 percent: of <see cref="MasteryMethod.Weighted"/> and <see cref="MasteryMethod.DecayingAverage"/>.</param>
    /// <param name="times">How many scores, 1 or more: of the means of the highest and the newest, of <see cref="MasteryMethod.TimesMastered"/> and <see cref="MasteryMethod.Recurrence"/>.</param>
    /// <param name="mastery">The score from which on a target is mastered, in percent of the scale: of <see cref="MasteryMethod.TimesMastered"/>.</param>
    /// <param name="tie">Which score a tie gives: of <see cref="MasteryMethod.Mode"/>.</param>
    /// <param name="minScores">How many scores there have to be before there is any result, 1 or more.</param>
    /// <exception cref="ArgumentException">Name or version is blank, a number is not in its range, or something is given that the method does not use, or left out that it does.</exception>
    public MasteryPolicy(
        string name, string version, MasteryMethod method, Percent? weight = null, int? times = null, Percent? mastery = null, ModeTie? tie = null, int minScores = 1)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        if (!Enum.IsDefined(method)) throw new ArgumentOutOfRangeException(nameof(method));
        Require(weight, method is MasteryMethod.Weighted or MasteryMethod.DecayingAverage, nameof(weight));
        Require(times, method is MasteryMethod.MeanOfHighest or MasteryMethod.MeanOfLatest or MasteryMethod.TimesMastered or MasteryMethod.Recurrence, nameof(times));
        Require(mastery, method == MasteryMethod.TimesMastered, nameof(mastery));
        Require(tie, method == MasteryMethod.Mode, nameof(tie));
        if (weight is { Value: <= 0 or >= 100 }) throw new ArgumentOutOfRangeException(nameof(weight));
        if (times is < 1) throw new ArgumentOutOfRangeException(nameof(times));
        if (tie is { } rule && !Enum.IsDefined(rule)) throw new ArgumentOutOfRangeException(nameof(tie));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(minScores);
        (Name, Version, Method, Weight, Times, Mastery, Tie, MinScores) = (name, version, method, weight, times, mastery, tie, minScores);
    }

    /// <summary>One policy of each method, by the numbers that are published most often. None of them is the default of anything.</summary>
    public static ValueList<MasteryPolicy> Presets { get; } =
    [
        new("latest", "1", MasteryMethod.Latest),
        new("highest", "1", MasteryMethod.Highest),
        new("mean", "1", MasteryMethod.Mean),
        new("median", "1", MasteryMethod.Median),
        new("mode-higher", "1", MasteryMethod.Mode, tie: ModeTie.Higher),
        new("mode-recent", "1", MasteryMethod.Mode, tie: ModeTie.MoreRecent),
        new("mean-of-3-highest", "1", MasteryMethod.MeanOfHighest, times: 3),
        new("mean-of-3-latest", "1", MasteryMethod.MeanOfLatest, times: 3),
        new("3-times-mastered-80", "1", MasteryMethod.TimesMastered, times: 3, mastery: new(80)),
        new("recurrence-3", "1", MasteryMethod.Recurrence, times: 3),
        new("weighted-65", "1", MasteryMethod.Weighted, weight: new(65)),
        new("decaying-65", "1", MasteryMethod.DecayingAverage, weight: new(65)),
        new("power-law", "1", MasteryMethod.PowerLaw),
    ];

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>Which version of it.</summary>
    public string Version { get; }

    /// <summary>The method.</summary>
    public MasteryMethod Method { get; }

    /// <summary>The weight of the newest score; null where the method has none.</summary>
    public Percent? Weight { get; }

    /// <summary>How many scores; null where the method does not count them.</summary>
    public int? Times { get; }

    /// <summary>The score from which on a target is mastered, in percent of the scale; null where the method does not ask.</summary>
    public Percent? Mastery { get; }

    /// <summary>Which score a tie gives; null where the method knows none.</summary>
    public ModeTie? Tie { get; }

    /// <summary>How many scores there have to be before there is any result.</summary>
    public int MinScores { get; }

    /// <summary>Name and version.</summary>
    public override string ToString() => $"{Name} {Version}";

    private static void Require<T>(T? value, bool isUsed, string name) where T : struct
    {
        if (value is null == isUsed) throw new ArgumentException(isUsed ? "The method needs it." : "The method does not use it.", name);
    }
}
