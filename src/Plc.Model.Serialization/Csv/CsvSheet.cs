using System.Text;
using System.Text.Unicode;
using CsvHelper;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Serialization.Results;

namespace Plc.Model.Serialization.Csv;

/// <summary>
/// A sheet of comma-separated values, record by record, that knows the true place of every cell: CsvHelper splits the bytes, and says in which line and at
/// which byte a record begins.
/// </summary>
internal sealed class CsvSheet : IDisposable
{
    private const int BufferBytes = 1 << 20;

    private readonly CsvReader _csv;
    private readonly ReadOptions _options;
    private readonly Pace? _pace;
    private CsvMalformedRecord? _malformed;

    /// <summary>The place that was asked for last.</summary>
    private CellPlace _placed;

    /// <param name="bytes">The whole sheet.</param>
    /// <param name="options">How much is taken in, and how grave rules are.</param>
    /// <param name="pace">Is told how far the reading has come.</param>
    /// <param name="faults">Where faults go, where others go there too.</param>
    internal CsvSheet(Bytes bytes, ReadOptions options, Pace? pace = null, DiagnosticList? faults = null)
    {
        (_options, _pace, Faults) = (options, pace, faults ?? new(options));
        _csv = CsvReader.Create(bytes.Content, Splitting());
        Beginning = BeginningOf(bytes.Content.Span);
        if (bytes.IsTooLong) Stop(FormRules.Size, "The sheet", Found.Bytes(options.MaxDocumentBytes));
        else StopOtherEncoding(bytes.Content.Span);
    }

    /// <param name="stream">The sheet, of any size: no more than a part of it is held.</param>
    /// <param name="start">Its first bytes, which are also still in the stream.</param>
    /// <param name="options">How much is taken in, and how grave rules are.</param>
    /// <param name="pace">Is told how far the reading has come.</param>
    /// <param name="faults">Where faults go.</param>
    internal CsvSheet(Stream stream, ReadOnlySpan<byte> start, ReadOptions options, Pace pace, DiagnosticList faults)
    {
        (_options, _pace, Faults) = (options, pace, faults);
        _csv = CsvReader.Create(stream, Splitting(), true);
        Beginning = BeginningOf(start);
        StopOtherEncoding(start);
    }

    /// <summary>Where the text begins, after a byte order mark.</summary>
    internal SourcePlace Beginning { get; }

    /// <summary>What was found so far.</summary>
    internal DiagnosticList Faults { get; }

    /// <summary>How many bytes the record has.</summary>
    internal int RecordLength => _csv.RawRecord.Length;

    /// <summary>How many cells the record has.</summary>
    internal int CellCount => _csv.FieldCount;

    /// <summary>The number of the record, from 1; the header is the first, and empty lines count, as they do in a spreadsheet.</summary>
    internal int Record => (int)_csv.RowNumber;

    /// <summary>Whether there is an error, so that nothing can come of the sheet.</summary>
    internal bool HasErrors => Faults.HasErrors;

    /// <summary>Whether the rest of the sheet cannot be read.</summary>
    internal bool IsStopped { get; private set; }

    /// <summary>Whether there was a record that could not be split into cells.</summary>
    internal bool HasPassedOver { get; private set; }

    /// <summary>The bytes of a cell, without its quotes and without what keeps it from being a formula; empty beyond the last cell.</summary>
    internal ReadOnlySpan<byte> this[int cell] => CellText.Of(_csv.GetSpan(cell));

    /// <summary>The bytes of a cell that is no text.</summary>
    internal ReadOnlySpan<byte> Raw(int cell) => _csv.GetSpan(cell);

    /// <summary>What was found so far, by place.</summary>
    internal ValueList<Diagnostic> Diagnostics => Faults.ToList();

    /// <summary>Goes to the next record that has something in it; a record with unmatched quotes is reported and passed over.</summary>
    internal bool Read()
    {
        try
        {
            while (!IsStopped && !Faults.IsClosed && _csv.Read())
            {
                _pace?.Reach(_csv.ByteOffset);
                if (_malformed is { } malformed)
                {
                    HasPassedOver = true;
                    ReportQuoting(malformed);
                    // Without its header a sheet cannot be read.
                    IsStopped = Record == 1;
                }
                else if (_csv.RawRecord.Length > _options.MaxTextBytes)
                {
                    HasPassedOver = true;
                    Add(FormRules.Size, 0, "A record", Found.Bytes(_options.MaxTextBytes));
                }
                else if (!IsEmpty())
                {
                    return true;
                }
                _malformed = null;
            }
        }
        catch (CsvFormatException tooLong)
        {
            Add(FormRules.Size, new((int)Math.Max(1, tooLong.LineNumber), 1, tooLong.ByteOffset, null, (int)tooLong.RecordNumber), null, "A record", Found.Bytes(_options.MaxTextBytes));
            IsStopped = true;
        }
        return false;
    }

    /// <summary>Notes a fault of a cell of the record.</summary>
    internal void Add(Rule rule, int cell, params ReadOnlySpan<object?> arguments) => AddAfter(rule, cell, 0, 0, arguments);

    /// <summary>Notes a fault of a cell that has to do with a cell of an earlier record.</summary>
    internal void AddAfter(Rule rule, int cell, int record, int ofCell, params ReadOnlySpan<object?> arguments)
    {
        if (Faults.IsFull) Faults.Drops(rule);
        else Faults.AddAfter(rule, PlaceOf(cell).ToSourcePlace(), record, ofCell, arguments);
    }

    /// <summary>Notes a fault at a place, with another that it has to do with.</summary>
    internal void Add(Rule rule, SourcePlace place, SourcePlace? related, params ReadOnlySpan<object?> arguments) => Faults.Add(rule, place, related, arguments);

