using System.Buffers.Binary;
using System.Text;

namespace Plc.Model.Serialization.Results;

/// <summary>Finds a text by its bytes, so that it is made once. Hashes are seeded, so that nobody can write a file whose texts all collide.</summary>
internal sealed class Utf8Comparer : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<byte>, string>
{
    private const ulong First = 0x9E3779B97F4A7C15, Second = 0xD6E8FEB86659FD93;

    private readonly ulong _seed = (ulong)Random.Shared.NextInt64();

    public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal);

    public int GetHashCode(string obj) => GetHashCode(Encoding.UTF8.GetBytes(obj));

    public bool Equals(ReadOnlySpan<byte> alternate, string other) =>
        Ascii.Equals(alternate, other) || (!Ascii.IsValid(alternate) && alternate.SequenceEqual(Encoding.UTF8.GetBytes(other)));

    public int GetHashCode(ReadOnlySpan<byte> alternate)
    {
        var hash = _seed ^ (ulong)alternate.Length * First;
        for (; alternate.Length > 8; alternate = alternate[8..]) hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(alternate), First);
        var tail = alternate.Length >= 4
            ? BinaryPrimitives.ReadUInt32LittleEndian(alternate) | (ulong)BinaryPrimitives.ReadUInt32LittleEndian(alternate[^4..]) << 32
            : alternate.Length > 0 ? alternate[0] | (ulong)alternate[alternate.Length / 2] << 8 | (ulong)alternate[^1] << 16 : 0;
        return (int)(Mix(hash ^ tail, Second) >> 32);
    }

    public string Create(ReadOnlySpan<byte> alternate) => Encoding.UTF8.GetString(alternate);

    private static ulong Mix(ulong left, ulong right) => Math.BigMul(left, right, out var low) ^ low;
}
