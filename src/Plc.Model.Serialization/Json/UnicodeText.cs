using System.Globalization;
using System.Text.Unicode;

namespace Plc.Model.Serialization.Json;

/// <summary>Whether a text of JSON that is not decoded is Unicode. The framework says so by an exception alone, which takes too long for many texts.</summary>
internal static class UnicodeText
{
    /// <summary>What is wrong with a text that is no Unicode and whose bytes are UTF-8.</summary>
    internal const string HalfPair = "an escape that is half of a surrogate pair";

    /// <summary>Whether every byte belongs to UTF-8 and every surrogate that is written by its number to a pair.</summary>
    /// <param name="json">The text without its quotes.</param>
    internal static bool IsValid(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json)) return false;
        while (json.IndexOf((byte)'\\') is >= 0 and var escape)
        {
            json = json[escape..];
            var unit = Unit(json);
            if (char.IsLowSurrogate(unit) || (char.IsHighSurrogate(unit) && !char.IsLowSurrogate(Unit(json[6..])))) return false;
            json = json[(char.IsHighSurrogate(unit) ? 12 : 2)..];
        }
        return true;
    }

    /// <summary>What is wrong with a text that is no Unicode.</summary>
    /// <param name="json">The text without its quotes.</param>
    internal static string Fault(ReadOnlySpan<byte> json) => Utf8.IsValid(json) ? HalfPair : "bytes that are not UTF-8";

    /// <summary>The UTF-16 code unit that is written by its number at the beginning; 0 where none is.</summary>
    private static char Unit(ReadOnlySpan<byte> json) =>
        json.StartsWith("\\u"u8) && json.Length >= 6 && ushort.TryParse(json.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) ? (char)unit : '\0';
}
