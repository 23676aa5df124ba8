using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Plc.Model.Rules;

namespace Plc.Model.Primitives;

/// <summary>A share, from 0 to 100 percent, exact to 6 decimal places.</summary>
/// <remarks>
/// Equal when the shares are equal, however many zeros they were written with. Ordered by size. The default is 0 percent.
/// A difference of two shares is <see cref="PercentagePoints"/>; a change relative to a base is <see cref="RelativeChange"/>.
/// </remarks>
public readonly record struct Percent : IComparable<Percent>, ISpanParsable<Percent>, ISpanFormattable
{
    /// <summary>The decimal places that a share keeps.</summary>
    public const int MaxDecimalPlaces = 6;

    /// <summary>Makes a share.</summary>
    /// <param name="value">0 to 100, with at most 6 decimal places.</param>
    /// <exception cref="RuleException">PLC1006, PLC1007.</exception>
    public Percent(decimal value)
    {
        Check(value).ThrowIfBroken(nameof(Percent));
        Value = Quantity.Trim(value);
    }

    /// <summary>The share, 0 to 100.</summary>
    public decimal Value { get; }

    /// <summary>All rules that this number breaks as a share.</summary>
    public static RuleBreaches Check(decimal? value)
    {
        var breaches = new RuleBreaches();
        if (value is < 0) breaches.Add(PrimitiveRules.PercentRange, nameof(value), "below 0");
        if (value is > 100) breaches.Add(PrimitiveRules.PercentRange, nameof(value), "above 100");
        if (Quantity.HasMorePlaces(value, MaxDecimalPlaces)) breaches.Add(PrimitiveRules.DecimalPlaces, nameof(value), MaxDecimalPlaces);
        return breaches;
    }

    /// <summary>By how much the first share is above the second, in percentage points.</summary>
    public static PercentagePoints operator -(Percent left, Percent right) => new(left.Value - right.Value);

    /// <summary>By how much a share is above another, in percentage points.</summary>
    public static PercentagePoints Subtract(Percent left, Percent right) => left - right;

    /// <inheritdoc/>
    public int CompareTo(Percent other) => Value.CompareTo(other.Value);

    /// <summary>Whether the first share is smaller.</summary>
    public static bool operator <(Percent left, Percent right) => left.Value < right.Value;

    /// <summary>Whether the first share is larger.</summary>
    public static bool operator >(Percent left, Percent right) => left.Value > right.Value;

    /// <summary>Whether the first share is not larger.</summary>
    public static bool operator <=(Percent left, Percent right) => left.Value <= right.Value;

    /// <summary>Whether the first share is not smaller.</summary>
    public static bool operator >=(Percent left, Percent right) => left.Value >= right.Value;

    /// <summary>Reads a number such as <c>80</c> or <c>62.5</c>, always with a decimal point.</summary>
    public static Percent Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Percent Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => new(Quantity.Parse(s));

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Percent result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Percent result)
    {
        var parsed = Quantity.TryParse(s, out var value) && Check(value).Count == 0;
        result = parsed ? new(value) : default;
        return parsed;
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Value.TryFormat(destination, out charsWritten, default, CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>The number, always with a decimal point and without a sign for percent.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
