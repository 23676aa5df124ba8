using System.Globalization;
using System.Text;
using Plc.Model.Fuzz.Mutations;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Fuzz.Targets;

/// <summary>Texts that are read as a value: what is refused is refused in both ways, and what is accepted is written and read back equal.</summary>
internal sealed class TextTarget : FuzzTarget
{
    internal override string Name => "texts";

    internal override string Extension => ".txt";

    internal override FuzzCase Make(Dice dice)
    {
        var text = dice.Between(0, 3) switch
        {
            0 => Unescaped(Awkward.Text(dice)),
            1 => dice.Between(-200, 20_000).ToString(CultureInfo.InvariantCulture),
            2 => $"{dice.Between(0, 9_999):0000}-{dice.Between(0, 99):00}",
            _ => dice.Pick("62.5", "2026-27", "zh-Hant-TW", "PK", "7-1 Math", "100.000000", "1"),
        };
        for (var changes = dice.Between(0, 3); changes > 0; changes--) text = Changed(dice, text);
        return new(Encoding.Unicode.GetBytes(text), "text", static bytes => Check(Encoding.Unicode.GetString(bytes)), CanShrink: false);
    }

    private static FuzzOutcome Check(string text)
    {
        var accepted = new[]
        {
            IsParsed<Id<Student>>(text), IsParsed<Percent>(text), IsParsed<Points>(text), IsParsed<SchoolYear>(text), IsParsed<GradeLevel>(text), IsParsed<LanguageTag>(text),
        };
        FuzzFailure.Unless(Id<Student>.Check(text).Count == 0 == accepted[0], "An id is a text that breaks no rule");
        FuzzFailure.Unless(LanguageTag.Check(text).Count == 0 == accepted[5], "A language tag is a text that breaks no rule");
        return new(accepted.Contains(true), []);
    }

    private static bool IsParsed<T>(string text) where T : struct, ISpanParsable<T>
    {
        var isParsed = T.TryParse(text, CultureInfo.InvariantCulture, out var value);
        FuzzFailure.Unless(T.TryParse(text.AsSpan(), CultureInfo.InvariantCulture, out var ofSpan) == isParsed && value.Equals(ofSpan), $"A text and its span give the same: {typeof(T)}");
        try
        {
            FuzzFailure.Unless(T.Parse(text, CultureInfo.InvariantCulture).Equals(value) && isParsed, $"What is parsed can be tried: {typeof(T)}");
        }
        catch (Exception exception) when (exception is RuleException or FormatException)
        {
            FuzzFailure.Unless(!isParsed, $"What can be tried is parsed: {typeof(T)}");
            FuzzFailure.Unless(!Canary.IsIn(exception.Message), $"No message says what the text is: {typeof(T)}");
        }
        if (!isParsed) return false;
        FuzzFailure.Unless(T.Parse(value.ToString()!, CultureInfo.InvariantCulture).Equals(value), $"A value is read back from its text: {typeof(T)}");
        return true;
    }

    private static string Unescaped(byte[] quoted)
    {
        try
        {
            return System.Text.Json.JsonDocument.Parse(quoted).RootElement.GetString()!;
        }
        catch (Exception exception) when (exception is System.Text.Json.JsonException or InvalidOperationException)
        {
            return Encoding.Latin1.GetString(quoted);
        }
    }

    private static string Changed(Dice dice, string text)
    {
        var at = dice.Between(0, text.Length);
        var c = dice.Pick('\0', ' ', '\t', '\n', '-', '+', '.', ',', '0', '9', 'e', 'K', '\ud800', '\udc00', '\u0660', '\u00a0', '\u2028', '\ufeff', '½', '−', 'İ', 'ı');
        return dice.Between(0, 2) switch
        {
            0 => text.Insert(at, c.ToString()),
            1 when at < text.Length => text.Remove(at, 1),
            _ => text[..at] + c + text[Math.Min(text.Length, at + 1)..],
        };
    }
}
