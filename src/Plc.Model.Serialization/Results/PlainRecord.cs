using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Serialization.Results;

/// <summary>
/// Reads a record whose values are of the plainest form, with its members in any order and any spaces between them: no escapes, no sections or groups that were not met before, no
/// numbers with exponents, nothing missing and nothing twice. For any other line the answer is no, and nothing was done.
/// </summary>
internal sealed class PlainRecord(ResultsContext context, NdjsonAssessments assessments)
{
    private ResultCell[] _cells = [];
    private int[] _seenIn = [];
    private int _line;
    private AssessmentRows? _pointsOf;
    private AssessmentRows? _rows;
    private Range _version;
    private bool _hasSection, _hasDate, _hasGroups, _hasVersion;

    internal AssessmentRows Rows => _rows!;

    internal ReadOnlySpan<ResultCell> Cells => _cells.AsSpan(0, Rows.ItemCount);

    /// <summary>Where the student's id stood in the line that was read last.</summary>
    internal Range Student { get; private set; }

    internal Id<Section>? Section { get; private set; }

    internal LocalDate? Date { get; private set; }

    internal ValueList<Id<StudentGroup>> Groups { get; private set; }

    /// <summary>Reads a line.</summary>
    /// <param name="rest">The bytes from the line's first on.</param>
    /// <returns>How long the line is, its line feed included; 0 where it cannot be read so.</returns>
    internal int TryRead(ReadOnlySpan<byte> rest)
    {
        Clear();
        var at = 0;
        if (!Take(rest, ref at, (byte)'{')) return 0;
        do
        {
            if (!TryName(rest, ref at, out var name) || !TryMember(name, rest, ref at)) return 0;
        }
        while (Take(rest, ref at, (byte)','));
        if (!Take(rest, ref at, (byte)'}') || Student.Equals(default) || _rows is null || _pointsOf != _rows) return 0;
        if (_hasVersion && !_rows.IsVersion(rest[_version])) return 0;
        return Take(rest, ref at, (byte)'\n') ? at : 0;
    }

    private void Clear()
    {
        (_rows, _pointsOf, Student) = (null, null, default);
        (Section, Date, Groups) = (null, null, default);
        (_hasSection, _hasDate, _hasGroups, _hasVersion) = (false, false, false, false);
        _line++;
    }

    /// <summary>Reads the value of a member; false where that cannot be done here, or the member stood before.</summary>
    private bool TryMember(ReadOnlySpan<byte> name, ReadOnlySpan<byte> rest, ref int at) => name.Length switch
    {
        10 when name.SequenceEqual("assessment"u8) => _rows is null && TryText(rest, ref at, out var id) && assessments.TryFound(id, out _rows),
        7 when name.SequenceEqual("student"u8) => Student.Equals(default) && TryStudent(rest, ref at),
        7 when name.SequenceEqual("version"u8) => !_hasVersion && TryVersion(rest, ref at),
        7 when name.SequenceEqual("section"u8) => !_hasSection && TrySection(rest, ref at),
        4 when name.SequenceEqual("date"u8) => !_hasDate && TryDate(rest, ref at),
        6 when name.SequenceEqual("points"u8) => _pointsOf is null && TryPoints(rest, ref at),
        6 when name.SequenceEqual("groups"u8) => !_hasGroups && TryGroups(rest, ref at),
        _ => false,
    };

    private bool TryStudent(ReadOnlySpan<byte> rest, ref int at)
    {
        if (!TryText(rest, ref at, out var id) || !ResultsContext.IsPlainId(id)) return false;
        Student = (at - 1 - id.Length)..(at - 1);
        return true;
    }

    private bool TrySection(ReadOnlySpan<byte> rest, ref int at)
    {
        if (!TryText(rest, ref at, out var text) || !context.Sections.TryGet(text, out var section)) return false;
        (Section, _hasSection) = (section, true);
        return true;
    }

