namespace Plc.Model.Analysis;

/// <summary>How large a gain is, beside the largest that was possible.</summary>
public enum GrowthBand
{
    /// <summary>Low.</summary>
    Low,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>High.</summary>
    High,
}

/// <summary>From which gains on they are called medium and high.</summary>
/// <remarks>Equal when both are equal. Source of the defaults: R. R. Hake, Interactive-engagement versus traditional methods, American Journal of Physics 66 (1998).</remarks>
public sealed record GrowthBands
{
    /// <summary>A gain of exactly a bound may be computed a little below it.</summary>
    private const double Rounding = 1e-9;

    /// <summary>Makes bands.</summary>
    /// <param name="mediumFrom">From which gain on it is medium; a part of the largest possible, 0.3 for 30 percent of it.</param>
    /// <param name="highFrom">From which gain on it is high; not below the other, and at most 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A gain is below 0 or above 1, or they descend.</exception>
    public GrowthBands(decimal mediumFrom = 0.3m, decimal highFrom = 0.7m)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(mediumFrom);
        ArgumentOutOfRangeException.ThrowIfLessThan(highFrom, mediumFrom);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(highFrom, 1);
        (MediumFrom, HighFrom) = (mediumFrom, highFrom);
    }

    /// <summary>The documented defaults.</summary>
    public static GrowthBands Default { get; } = new();

    /// <summary>From which gain on it is medium.</summary>
    public decimal MediumFrom { get; }

    /// <summary>From which gain on it is high.</summary>
    public decimal HighFrom { get; }

    /// <summary>The band of a gain; null where the gain is not defined.</summary>
    /// <param name="gain">A class gain; a loss is low.</param>
    public GrowthBand? For(Statistic gain) => gain.Value is not { } value ? null
        : value >= (double)HighFrom - Rounding ? GrowthBand.High
        : value >= (double)MediumFrom - Rounding ? GrowthBand.Medium
        : GrowthBand.Low;
}
