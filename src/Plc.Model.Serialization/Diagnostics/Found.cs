using System.Globalization;

namespace Plc.Model.Serialization;

/// <summary>Says what was found by its shape, never by its value.</summary>
internal static class Found
{
    internal static string Text(string text) => text.Length switch
    {
        0 => "an empty text",
        1 => "text of 1 character",
        _ => string.Create(CultureInfo.InvariantCulture, $"text of {text.Length} characters"),
    };

    internal static string Cells(int count) => count == 1 ? "1 cell" : string.Create(CultureInfo.InvariantCulture, $"{count} cells");

    internal static string Rows(int count) => count == 1 ? "1 row" : string.Create(CultureInfo.InvariantCulture, $"{count} rows");

    internal static string Bytes(int count) => count == 1 ? "1 byte" : string.Create(CultureInfo.InvariantCulture, $"{count:N0} bytes");
}
