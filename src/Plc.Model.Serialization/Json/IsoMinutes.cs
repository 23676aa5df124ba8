using System.Globalization;
using NodaTime;

namespace Plc.Model.Serialization.Json;

/// <summary>Reads a length of time of the form PT1H30M, in hours and minutes, and nothing else.</summary>
internal static class IsoMinutes
{
    internal const string Expected = "a length of time such as PT45M";

    private const int MaxDigits = 4;

    internal static bool TryParse(ReadOnlySpan<char> text, out Duration duration)
    {
        duration = default;
        if (!text.StartsWith("PT") || text.Length == 2) return false;
        var rest = text[2..];
        if (!TryPart(ref rest, 'H', out var hours) || !TryPart(ref rest, 'M', out var minutes) || rest.Length > 0) return false;
        duration = Duration.FromMinutes(hours * 60L + minutes);
        return true;
    }

    /// <summary>The length of time as it is written: hours where there are whole ones, and minutes where there are others.</summary>
    internal static string Format(Duration duration)
    {
        var (hours, minutes) = Math.DivRem((long)duration.TotalMinutes, 60);
        return string.Create(CultureInfo.InvariantCulture, $"PT{(hours > 0 ? $"{hours}H" : "")}{(minutes > 0 || hours == 0 ? $"{minutes}M" : "")}");
    }

    /// <summary>The number before a letter, 0 where the letter is not there; takes both away.</summary>
    private static bool TryPart(ref ReadOnlySpan<char> text, char letter, out int number)
    {
        number = 0;
        if (text.IndexOf(letter) is not (>= 0 and var end)) return true;
        if (end > MaxDigits || !int.TryParse(text[..end], NumberStyles.None, CultureInfo.InvariantCulture, out number)) return false;
        text = text[(end + 1)..];
        return true;
    }
}
