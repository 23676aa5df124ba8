using Plc.Model.Assessments;

namespace Plc.Model.Serialization.Results;

/// <summary>Reads points as nearly all files have them: up to five digits, and up to four after a decimal point. All others are left to those who know every form.</summary>
internal static class PlainPoints
{
    private const int MaxDigits = 5, MaxPlaces = 4;

    /// <summary>Reads a number at the beginning of bytes.</summary>
    /// <returns>How many bytes it takes; 0 where there is no such number. More digits may follow.</returns>
    internal static int Read(ReadOnlySpan<byte> bytes, out int units)
    {
        units = 0;
        if (bytes.IsEmpty || (uint)(bytes[0] - '0') > 9) return 0;
        var (at, value) = (1, bytes[0] - '0');
        // A number in JSON has no zeros before it.
        if (value > 0)
            for (; at < bytes.Length && at < MaxDigits && (uint)(bytes[at] - '0') <= 9; at++) value = value * 10 + (bytes[at] - '0');
        units = value * ResultCell.UnitsPerPoint;
        if (at == bytes.Length || bytes[at] != '.') return at;
        var step = ResultCell.UnitsPerPoint;
        var point = at++;
        for (; at < bytes.Length && at - point <= MaxPlaces && (uint)(bytes[at] - '0') <= 9; at++) units += (bytes[at] - '0') * (step /= 10);
        return at - point > 1 ? at : 0;
    }
}
