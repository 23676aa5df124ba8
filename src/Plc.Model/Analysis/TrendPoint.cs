namespace Plc.Model.Analysis;

/// <summary>A value of a day.</summary>
/// <remarks>Equal when both numbers are equal.</remarks>
public readonly record struct TrendPoint
{
    /// <summary>The largest number, above or below 0: sums of products of as many points as fit in memory stay finite.</summary>
    public const double MaxSize = 1e15;

    /// <summary>Makes a point.</summary>
    /// <param name="day">In days from wherever the caller counts; at most <see cref="MaxSize"/> above or below 0.</param>
    /// <param name="value">The value, in units of the measure; at most <see cref="MaxSize"/> above or below 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is larger, or not a number.</exception>
    public TrendPoint(double day, double value)
    {
        if (!(Math.Abs(day) <= MaxSize)) throw new ArgumentOutOfRangeException(nameof(day));
        if (!(Math.Abs(value) <= MaxSize)) throw new ArgumentOutOfRangeException(nameof(value));
        (Day, Value) = (day, value);
    }

    /// <summary>In days from wherever the caller counts.</summary>
    public double Day { get; }

    /// <summary>The value, in units of the measure.</summary>
    public double Value { get; }

    /// <summary>The day alone.</summary>
    public override string ToString() => FormattableString.Invariant($"Point of day {Day}");
}
