using NodaTime;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Results;

/// <summary>Reads dates such as 2026-09-01 from bytes; the last one is known by a comparison.</summary>
internal sealed class PlainDate
{
    internal const int Length = 10;

    private readonly byte[] _last = [.. "no date so"u8];
    private LocalDate _lastDate;

    /// <summary>Reads ten bytes; false where they are no such date.</summary>
    internal bool TryRead(ReadOnlySpan<byte> bytes, out LocalDate date)
    {
        date = _lastDate;
        if (bytes.SequenceEqual(_last)) return true;
        if (bytes.Length != Length || !IsoDate.TryParse(bytes, out date)) return false;
        bytes.CopyTo(_last);
        _lastDate = date;
        return true;
    }
}
