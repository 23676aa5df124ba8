using System.Globalization;

namespace Plc.Model.Primitives;

/// <summary>What the decimal quantities have in common.</summary>
public static class Quantity
{
    /// <summary>The largest number, above or below 0: a product of two keeps all digits before the point.</summary>
    public const decimal MaxSize = 1_000_000_000_000;

    /// <summary>The same number without zeros at its end, so that equal numbers have one form. A whole number has it already, and a division is slow.</summary>
    internal static decimal Trim(decimal value) => value.Scale == 0 ? value : value / 1.0000000000000000000000000000m;

    internal static bool HasMorePlaces(decimal? value, int places) => value is { } number && number.Scale > places && Trim(number).Scale > places;

    /// <inheritdoc cref="Trim(decimal)"/>
    internal static decimal? Trim(decimal? value) => value is { } number ? Trim(number) : null;

    /// <summary>Reads digits with at most one decimal point and a sign; refuses what a decimal cannot hold exactly.</summary>
    internal static bool TryParse(ReadOnlySpan<char> text, out decimal value)
    {
        var exact = text.Contains('.') ? text.TrimEnd('0') : text;
        value = 0;
        return exact.Length <= MaxExactLength &&
            decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    internal static decimal Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var value) ? value : throw new FormatException("Expected a number with a decimal point, such as 62.5.");

    /// <summary>28 digits, which every decimal holds, a sign and a point.</summary>
    private const int MaxExactLength = 30;
}
