using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using Plc.Model.Rules;

namespace Plc.Model.Primitives;

/// <summary>A school year, named by the two calendar years that it spans: 2026-27.</summary>
/// <remarks>Equal when they begin in the same year. Ordered in time. The default names no year and is refused by every constructor.</remarks>
public readonly record struct SchoolYear : IComparable<SchoolYear>, ISpanParsable<SchoolYear>, ISpanFormattable
{
    /// <summary>Makes a school year.</summary>
    /// <param name="startYear">The calendar year in which it begins, 1900 to 2200.</param>
    /// <exception cref="RuleException">PLC1010.</exception>
    public SchoolYear(int startYear)
    {
        Check(startYear).ThrowIfBroken(nameof(SchoolYear));
        StartYear = startYear;
    }

    /// <summary>The calendar year in which it begins; 0 for the default.</summary>
    public int StartYear { get; }

    /// <summary>The last day of the June in which it ends: the day that stands for a school year where days are compared and no calendar says more.</summary>
    public LocalDate LastOfJune => new(StartYear + 1, 6, 30);

    /// <summary>No school year begins before this day.</summary>
    internal LocalDate FirstOfJuly => new(StartYear, 7, 1);

    /// <summary>No school year ends after this day.</summary>
    internal LocalDate LastOfAugust => new(StartYear + 1, 8, 31);

    /// <summary>All rules that this year breaks.</summary>
    public static RuleBreaches Check(int? startYear)
    {
        var breaches = new RuleBreaches();
        if (startYear is < 1900 or > 2200) breaches.Add(PrimitiveRules.SchoolYearRange, nameof(startYear));
        return breaches;
    }

    /// <inheritdoc/>
    public int CompareTo(SchoolYear other) => StartYear.CompareTo(other.StartYear);

    /// <summary>Whether the first is earlier.</summary>
    public static bool operator <(SchoolYear left, SchoolYear right) => left.StartYear < right.StartYear;

    /// <summary>Whether the first is later.</summary>
    public static bool operator >(SchoolYear left, SchoolYear right) => left.StartYear > right.StartYear;

    /// <summary>Whether the first is not later.</summary>
    public static bool operator <=(SchoolYear left, SchoolYear right) => left.StartYear <= right.StartYear;

    /// <summary>Whether the first is not earlier.</summary>
    public static bool operator >=(SchoolYear left, SchoolYear right) => left.StartYear >= right.StartYear;

    /// <summary>Reads a school year such as <c>2026-27</c>.</summary>
    public static SchoolYear Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static SchoolYear Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var year) ? year : throw new FormatException("Expected a school year such as 2026-27.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SchoolYear result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out SchoolYear result)
    {
        result = default;
        if (s.Length != 7 || s[4] != '-' || s[..4].ContainsAnyExceptInRange('0', '9') || s[5..].ContainsAnyExceptInRange('0', '9')) return false;
        var start = int.Parse(s[..4], CultureInfo.InvariantCulture);
        if (int.Parse(s[5..], CultureInfo.InvariantCulture) != (start + 1) % 100 || Check(start).Count > 0) return false;
        result = new(start);
        return true;
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        destination.TryWrite(CultureInfo.InvariantCulture, $"{StartYear:0000}-{(StartYear + 1) % 100:00}", out charsWritten);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Both years, such as <c>2026-27</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{StartYear:0000}-{(StartYear + 1) % 100:00}");
}