    /// <summary>The text of a cell; notes where it is not UTF-8.</summary>
    internal bool TryText(int cell, out string text)
    {
        var bytes = this[cell];
        var isText = Utf8.IsValid(bytes);
        text = isText ? Encoding.UTF8.GetString(bytes) : "";
        if (!isText) Add(FormRules.Encoding, cell, "a byte that is not UTF-8");
        return isText;
    }

    /// <summary>An id in a cell; notes what is wrong with it, and where it is empty.</summary>
    internal bool TryId<T>(int cell, out Id<T> id)
    {
        id = default;
        if (!TryText(cell, out var text)) return false;
        if (text.Length == 0) Add(FormRules.CellBlank, cell);
        var breaches = Id<T>.Check(text);
        foreach (var breach in breaches)
            if (text.Length > 0) Add(breach.Rule, cell, breach.Arguments.AsSpan());
        if (breaches.Count > 0) return false;
        id = new(text);
        return true;
    }

    /// <summary>The points in a cell that is not empty; notes what is wrong with them.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="points">The points.</param>
    /// <param name="words">What else than a number the cell may say.</param>
    internal bool TryPoints(int cell, out Points points, params ReadOnlySpan<string> words)
    {
        points = default;
        if (!TryNumber(cell, out var number, words)) return false;
        var breaches = Points.Check(number);
        foreach (var breach in breaches) Add(breach.Rule, cell, breach.Arguments.AsSpan());
        if (breaches.Count == 0) points = new(number);
        return breaches.Count == 0;
    }

    /// <summary>The number in a cell that is not empty; notes where it is none, or has too many digits.</summary>
    internal bool TryNumber(int cell, out decimal number, params ReadOnlySpan<string> words)
    {
        number = 0;
        var bytes = this[cell];
        if (CellNumber.IsNumber(bytes))
        {
            if (CellNumber.TryRead(bytes, out number)) return true;
            Add(FormRules.NumberDigits, cell);
        }
        else if (TryText(cell, out var text))
        {
            Add(FormRules.CellForm, cell, CellNumber.Expected(words), CellNumber.IsNumber(bytes.Trim((byte)' ')) ? "spaces around the number" : Found.Text(text),
                CellNumber.HasComma(bytes) ? " Write a decimal point, not a comma, and nothing between thousands." : DidYouMean.Sentence(text, words.ToArray()));
        }
        return false;
    }

    /// <summary>Where a cell of the record begins, its quote included; beyond the last cell, where the record begins.</summary>
    internal CellPlace PlaceOf(int cell)
    {
        // Of many cells in a long record, one is found from the one before it.
        if (_placed.Record != Record || _placed.Cell > cell || cell >= CellCount) _placed = new((int)_csv.LineNumber, 1, _csv.ByteOffset, Record, 0);
        var offset = (int)(_placed.Offset - _csv.ByteOffset);
        for (var before = _placed.Cell ?? 0; before < cell && cell < CellCount; before++) offset += _csv.GetRawSpan(before).Length + 1;
        _placed = PlaceAt(offset, _placed) with { Cell = cell };
        return _placed;
    }

    public void Dispose() => _csv.Dispose();

    private CsvReaderOptions Splitting() => new()
    {
        HasHeader = false,
        Separator = ',',
        SkipEmptyLines = false,
        TrackLineNumbers = true,
        MaxRecordSize = _options.MaxTextBytes,
        BufferSize = BufferBytes,
        IncludeValuesInExceptions = false,
        OnMalformedRecord = record => _malformed = record,
    };

    /// <summary>The place of a byte of the record.</summary>
    /// <param name="offset">The byte, counted from the beginning of the record.</param>
    /// <param name="from">A place before it.</param>
    private CellPlace PlaceAt(int offset, CellPlace from)
    {
        var record = _csv.RawRecord;
        var (line, column, counted) = (from.Line, from.Column, (int)(from.Offset - _csv.ByteOffset));
        for (var i = counted; i < offset; i++)
        {
            if (record[i] != '\n' && (record[i] != '\r' || (i + 1 < record.Length && record[i + 1] == '\n'))) continue;
            (line, column, counted) = (line + 1, 1, i + 1);
        }
        return new(line, column + Encoding.UTF8.GetCharCount(record[counted..offset]), _csv.ByteOffset + offset, Record, null);
    }

    private bool IsEmpty()
    {
        for (var cell = 0; cell < CellCount; cell++)
            if (!this[cell].IsEmpty) return false;
        return true;
    }

    private void ReportQuoting(CsvMalformedRecord malformed)
    {
        var what = malformed.Reason switch
        {
            CsvMalformedReason.StrayQuote => "a quote inside a cell that is not in quotes",
            CsvMalformedReason.TextAfterClosingQuote => "text after a closing quote",
            _ => "a quote that is not closed",
        };
        var offset = Math.Clamp(malformed.ByteOffset - _csv.ByteOffset, 0, _csv.RawRecord.Length);
        var place = malformed.Reason == CsvMalformedReason.UnterminatedQuote ? PlaceOf(CellCount - 1) : PlaceAt((int)offset, PlaceOf(0));
        Add(FormRules.Quoting, place.ToSourcePlace(), null, what);
    }

    private static SourcePlace BeginningOf(ReadOnlySpan<byte> start) => new(1, 1, Bytes.MarkLength(start), null, 1);

    private void StopOtherEncoding(ReadOnlySpan<byte> start)
    {
        if (Bytes.OtherEncoding(start[Bytes.MarkLength(start)..]) is { } encoding) Stop(FormRules.Encoding, encoding);
    }

    private void Stop(Rule rule, params ReadOnlySpan<object?> arguments)
    {
        Add(rule, Beginning, null, arguments);
        IsStopped = true;
    }
}
