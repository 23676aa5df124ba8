using System.Security.Cryptography;
using System.Text;

namespace Plc.Model.Serialization.Results;

/// <summary>
/// The checksum with which a line of a summary ends: its last member, of the first 64 bits of the SHA-256 of all bytes of the line before that member's comma. So a line that is cut
/// off has none, and one that was altered another.
/// </summary>
internal static class LineChecksum
{
    private const int HashBytes = 8;

    /// <summary>The member and the brace that ends the line.</summary>
    internal const int Length = 20 + 2 * HashBytes + 2;

    private static ReadOnlySpan<byte> Opening => ",\"checksum\":\"sha256:"u8;

    private static ReadOnlySpan<byte> Closing => "\"}"u8;

    /// <summary>What a line ends with whose other members are these.</summary>
    /// <param name="beginning">The line up to the end of its last member but this.</param>
    internal static byte[] Of(ReadOnlySpan<byte> beginning) => [.. Opening, .. Encoding.ASCII.GetBytes(Digits(beginning)), .. Closing];

    /// <summary>Whether a line ends with a checksum, be it right or wrong.</summary>
    internal static bool EndsLine(ReadOnlySpan<byte> line) => line.Length > Length && line[^Length..].StartsWith(Opening) && line.EndsWith(Closing);

    /// <summary>Whether the checksum with which a line ends is right.</summary>
    internal static bool IsRight(ReadOnlySpan<byte> line) => line.EndsWith(Of(line[..^Length]));

    private static string Digits(ReadOnlySpan<byte> beginning)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(beginning, hash);
        return Convert.ToHexStringLower(hash[..HashBytes]);
    }
}
