using System.Globalization;
using System.Text;
using NodaTime;
using Plc.Model.Rules;

namespace Plc.Model.Primitives;

/// <summary>The checks that nearly every type needs, each silent where its value is missing.</summary>
internal static class Checks
{
    private const int ShortList = 8;

    /// <summary>A default id names nothing (PLC1002).</summary>
    internal static void Id<T>(this ref RuleBreaches breaches, Id<T>? id, string path)
    {
        if (id is { IsDefault: true }) breaches.Add(PrimitiveRules.IdMissing, path);
    }

    /// <summary>A default reference names nothing (PLC1002).</summary>
    internal static void Reference<T>(this ref RuleBreaches breaches, Reference<T>? reference, string path)
    {
        if (reference is { IsDefault: true }) breaches.Add(PrimitiveRules.IdMissing, path);
    }

    /// <summary>No id of a list is the default (PLC1002), none stands twice (PLC1014).</summary>
    internal static void DistinctIds<T>(this ref RuleBreaches breaches, ValueList<Id<T>>? ids, string path)
    {
        if (ids is not { } list) return;
        for (var i = 0; i < list.Count; i++)
            if (list[i].IsDefault) breaches.Add(PrimitiveRules.IdMissing, $"{path}/{i}");
        breaches.Distinct<Id<T>, Id<T>>(list, static id => id, path, PrimitiveRules.ListedTwice);
    }

    /// <summary>No reference of a list is the default (PLC1002), none stands twice (PLC1014).</summary>
    internal static void DistinctReferences<T>(this ref RuleBreaches breaches, ValueList<Reference<T>>? references, string path)
    {
        if (references is not { } list) return;
        for (var i = 0; i < list.Count; i++)
            if (list[i].IsDefault) breaches.Add(PrimitiveRules.IdMissing, $"{path}/{i}");
        breaches.Distinct<Reference<T>, Reference<T>>(list, static reference => reference, path, PrimitiveRules.ListedTwice);
    }

    /// <summary>No key of a list stands twice: the second is the fault.</summary>
    internal static void Distinct<T, TKey>(this ref RuleBreaches breaches, ValueList<T>? items, Func<T, TKey> key, string path, Rule rule, string member = "")
        where TKey : notnull
    {
        if (items is not { Count: > 1 } list) return;
        // Most lists are short, and are compared faster than a set is made.
        var seen = list.Count > ShortList ? new HashSet<TKey>(list.Count) : null;
        for (var i = 0; i < list.Count; i++)
            if (seen is null ? StandsBefore(list, i, key) : !seen.Add(key(list[i]))) breaches.Add(rule, $"{path}/{i}{member}");
    }

    private static bool StandsBefore<T, TKey>(ValueList<T> list, int index, Func<T, TKey> key)
    {
        var own = key(list[index]);
        for (var i = 0; i < index; i++)
            if (EqualityComparer<TKey>.Default.Equals(key(list[i]), own)) return true;
        return false;
    }

    /// <summary>A text of one line says something (PLC1004) and is well-formed (PLC1005).</summary>
    internal static void Line(this ref RuleBreaches breaches, string? text, string path) => breaches.Text(text, path, lineBreaks: false);

    /// <summary>A text that may have several lines says something (PLC1004) and is well-formed (PLC1005).</summary>
    internal static void Prose(this ref RuleBreaches breaches, string? text, string path) => breaches.Text(text, path, lineBreaks: true);

    /// <summary>Every text of a list is of one line, says something (PLC1004) and is well-formed (PLC1005).</summary>
    internal static void EachLine(this ref RuleBreaches breaches, ValueList<string>? texts, string path) => breaches.EachText(texts, path, lineBreaks: false);

    /// <summary>Every text of a list, of several lines or one, says something (PLC1004) and is well-formed (PLC1005).</summary>
    internal static void EachProse(this ref RuleBreaches breaches, ValueList<string>? texts, string path) => breaches.EachText(texts, path, lineBreaks: true);

    /// <summary>An address is absolute as it is written, which a path of the file system is not, and is well-formed and without white space (PLC1005).</summary>
    internal static void Address(this ref RuleBreaches breaches, Uri? address, string path, Rule absolute)
    {
        if (address is null) return;
        if (!address.IsAbsoluteUri || !address.OriginalString.StartsWith(address.Scheme + ":", StringComparison.OrdinalIgnoreCase)) breaches.Add(absolute, path);
        else if (TextFault(address.OriginalString, lineBreaks: false) is { } fault) breaches.Add(PrimitiveRules.TextForm, path, fault);
        else if (address.OriginalString.Any(char.IsWhiteSpace)) breaches.Add(PrimitiveRules.TextForm, path, "an address with white space");
    }

    /// <summary>A word is one of its list (PLC1015).</summary>
    internal static void Word<T>(this ref RuleBreaches breaches, T? word, string path) where T : struct, Enum
    {
        if (word is { } given && !Enum.IsDefined(given)) breaches.Add(PrimitiveRules.WordUnknown, path);
    }

    /// <summary>Every word of a list is one of the words that there are (PLC1015), none stands twice (PLC1014).</summary>
    internal static void DistinctWords<T>(this ref RuleBreaches breaches, ValueList<T>? words, string path) where T : struct, Enum
    {
        if (words is not { } list) return;
        for (var i = 0; i < list.Count; i++)
            if (!Enum.IsDefined(list[i])) breaches.Add(PrimitiveRules.WordUnknown, $"{path}/{i}");
        breaches.Distinct<T, T>(list, static word => word, path, PrimitiveRules.ListedTwice);
    }

