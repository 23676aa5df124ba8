using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Serialization.Csv;

namespace Plc.Model.Serialization;

/// <summary>Reads a sheet of items with the columns <c>item</c>, <c>standard</c> and <c>points</c>. Ids and standards are taken as they stand.</summary>
public static class ItemsCsvReader
{
    /// <summary>Reads a sheet of items.</summary>
    /// <param name="utf8">The whole sheet; a byte order mark of UTF-8 is passed over.</param>
    /// <param name="options">How much is taken in, and how grave rules are; <see cref="ReadOptions.Default"/> where it is left out.</param>
    /// <param name="progress">Is told now and then how far the reading has come, on the thread that reads.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The items where there is no error, and everything that was found, by place.</returns>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ReadResult<ItemsSheet> Read(
        ReadOnlyMemory<byte> utf8, ReadOptions? options = null, IProgress<ReadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        options ??= ReadOptions.Default;
        return Read(Bytes.Of(utf8, options.MaxDocumentBytes), options, progress, cancellationToken);
    }

    /// <summary>Reads a sheet of items from a stream to its end; of a stream that is longer than the options allow, no more than shows that.</summary>
    /// <param name="stream">The sheet, from where the stream stands; it is left open.</param>
    /// <param name="options">How much is taken in, and how grave rules are.</param>
    /// <param name="progress">Is told now and then how far the taking in, and then the reading, has come, on the thread that reads.</param>
    /// <param name="cancellationToken">Stops the reading, between two reads of the stream and while the sheet is read.</param>
    /// <exception cref="IOException">The stream could not be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ReadResult<ItemsSheet> Read(
        Stream stream, ReadOptions? options = null, IProgress<ReadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= ReadOptions.Default;
        return Read(Bytes.TakeIn(stream, options.MaxDocumentBytes, progress, cancellationToken), options, progress, cancellationToken);
    }

    /// <summary>Reads a sheet of items from a stream: takes it in without holding a thread, and then reads it at one go.</summary>
    /// <inheritdoc cref="Read(Stream, ReadOptions?, IProgress{ReadProgress}?, CancellationToken)"/>
    public static Task<ReadResult<ItemsSheet>> ReadAsync(
        Stream stream, ReadOptions? options = null, IProgress<ReadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadAsync(options ?? ReadOptions.Default);

        async Task<ReadResult<ItemsSheet>> ReadAsync(ReadOptions options) =>
            Read(await Bytes.TakeInAsync(stream, options.MaxDocumentBytes, progress, cancellationToken).ConfigureAwait(false), options, progress, cancellationToken);
    }

    private static ReadResult<ItemsSheet> Read(Bytes bytes, ReadOptions options, IProgress<ReadProgress>? progress, CancellationToken cancellation)
    {
        var pace = new Pace(ReadStage.Reading, bytes.Content.Length, progress, cancellation);
        using var sheet = new CsvSheet(bytes, options, pace);
        var items = Read(sheet);
        pace.End(bytes.Content.Length);
        return new(items, sheet.Diagnostics);
    }

    private static ItemsSheet? Read(CsvSheet sheet)
    {
        if (SheetColumns.Read(sheet) is not { } columns) return null;
        var (item, standard, points) = (columns.Require("item"), columns.Require("standard"), columns.Find("points"));
        columns.ReportUnknown("points");
        if (item == SheetColumns.NoColumn || standard == SheetColumns.NoColumn) return null;

        var rows = new List<ItemsSheetRow>();
        var places = new Dictionary<Id<AssessmentItem>, CellPlace>();
        while (sheet.Read())
        {
            if (sheet.CellCount != columns.Count)
            {
                sheet.Add(FormRules.RowLength, 0, Found.Cells(sheet.CellCount), columns.Count);
                continue;
            }
            var isWhole = sheet.TryId<AssessmentItem>(item, out var id);
            isWhole &= TryStandard(sheet, standard, out var code);
            isWhole &= TryPoints(sheet, points, out var given);
            if (!id.IsDefault && !places.TryAdd(id, sheet.PlaceOf(item)))
                sheet.Add(PrimitiveRules.IdTwice, sheet.PlaceOf(item).ToSourcePlace(), places[id].ToSourcePlace());
            if (isWhole) rows.Add(new(id, code, given ?? ItemsSheet.DefaultPoints, given is null));
        }
        if (rows.Count == 0 && !sheet.HasErrors) sheet.Add(AssessmentRules.NoItems, sheet.Beginning, null);
        return sheet.HasErrors ? null : new([.. rows]);
    }

    /// <summary>The code of a standard, which is also what the document says of it: something has to be seen of it.</summary>
    private static bool TryStandard(CsvSheet sheet, int column, out Id<LearningTarget> code)
    {
        if (!sheet.TryId(column, out code)) return false;
        var breaches = StandardReference.Check(code.Value);
        foreach (var breach in breaches) sheet.Add(breach.Rule, column, breach.Arguments.AsSpan());
        return breaches.Count == 0;
    }

    /// <summary>The points of a row; null where it does not say them.</summary>
    private static bool TryPoints(CsvSheet sheet, int column, out Points? points)
    {
        points = null;
        if (column == SheetColumns.NoColumn || sheet[column].IsEmpty) return true;
        if (!sheet.TryPoints(column, out var given)) return false;
        points = given;
        if (given.Value == 0) sheet.Add(AssessmentRules.ItemPoints, column);
        return given.Value > 0;
    }
}
