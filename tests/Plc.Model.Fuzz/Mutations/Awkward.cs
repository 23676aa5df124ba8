using System.Text;

namespace Plc.Model.Fuzz.Mutations;

/// <summary>Single values at which readers stumble, as they stand in JSON.</summary>
internal static class Awkward
{
    private static readonly string[] Numbers =
    [
        "0", "-0", "0.0", "1", "-1", "100", "100.0000001", "0.0000001", "1e2", "1E-5", "1e999999999", "-1e-999999999", "0e99999999999999999999", "1e28", "1e29", "9.9e27",
        "79228162514264337593543950335", "79228162514264337593543950336", "0.3333333333333333333333333333333333", "2147483647", "2147483648", "-2147483649", "1.50", "2.0",
        "1000000000000", "1000000000001", "9223372036854775808", Canary.Number, "-" + Canary.Number + ".5",
        "01", "+1", ".5", "5.", "1e", "NaN", "Infinity", "0x10", "1_000", "--1",
    ];

    private static readonly string[] Texts =
    [
        "", " ", "a", " a", "a ", "0001-01-01", "9999-12-31", "10000-01-01", "-0001-01-01", "-9998-12-31", "-9999-01-01", "2026-02-29", "2024-02-29", "2026-13-01", "2026-9-1",
        "2026-09-01", "1900-01-01", "00:00", "24:00", "23:59:60", "13:05:00.000000001", "13:5", "1899-00", "2026-27", "2026-28", "9999-00", "9998-99", "PK", "K", "13", "14", "-1",
        "en", "EN-us", "x", "a-b-c-d-e-f-g", "1.0", "1.1", "1.99999999999", "2.0", "0.9", "1", "01.0", "1.0 ", "school", "district", "other", "School", "null", "true",
        "https://a.example/", "file:///etc", "http://", "//x", "urn:", "http://[", "https://\u00e4.example/%zz", "00000000-0000-0000-0000-000000000000",
        "\\u0000", "a\\u0000b", "\\u001f", "\\ud800", "\\udc00\\ud800", "a\\udfff", "\\ud83c\\udf93", "\\ud83c", "\\uFEFFa", "\\u200b", "\\u2028", "\\u0085", "\u00a0", "e\u0301",
        "\\\"", "\\\\", "\\/", "\\b\\f\\n\\r\\t", "\\x", "\\u12", "\\u00e4", "~0~1/~", "a/b", "__proto__", "$ref", Canary.Word, Canary.Word + " " + Canary.Word,
        "=1+1", "@" + Canary.Word, "-" + Canary.Word,
    ];

    /// <summary>Bytes of a text that are not UTF-8: a lone continuation, a sequence cut off, overlong forms, a surrogate, beyond Unicode, bytes that never occur.</summary>
    internal static readonly byte[][] NotUtf8 =
    [
        [0x80], [0xBF], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x8E], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xF0, 0x80, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
        [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF], [0xFC, 0x84, 0x80, 0x80, 0x80, 0x80],
    ];

    /// <summary>A single value, which need not be JSON.</summary>
    internal static byte[] Value(Dice dice) => dice.Between(0, 9) switch
    {
        < 3 => Encoding.UTF8.GetBytes(dice.One(Numbers)),
        < 8 => Text(dice),
        8 => dice.Pick("true"u8.ToArray(), "false"u8.ToArray(), "null"u8.ToArray(), "{}"u8.ToArray(), "[]"u8.ToArray()),
        _ => dice.Pick("tru"u8.ToArray(), "nul"u8.ToArray(), "'a'"u8.ToArray(), "\"a"u8.ToArray(), ""u8.ToArray(), "[,]"u8.ToArray(), "{,}"u8.ToArray(), "//x\n1"u8.ToArray(), "\"\t\""u8.ToArray(), "\0"u8.ToArray()),
    };

    /// <summary>A text in its quotes.</summary>
    internal static byte[] Text(Dice dice) => dice.Between(0, 19) switch
    {
        0 => [(byte)'"', (byte)'a', .. dice.One(NotUtf8), (byte)'"'],
        1 => Quoted(new string(dice.Pick('x', ' ', '\u00e4', '\u6570'), dice.Pick(100, 199, 200, 201, 1_000, 20_000))),
        _ => Quoted(dice.One(Texts)),
    };

    internal static byte[] Quoted(string text) => Encoding.UTF8.GetBytes($"\"{text}\"");
}
