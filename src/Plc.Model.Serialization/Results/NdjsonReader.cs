using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Serialization.Json;
using Plc.Model.Teams;

namespace Plc.Model.Serialization.Results;

/// <summary>
/// Reads records of results, one a line. Lines of a layout that was met before are read by it; all others, and every line with a fault, are read from their beginning in the one
/// general way, which alone says what is wrong.
/// </summary>
internal sealed class NdjsonReader
{
    private readonly ResultsContext _context;
    private readonly NdjsonAssessments _assessments;
    private readonly NdjsonRecord _record;
    private readonly LearnedLayouts? _layouts;
    private readonly PlainRecord _plain;
    private readonly List<RecordFault> _faults;
    private SourcePlace? _firstOther;
    private int _others;
    private int _line;

    /// <param name="context">What is shared.</param>
    /// <param name="assessments">The assessments that are asked for.</param>
    /// <param name="learns">Whether layouts are learned; without that every line is read in the general way.</param>
    internal NdjsonReader(ResultsContext context, NdjsonAssessments assessments, bool learns)
    {
        (_context, _assessments, _record) = (context, assessments, new(context, assessments));
        (_layouts, _plain, _faults) = (learns ? new(context) : null, new(context, assessments), _record.Faults);
    }

    /// <summary>How many records had something in them.</summary>
    internal int Records { get; private set; }

    /// <summary>Reads whole lines; all but the last of the file end with a line feed.</summary>
    /// <param name="block">The lines.</param>
    /// <param name="offset">The byte of the file at which they begin.</param>
    /// <param name="estimate">How many bytes of lines there are in all, where that is known.</param>
    internal void Read(ReadOnlySpan<byte> block, long offset, int estimate = 0)
    {
        for (var at = 0; at < block.Length && !_context.Diagnostics.IsClosed;)
        {
            _context.Pace.Reach(offset + at);
            var rest = block[at..];
            _line++;
            if (TryReadFast(rest, offset + at, out var length))
            {
                at += length;
                continue;
            }
            var end = rest.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            ReadLine(line, end < 0 ? rest : rest[..(end + 1)], offset + at);
            if (Records == 1 && estimate > 0 && _record.Rows is { } rows) rows.EnsureCapacity(Estimate(estimate, line.Length + 1));
            at += line.Length + 1;
        }
    }

    /// <summary>Reads the beginning of a line that is too long to be read.</summary>
    internal void ReadCut(long offset)
    {
        _line++;
        Records++;
        _context.Diagnostics.Add(FormRules.Size, new(_line, 1, offset, ""), null, "A record", Found.Bytes(_context.Options.MaxTextBytes));
    }

    /// <summary>Says what can be said only at the end of the file.</summary>
    internal void Finish()
    {
        if (_firstOther is not { } place) return;
        if (_assessments is { Last: null, Named: { } named } && !_context.Diagnostics.HasErrors) _context.Diagnostics.Add(FormRules.NoRecords, place, null, named.Id.Value);
        else _context.Diagnostics.Add(FormRules.OtherAssessments, place, null, _others == 1 ? "1 record is" : string.Create(CultureInfo.InvariantCulture, $"{_others} records are"));
    }

    /// <summary>As many rows as the first one is long, and a few more; no more than a real file has, since a first line can deceive.</summary>
    private static int Estimate(int bytes, int lineLength) => Math.Min(bytes / Math.Max(lineLength, 40) + 16, 4_000_000) / 64 * 65;

    /// <summary>Reads a line by the layout of another, or else if its values are of the plainest form; where the answer is no, nothing was done.</summary>
    private bool TryReadFast(ReadOnlySpan<byte> rest, long offset, out int length)
    {
        length = 0;
        if (_layouts is null) return false;
        if (_layouts.TryRead(rest, out length) is { } layout && length - 1 <= _context.Options.MaxTextBytes)
        {
            Add(layout.Rows, rest[layout.Student], layout.Cells, layout.Section, layout.Groups, layout.Date, rest[..length], offset);
            return true;
        }
        if (_layouts.IsEager) return false;
        length = _plain.TryRead(rest);
        if (length == 0 || length - 1 > _context.Options.MaxTextBytes) return false;
        _layouts.Miss();
        Add(_plain.Rows, rest[_plain.Student], _plain.Cells, _plain.Section, _plain.Groups, _plain.Date, rest[..length], offset);
        return true;
    }

    /// <summary>Adds a row that was read in a fast way. Where it breaks a rule the general way finds the places; it finds no fault of its own, or no fast way would have read the line.</summary>
    private void Add(
        AssessmentRows rows, ReadOnlySpan<byte> student, ReadOnlySpan<ResultCell> cells, Id<Section>? section, ValueList<Id<StudentGroup>> groups, LocalDate? date,
        ReadOnlySpan<byte> line, long offset)
    {
        Records++;
        var isOffRoster = _context.IsOffRoster(section, student);
        var breaches = rows.Add(student, cells, section, groups, date, _line);
        if (breaches.Count == 0 && !isOffRoster) return;
        var json = NewReader(line);
        json.Read();
        _record.Read(ref json, line);
        Report(breaches, line, offset);
    }