    /// <summary>Which version it may be is known when the assessment is.</summary>
    private bool TryVersion(ReadOnlySpan<byte> rest, ref int at)
    {
        if (!TryText(rest, ref at, out var text)) return false;
        (_version, _hasVersion) = ((at - 1 - text.Length)..(at - 1), true);
        return true;
    }

    private bool TryDate(ReadOnlySpan<byte> rest, ref int at)
    {
        if (!TryText(rest, ref at, out var text) || !context.Dates.TryRead(text, out var date)) return false;
        (Date, _hasDate) = (date, true);
        return true;
    }

    /// <summary>A list is known by all its bytes, up to its bracket.</summary>
    private bool TryGroups(ReadOnlySpan<byte> rest, ref int at)
    {
        PassSpaces(rest, ref at);
        var length = rest[at..].IndexOf((byte)']') + 1;
        if (length == 0 || !context.Groups.TryGet(rest.Slice(at, length), out var groups)) return false;
        at += length;
        (Groups, _hasGroups) = (groups, true);
        return true;
    }

    private bool TryPoints(ReadOnlySpan<byte> rest, ref int at)
    {
        // Where the assessment stands after its points it is likely the one before; at the end it is seen whether it was.
        if ((_rows ?? assessments.Last) is not { } rows || !Take(rest, ref at, (byte)'{')) return false;
        if (_cells.Length < rows.ItemCount) (_cells, _seenIn) = (new ResultCell[rows.ItemCount], new int[rows.ItemCount]);
        var (likely, count) = (0, 0);
        do
        {
            if (!TryName(rest, ref at, out var name)) return false;
            var item = rows.Find(name, likely);
            if (item == AssessmentRows.NoItem || _seenIn[item] == _line || !TryCell(rest, ref at, out _cells[item])) return false;
            _seenIn[item] = _line;
            likely = item + 1;
            count++;
        }
        while (Take(rest, ref at, (byte)','));
        _pointsOf = rows;
        return count == rows.ItemCount && Take(rest, ref at, (byte)'}');
    }

    private static bool TryCell(ReadOnlySpan<byte> rest, ref int at, out ResultCell cell)
    {
        PassSpaces(rest, ref at);
        var bytes = rest[at..];
        var length = PlainPoints.Read(bytes, out var units);
        cell = default;
        if (length > 0) cell = ResultCell.ScoredUnits(units);
        else if (bytes.StartsWith("null"u8)) length = 4;
        else if (bytes.StartsWith("\"absent\""u8)) (cell, length) = (ResultCell.Absent, 8);
        else if (bytes.StartsWith("\"exempt\""u8)) (cell, length) = (ResultCell.Exempt, 8);
        at += length;
        return length > 0;
    }

    /// <summary>Reads a name and its colon.</summary>
    private static bool TryName(ReadOnlySpan<byte> rest, ref int at, out ReadOnlySpan<byte> name) => TryText(rest, ref at, out name) && Take(rest, ref at, (byte)':');

    /// <summary>Reads a text without escapes. What it may hold beside is for those to say who know the texts that may stand there.</summary>
    private static bool TryText(ReadOnlySpan<byte> rest, ref int at, out ReadOnlySpan<byte> text)
    {
        text = default;
        if (!Take(rest, ref at, (byte)'"')) return false;
        var length = rest[at..].IndexOfAny((byte)'"', (byte)'\\');
        if (length < 0 || rest[at + length] == '\\') return false;
        text = rest.Slice(at, length);
        at += length + 1;
        return true;
    }

    /// <summary>Passes over spaces and a byte; false where another stands there.</summary>
    private static bool Take(ReadOnlySpan<byte> rest, ref int at, byte expected)
    {
        PassSpaces(rest, ref at);
        if (at >= rest.Length || rest[at] != expected) return false;
        at++;
        return true;
    }

    private static void PassSpaces(ReadOnlySpan<byte> rest, ref int at)
    {
        while (at < rest.Length && rest[at] is (byte)' ' or (byte)'\t' or (byte)'\r') at++;
    }
}
