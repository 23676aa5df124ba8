namespace Plc.Model.Serialization.Description;

/// <summary>
/// Regular expressions that mean the same in every language: alternatives, groups, repetitions, and classes that list their characters. Each is of the form that reads
/// a text once and never goes back far, so that no text makes it slow.
/// </summary>
internal static class Patterns
{
    /// <summary>The control characters of Unicode.</summary>
    private const string Controls = "\u0000-\u001f\u007f-\u009f";

    /// <summary>The control characters that a text of several lines may not have.</summary>
    private const string ControlsBesideBreaks = "\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f";

    /// <summary>White space but for control characters.</summary>
    private const string Spaces = " \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000";

    /// <summary>The characters of the basic plane that only join and direct others, which Unicode calls Format.</summary>
    private const string Formats =
        "\u00ad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb";

    private const string Month31 = "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])";
    private const string Month30 = "(0[469]|11)-(0[1-9]|[12][0-9]|30)";
    private const string February = "02-(0[1-9]|1[0-9]|2[0-8])";
    private const string LeapYear = "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)";

    internal const string Id = $"^[^{Controls}{Spaces}]([^{Controls}]*[^{Controls}{Spaces}])?$";

    internal const string Line = $"^[{Spaces}{Formats}]*[^{Controls}{Spaces}{Formats}][^{Controls}]*$";

    internal const string Prose = $"^[\t\n\r{Spaces}{Formats}]*[^{Controls}{Spaces}{Formats}][^{ControlsBesideBreaks}]*$";

    internal const string Date = $"^-?([0-9]{{4}}-({Month31}|{Month30}|{February})|{LeapYear}-02-29)$";

    internal const string Time = "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.,][0-9]{1,9})?)?$";

    internal const string Duration = "^PT([0-9]{1,4}H([0-9]{1,4}M)?|[0-9]{1,4}M)$";

    internal const string Language = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$";

    internal const string Guid = "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$";

    /// <summary>A scheme and a colon; what follows is for those who resolve addresses, but has no white space.</summary>
    internal const string Address = $"^[A-Za-z][A-Za-z0-9+.-]+:[^{Controls}{Spaces}]*$";

    /// <summary>Every school year, since an expression does not count.</summary>
    internal static string SchoolYear { get; } =
        $"^((19|20|21)({string.Join('|', Enumerable.Range(0, 100).Select(static year => $"{year:00}-{(year + 1) % 100:00}"))})|2200-01)$";
}