    private void ReadLine(ReadOnlySpan<byte> line, ReadOnlySpan<byte> withLineFeed, long offset)
    {
        if (line.Length > _context.Options.MaxTextBytes)
        {
            _line--;
            ReadCut(offset);
            return;
        }
        if (line.Trim(" \t\r"u8).IsEmpty) return;
        Records++;
        _record.Clear();
        if (!Utf8.IsValid(line)) _faults.Add(new(FormRules.Encoding, FirstInvalid(line), "", ["a byte that is not UTF-8"]));
        else if (TryRead(line))
        {
            Commit(line, withLineFeed, offset);
            return;
        }
        Report(default, line, offset, isRead: false);
    }

    /// <summary>Reads an object; false where the line is none.</summary>
    private bool TryRead(ReadOnlySpan<byte> line)
    {
        var json = NewReader(line);
        try
        {
            json.Read();
            var isObject = json.TokenType == JsonTokenType.StartObject;
            if (isObject) _record.Read(ref json, line);
            else
            {
                _faults.Add(new(FormRules.ValueKind, (int)json.TokenStartIndex, "", ["an object", KindReading.Found(json.TokenType)]));
                json.Skip();
            }
            json.Read();
            return isObject;
        }
        catch (JsonException exception)
        {
            _record.Abandon();
            var at = BrokenOff.At(line, (int)Math.Min(line.Length, exception.BytePositionInLine ?? 0), json.CurrentDepth);
            _faults.Add(new(FormRules.RecordForm, at, "",
                [json.CurrentDepth >= _context.Options.MaxDepth ? $"a value nested more than {_context.Options.MaxDepth} deep" : at == line.Length ? "the end of the line" : "a character that cannot stand here", " The rest of the line was not read."]));
            return false;
        }
    }

    private void Commit(ReadOnlySpan<byte> line, ReadOnlySpan<byte> withLineFeed, long offset)
    {
        if (_record.IsOther)
        {
            _record.PassOver();
            _firstOther ??= PlaceOf(line, offset, 0, "");
            _others++;
            return;
        }
        var breaches = new RuleBreaches();
        var isWhole = !_faults.Exists(static fault => fault.Rule.Severity == RuleSeverity.Error);
        if (_record.Rows is { } rows)
        {
            breaches = isWhole
                ? rows.Add(_record.Student, _record.Cells, _record.Section, _record.Groups!.Value, _record.Date, _line)
                : rows.AddBroken(StudentId(), _record.Cells, _record.Section, _record.Groups, _line);
            if (_record.IsRegular && breaches.Count == 0 && withLineFeed.Length > line.Length) _layouts?.Learn(withLineFeed, _record);
        }
        Report(breaches, line, offset);
    }

    private Id<Student>? StudentId() => _record.Student.Length == 0 ? null : new(Encoding.UTF8.GetString(_record.Student));

    private void Report(RuleBreaches breaches, ReadOnlySpan<byte> line, long offset, bool isRead = true)
    {
        foreach (var breach in breaches)
        {
            var path = breach.Path.Split('/');
            var at = path[1] switch
            {
                "student" => _record.StudentOffset,
                "section" => _record.SectionOffset,
                "groups" => _record.GroupOffset(int.Parse(path[2], CultureInfo.InvariantCulture)),
                _ => _record.CellOffset(int.Parse(path[2], CultureInfo.InvariantCulture)),
            };
            var pointer = path[1] == "cells" ? NdjsonPoints.PointerOf(_record.Rows!, int.Parse(path[2], CultureInfo.InvariantCulture)) : breach.Path;
            var first = breach.Rule == AssessmentRules.StudentTwice ? _record.Rows!.FirstRecordOf(StudentId()!.Value) : 0;
            _faults.Add(new(breach.Rule, at, pointer, [.. breach.Arguments], first));
        }
        if (isRead && _record.Student.Length > 0 && _record.Rows is not null && _context.IsOffRoster(_record.Section, _record.Student))
            _faults.Add(new(FormRules.NotOnRoster, _record.StudentOffset, "/student", []));
        if (_faults.Count == 0) return;
        foreach (var fault in _faults.OrderBy(fault => fault.Offset))
        {
            if (_context.Diagnostics.IsFull) _context.Diagnostics.Drops(fault.Rule);
            else _context.Diagnostics.AddAfter(fault.Rule, PlaceOf(line, offset, fault.Offset, fault.Pointer), fault.FirstRecord, 0, fault.Arguments);
        }
    }

    private SourcePlace PlaceOf(ReadOnlySpan<byte> line, long offset, int at, string pointer) =>
        new(_line, ResultsContext.ColumnOf(line[..at]), offset + at, pointer);

    private Utf8JsonReader NewReader(ReadOnlySpan<byte> line) => new(line, new JsonReaderOptions { MaxDepth = _context.Options.MaxDepth });

    private static int FirstInvalid(ReadOnlySpan<byte> line)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(line[at..], out _, out var length) == System.Buffers.OperationStatus.Done) at += length;
        return at;
    }
}