    /// <summary>Every day is one of the week (PLC1015), none stands twice (PLC1014).</summary>
    internal static void Weekdays(this ref RuleBreaches breaches, ValueList<IsoDayOfWeek>? days, string path)
    {
        if (days is not { } list) return;
        for (var i = 0; i < list.Count; i++)
            if (list[i] is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday) breaches.Add(PrimitiveRules.WordUnknown, $"{path}/{i}");
        breaches.Distinct<IsoDayOfWeek, IsoDayOfWeek>(list, static day => day, path, PrimitiveRules.ListedTwice);
    }

    /// <summary>A default school year names none (PLC1010).</summary>
    internal static void Year(this ref RuleBreaches breaches, SchoolYear? year, string path)
    {
        if (year is { StartYear: 0 }) breaches.Add(PrimitiveRules.SchoolYearRange, path);
    }

    /// <summary>A default language tag names none (PLC1020).</summary>
    internal static void Language(this ref RuleBreaches breaches, LanguageTag? language, string path)
    {
        if (language is { Value: null }) breaches.Add(PrimitiveRules.Language, path);
    }

    /// <summary>A number has no more decimal places than are kept (PLC1007), and is not larger than can be computed with exactly (PLC1021).</summary>
    internal static void Number(this ref RuleBreaches breaches, decimal? number, string path)
    {
        breaches.Size(number, path);
        if (Quantity.HasMorePlaces(number, Percent.MaxDecimalPlaces)) breaches.Add(PrimitiveRules.DecimalPlaces, path, Percent.MaxDecimalPlaces);
    }

    /// <summary>A number is not larger than can be computed with exactly (PLC1021).</summary>
    internal static void Size(this ref RuleBreaches breaches, decimal? number, string path)
    {
        if (number is < -Quantity.MaxSize) breaches.Add(PrimitiveRules.NumberRange, path, "below -1,000,000,000,000");
        if (number is > Quantity.MaxSize) breaches.Add(PrimitiveRules.NumberRange, path, "above 1,000,000,000,000");
    }

    /// <summary>An interval does not end before it begins (PLC1013).</summary>
    internal static void Interval(this ref RuleBreaches breaches, LocalDate? begin, LocalDate? end, string path)
    {
        if (end?.WithCalendar(CalendarSystem.Iso) < begin?.WithCalendar(CalendarSystem.Iso)) breaches.Add(PrimitiveRules.IntervalOrder, path, "The end lies before the beginning");
    }

    /// <summary>A time of day ends after it begins (PLC1013).</summary>
    internal static void Interval(this ref RuleBreaches breaches, LocalTime? begin, LocalTime? end, string path)
    {
        if (end < begin) breaches.Add(PrimitiveRules.IntervalOrder, path, "The end lies before the beginning");
        if (end is not null && end == begin) breaches.Add(PrimitiveRules.IntervalOrder, path, "The end is the same time as the beginning");
    }

    /// <summary>No known date is earlier than the last known one before it.</summary>
    internal static void DatesDoNotDescend(this ref RuleBreaches breaches, IEnumerable<(LocalDate? Date, string Path)> dates, Rule rule)
    {
        LocalDate? last = null;
        foreach (var (date, path) in dates)
        {
            if (date?.WithCalendar(CalendarSystem.Iso) is not { } day) continue;
            if (day < last) breaches.Add(rule, path);
            last = day;
        }
    }

    /// <summary>What is wrong with a text, by its shape; null when it is well-formed Unicode without control characters.</summary>
    internal static string? TextFault(string text, bool lineBreaks)
    {
        for (var i = IndexOfUncommon(text); i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsControl(c) && !(lineBreaks && c is '\n' or '\r' or '\t')) return c is '\n' or '\r' ? "a line break; this text is one line" : "a control character";
            if (!char.IsSurrogate(c)) continue;
            if (!Rune.TryGetRuneAt(text, i, out _)) return "half of a surrogate pair";
            i++;
        }
        return null;
    }

    /// <summary>Where a text has its first character other than those of ASCII that can be seen; its length where it has none, as most ids do and many texts.</summary>
    private static int IndexOfUncommon(string text) => text.AsSpan().IndexOfAnyExceptInRange(' ', '~') is var index and >= 0 ? index : text.Length;

    /// <summary>Whether nothing of a text can be seen, be it white space or characters that only join and direct others.</summary>
    private static bool IsBlank(string text)
    {
        foreach (var c in text)
            if (!char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format) return false;
        return true;
    }

    private static bool IsFaulty(string text, bool lineBreaks) => IsBlank(text) || TextFault(text, lineBreaks) is not null;

    /// <summary>The path of an element is made only for one that is faulty.</summary>
    private static void EachText(this ref RuleBreaches breaches, ValueList<string>? texts, string path, bool lineBreaks)
    {
        if (texts is not { } list) return;
        for (var i = 0; i < list.Count; i++)
            if (IsFaulty(list[i], lineBreaks)) breaches.Text(list[i], $"{path}/{i}", lineBreaks);
    }

    private static void Text(this ref RuleBreaches breaches, string? text, string path, bool lineBreaks)
    {
        if (text is null) return;
        if (IsBlank(text)) breaches.Add(PrimitiveRules.TextBlank, path);
        else if (TextFault(text, lineBreaks) is { } fault) breaches.Add(PrimitiveRules.TextForm, path, fault);
    }
}
