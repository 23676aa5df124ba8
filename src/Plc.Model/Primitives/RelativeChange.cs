using System.Globalization;
using Plc.Model.Rules;

namespace Plc.Model.Primitives;

/// <summary>A signed change in percent of a base: from 60 to 75 is up 25 percent. Not a difference of shares, see <see cref="PercentagePoints"/>.</summary>
/// <remarks>Equal when the changes are equal. Ordered by size. The default is no change.</remarks>
public readonly record struct RelativeChange : IComparable<RelativeChange>
{
    /// <summary>Makes a change.</summary>
    /// <param name="value">In percent of the base; negative for a fall.</param>
    /// <exception cref="RuleException">PLC1021.</exception>
    public RelativeChange(decimal value)
    {
        Check(value).ThrowIfBroken(nameof(RelativeChange));
        Value = Quantity.Trim(value);
    }

    /// <summary>The change in percent of the base.</summary>
    public decimal Value { get; }

    /// <summary>All rules that this number breaks as a change.</summary>
    public static RuleBreaches Check(decimal? value)
    {
        var breaches = new RuleBreaches();
        breaches.Size(value, nameof(value));
        return breaches;
    }

    /// <inheritdoc/>
    public int CompareTo(RelativeChange other) => Value.CompareTo(other.Value);

    /// <summary>Whether the first change is smaller.</summary>
    public static bool operator <(RelativeChange left, RelativeChange right) => left.Value < right.Value;

    /// <summary>Whether the first change is larger.</summary>
    public static bool operator >(RelativeChange left, RelativeChange right) => left.Value > right.Value;

    /// <summary>Whether the first change is not larger.</summary>
    public static bool operator <=(RelativeChange left, RelativeChange right) => left.Value <= right.Value;

    /// <summary>Whether the first change is not smaller.</summary>
    public static bool operator >=(RelativeChange left, RelativeChange right) => left.Value >= right.Value;

    /// <summary>The number with its sign, always with a decimal point.</summary>
    public override string ToString() => Value.ToString("+0.######;-0.######;0", CultureInfo.InvariantCulture);
}
