using System.Text;
using System.Text.Json;
using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Serialization.Json;
using Plc.Model.Teams;

namespace Plc.Model.Serialization.Results;

/// <summary>Reads the members of one record, in any order, and knows every fault that they can have. Used again for record after record.</summary>
internal sealed class NdjsonRecord(ResultsContext context, NdjsonAssessments assessments)
{
    private readonly NdjsonPoints _points = new();
    private readonly List<int> _groupOffsets = [];

    /// <summary>The members without a meaning that no record before had.</summary>
    private readonly List<string> _newMembers = [];
    private readonly byte[] _student = new byte[Id<Student>.MaxLength * 4];
    private int _studentLength;
    private NdjsonMembers _seen;
    private int _pointsFaults;
    private AssessmentRows? _pointsOf;
    private string? _version;
    private int _versionAt;

    /// <summary>Whether the points stood before the assessment, and were read as those of the one of the record before.</summary>
    private bool _isGuess;

    /// <summary>What is wrong with the record.</summary>
    internal List<RecordFault> Faults { get; } = [];

    /// <summary>Where what differs between records stands, in the order of the line.</summary>
    internal List<RecordSlot> Slots { get; } = [];

    /// <summary>Whether the line is such that another one of the same bytes around these slots can be read by them.</summary>
    internal bool IsRegular { get; private set; }

    /// <summary>The rows to which the record belongs; null where its assessment could not be read or is not known.</summary>
    internal AssessmentRows? Rows { get; private set; }

    /// <summary>Whether the record is of an assessment that was not asked for.</summary>
    internal bool IsOther { get; private set; }

    /// <summary>The bytes of the student's id; empty where it could not be read.</summary>
    internal ReadOnlySpan<byte> Student => _student.AsSpan(0, _studentLength);

    internal Id<Section>? Section { get; private set; }

    internal LocalDate? Date { get; private set; }

    /// <summary>The groups; null where they could not be read.</summary>
    internal ValueList<Id<StudentGroup>>? Groups { get; private set; }

    /// <summary>The cells, blank where they could not be read; none where the record has no points.</summary>
    internal ReadOnlySpan<ResultCell> Cells => _pointsOf is null || _pointsOf != Rows ? default : _points.Cells;

    /// <summary>Where the record begins.</summary>
    internal int Start { get; private set; }

    internal int StudentOffset { get; private set; }

    internal int SectionOffset { get; private set; }

    internal int GroupOffset(int group) => _groupOffsets[group];

    internal int CellOffset(int item) => _points.OffsetOf(item);

