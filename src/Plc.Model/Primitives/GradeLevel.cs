using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Plc.Model.Rules;

namespace Plc.Model.Primitives;

/// <summary>A grade level: pre-kindergarten (PK), kindergarten (K), or grade 1 to 13.</summary>
/// <remarks>Equal when the grades are equal. Ordered from pre-kindergarten upward. The default is kindergarten.</remarks>
public readonly record struct GradeLevel : IComparable<GradeLevel>, ISpanParsable<GradeLevel>, ISpanFormattable
{
    /// <summary>Makes a grade level.</summary>
    /// <param name="number">The number of the grade: 1 to 13, 0 for kindergarten, -1 for pre-kindergarten.</param>
    /// <exception cref="RuleException">PLC1009.</exception>
    public GradeLevel(int number)
    {
        Check(number).ThrowIfBroken(nameof(GradeLevel));
        Number = number;
    }

    /// <summary>The number of the grade: 0 for kindergarten, -1 for pre-kindergarten.</summary>
    public int Number { get; }

    /// <summary>All rules that this number breaks as a grade.</summary>
    public static RuleBreaches Check(int? number)
    {
        var breaches = new RuleBreaches();
        if (number is < -1 or > 13) breaches.Add(PrimitiveRules.GradeRange, nameof(number));
        return breaches;
    }

    /// <inheritdoc/>
    public int CompareTo(GradeLevel other) => Number.CompareTo(other.Number);

    /// <summary>Whether the first grade is lower.</summary>
    public static bool operator <(GradeLevel left, GradeLevel right) => left.Number < right.Number;

    /// <summary>Whether the first grade is higher.</summary>
    public static bool operator >(GradeLevel left, GradeLevel right) => left.Number > right.Number;

    /// <summary>Whether the first grade is not higher.</summary>
    public static bool operator <=(GradeLevel left, GradeLevel right) => left.Number <= right.Number;

    /// <summary>Whether the first grade is not lower.</summary>
    public static bool operator >=(GradeLevel left, GradeLevel right) => left.Number >= right.Number;

    /// <summary>Reads <c>PK</c>, <c>K</c> or <c>1</c> to <c>13</c>.</summary>
    public static GradeLevel Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static GradeLevel Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var grade) ? grade : throw new FormatException("Expected a grade level: PK, K or 1 to 13.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out GradeLevel result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out GradeLevel result)
    {
        var number = s switch
        {
            "PK" => -1,
            "K" => 0,
            [>= '1' and <= '9'] or ['1', >= '0' and <= '3'] => int.Parse(s, CultureInfo.InvariantCulture),
            _ => int.MinValue,
        };
        result = number == int.MinValue ? default : new(number);
        return number != int.MinValue;
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var text = ToString();
        charsWritten = text.TryCopyTo(destination) ? text.Length : 0;
        return charsWritten > 0;
    }

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary><c>PK</c>, <c>K</c> or the number.</summary>
    public override string ToString() => Number switch { -1 => "PK", 0 => "K", _ => Number.ToString(CultureInfo.InvariantCulture) };
}
