using System.Text.Json;
using Plc.Model.Assessments;
using Plc.Model.Serialization.Csv;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Results;

/// <summary>Reads the results of a file, in whatever format, into a set for each of its assessments.</summary>
/// <param name="context">What is shared.</param>
/// <param name="named">The only assessment that is asked for; null for that of the file.</param>
/// <param name="isOne">Whether records have to be of one assessment; a sheet always is.</param>
internal sealed class ResultsOfOne(ResultsContext context, CommonAssessment? named, bool isOne)
{
    private readonly List<SetRows> _rows = [];

    /// <returns>The sets in the order in which the file first names their assessments; null where there is an error.</returns>
    internal List<ResultSet>? Read(Bytes bytes, bool learns)
    {
        if (IsList(bytes.Content.Span)) context.Diagnostics.AddList(bytes.Content.Span);
        else if (NdjsonStart(bytes.Content.Span) is { } start) ReadLines(bytes.Content, start, learns);
        else ReadSheet(bytes);
        return context.Diagnostics.HasErrors ? null : _rows.ConvertAll(rows => rows.Build());
    }

    /// <summary>Reads a sheet with a row a student and a column an item, whose cells are choices.</summary>
    internal ChoiceSet? ReadChoices(Bytes bytes)
    {
        ChoiceRows? rows = null;
        using var sheet = new CsvSheet(bytes, context.Options, context.Pace, context.Diagnostics);
        if (SheetColumns.Read(sheet) is not { } columns) return null;
        var wide = WideSheet.Read(sheet, columns, context, named, assessment => rows = new(assessment, context.Community.Sections));
        wide?.ReadRows(bytes.Content.Length);
        if (rows is not null && !rows.Assessment.Items.Any(item => item.Choices.Count > 0)) sheet.Add(FormRules.NoChoices, sheet.Beginning, null, rows.Assessment.Id);
        if (wide is { Count: 0 } && !sheet.HasErrors) sheet.Add(FormRules.NoRows, sheet.Beginning, null);
        context.Diagnostics.Relate(asked => CellsOf(bytes.Content, asked));
        return context.Diagnostics.HasErrors ? null : rows?.Build();
    }

    /// <summary>Where records begin, after a byte order mark; null where bytes are a sheet.</summary>
    internal static int? NdjsonStart(ReadOnlySpan<byte> utf8)
    {
        var start = Bytes.MarkLength(utf8);
        return utf8[start..].TrimStart(" \t\r\n"u8) is [(byte)'{', ..] && Bytes.OtherEncoding(utf8[start..]) is null ? start : null;
    }

    /// <summary>Whether records stand in a JSON array, which is no file of records.</summary>
    internal static bool IsList(ReadOnlySpan<byte> utf8) => utf8[Bytes.MarkLength(utf8)..].TrimStart(" \t\r\n"u8) is [(byte)'[', .. var rest] && rest.TrimStart(" \t\r\n"u8) is [(byte)'{', ..] or [(byte)']', ..];

    private SetRows Make(CommonAssessment assessment)
    {
        var rows = new SetRows(assessment, context.Community.Sections);
        _rows.Add(rows);
        return rows;
    }

    private void ReadLines(ReadOnlyMemory<byte> utf8, int start, bool learns)
    {
        var reader = new NdjsonReader(context, new(context.Community, named, isOne, Make), learns);
        reader.Read(utf8.Span[start..], start, utf8.Length - start);
        reader.Finish();
        context.Diagnostics.Relate(asked => StudentsOf(utf8, start, asked));
    }

    private void ReadSheet(Bytes bytes)
    {
        var utf8 = bytes.Content;
        using var sheet = new CsvSheet(bytes, context.Options, context.Pace, context.Diagnostics);
        if (SheetColumns.Read(sheet) is not { } columns) return;
        var count = TidySheet.Has(columns) ? ReadTidy(sheet, columns, utf8) : ReadWide(sheet, columns, utf8.Length);
        if (count == 0 && !sheet.HasErrors) sheet.Add(FormRules.NoRows, sheet.Beginning, null);
        context.Diagnostics.Relate(asked => CellsOf(utf8, asked));
    }

    private int? ReadTidy(CsvSheet sheet, SheetColumns columns, ReadOnlyMemory<byte> utf8)
    {
        var tidy = TidySheet.Read(
            sheet, columns, context, item => named ?? TidyAssessment.Of(sheet, item, context.Community, () => Again(utf8)), Make);
        if (tidy is not null) new TidyRows(sheet, tidy).Read();
        return tidy?.Count;
    }

    private int? ReadWide(CsvSheet sheet, SheetColumns columns, int length)
    {
        var wide = WideSheet.Read(sheet, columns, context, named, Make);
        wide?.ReadRows(length);
        return wide?.Count;
    }

    /// <summary>The sheet once more, whose faults are known.</summary>
    private CsvSheet Again(ReadOnlyMemory<byte> utf8) => new(new Bytes(utf8, IsTooLong: false), context.Options);

    /// <summary>The places of cells, by going through the sheet once more.</summary>
    private List<SourcePlace?> CellsOf(ReadOnlyMemory<byte> utf8, IReadOnlyList<(int Record, int Cell)> asked)
    {
        using var sheet = Again(utf8);
        var places = new List<SourcePlace?>();
        var isAt = sheet.Read();
        foreach (var (record, cell) in asked)
        {
            while (isAt && sheet.Record < record) isAt = sheet.Read();
            places.Add(isAt ? sheet.PlaceOf(cell).ToSourcePlace() : null);
        }
        return places;
    }

    /// <summary>The places of the students of records, by going through the lines once more.</summary>
    private static List<SourcePlace?> StudentsOf(ReadOnlyMemory<byte> utf8, int start, IReadOnlyList<(int Record, int Cell)> asked)
    {
        var places = new List<SourcePlace?>();
        var (at, number) = (start, 1);
        foreach (var (record, _) in asked)
        {
            for (; number < record; number++) at += utf8.Span[at..].IndexOf((byte)'\n') + 1;
            var line = utf8.Span[at..];
            if (line.IndexOf((byte)'\n') is var end and >= 0) line = line[..end];
            var student = StudentIn(line);
            places.Add(new(record, ResultsContext.ColumnOf(line[..student]), at + student, "/student"));
        }
        return places;
    }

    private static int StudentIn(ReadOnlySpan<byte> line)
    {
        var json = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = 1_000 });
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var isStudent = json.NameIs("student"u8);
            json.Read();
            if (isStudent) return (int)json.TokenStartIndex;
            json.Skip();
        }
        return 0;
    }
}
