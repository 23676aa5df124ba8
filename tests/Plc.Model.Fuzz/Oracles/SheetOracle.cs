using System.Globalization;
using Plc.Model.Serialization;

namespace Plc.Model.Fuzz.Oracles;

/// <summary>What holds of every sheet that is read, whatever stands in it.</summary>
internal static class SheetOracle
{
    internal static FuzzOutcome Check<T>(byte[] file, ReadOptions options, Func<byte[], ReadResult<T>> read) where T : class
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var first = read(file);
        Memory.Check(before, file.Length);

        DiagnosticOracle.Check(file, first, options, lineFeedsAlone: first.Diagnostics.Any(diagnostic => diagnostic.Place.JsonPointer is not null));
        CheckCells(file, first);
        DiagnosticOracle.Same(first, read(file), "again");
        if (!file.AsSpan().StartsWith("\uFEFF"u8) && file.Length + 3 <= options.MaxDocumentBytes && !first.Diagnostics.Any(diagnostic => diagnostic.Rule == FormRules.Size))
            DiagnosticOracle.Same(first, read([0xEF, 0xBB, 0xBF, .. file]), "after a byte order mark", shift: 3);
        return new(first.Value is not null, first.Diagnostics.Select(diagnostic => diagnostic.Rule.Id));
    }

    /// <summary>Where nothing is in quotes, commas and line ends alone say which cell begins at a byte.</summary>
    private static void CheckCells<T>(byte[] file, ReadResult<T> read) where T : class
    {
        var isPlain = !file.AsSpan().Contains((byte)'"');
        // A file that is too long is not looked into.
        if (read.Diagnostics is [var only] && only.Rule == FormRules.Size) return;
        foreach (var place in read.Diagnostics.SelectMany(diagnostic => new[] { diagnostic.Place, diagnostic.Related }).OfType<SourcePlace>())
        {
            FuzzFailure.Unless(place.Record is >= 1 || place.JsonPointer is not null, $"A place in a file of results has a record or a pointer: {place}");
            FuzzFailure.Unless(place.JsonPointer is null || place.Cell is null, $"A place is a cell or has a pointer: {place.Cell} {place.JsonPointer}");
            if (place.Cell is not { } cell) continue;
            FuzzFailure.Unless(cell.EndsWith(place.Record!.Value.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal), $"A cell is named by its record: {cell} {place.Record}");
            if (isPlain) FuzzFailure.Unless(CellAt(file, (int)place.Offset) == cell, $"A cell is named by its place: {cell} and not {CellAt(file, (int)place.Offset)} at {place.Offset}");
        }
    }

    private static string CellAt(byte[] file, int offset)
    {
        var (record, cell) = (1, 0);
        for (var i = 0; i < offset; i++)
        {
            if (file[i] == ',') cell++;
            else if (file[i] == '\n' || (file[i] == '\r' && (i + 1 == file.Length || file[i + 1] != '\n'))) (record, cell) = (record + 1, 0);
        }
        var name = "";
        for (var rest = cell + 1; rest > 0; rest = (rest - 1) / 26) name = (char)('A' + (rest - 1) % 26) + name;
        return name + record.ToString(CultureInfo.InvariantCulture);
    }
}
