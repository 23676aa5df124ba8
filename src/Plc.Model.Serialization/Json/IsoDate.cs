using System.Buffers;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Plc.Model.Serialization.Json;

/// <summary>Reads a date of the form 2026-09-01, and nothing else; by hand, since a text pattern takes ten times as long.</summary>
internal static class IsoDate
{
    internal const string Expected = "a date such as 2026-09-01";

    /// <summary>What was found in place of a date, by its shape.</summary>
    internal static string Found(string text) =>
        text.Length == 10 && text[4] == '-' && text[7] == '-' && TryDigits(text.AsSpan(0, 4), out _) && TryDigits(text.AsSpan(5, 2), out _) && TryDigits(text.AsSpan(8, 2), out _)
            ? "a day that the calendar does not have"
            : Serialization.Found.Text(text);

    internal static bool TryParse(ReadOnlySpan<char> text, out LocalDate date)
    {
        date = default;
        // Before the year 1 the framework of dates writes a sign; nobody needs it, and what was written is read.
        if (text.StartsWith('-')) return LocalDatePattern.Iso.Parse(text.ToString()).TryGetValue(default, out date);
        if (text.Length != 10 || text[4] != '-' || text[7] != '-') return false;
        if (!TryDigits(text[..4], out var year) || !TryDigits(text[5..7], out var month) || !TryDigits(text[8..], out var day)) return false;
        if (month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month)) return false;
        date = new(year, month, day);
        return true;
    }

    /// <summary>Reads ten bytes of the form 2026-09-01.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> utf8, out LocalDate date)
    {
        Span<char> text = stackalloc char[10];
        date = default;
        return Ascii.ToUtf16(utf8, text, out var length) == OperationStatus.Done && TryParse(text[..length], out date);
    }

    /// <summary>The date as it is written.</summary>
    internal static string Format(LocalDate date) => date.Year is < 0 or > 9999 ? LocalDatePattern.Iso.Format(date) : string.Create(10, date, static (text, date) =>
    {
        text[4] = text[7] = '-';
        Write(date.Year, text[..4]);
        Write(date.Month, text[5..7]);
        Write(date.Day, text[8..]);
    });

    private static void Write(int number, Span<char> digits)
    {
        for (var i = digits.Length - 1; i >= 0; i--, number /= 10) digits[i] = (char)('0' + number % 10);
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c)) return false;
            value = value * 10 + (c - '0');
        }
        return true;
    }
}
