using System.Diagnostics.CodeAnalysis;
using Plc.Model.Rules;

namespace Plc.Model.Primitives;

/// <summary>A language, as a BCP 47 tag such as <c>en</c> or <c>es-US</c>.</summary>
/// <remarks>Equal when the tags are equal but for case, which is kept as RFC 5646 recommends it. The default names no language and is refused by every constructor.</remarks>
public readonly record struct LanguageTag : ISpanParsable<LanguageTag>
{
    private const int MaxSubtagLength = 8;

    /// <summary>Makes a language tag.</summary>
    /// <param name="value">Subtags of 1 to 8 letters or digits between hyphens, the first one of 2 to 8 letters.</param>
    /// <exception cref="RuleException">PLC1020.</exception>
    public LanguageTag(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Check(value).ThrowIfBroken(nameof(LanguageTag));
        Value = InUsualCase(value);
    }

    /// <summary>The tag, in the usual case; null for the default.</summary>
    public string? Value { get; }

    /// <summary>All rules that a text breaks as a language tag.</summary>
    public static RuleBreaches Check(string? value)
    {
        var breaches = new RuleBreaches();
        if (value is not null && !IsTag(value)) breaches.Add(PrimitiveRules.Language, nameof(value));
        return breaches;
    }

    /// <summary>Reads a language tag.</summary>
    public static LanguageTag Parse(string s, IFormatProvider? provider = null) => new(s);

    /// <inheritdoc/>
    public static LanguageTag Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => new(s.ToString());

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out LanguageTag result)
    {
        var isTag = s is not null && IsTag(s);
        result = isTag ? new(s!) : default;
        return isTag;
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out LanguageTag result) => TryParse(s.ToString(), provider, out result);

    /// <summary>The tag.</summary>
    public override string ToString() => Value ?? "";

    private static bool IsTag(string text)
    {
        var subtags = text.Split('-');
        return subtags[0].Length >= 2 && subtags[0].All(char.IsAsciiLetter) &&
            subtags.All(subtag => subtag.Length is >= 1 and <= MaxSubtagLength && subtag.All(char.IsAsciiLetterOrDigit));
    }

    /// <summary>Languages are lower case, countries upper case and scripts begin with a capital; what follows a single letter is lower case.</summary>
    private static string InUsualCase(string tag)
    {
        var subtags = tag.ToLowerInvariant().Split('-');
        for (var i = 1; i < subtags.Length && subtags[i].Length > 1; i++)
            subtags[i] = subtags[i].Length switch
            {
                2 => subtags[i].ToUpperInvariant(),
                4 => char.ToUpperInvariant(subtags[i][0]) + subtags[i][1..],
                _ => subtags[i],
            };
        return string.Join('-', subtags);
    }
}
