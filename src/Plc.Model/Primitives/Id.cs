using System.Diagnostics.CodeAnalysis;
using Plc.Model.Rules;

namespace Plc.Model.Primitives;

/// <summary>The id of a <typeparamref name="T"/>: 1 to 200 characters of any text, without control characters or outer white space.</summary>
/// <typeparam name="T">What the id names, so that the id of a team cannot stand for that of a student.</typeparam>
/// <remarks>
/// Equal when the characters are equal, compared ordinally: never folded, trimmed or changed. Ordered ordinally.
/// A character is a Unicode code point. The default means nothing, throws nothing, and is refused by every constructor.
/// </remarks>
public readonly record struct Id<T> : IComparable<Id<T>>, ISpanParsable<Id<T>>, ISpanFormattable
{
    private readonly string? _value;

    /// <summary>Makes an id of a text as it stands.</summary>
    /// <param name="value">1 to 200 characters.</param>
    /// <exception cref="RuleException">PLC1001: not a text that an id can be.</exception>
    public Id(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Check(value).ThrowIfBroken(nameof(Id<>));
        _value = value;
    }

    private Id(string value, bool isChecked)
    {
        _ = isChecked;
        _value = value;
    }

    /// <summary>The most characters that an id has.</summary>
    public const int MaxLength = 200;

    /// <summary>The text of the id; empty for the default.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether this is the default, which names nothing.</summary>
    public bool IsDefault => _value is null;

    /// <summary>All rules that this text breaks as an id.</summary>
    public static RuleBreaches Check(string? value)
    {
        var breaches = new RuleBreaches();
        if (value is not null && Fault(value) is { } fault) breaches.Add(PrimitiveRules.IdText, nameof(value), fault);
        return breaches;
    }

    /// <inheritdoc/>
    public int CompareTo(Id<T> other) => string.CompareOrdinal(_value, other._value);

    /// <summary>Whether the first id stands before the second.</summary>
    public static bool operator <(Id<T> left, Id<T> right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first id stands after the second.</summary>
    public static bool operator >(Id<T> left, Id<T> right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first id does not stand after the second.</summary>
    public static bool operator <=(Id<T> left, Id<T> right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first id does not stand before the second.</summary>
    public static bool operator >=(Id<T> left, Id<T> right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public static Id<T> Parse(string s, IFormatProvider? provider = null) => new(s);

    /// <inheritdoc/>
    public static Id<T> Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => new(s.ToString());

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Id<T> result)
    {
        result = s is null || Fault(s) is not null ? default : new(s);
        return !result.IsDefault;
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Id<T> result) => TryParse(s.ToString(), provider, out result);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        charsWritten = Value.TryCopyTo(destination) ? Value.Length : 0;
        return charsWritten == Value.Length;
    }

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value;

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;

    /// <summary>An id of a text that is known to be one: of printable ASCII, not too long.</summary>
    internal static Id<T> OfChecked(string value) => new(value, isChecked: true);

    private static string? Fault(string value)
    {
        if (value.Length == 0) return "an empty text";
        if (char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1])) return "text with white space at its beginning or end";
        if (Checks.TextFault(value, lineBreaks: false) is { } fault) return fault;
        if (value.Length <= MaxLength) return null;
        var length = value.EnumerateRunes().Count();
        return length > MaxLength ? $"text of {length} characters" : null;
    }
}
