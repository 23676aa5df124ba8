using System.Buffers.Binary;

namespace Plc.Model.Serialization.Results;

/// <summary>Hashes of bytes, seeded, so that nobody can write a file whose texts all collide.</summary>
internal sealed class Utf8Hash
{
    private const ulong First = 0x9E3779B97F4A7C15, Second = 0xD6E8FEB86659FD93;

    private readonly ulong _seed = (ulong)Random.Shared.NextInt64();

    internal ulong Of(ReadOnlySpan<byte> utf8, int more = 0)
    {
        var hash = _seed ^ (ulong)utf8.Length * First ^ (ulong)(uint)more << 32;
        for (; utf8.Length > 8; utf8 = utf8[8..]) hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(utf8), First);
        var tail = utf8.Length >= 4
            ? BinaryPrimitives.ReadUInt32LittleEndian(utf8) | (ulong)BinaryPrimitives.ReadUInt32LittleEndian(utf8[^4..]) << 32
            : utf8.Length > 0 ? utf8[0] | (ulong)utf8[utf8.Length / 2] << 8 | (ulong)utf8[^1] << 16 : 0;
        return Mix(hash ^ tail, Second);
    }

    private static ulong Mix(ulong left, ulong right) => Math.BigMul(left, right, out var low) ^ low;
}
