using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Serialization.Results;

/// <summary>
/// The layout of a line that was read in the general way: the bytes that it is likely to have in common with others, and the values between them. A line that has these bytes
/// at the same places between values of the plainest form is read by it; for any other the answer is no, and nothing was done.
/// </summary>
internal sealed class LearnedLayout
{
    private readonly byte[] _line;
    private readonly RecordSlot[] _slots;
    private readonly ResultCell[] _cells;

    /// <param name="line">The line, its line feed included.</param>
    /// <param name="slots">Its values, in their order.</param>
    /// <param name="rows">The rows to which it belongs.</param>
    internal LearnedLayout(ReadOnlySpan<byte> line, List<RecordSlot> slots, AssessmentRows rows) =>
        (_line, _slots, Rows, _cells) = (line.ToArray(), [.. slots], rows, new ResultCell[rows.ItemCount]);

    internal AssessmentRows Rows { get; }

    internal ReadOnlySpan<ResultCell> Cells => _cells;

    /// <summary>Where the student's id stood in the line that was read last.</summary>
    internal Range Student { get; private set; }

    internal Id<Section>? Section { get; private set; }

    internal LocalDate? Date { get; private set; }

    internal ValueList<Id<StudentGroup>> Groups { get; private set; }

    /// <summary>Reads a line.</summary>
    /// <param name="rest">The bytes from the line's first on.</param>
    /// <param name="context">Knows sections, dates and groups by their bytes.</param>
    /// <returns>How long the line is, its line feed included; 0 where it is not of this layout.</returns>
    internal int TryRead(ReadOnlySpan<byte> rest, ResultsContext context)
    {
        var (at, literal) = (0, 0);
        foreach (ref readonly var slot in _slots.AsSpan())
        {
            var fixedBytes = _line.AsSpan(literal, slot.Start - literal);
            if (!rest[at..].StartsWith(fixedBytes)) return 0;
            at += fixedBytes.Length;
            var length = Read(slot, rest[at..], at, context);
            if (length == 0) return 0;
            at += length;
            literal = slot.Start + slot.Length;
        }
        var end = _line.AsSpan(literal);
        return rest[at..].StartsWith(end) ? at + end.Length : 0;
    }

    private int Read(in RecordSlot slot, ReadOnlySpan<byte> bytes, int at, ResultsContext context) => slot.Kind switch
    {
        SlotKind.Cell => ReadCell(slot.Item, bytes),
        SlotKind.Student => ReadStudent(bytes, at),
        SlotKind.Section => ReadSection(bytes, context),
        SlotKind.Date => ReadDate(bytes, context),
        _ => ReadGroups(bytes, context),
    };

    private int ReadCell(int item, ReadOnlySpan<byte> bytes)
    {
        var length = PlainPoints.Read(bytes, out var units);
        if (length > 0) _cells[item] = ResultCell.ScoredUnits(units);
        else if (bytes.StartsWith("null"u8)) (_cells[item], length) = (ResultCell.Blank, 4);
        else if (bytes.StartsWith("\"absent\""u8)) (_cells[item], length) = (ResultCell.Absent, 8);
        else if (bytes.StartsWith("\"exempt\""u8)) (_cells[item], length) = (ResultCell.Exempt, 8);
        return length;
    }

    private int ReadStudent(ReadOnlySpan<byte> bytes, int at)
    {
        var length = LengthOfText(bytes);
        if (length <= 0 || !ResultsContext.IsPlainId(bytes[..length])) return 0;
        Student = at..(at + length);
        return length;
    }

    private int ReadSection(ReadOnlySpan<byte> bytes, ResultsContext context)
    {
        var length = LengthOfText(bytes);
        if (length <= 0 || !context.Sections.TryGet(bytes[..length], out var section)) return 0;
        Section = section;
        return length;
    }

    private int ReadDate(ReadOnlySpan<byte> bytes, ResultsContext context)
    {
        if (bytes.Length < PlainDate.Length || !context.Dates.TryRead(bytes[..PlainDate.Length], out var date)) return 0;
        Date = date;
        return PlainDate.Length;
    }

    /// <summary>A list is known by all its bytes. Were its first bracket in a text, then these bytes would be no list, and none would be known by them.</summary>
    private int ReadGroups(ReadOnlySpan<byte> bytes, ResultsContext context)
    {
        var length = bytes.IndexOf((byte)']') + 1;
        if (length == 0 || !context.Groups.TryGet(bytes[..length], out var groups)) return 0;
        Groups = groups;
        return length;
    }

    /// <summary>How long a text is up to its quote; below 0 where it has none, or an escape.</summary>
    private static int LengthOfText(ReadOnlySpan<byte> bytes)
    {
        var length = bytes.IndexOfAny((byte)'"', (byte)'\\');
        return length < 0 || bytes[length] == '\\' ? -1 : length;
    }
}
