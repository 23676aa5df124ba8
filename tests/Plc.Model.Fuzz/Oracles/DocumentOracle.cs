using System.Text.Unicode;
using Plc.Model.Serialization;

namespace Plc.Model.Fuzz.Oracles;

/// <summary>What holds of every document that is read, whatever stands in it.</summary>
internal static class DocumentOracle
{
    internal static FuzzOutcome Check(byte[] file, ReadOptions options, int chunkSeed)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = PlcDocumentReader.Read(file, options);
        Memory.Check(before, file.Length);

        DiagnosticOracle.Check(file, read, options);
        CheckForm(file, read, options);
        DiagnosticOracle.Same(read, PlcDocumentReader.Read(file, options), "again");
        using (var stream = new ChunkedStream(file, chunkSeed)) DiagnosticOracle.Same(read, PlcDocumentReader.Read(stream, options), "from a stream");
        if (!file.AsSpan().StartsWith("\uFEFF"u8) && file.Length + 3 <= options.MaxDocumentBytes)
            DiagnosticOracle.Same(read, PlcDocumentReader.Read((byte[])[0xEF, 0xBB, 0xBF, .. file], options), "after a byte order mark", shift: 3);
        if (read.Value is { } value) CheckRoundTrip(value);
        return new(read.Value is not null, read.Diagnostics.Select(diagnostic => diagnostic.Rule.Id));
    }

    internal static void CheckRoundTrip(PlcDocument document)
    {
        var bytes = PlcDocumentWriter.Write(document);
        var read = PlcDocumentReader.Read(bytes, new(maxDocumentBytes: int.MaxValue));
        FuzzFailure.Unless(read.Value is not null, $"What is written can be read: {DiagnosticOracle.Words(read.Diagnostics)}");
        FuzzFailure.Unless(read.Value == document && read.Value!.GetHashCode() == document.GetHashCode(), "What is written reads back equal");
        FuzzFailure.Unless(PlcDocumentWriter.Write(read.Value!).AsSpan().SequenceEqual(bytes), "Equal documents give equal bytes");
    }

    /// <summary>Faults of JSON itself are found where there are any and only there, and every pointer is that of its byte.</summary>
    private static void CheckForm(byte[] file, ReadResult<PlcDocument> read, ReadOptions options)
    {
        var diagnostics = read.Diagnostics;
        var start = file.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        if (diagnostics is [var only] && only.Rule == FormRules.Size && file.Length > options.MaxDocumentBytes) return;
        var places = diagnostics.SelectMany(diagnostic => diagnostic.Related is { } related ? [diagnostic.Place, related] : new[] { diagnostic.Place }).ToList();
        int[] asked = [.. places.Select(place => (int)place.Offset - start).Distinct().Order()];
        var scan = JsonScan.Of(file.AsSpan(start), options.MaxDepth, asked);
        if (diagnostics.Any(diagnostic => diagnostic.Rule == FormRules.Encoding && diagnostic.Place.Offset == start))
        {
            FuzzFailure.Unless(diagnostics.Count == 1 && scan.FaultAt >= 0, $"A file of another encoding is no JSON, and nothing else is said of it: {DiagnosticOracle.Words(diagnostics)}");
            return;
        }
        foreach (var place in places)
            FuzzFailure.Unless(scan.Pointers[(int)place.Offset - start] == place.JsonPointer, $"A pointer is that of its byte: {place.JsonPointer} and not {scan.Pointers[(int)place.Offset - start]} at {place.Offset}");
        if (diagnostics.Count > options.MaxDiagnostics) return;
        var expected = scan.FaultAt < 0 ? null : scan.IsTooDeep ? FormRules.Depth : FormRules.Syntax;
        var found = diagnostics.SingleOrDefault(diagnostic => diagnostic.Rule == FormRules.Depth || diagnostic.Rule == FormRules.Syntax);
        FuzzFailure.Unless(found?.Rule == expected, $"What is no JSON is said to be none: {found?.ToString() ?? "nothing"} and not {expected?.Id ?? "nothing"} at {scan.FaultAt + start}");
        if (found is not null)
        {
            var (first, last) = PlacesOf(file.AsSpan(start), scan.FaultToken, scan.FaultAt);
            FuzzFailure.Unless(found.Place.Offset >= first + start && found.Place.Offset <= last + start,
                $"A fault of syntax is where the text ends to be JSON: {found} at {found.Place.Offset} and not from {first + start} to {last + start}");
        }
        FuzzFailure.Unless(read.Value is null || Utf8.IsValid(file), "A document that is read is UTF-8:");
    }

    /// <summary>Where it may be said that a text ends to be JSON: in the token with which it does; of a closing bracket after a comma, at the comma.</summary>
    private static (int First, int Last) PlacesOf(ReadOnlySpan<byte> text, int token, int at) =>
        token == at && at < text.Length && text[at] is (byte)'}' or (byte)']' && text[..at].TrimEnd(" \t\r\n"u8) is [.., (byte)','] before
            ? (before.Length - 1, before.Length - 1)
            : (token, at);
}
