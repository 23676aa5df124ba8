using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Plc.Model.Analysis;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Serialization.Description;

namespace Plc.Model.Serialization.Json;

/// <summary>The kinds of single values.</summary>
internal static class Kinds
{
    private static readonly LocalTimePattern Minutes = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>Any text; what it may say is for the model to check.</summary>
    internal static Kind<string> Text { get; } = new TextKind(static () => ValueForms.Text);

    /// <summary>A text that the model checks to be one line.</summary>
    internal static Kind<string> Line { get; } = new TextKind(static () => ValueForms.Line);

    /// <summary>A text that the model checks to be one line or several.</summary>
    internal static Kind<string> Prose { get; } = new TextKind(static () => ValueForms.Prose);

    /// <summary>A text that the model checks to be a language tag.</summary>
    internal static Kind<string> LanguageText { get; } = new TextKind(static () => ValueForms.Language);

    /// <summary>A share in percent.</summary>
    internal static Kind<Percent> Percent { get; } = new NumberKind<Percent>(Primitives.Percent.Check, static n => new(n), static v => v.Value, static () => ValueForms.Percent);

    /// <summary>A signed difference of two shares.</summary>
    internal static Kind<PercentagePoints> PercentagePoints { get; } = new NumberKind<PercentagePoints>(Primitives.PercentagePoints.Check, static n => new(n), static v => v.Value, static () => ValueForms.PercentagePoints);

    /// <summary>Score points.</summary>
    internal static Kind<Points> Points { get; } = new NumberKind<Points>(Primitives.Points.Check, static n => new(n), static v => v.Value, static () => ValueForms.Points);

    /// <summary>A signed percent of a base.</summary>
    internal static Kind<RelativeChange> Change { get; } = new NumberKind<RelativeChange>(RelativeChange.Check, static n => new(n), static v => v.Value, static () => ValueForms.Change);

    /// <summary>A number with decimal places.</summary>
    internal static Kind<decimal> Number { get; } = new NumberKind<decimal>(static _ => default, static n => n, WithoutTrailingZeros, static () => ValueForms.Number);

    /// <summary>A sum of many numbers, which may be larger than any of them can be.</summary>
    internal static Kind<decimal> Sum { get; } = new NumberKind<decimal>(static _ => default, static n => n, WithoutTrailingZeros, static () => ValueForms.Sum);

    /// <summary>What is computed and may not be defined; only ever written.</summary>
    internal static Kind<Statistic> Statistic { get; } = new StatisticKind();

    /// <summary>True or false.</summary>
    internal static Kind<bool> Truth { get; } = new TruthKind();

    /// <summary>A number without decimal places.</summary>
    internal static Kind<int> WholeNumber { get; } = new WholeNumberKind();

    /// <summary>A count that may be larger than a whole number of 32 bits.</summary>
    internal static Kind<long> Count { get; } = new CountKind();

    /// <summary>A date of the ISO calendar.</summary>
    internal static Kind<LocalDate> Date { get; } = new FormattedKind<LocalDate>(IsoDate.Expected, IsoDate.TryParse, IsoDate.Format, static () => ValueForms.Date, IsoDate.Found);

    /// <summary>A time of day; seconds are written where there are any.</summary>
    internal static Kind<LocalTime> Time { get; } = new FormattedKind<LocalTime>("a time of day such as 13:05",
        static (ReadOnlySpan<char> text, out LocalTime value) => Minutes.Parse(text.ToString()).TryGetValue(default, out value) || LocalTimePattern.ExtendedIso.Parse(text.ToString()).TryGetValue(default, out value),
        static time => (time.NanosecondOfDay % NodaConstants.NanosecondsPerMinute == 0 ? Minutes : LocalTimePattern.ExtendedIso).Format(time), static () => ValueForms.Time);

    /// <summary>A length of time in whole minutes.</summary>
    internal static Kind<Duration> Duration { get; } = new FormattedKind<Duration>(IsoMinutes.Expected, IsoMinutes.TryParse, IsoMinutes.Format, static () => ValueForms.Duration);

    /// <summary>A day of the week.</summary>
    internal static Kind<IsoDayOfWeek> Weekday { get; } = new WordKind<IsoDayOfWeek>(first: (int)IsoDayOfWeek.Monday);

    /// <summary>A language.</summary>
    internal static Kind<LanguageTag> Language { get; } = new FormattedKind<LanguageTag>("a language tag such as en or es-US",
        static (ReadOnlySpan<char> text, out LanguageTag value) => LanguageTag.TryParse(text, null, out value), static language => language.Value!, static () => ValueForms.Language);

