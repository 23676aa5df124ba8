using System.Buffers.Binary;
using NodaTime;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Results;

/// <summary>Reads dates such as 2026-09-01 from bytes. The days of a few months are known by a comparison.</summary>
internal sealed class PlainDate
{
    internal const int Length = 10;

    private const int Known = 128;

    /// <summary>Dates by their last digits; before there is one, bytes that no date has.</summary>
    private readonly (ulong First, ushort Last, LocalDate Date)[] _known = new (ulong, ushort, LocalDate)[Known];

    internal PlainDate() => Array.Fill(_known, (ulong.MaxValue, ushort.MaxValue, default));

    /// <summary>Reads ten bytes; false where they are no such date.</summary>
    internal bool TryRead(ReadOnlySpan<byte> bytes, out LocalDate date)
    {
        date = default;
        if (bytes.Length != Length) return false;
        var (first, last) = (BinaryPrimitives.ReadUInt64LittleEndian(bytes), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]));
        ref var known = ref _known[bytes[9] + bytes[8] * 10 + bytes[6] * 5 & Known - 1];
        if (known.First != first || known.Last != last)
        {
            if (!IsoDate.TryParse(bytes, out date)) return false;
            known = (first, last, date);
        }
        date = known.Date;
        return true;
    }
}