    /// <summary>Reads an object, at whose first token the reader stands, to its end.</summary>
    internal void Read(ref Utf8JsonReader json, ReadOnlySpan<byte> line)
    {
        Clear();
        Start = (int)json.TokenStartIndex;
        var pointsAt = -1;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            IsRegular &= !json.ValueIsEscaped;
            var nameAt = (int)json.TokenStartIndex;
            var member = NdjsonMember.Of(ref json);
            if (member == NdjsonMembers.None)
            {
                Unknown(ref json, nameAt);
                continue;
            }
            if (_seen.HasFlag(member))
            {
                Add(FormRules.MemberTwice, nameAt, "/" + NdjsonMember.NameOf(member));
                json.Read();
                json.Skip();
                continue;
            }
            _seen |= member;
            json.Read();
            if (member == NdjsonMembers.Points) pointsAt = (int)json.TokenStartIndex;
            Read(ref json, member, line);
        }
        Finish(line, pointsAt);
    }

    /// <summary>Forgets the record before.</summary>
    internal void Clear()
    {
        Faults.Clear();
        Slots.Clear();
        _groupOffsets.Clear();
        _newMembers.Clear();
        (_seen, IsRegular, Rows, IsOther, _pointsOf) = (NdjsonMembers.None, true, null, false, null);
        (Section, Date, Groups, _version) = (null, null, default(ValueList<Id<StudentGroup>>), null);
        _studentLength = 0;
        _isGuess = false;
    }

    /// <summary>Passes over the record: what it alone would have said of its members is left to a later one.</summary>
    internal void PassOver() => assessments.ForgetMembers(_newMembers);

    private void Read(ref Utf8JsonReader json, NdjsonMembers member, ReadOnlySpan<byte> line)
    {
        switch (member)
        {
            case NdjsonMembers.Assessment: ReadAssessment(ref json); break;
            case NdjsonMembers.Student: ReadStudent(ref json); break;
            case NdjsonMembers.Section: ReadSection(ref json); break;
            case NdjsonMembers.Date: ReadDate(ref json); break;
            case NdjsonMembers.Groups: ReadGroups(ref json, line); break;
            case NdjsonMembers.Version: ReadVersion(ref json); break;
            default: ReadPoints(ref json); break;
        }
    }

    /// <summary>What can be said only when all members are read.</summary>
    private void Finish(ReadOnlySpan<byte> line, int pointsAt)
    {
        if (Rows is not null && pointsAt >= 0 && _pointsOf != Rows)
        {
            // The points stood before the assessment, and it is another than was thought.
            Faults.RemoveRange(_pointsFaults, _points.FaultCount);
            Slots.RemoveAll(static slot => slot.Kind == SlotKind.Cell);
            IsRegular = false;
            var again = new Utf8JsonReader(line[pointsAt..], new JsonReaderOptions { MaxDepth = context.Options.MaxDepth });
            again.Read();
            _pointsFaults = Faults.Count;
            _points.Read(ref again, pointsAt, _pointsOf = Rows, Faults, Slots);
        }
        if (Rows is null && _pointsOf is not null) Faults.RemoveRange(_pointsFaults, _points.FaultCount);
        foreach (var member in (ReadOnlySpan<NdjsonMembers>)[NdjsonMembers.Assessment, NdjsonMembers.Student, NdjsonMembers.Points])
            if (!_seen.HasFlag(member)) Add(FormRules.MemberMissing, Start, "", NdjsonMember.NameOf(member));
        if (Rows is not null && _seen.HasFlag(NdjsonMembers.Points) && _points.Offset >= 0) _points.ReportMissing(Rows, Faults);
        if (Rows is not null)
            foreach (var breach in Rows.Assessment.CheckVersion(_version)) Faults.Add(new(breach.Rule, _versionAt, breach.Path, []));
        _isGuess = false;
        if (IsOther) Faults.Clear();
        IsRegular &= Faults.Count == 0;
    }

    /// <summary>Leaves a record whose syntax is broken: what was found by a guess at its assessment is not certain.</summary>
    internal void Abandon()
    {
        if (_isGuess) Faults.RemoveAll(static fault => fault.Pointer.StartsWith("/points", StringComparison.Ordinal));
    }

    private void ReadAssessment(ref Utf8JsonReader json)
    {
        if (!TryText(ref json, "/assessment", out var utf8)) return;
        switch (assessments.Find(utf8, out var rows))
        {
            case NdjsonAssessments.Answer.Found: Rows = rows; break;
            case NdjsonAssessments.Answer.NotAskedFor: IsOther = true; break;
            case NdjsonAssessments.Answer.AnotherThanBefore: Add(FormRules.AssessmentOther, (int)json.TokenStartIndex, "/assessment"); break;
            default:
                Add(FormRules.AssessmentUnknown, (int)json.TokenStartIndex, "/assessment",
                    DidYouMean.Sentence(Encoding.UTF8.GetString(utf8), context.Community.Assessments.Select(assessment => assessment.Id.Value)));
                break;
        }
    }

    private void ReadStudent(ref Utf8JsonReader json)
    {
        StudentOffset = (int)json.TokenStartIndex;
        if (!TryText(ref json, "/student", out var utf8)) return;
        if (!ResultsContext.IsPlainId(utf8) && !IsId<Student>(utf8, StudentOffset, "/student")) return;
        utf8.CopyTo(_student);
        _studentLength = utf8.Length;
        AddSlot(ref json, SlotKind.Student);
    }

    private void ReadSection(ref Utf8JsonReader json)
    {
        SectionOffset = (int)json.TokenStartIndex;
        if (!TryText(ref json, "/section", out var utf8)) return;
        if (!context.Sections.TryGet(utf8, out var section))
        {
            if (!IsId<Section>(utf8, SectionOffset, "/section")) return;
            section = new(Encoding.UTF8.GetString(utf8));
            context.Sections.Add(utf8, section);
        }
        Section = section;
        AddSlot(ref json, SlotKind.Section);
    }

    private void ReadDate(ref Utf8JsonReader json)
    {
        if (!TryText(ref json, "/date", out var utf8)) return;
        if (context.Dates.TryRead(utf8, out var date))
        {
            Date = date;
            AddSlot(ref json, SlotKind.Date);
            return;
        }
        IsRegular = false;
        var text = Encoding.UTF8.GetString(utf8);
        if (IsoDate.TryParse(text, out date)) Date = date;
        else Add(FormRules.TextFormat, (int)json.TokenStartIndex, "/date", IsoDate.Expected, IsoDate.Found(text));
    }

    private void ReadGroups(ref Utf8JsonReader json, ReadOnlySpan<byte> line)
    {
        var start = (int)json.TokenStartIndex;
        if (!Expect(ref json, JsonTokenType.StartArray, "/groups", "a list"))
        {
            Groups = null;
            return;
        }
        var groups = new List<Id<StudentGroup>>();
        var faults = Faults.Count;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            var (at, pointer) = ((int)json.TokenStartIndex, $"/groups/{_groupOffsets.Count}");
            _groupOffsets.Add(at);
            if (TryText(ref json, pointer, out var utf8) && IsId<StudentGroup>(utf8, at, pointer)) groups.Add(new(Encoding.UTF8.GetString(utf8)));
        }
        Groups = Faults.Count == faults ? [.. groups] : null;
        if (Groups is not { } whole) return;
        var raw = line[start..(int)json.BytesConsumed];
        context.Groups.Add(raw, whole);
        Slots.Add(new(SlotKind.Groups, 0, start, raw.Length));
    }

    private void ReadVersion(ref Utf8JsonReader json)
    {
        _versionAt = (int)json.TokenStartIndex;
        if (TryText(ref json, "/version", out var utf8)) _version = Encoding.UTF8.GetString(utf8);
    }

    private void ReadPoints(ref Utf8JsonReader json)
    {
        _pointsFaults = Faults.Count;
        _isGuess = Rows is null;
        _pointsOf = Rows ?? (_seen.HasFlag(NdjsonMembers.Assessment) ? null : assessments.Last);
        if (_pointsOf is null) json.Skip();
        else _points.Read(ref json, 0, _pointsOf, Faults, Slots);
    }

    /// <summary>A member that means nothing is said once a file, and its value is not read.</summary>
    private void Unknown(ref Utf8JsonReader json, int nameAt)
    {
        IsRegular = false;
        if (KindReading.TryGetString(ref json, out var name))
        {
            if (assessments.IsNewMember(name))
            {
                _newMembers.Add(name);
                Add(FormRules.MemberNotRead, nameAt, "", DidYouMean.Sentence(name, NdjsonMember.Names));
            }
        }
        else Add(FormRules.TextUnicode, nameAt, "", UnicodeText.HalfPair);
        json.Read();
        json.Skip();
    }

    /// <summary>The bytes of a text, unescaped; notes where there is none.</summary>
    private bool TryText(ref Utf8JsonReader json, string pointer, out ReadOnlySpan<byte> utf8)
    {
        utf8 = default;
        if (!Expect(ref json, JsonTokenType.String, pointer, "text")) return false;
        utf8 = json.ValueSpan;
        if (!json.ValueIsEscaped) return true;
        IsRegular = false;
        if (KindReading.TryGetString(ref json, out var text))
        {
            utf8 = Encoding.UTF8.GetBytes(text);
            return true;
        }
        Add(FormRules.TextUnicode, (int)json.TokenStartIndex, pointer, UnicodeText.HalfPair);
        return false;
    }

    private bool Expect(ref Utf8JsonReader json, JsonTokenType type, string pointer, string expected)
    {
        if (json.TokenType == type) return true;
        if (json.TokenType == JsonTokenType.Null) Add(FormRules.Null, (int)json.TokenStartIndex, pointer);
        else Add(FormRules.ValueKind, (int)json.TokenStartIndex, pointer, expected, KindReading.Found(json.TokenType));
        json.Skip();
        return false;
    }

    private bool IsId<T>(ReadOnlySpan<byte> utf8, int offset, string pointer)
    {
        var breaches = Id<T>.Check(Encoding.UTF8.GetString(utf8));
        foreach (var breach in breaches) Faults.Add(new(breach.Rule, offset, pointer, [.. breach.Arguments]));
        return breaches.Count == 0;
    }

    private void AddSlot(ref Utf8JsonReader json, SlotKind kind) => Slots.Add(new(kind, 0, (int)json.TokenStartIndex + 1, json.ValueSpan.Length));

    private void Add(Rule rule, int offset, string pointer, params ReadOnlySpan<object?> arguments) => Faults.Add(new(rule, offset, pointer, arguments.ToArray()));
}
