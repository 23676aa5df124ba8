using System.Globalization;
using System.Text;

namespace Plc.Model.Tool.Output;

/// <summary>Text of a file, or its name, as it may be shown on a terminal: nothing in it moves the cursor, changes colours or turns the direction of writing.</summary>
internal static class SafeText
{
    /// <summary>The text, with a replacement character for each character that is not to be seen.</summary>
    internal static string Of(string text)
    {
        if (!text.EnumerateRunes().Any(rune => !IsVisible(rune))) return text;
        var safe = new StringBuilder();
        foreach (var rune in text.EnumerateRunes()) safe.Append(IsVisible(rune) ? rune.ToString() : "\uFFFD");
        return safe.ToString();
    }

    /// <summary>Whether a character shows itself and does nothing else.</summary>
    internal static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or
        UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    /// <summary>How many columns of a terminal a visible character takes: none that stands on the one before, two of a wide script or an emoji.</summary>
    internal static int WidthOf(Rune rune) => rune.Value switch
    {
        < 0x300 => 1,
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => 0,
        >= 0x1100 and <= 0x115F or >= 0x231A and <= 0x231B or >= 0x23E9 and <= 0x23EC or >= 0x2614 and <= 0x2615 or >= 0x2648 and <= 0x2653 or 0x26A1 or 0x26BD or 0x26BE => 2,
        0x2705 or >= 0x270A and <= 0x270B or 0x2728 or 0x274C or 0x274E or >= 0x2753 and <= 0x2755 or 0x2757 or >= 0x2795 and <= 0x2797 or 0x2B50 or 0x2B55 => 2,
        >= 0x2E80 and <= 0x303E or >= 0x3041 and <= 0xA4CF or >= 0xA960 and <= 0xA97F or >= 0xAC00 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF => 2,
        >= 0xFE30 and <= 0xFE6F or >= 0xFF00 and <= 0xFF60 or >= 0xFFE0 and <= 0xFFE6 or >= 0x17000 and <= 0x18CFF or >= 0x1B000 and <= 0x1B2FF => 2,
        0x1F004 or 0x1F0CF or 0x1F18E or >= 0x1F191 and <= 0x1F19A or >= 0x1F1E6 and <= 0x1F64F or >= 0x1F680 and <= 0x1F6FF or >= 0x1F7E0 and <= 0x1F7EB => 2,
        >= 0x1F900 and <= 0x1FAFF or >= 0x20000 and <= 0x3FFFD => 2,
        _ => 1,
    };
}
