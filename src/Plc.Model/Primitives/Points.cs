using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Plc.Model.Rules;

namespace Plc.Model.Primitives;

/// <summary>Score points, 0 to 100,000, exact to 4 decimal places.</summary>
/// <remarks>Equal when the points are equal, however many zeros they were written with. Ordered by size. The default is 0 points.</remarks>
public readonly record struct Points : IComparable<Points>, ISpanParsable<Points>, ISpanFormattable
{
    /// <summary>The decimal places that points keep.</summary>
    public const int MaxDecimalPlaces = 4;

    /// <summary>The most points that one item has: enough for any test, and few enough that sums stay exact.</summary>
    public const int MaxValue = 100_000;

    /// <summary>Makes points.</summary>
    /// <param name="value">0 to 100,000, with at most 4 decimal places.</param>
    /// <exception cref="RuleException">PLC1007, PLC1008.</exception>
    public Points(decimal value)
    {
        Check(value).ThrowIfBroken(nameof(Points));
        Value = Quantity.Trim(value);
    }

    /// <summary>The points, 0 to 100,000.</summary>
    public decimal Value { get; }

    /// <summary>All rules that this number breaks as points.</summary>
    public static RuleBreaches Check(decimal? value)
    {
        var breaches = new RuleBreaches();
        if (value is < 0) breaches.Add(PrimitiveRules.PointsRange, nameof(value), "below 0");
        if (value is > MaxValue) breaches.Add(PrimitiveRules.PointsRange, nameof(value), "above 100,000");
        if (Quantity.HasMorePlaces(value, MaxDecimalPlaces)) breaches.Add(PrimitiveRules.DecimalPlaces, nameof(value), MaxDecimalPlaces);
        return breaches;
    }

    /// <inheritdoc/>
    public int CompareTo(Points other) => Value.CompareTo(other.Value);

    /// <summary>Whether the first are fewer.</summary>
    public static bool operator <(Points left, Points right) => left.Value < right.Value;

    /// <summary>Whether the first are more.</summary>
    public static bool operator >(Points left, Points right) => left.Value > right.Value;

    /// <summary>Whether the first are not more.</summary>
    public static bool operator <=(Points left, Points right) => left.Value <= right.Value;

    /// <summary>Whether the first are not fewer.</summary>
    public static bool operator >=(Points left, Points right) => left.Value >= right.Value;

    /// <summary>Reads a number such as <c>2</c> or <c>1.5</c>, always with a decimal point.</summary>
    public static Points Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Points Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => new(Quantity.Parse(s));

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Points result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Points result)
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

    /// <summary>The number, always with a decimal point.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