    /// <summary>A school year.</summary>
    internal static Kind<SchoolYear> SchoolYear { get; } = new FormattedKind<SchoolYear>("a school year such as 2026-27",
        static (ReadOnlySpan<char> text, out SchoolYear value) => Primitives.SchoolYear.TryParse(text, null, out value), static year => year.ToString(), static () => ValueForms.SchoolYear,
        FoundOfYear);

    /// <summary>A grade level.</summary>
    internal static Kind<GradeLevel> Grade { get; } = new FormattedKind<GradeLevel>("a grade level (PK, K or 1 to 13) such as \"7\"",
        static (ReadOnlySpan<char> text, out GradeLevel value) => GradeLevel.TryParse(text, null, out value), static grade => grade.ToString(), static () => ValueForms.Grade);

    /// <summary>An address.</summary>
    internal static Kind<Uri> Uri { get; } = new FormattedKind<Uri>(Address.Expected, Address.TryParse, static uri => uri.OriginalString, static () => ValueForms.Address, Address.Found);

    /// <summary>A globally unique identifier.</summary>
    internal static Kind<Guid> Guid { get; } = new FormattedKind<Guid>("an identifier of 32 hexadecimal digits in five groups, such as 0d6d1b2c-52a8-4d1a-9d3f-3f1c1a0b7e55",
        TryParseGuid, static guid => guid.ToString("D"), static () => ValueForms.Guid);

    /// <summary>A kind that is made when the first value of it is read or written.</summary>
    internal static Kind<T> Later<T>(Func<Kind<T>> make) where T : class => new LaterKind<T>(make);

    /// <summary>The id of something that stands elsewhere.</summary>
    internal static Kind<Id<T>> Id<T>() => new IdKind<T>(declares: false, isScoped: false);

    /// <summary>The id by which an object declares itself.</summary>
    /// <param name="isScoped">Whether it need only be unique within the enclosing object that opens a scope.</param>
    internal static Kind<Id<T>> DeclaredId<T>(bool isScoped = false) => new IdKind<T>(declares: true, isScoped);

    /// <summary>A reference: the id as text where it is local, an object with organization and id where it is not.</summary>
    /// <param name="isChecked">Whether a local one has to name what the community declares; not so where it has to name what stands beside it.</param>
    internal static Kind<Reference<T>> Reference<T>(bool isChecked = true) => new ReferenceKind<T>(isChecked);

    /// <summary>A word of a list: the names of the values, in camel case.</summary>
    /// <param name="isOpen">Whether an object with another word may stand in its place.</param>
    internal static Kind<T> Word<T>(bool isOpen = false) where T : struct, Enum => new WordKind<T>(isOpen: isOpen);

    /// <summary>A term of a list that may grow: a word of the list, or <c>{"other": "what it is called"}</c>.</summary>
    internal static Kind<OpenTerm<T>> Term<T>() where T : struct, Enum => new TermKind<T>();

    /// <summary>The division takes the zeros away, as the type's documentation has it; it is slow, and most numbers have none.</summary>
    private static decimal WithoutTrailingZeros(decimal number) => number.Scale == 0 ? number : number / 1.0000000000000000000000000000m;

