using System.Globalization;
using Plc.Model.Rules;

namespace Plc.Model.Primitives;

/// <summary>A signed difference of two shares, -100 to 100: from 60 to 70 percent is up 10 percentage points.</summary>
/// <remarks>Equal when the differences are equal. Ordered by size. The default is no difference. Not a <see cref="RelativeChange"/>: from 60 to 70 percent is also up by a sixth of 60.</remarks>
public readonly record struct PercentagePoints : IComparable<PercentagePoints>
{
    /// <summary>Makes a difference.</summary>
    /// <param name="value">-100 to 100, with at most 6 decimal places.</param>
    /// <exception cref="RuleException">PLC1007, PLC1012.</exception>
    public PercentagePoints(decimal value)
    {
        Check(value).ThrowIfBroken(nameof(PercentagePoints));
        Value = Quantity.Trim(value);
    }

    /// <summary>The difference, -100 to 100.</summary>
    public decimal Value { get; }

    /// <summary>All rules that this number breaks as a difference of two shares.</summary>
    public static RuleBreaches Check(decimal? value)
    {
        var breaches = new RuleBreaches();
        if (value is < -100) breaches.Add(PrimitiveRules.DifferenceRange, nameof(value), "below -100");
        if (value is > 100) breaches.Add(PrimitiveRules.DifferenceRange, nameof(value), "above 100");
        if (Quantity.HasMorePlaces(value, Percent.MaxDecimalPlaces)) breaches.Add(PrimitiveRules.DecimalPlaces, nameof(value), Percent.MaxDecimalPlaces);
        return breaches;
    }

    /// <inheritdoc/>
    public int CompareTo(PercentagePoints other) => Value.CompareTo(other.Value);

    /// <summary>Whether the first difference is smaller.</summary>
    public static bool operator <(PercentagePoints left, PercentagePoints right) => left.Value < right.Value;

    /// <summary>Whether the first difference is larger.</summary>
    public static bool operator >(PercentagePoints left, PercentagePoints right) => left.Value > right.Value;

    /// <summary>Whether the first difference is not larger.</summary>
    public static bool operator <=(PercentagePoints left, PercentagePoints right) => left.Value <= right.Value;

    /// <summary>Whether the first difference is not smaller.</summary>
    public static bool operator >=(PercentagePoints left, PercentagePoints right) => left.Value >= right.Value;

    /// <summary>The number with its sign, always with a decimal point.</summary>
    public override string ToString() => Value.ToString("+0.######;-0.######;0", CultureInfo.InvariantCulture);
}
