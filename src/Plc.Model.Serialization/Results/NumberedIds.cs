using System.Buffers.Binary;

namespace Plc.Model.Serialization.Results;

/// <summary>Numbers for ids that end with digits, as nearly all ids of students do: a few bits for what stands before the digits, and the digits.</summary>
/// <remarks>Two ids of one assessment have one number only where they are equal: what stands before the digits, and how many there are, is numbered as they come.</remarks>
internal sealed class NumberedIds
{
    /// <summary>As many digits fit into as many bits, which leave enough of a number for the beginnings.</summary>
    private const int MaxDigits = 12, DigitBits = 40;

    /// <summary>More is no school's way to name its students; the bits would do for more, but the memory would not.</summary>
    private const int MaxBeginnings = 1 << 16;

    /// <summary>A longer beginning is that of an id of another kind.</summary>
    private const int MaxBeginning = 32;

    private const int AssessmentBytes = sizeof(int);

    private readonly Interned<int> _beginnings = new(MaxBeginnings);

    /// <summary>The number of an id; false where it has none, then and ever after.</summary>
    internal bool TryGet(int assessment, ReadOnlySpan<byte> id, out ulong number)
    {
        number = 0;
        var digits = 0;
        while (digits < MaxDigits && digits < id.Length && id[^(digits + 1)] is >= (byte)'0' and <= (byte)'9') digits++;
        var beginning = id[..^digits];
        if (digits == 0 || beginning.Length > MaxBeginning) return false;

        Span<byte> key = stackalloc byte[AssessmentBytes + 1 + MaxBeginning];
        key = key[..(AssessmentBytes + 1 + beginning.Length)];
        BinaryPrimitives.WriteInt32LittleEndian(key, assessment);
        key[AssessmentBytes] = (byte)digits;
        beginning.CopyTo(key[(AssessmentBytes + 1)..]);
        if (!_beginnings.TryFind(key, out var index))
        {
            index = _beginnings.Count;
            if (index == MaxBeginnings) return false;
            _beginnings.Add(key, index);
        }
        foreach (var digit in id[^digits..]) number = number * 10 + (uint)(digit - '0');
        number |= (ulong)index << DigitBits;
        return true;
    }
}
