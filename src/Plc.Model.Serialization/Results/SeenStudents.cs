using System.Buffers.Text;

namespace Plc.Model.Serialization.Results;

/// <summary>The students that were met, exactly, and no more of them than fit into a bounded memory: ids that end with digits as numbers, all others as bytes.</summary>
/// <param name="capacity">How many are kept at most.</param>
internal sealed class SeenStudents(int capacity)
{
    /// <summary>What a student may take on the average, which ids that end with digits stay below; and what is allowed however few may be kept.</summary>
    private const long BytesAStudent = 14, LeastBytes = 1 << 24;

    private const int UuidLength = 36, PackedLength = 17;

    private readonly NumberedIds _ids = new();
    private readonly SeenNumbers _numbers = new();
    private readonly SeenTexts _texts = new();
    private int _assessments;
    private bool? _isTold;

    /// <summary>How many are kept.</summary>
    internal int Count { get; private set; }

    private bool IsFull => Count >= capacity || _texts.IsFull || _numbers.Bytes + _texts.Bytes > Math.Max(LeastBytes, capacity * BytesAStudent);

    /// <summary>Whether the student before was the first who was not kept: true once.</summary>
    internal bool TakeNotice()
    {
        if (_isTold != false) return false;
        _isTold = true;
        return true;
    }

    internal int NewAssessment() => _assessments++;

    /// <summary>Takes note of a student of an assessment; false where it is known.</summary>
    internal bool Add(int assessment, ReadOnlySpan<byte> student)
    {
        Span<byte> packed = stackalloc byte[PackedLength];
        if (TryPack(student, packed)) return AddText(assessment, packed);
        return _ids.TryGet(assessment, student, out var number) ? AddNumber(number) : AddText(assessment, student);
    }

    private bool AddNumber(ulong number)
    {
        if (IsFull) return !_numbers.Contains(number) && PassOver();
        return _numbers.Add(number) && Keep();
    }

    private bool AddText(int assessment, ReadOnlySpan<byte> text)
    {
        if (IsFull) return !_texts.Contains(assessment, text) && PassOver();
        return _texts.Add(assessment, text) && Keep();
    }

    private bool Keep()
    {
        Count++;
        return true;
    }

    private bool PassOver()
    {
        _isTold ??= false;
        return true;
    }

    /// <summary>A UUID in half of its length. What it begins with, a control character that says whether its letters are large, no id does.</summary>
    private static bool TryPack(ReadOnlySpan<byte> id, Span<byte> packed)
    {
        if (id.Length != UuidLength || id[8] != '-' || !Utf8Parser.TryParse(id, out Guid uuid, out var read, 'D') || read != UuidLength) return false;
        var isUpper = id.ContainsAnyInRange((byte)'A', (byte)'F');
        if (isUpper && id.ContainsAnyInRange((byte)'a', (byte)'f')) return false;
        packed[0] = isUpper ? (byte)1 : (byte)0;
        return uuid.TryWriteBytes(packed[1..]);
    }
}