    /// <summary>What was found in place of a school year, by its shape.</summary>
    private static string FoundOfYear(string text)
    {
        if (text.Length != 7 || text[4] != '-' || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, null, out var first) || !int.TryParse(text.AsSpan(5), NumberStyles.None, null, out var second))
            return Found.Text(text);
        return second == (first + 1) % 100 ? "one that begins before 1900 or after 2200" : "two years of which the second does not follow the first";
    }

    /// <summary>The framework's parser passes over white space and takes signs and prefixes besides.</summary>
    private static bool TryParseGuid(ReadOnlySpan<char> text, out Guid value)
    {
        value = default;
        foreach (var c in text)
            if (!char.IsAsciiHexDigit(c) && c != '-') return false;
        return System.Guid.TryParseExact(text, "D", out value);
    }

    internal delegate bool TextParser<T>(ReadOnlySpan<char> text, out T value);

    private sealed class LaterKind<T>(Func<Kind<T>> make) : Kind<T> where T : class
    {
        private readonly Lazy<Kind<T>> _kind = new(make);

        internal override bool TryRead(ref Utf8JsonReader json, ReadContext context, out T value) => _kind.Value.TryRead(ref json, context, out value);

        internal override void Write(Utf8JsonWriter json, T value) => _kind.Value.Write(json, value);

        internal override Form Form => _kind.Value.Form;

        internal override void Missing(ReadContext context, bool areMany) => _kind.Value.Missing(context, areMany);
    }

    private sealed class TextKind(Func<Form> form) : Kind<string>
    {
        internal override bool TryRead(ref Utf8JsonReader json, ReadContext context, out string value) => json.TryText(context, "text", out value);

        internal override void Write(Utf8JsonWriter json, string value) => json.WriteStringValue(value);

        internal override Form Form => form();
    }

    private sealed class TruthKind : Kind<bool>
    {
        internal override bool TryRead(ref Utf8JsonReader json, ReadContext context, out bool value)
        {
            value = json.TokenType == JsonTokenType.True;
            return value || json.Expect(context, JsonTokenType.False, "true or false");
        }

        internal override void Write(Utf8JsonWriter json, bool value) => json.WriteBooleanValue(value);

        internal override Form Form => ValueForms.Truth;
    }

    private sealed class NumberKind<T>(Func<decimal?, RuleBreaches> check, Func<decimal, T> make, Func<T, decimal> number, Func<Form> form) : Kind<T> where T : struct
    {
        internal override bool TryRead(ref Utf8JsonReader json, ReadContext context, out T value)
        {
            value = default;
            if (!json.TryNumber(context, out var read) || (!context.OnlyAccepts && !json.Accept(context, check(read)))) return false;
            value = make(read);
            return true;
        }

        internal override void Write(Utf8JsonWriter json, T value) => json.WriteNumberValue(number(value));

        internal override Form Form => form();
    }

    private sealed class WholeNumberKind : Kind<int>
    {
        internal override bool TryRead(ref Utf8JsonReader json, ReadContext context, out int value)
        {
            value = 0;
            if (!json.TryNumber(context, out var number)) return false;
            if (number == decimal.Truncate(number) && number is >= int.MinValue and <= int.MaxValue)
            {
                value = (int)number;
                return true;
            }
            if (number != decimal.Truncate(number)) context.Add(FormRules.ValueKind, (int)json.TokenStartIndex, "a whole number", "a number with decimal places");
            else context.Add(FormRules.ValueKind, (int)json.TokenStartIndex, "a whole number from -2,147,483,648 to 2,147,483,647", number > 0 ? "a greater one" : "a lesser one");
            return false;
        }

        internal override void Write(Utf8JsonWriter json, int value) => json.WriteNumberValue(value);

        internal override Form Form => ValueForms.WholeNumber;
    }

    private sealed class CountKind : Kind<long>
    {
        internal override bool TryRead(ref Utf8JsonReader json, ReadContext context, out long value)
        {
            value = 0;
            if (!json.TryNumber(context, out var number)) return false;
            var isCount = number == decimal.Truncate(number) && number is >= long.MinValue and <= long.MaxValue;
            if (isCount) value = (long)number;
            else context.Add(FormRules.ValueKind, (int)json.TokenStartIndex, "a whole number", number == decimal.Truncate(number) ? "one of more than 64 bits" : "a number with decimal places");
            return isCount;
        }

        internal override void Write(Utf8JsonWriter json, long value) => json.WriteNumberValue(value);

        internal override Form Form => ValueForms.Count;
    }

    private sealed class StatisticKind : Kind<Statistic>
    {
        internal override bool TryRead(ref Utf8JsonReader json, ReadContext context, out Statistic value) => throw new NotSupportedException("What is computed is not read.");

        internal override void Write(Utf8JsonWriter json, Statistic value)
        {
            if (value.Value is { } number) json.WriteNumberValue(number);
            else json.WriteNullValue();
        }

        internal override Form Form => ValueForms.Statistic;
    }

    private sealed class FormattedKind<T>(string expected, TextParser<T> parse, Func<T, string> format, Func<Form> form, Func<string, string>? found = null) : Kind<T>
    {
        /// <summary>Dates, years and grades are shorter.</summary>
        private const int ShortLength = 32;

        internal override bool TryRead(ref Utf8JsonReader json, ReadContext context, out T value)
        {
            if (TryShort(ref json, context, out value)) return true;
            if (!json.TryText(context, expected, out var text)) return false;
            if (parse(text, out value)) return true;
            context.Add(FormRules.TextFormat, (int)json.TokenStartIndex, expected, (found ?? Found.Text)(text));
            return false;
        }

        internal override void Write(Utf8JsonWriter json, T value) => json.WriteStringValue(format(value));

        /// <summary>Reads a short text where it stands, without taking memory for it.</summary>
        private bool TryShort(ref Utf8JsonReader json, ReadContext context, out T value)
        {
            value = default!;
            if (json.TokenType != JsonTokenType.String || json.ValueIsEscaped || json.ValueSpan.Length > context.Options.MaxTextBytes) return false;
            Span<char> text = stackalloc char[ShortLength];
            return Ascii.ToUtf16(json.ValueSpan, text, out var length) == OperationStatus.Done && parse(text[..length], out value);
        }

        internal override Form Form => form();
    }
}
