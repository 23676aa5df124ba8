namespace Plc.Model.Serialization.Json;

/// <summary>Where a text ends to be JSON that is not whole.</summary>
internal static class BrokenOff
{
    /// <summary>The place at which the framework finds fault, but for a comma that is right and after which the text ends: there its end is the fault.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="at">Where the framework finds fault.</param>
    /// <param name="depth">How many brackets are open there.</param>
    internal static int At(ReadOnlySpan<byte> utf8, int at, int depth) => IsAfterComma(utf8, at, depth) ? utf8.Length : at;

    private static bool IsAfterComma(ReadOnlySpan<byte> utf8, int at, int depth) =>
        depth > 0 && at < utf8.Length && utf8[at] == ',' && utf8[(at + 1)..].Trim(" \t\r\n"u8).IsEmpty &&
        utf8[..at].TrimEnd(" \t\r\n"u8) is not [.., (byte)',' or (byte)':' or (byte)'[' or (byte)'{'];
}
