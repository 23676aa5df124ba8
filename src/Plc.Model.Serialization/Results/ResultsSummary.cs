using Plc.Model.Assessments;
using Plc.Model.Serialization.Csv;

namespace Plc.Model.Serialization.Results;

/// <summary>Reads one file of results, in whatever format and of whatever size, and counts its rows.</summary>
/// <param name="context">What is shared.</param>
/// <param name="named">The only assessment that is meant; null for all that the file names.</param>
/// <param name="make">The place where the rows of an assessment are counted.</param>
/// <param name="cancellation">Stops the reading.</param>
internal sealed class ResultsSummary(ResultsContext context, CommonAssessment? named, Func<CommonAssessment, SummaryRows> make, CancellationToken cancellation)
{
    private const int StartBytes = 4_096;

    internal void Read(Stream stream)
    {
        var start = Start(stream);
        var whole = new StartedStream(start, stream);
        if (ResultsOfOne.IsList(start)) context.Diagnostics.AddList(start);
        else if (ResultsOfOne.NdjsonStart(start) is { } at) ReadLines(whole, at);
        else ReadSheet(whole, start);
    }

    private static byte[] Start(Stream stream)
    {
        var start = new byte[StartBytes];
        return start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
    }

    private void ReadLines(Stream stream, int start)
    {
        var reader = new NdjsonReader(context, new(context.Community, named, isOne: false, make), learns: true);
        using var blocks = new LineBlocks(stream, context.Options.MaxTextBytes);
        while (blocks.Read(cancellation) && !context.Diagnostics.IsClosed)
        {
            var skip = blocks.Offset == 0 ? start : 0;
            if (blocks.IsCut) reader.ReadCut(blocks.Offset);
            else reader.Read(blocks.Block[skip..], blocks.Offset + skip);
        }
        reader.Finish();
    }

    private void ReadSheet(Stream stream, ReadOnlySpan<byte> start)
    {
        using var sheet = new CsvSheet(stream, start, context.Options, context.Pace, context.Diagnostics);
        if (SheetColumns.Read(sheet) is not { } columns) return;
        var count = TidySheet.Has(columns) ? ReadTidy(sheet, columns) : ReadWide(sheet, columns);
        if (count == 0 && !sheet.HasErrors) sheet.Add(FormRules.NoRows, sheet.Beginning, null);
    }

    private int? ReadTidy(CsvSheet sheet, SheetColumns columns)
    {
        var tidy = TidySheet.Read(sheet, columns, context, item => named ?? TidyAssessment.Of(sheet, item, context.Community, again: null), make);
        if (tidy is not null) new TidyGroupedRows(sheet, tidy, make(tidy.Rows.Assessment)).Read();
        return tidy?.Count;
    }

    private int? ReadWide(CsvSheet sheet, SheetColumns columns)
    {
        var wide = WideSheet.Read(sheet, columns, context, named, make);
        wide?.ReadRows(0);
        return wide?.Count;
    }
}
