using System.Buffers;

namespace Plc.Model.Serialization.Json;

/// <summary>Reads an address: a scheme of two characters or more, a colon and the rest, without white space.</summary>
internal static class Address
{
    internal const string Expected = "an address such as https://example.org/standard";

    private static readonly SearchValues<char> OfSchemes = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");

    /// <summary>Stands for all that has no scheme, such as a path of the file system: the model says that it is no address.</summary>
    private static readonly Uri WithoutScheme = new("", UriKind.Relative);

    /// <summary>What was found in place of an address, by its shape.</summary>
    internal static string Found(string text) => text.Any(char.IsWhiteSpace) ? "text with white space" : Serialization.Found.Text(text);

    internal static bool TryParse(ReadOnlySpan<char> text, out Uri address)
    {
        address = WithoutScheme;
        foreach (var c in text)
            if (char.IsWhiteSpace(c) || char.IsControl(c)) return false;
        return !HasScheme(text) || Uri.TryCreate(text.ToString(), UriKind.RelativeOrAbsolute, out address!);
    }

    private static bool HasScheme(ReadOnlySpan<char> text) =>
        text.IndexOf(':') is > 1 and var colon && char.IsAsciiLetter(text[0]) && !text[..colon].ContainsAnyExcept(OfSchemes);
}
