using System.ComponentModel;
using System.Globalization;

namespace Plc.Model.Reports.Charts;

/// <summary>Where values stand along a side of a plot. Its ends are round, and so are the steps between its ticks: 1, 2 or 5 times a power of ten.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record ChartScale
{
    private ChartScale(double low, double high, double step)
    {
        (Low, High, Step) = (low, high, step);
        // Counted, not added up, so that the last tick is exactly the end.
        var count = (int)Math.Round((high - low) / step);
        Ticks = [.. Enumerable.Range(0, count + 1).Select(tick => Clean(low + tick * step))];
    }

    /// <summary>The least value of the side.</summary>
    public double Low { get; }

    /// <summary>The greatest value of the side.</summary>
    public double High { get; }

    /// <summary>What is between two ticks.</summary>
    public double Step { get; }

    /// <summary>Where ticks stand, from the least on.</summary>
    public Primitives.ValueList<double> Ticks { get; }

    /// <summary>Percents, 0 to 100.</summary>
    public static ChartScale Percent { get; } = new(0, 100, 25);

    /// <summary>A scale that shows all values between two, and begins and ends at a tick.</summary>
    /// <param name="low">The least value that is to be shown.</param>
    /// <param name="high">The greatest; where it is the least too, the scale goes to both sides of it.</param>
    /// <param name="ticks">About how many steps there are; 1 or more.</param>
    /// <param name="isWhole">Whether values between whole numbers mean nothing, as of counts.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is no finite number, or there are no steps.</exception>
    public static ChartScale Around(double low, double high, int ticks = 5, bool isWhole = false)
    {
        if (!double.IsFinite(low)) throw new ArgumentOutOfRangeException(nameof(low));
        if (!double.IsFinite(high)) throw new ArgumentOutOfRangeException(nameof(high));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(ticks);
        if (high < low) (low, high) = (high, low);
        if (high == low) high = low + Math.Max(1, Math.Abs(low) / 10);
        var step = RoundUp((high - low) / ticks);
        if (isWhole) step = Math.Max(1, step);
        return new(Clean(Math.Floor(Clean(low / step)) * step), Clean(Math.Ceiling(Clean(high / step)) * step), step);
    }

    /// <summary>How far along the side a value stands, 0 to 1; outside of that where the side does not show it.</summary>
    public double Part(double value) => (value - Low) / (High - Low);

    /// <summary>The place of a value from the start of the plot, as an attribute: a percent of the width.</summary>
    public string X(double value) => Svg.Percent(Part(value));

    /// <summary>The place of a value from the top of the plot, as an attribute: in pixels.</summary>
    /// <param name="value">The value.</param>
    /// <param name="height">The height of the plot, in pixels.</param>
    public string Y(double value, double height) => Svg.Number((1 - Part(value)) * height);

    /// <summary>A tick as it is said: with as many decimal places as the steps need.</summary>
    public string Label(double tick)
    {
        var places = Math.Clamp((int)Math.Ceiling(-Math.Log10(Step) - 1e-9), 0, 6);
        return (Math.Round(tick, places) + 0.0).ToString($"F{places}", CultureInfo.InvariantCulture);
    }

    /// <summary>The least of 1, 2 and 5 times a power of ten that is not below a number.</summary>
    private static double RoundUp(double number)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(number)));
        foreach (var factor in (ReadOnlySpan<int>)[1, 2, 5])
            if (factor * power >= number * (1 - 1e-9)) return factor * power;
        return 10 * power;
    }

    /// <summary>Takes off what binary fractions leave behind.</summary>
    private static double Clean(double value) => Math.Round(value, 9) + 0.0;
}
