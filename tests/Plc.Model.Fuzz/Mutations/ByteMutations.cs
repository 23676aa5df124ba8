using System.Text;

namespace Plc.Model.Fuzz.Mutations;

/// <summary>Changes bytes, whatever they mean.</summary>
internal static class ByteMutations
{
    /// <summary>No input gets larger than this by being repeated.</summary>
    private const int MaxLength = 400_000;

    private static readonly byte[][] Marks =
    [
        [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0, 0, 0xFE, 0xFF], [0xFF, 0xFE, 0, 0], [0x1F, 0x8B, 8, 0], [0x50, 0x4B, 3, 4], [0], [0, 0, 0, 0], [0x1A], [0xEF, 0xBB],
        "\n"u8.ToArray(), "\r"u8.ToArray(), "\r\n"u8.ToArray(), " "u8.ToArray(), "{"u8.ToArray(), "}"u8.ToArray(), "["u8.ToArray(), "]"u8.ToArray(), "\""u8.ToArray(), ","u8.ToArray(),
        ":"u8.ToArray(), "\\"u8.ToArray(), "//"u8.ToArray(), "/*"u8.ToArray(), "\\u"u8.ToArray(), "\\ud800"u8.ToArray(), "null"u8.ToArray(), "-"u8.ToArray(), "e9"u8.ToArray(), "'"u8.ToArray(), ";"u8.ToArray(),
        "\t"u8.ToArray(), "="u8.ToArray(),
    ];

    private static readonly (string Name, Func<Dice, byte[], byte[], byte[]> Change)[] All =
    [
        ("flip", static (dice, bytes, _) => At(dice, bytes, at => bytes[at] ^= (byte)(1 << dice.Between(0, 7)))),
        ("byte", static (dice, bytes, _) => At(dice, bytes, at => bytes[at] = dice.Byte())),
        ("mark in place of a byte", static (dice, bytes, _) => Replace(bytes, Spot(dice, bytes), 1, dice.One(Marks))),
        ("insert", static (dice, bytes, _) => Replace(bytes, dice.Between(0, bytes.Length), 0, dice.One(Marks))),
        ("insert", static (dice, bytes, _) => Replace(bytes, dice.Between(0, bytes.Length), 0, dice.One(Awkward.NotUtf8))),
        ("delete", static (dice, bytes, _) => Replace(bytes, Spot(dice, bytes), dice.Pick(1, 1, 2, 5, 50), [])),
        ("truncate", static (dice, bytes, _) => bytes[..dice.Between(0, bytes.Length)]),
        ("front off", static (dice, bytes, _) => bytes[dice.Between(0, bytes.Length)..]),
        ("mark in front", static (dice, bytes, _) => [.. dice.One(Marks), .. bytes]),
        ("mark behind", static (dice, bytes, _) => [.. bytes, .. dice.One(Marks)]),
        ("splice", static (dice, bytes, other) => [.. bytes.AsSpan(0, dice.Between(0, bytes.Length)), .. other.AsSpan(dice.Between(0, other.Length))]),
        ("twice", static (_, bytes, _) => [.. bytes, .. bytes]),
        ("repeat", Repeat),
        ("copy", Copy),
        ("line breaks", static (dice, bytes, _) => Lines(bytes, dice.Pick("\r", "\r\n", "\n\r", "\n\n", ""))),
        ("UTF-16", static (dice, bytes, _) => Transcode(bytes, dice.Pick(Encoding.Unicode, Encoding.BigEndianUnicode), dice.Coin)),
        ("UTF-32", static (dice, bytes, _) => Transcode(bytes, dice.Pick<Encoding>(new UTF32Encoding(false, true), new UTF32Encoding(true, true)), dice.Coin)),
        ("Latin-1", static (_, bytes, _) => Encoding.Latin1.GetBytes(Encoding.UTF8.GetString(bytes))),
    ];

    /// <summary>Makes one change; another file gives what this one has not. Gives back its name.</summary>
    internal static string Apply(Dice dice, ref byte[] bytes, byte[] other)
    {
        var (name, change) = dice.One(All);
        if (bytes.Length == 0) return name;
        bytes = change(dice, [.. bytes], other);
        return name;
    }

    private static int Spot(Dice dice, byte[] bytes) => dice.Between(0, bytes.Length - 1);

    private static byte[] At(Dice dice, byte[] bytes, Action<int> change)
    {
        change(Spot(dice, bytes));
        return bytes;
    }

    private static byte[] Replace(byte[] bytes, int at, int length, ReadOnlySpan<byte> by) =>
        [.. bytes.AsSpan(0, at), .. by, .. bytes.AsSpan(Math.Min(bytes.Length, at + length))];

    private static byte[] Repeat(Dice dice, byte[] bytes, byte[] other)
    {
        var at = Spot(dice, bytes);
        var region = bytes.AsSpan(at, Math.Min(bytes.Length - at, dice.Pick(1, 1, 3, 20, 300))).ToArray();
        var times = Math.Min(dice.Pick(2, 3, 70, 1_000, 50_000), MaxLength / region.Length);
        return Replace(bytes, at, 0, Enumerable.Repeat(region, times).SelectMany(static part => part).ToArray());
    }

    private static byte[] Copy(Dice dice, byte[] bytes, byte[] other)
    {
        if (other.Length == 0) return bytes;
        var from = Spot(dice, other);
        return Replace(bytes, Spot(dice, bytes), dice.Pick(0, 1, 10), other.AsSpan(from, Math.Min(other.Length - from, dice.Pick(1, 5, 30, 300))));
    }

    private static byte[] Lines(byte[] bytes, string line) => Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(bytes).Replace("\n", line, StringComparison.Ordinal));

    private static byte[] Transcode(byte[] bytes, Encoding encoding, bool hasMark) =>
        [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Encoding.UTF8.GetString(bytes))];
}
