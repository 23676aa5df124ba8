using System.Text;
using System.Text.Json;
using Plc.Model.Assessments;
using Plc.Model.Primitives;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Results;

/// <summary>Reads the points of a record: an object with a member for every item of its assessment.</summary>
internal sealed class NdjsonPoints
{
    private const int NotSeen = -1;

    private const string Expected = "a number, null, absent or exempt";

    private static readonly string[] Words = ["absent", "exempt"];

    private ResultCell[] _cells = [];
    private int[] _offsets = [];
    private int _count;

    /// <summary>The cells; blank where they could not be read.</summary>
    internal ReadOnlySpan<ResultCell> Cells => _cells.AsSpan(0, Offset < 0 ? 0 : _count);

    /// <summary>Where the object begins; below 0 where there is none.</summary>
    internal int Offset { get; private set; }

    /// <summary>How many faults reading it found.</summary>
    internal int FaultCount { get; private set; }

    internal int OffsetOf(int item) => _offsets[item];

    /// <summary>Reads the value at which the reader stands.</summary>
    /// <param name="json">The reader.</param>
    /// <param name="start">The byte of the line at which the reader began.</param>
    /// <param name="rows">The rows to whose items the points belong.</param>
    /// <param name="faults">Takes what is wrong.</param>
    /// <param name="slots">Takes where the cells stand.</param>
    internal void Read(ref Utf8JsonReader json, int start, AssessmentRows rows, List<RecordFault> faults, List<RecordSlot> slots)
    {
        var before = faults.Count;
        Prepare(rows.ItemCount);
        if (json.TokenType != JsonTokenType.StartObject)
        {
            var at = start + (int)json.TokenStartIndex;
            faults.Add(json.TokenType == JsonTokenType.Null
                ? new(FormRules.Null, at, "/points", [])
                : new(FormRules.ValueKind, at, "/points", ["an object", KindReading.Found(json.TokenType)]));
            json.Skip();
        }
        else
        {
            Offset = start + (int)json.TokenStartIndex;
            ReadItems(ref json, start, rows, faults, slots);
        }
        FaultCount = faults.Count - before;
    }

    /// <summary>Notes every item that the points do not have.</summary>
    internal void ReportMissing(AssessmentRows rows, List<RecordFault> faults)
    {
        for (var item = 0; item < _count; item++)
            if (_offsets[item] == NotSeen) faults.Add(new(FormRules.MemberMissing, Offset, "/points", [rows.Assessment.Items[item].Id.Value]));
    }

    private void Prepare(int items)
    {
        if (_cells.Length < items) (_cells, _offsets) = (new ResultCell[items], new int[items]);
        (_count, Offset) = (items, -1);
        _cells.AsSpan(0, items).Clear();
        _offsets.AsSpan(0, items).Fill(NotSeen);
    }

    private void ReadItems(ref Utf8JsonReader json, int start, AssessmentRows rows, List<RecordFault> faults, List<RecordSlot> slots)
    {
        var likely = 0;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var nameAt = start + (int)json.TokenStartIndex;
            var text = "";
            var isText = !json.ValueIsEscaped || KindReading.TryGetString(ref json, out text);
            var name = json.ValueIsEscaped ? Encoding.UTF8.GetBytes(text) : json.ValueSpan;
            var item = isText ? rows.Find(name, likely) : AssessmentRows.NoItem;
            if (item != AssessmentRows.NoItem && _offsets[item] == NotSeen)
            {
                json.Read();
                _offsets[item] = start + (int)json.TokenStartIndex;
                likely = item + 1;
                if (TryCell(ref json, item, rows, faults)) slots.Add(new(SlotKind.Cell, item, _offsets[item], start + (int)json.BytesConsumed - _offsets[item]));
                continue;
            }
            if (item != AssessmentRows.NoItem) faults.Add(new(FormRules.MemberTwice, nameAt, PointerOf(rows, item), []));
            else if (isText) faults.Add(new(FormRules.ItemUnknown, nameAt, "/points", [DidYouMean.Sentence(Encoding.UTF8.GetString(name), NotSeenYet(rows))]));
            else faults.Add(new(FormRules.TextUnicode, nameAt, "/points", [UnicodeText.HalfPair]));
            json.Read();
            json.Skip();
        }
    }

    private bool TryCell(ref Utf8JsonReader json, int item, AssessmentRows rows, List<RecordFault> faults)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.Null:
                return true;
            case JsonTokenType.Number when PlainPoints.Read(json.ValueSpan, out var units) == json.ValueSpan.Length:
                _cells[item] = ResultCell.ScoredUnits(units);
                return true;
            case JsonTokenType.Number:
                return TryNumber(ref json, item, rows, faults);
            case JsonTokenType.String when json.NameIs("absent"u8):
                _cells[item] = ResultCell.Absent;
                return true;
            case JsonTokenType.String when json.NameIs("exempt"u8):
                _cells[item] = ResultCell.Exempt;
                return true;
            case JsonTokenType.String:
                faults.Add(KindReading.TryGetString(ref json, out var text)
                    ? new(FormRules.ClosedList, _offsets[item], PointerOf(rows, item), [Expected, Found.Text(text), DidYouMean.Sentence(text, Words)])
                    : new(FormRules.TextUnicode, _offsets[item], PointerOf(rows, item), [UnicodeText.HalfPair]));
                return false;
            default:
                faults.Add(new(FormRules.ValueKind, _offsets[item], PointerOf(rows, item), [Expected, KindReading.Found(json.TokenType)]));
                json.Skip();
                return false;
        }
    }

    private bool TryNumber(ref Utf8JsonReader json, int item, AssessmentRows rows, List<RecordFault> faults)
    {
        if (!ExactDecimal.TryParse(json.ValueSpan, out var number))
        {
            faults.Add(new(FormRules.NumberDigits, _offsets[item], PointerOf(rows, item), []));
            return false;
        }
        var breaches = Points.Check(number);
        foreach (var breach in breaches) faults.Add(new(breach.Rule, _offsets[item], PointerOf(rows, item), [.. breach.Arguments]));
        if (breaches.Count == 0) _cells[item] = ResultCell.Scored(new(number));
        return breaches.Count == 0;
    }

    private IEnumerable<string> NotSeenYet(AssessmentRows rows) => rows.Assessment.Items.Where((_, item) => _offsets[item] == NotSeen).Select(item => item.Id.Value);

    internal static string PointerOf(AssessmentRows rows, int item) =>
        "/points/" + rows.Assessment.Items[item].Id.Value.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
