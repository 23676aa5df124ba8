using Plc.Model.Fuzz.Mutations;
using Plc.Model.Primitives;
using Plc.Model.Serialization;

namespace Plc.Model.Fuzz.Oracles;

/// <summary>What holds of every list of diagnostics, whatever was read.</summary>
internal static class DiagnosticOracle
{
    /// <summary>No message needs to be longer, the words of closed lists included.</summary>
    private const int MaxMessageLength = 2_000;

    internal static void Check<T>(byte[] file, ReadResult<T> read, ReadOptions options, bool lineFeedsAlone = false) where T : class
    {
        var diagnostics = read.Diagnostics;
        FuzzFailure.Unless(read.HasErrors == (read.Value is null), $"There is a value where there is no error, and only there: {Words(diagnostics)}");
        FuzzFailure.Unless(diagnostics.Count <= options.MaxDiagnostics + 1, $"The list is bounded: {diagnostics.Count}");
        var isStopped = diagnostics is [.., var last] && last.Rule == FormRules.Stopped;
        FuzzFailure.Unless(isStopped == diagnostics.Count > options.MaxDiagnostics, $"The last diagnostic says that there are more: {diagnostics.Count}");
        FuzzFailure.Unless(diagnostics.Zip(diagnostics.Skip(1)).All(static pair => pair.First.Place.Offset <= pair.Second.Place.Offset), $"Diagnostics are in the order of their places: {Words(diagnostics)}");
        var places = diagnostics.Count > 0 ? new TextPlaces(file, lineFeedsAlone) : null;
        foreach (var diagnostic in diagnostics)
        {
            Check(diagnostic.Place, file, places!);
            if (diagnostic.Related is { } related) Check(related, file, places!);
            FuzzFailure.Unless(diagnostic.Rule == FormRules.Stopped || diagnostic.Severity == diagnostic.Rule.Severity, $"A fault is as grave as its rule says: {diagnostic}");
            FuzzFailure.Unless(diagnostic.Message.Length is > 0 and <= MaxMessageLength, $"A message is of some length: {diagnostic.Message.Length}");
            FuzzFailure.Unless(!Canary.IsIn(diagnostic.ToString()), $"No message says what stands in the file: {diagnostic}");
            FuzzFailure.Unless(!diagnostic.Message.Contains("{0}", StringComparison.Ordinal), $"A message is whole: {diagnostic}");
        }
    }

    /// <summary>Two readings of one file say the same.</summary>
    internal static void Same<T>(ReadResult<T> first, ReadResult<T> second, string how, int shift = 0, bool compareValues = true) where T : class
    {
        var expected = shift == 0 ? first.Diagnostics : [.. first.Diagnostics.Select(diagnostic => Shifted(diagnostic, shift))];
        if (expected != second.Diagnostics)
            throw new FuzzFailure($"Read {how} it gives the same diagnostics: {Words([.. expected.Except(second.Diagnostics)])} and not {Words([.. second.Diagnostics.Except(expected)])}");
        FuzzFailure.Unless(!compareValues || Equals(first.Value, second.Value), $"Read {how} it gives the same value:");
    }

    internal static string Words(ValueList<Diagnostic> diagnostics) =>
        string.Join("; ", diagnostics.Take(5).Select(diagnostic => $"{diagnostic} at {diagnostic.Place.Offset} {diagnostic.Place.JsonPointer}{diagnostic.Place.Cell}"));

    private static void Check(SourcePlace place, byte[] file, TextPlaces places)
    {
        FuzzFailure.Unless(place.Offset >= 0 && place.Offset <= file.Length, $"A place is in the file: {place} at {place.Offset} of {file.Length}");
        FuzzFailure.Unless(places.Of(place.Offset) == (place.Line, place.Column), $"Line and column are those of the byte: {place} and not {places.Of(place.Offset)} at {place.Offset}");
    }

    private static Diagnostic Shifted(Diagnostic diagnostic, int shift) =>
        new(diagnostic.Rule, diagnostic.Severity, diagnostic.Message, Shifted(diagnostic.Place, shift), diagnostic.Related is { } related ? Shifted(related, shift) : null);

    private static SourcePlace Shifted(SourcePlace place, int shift) => new(place.Line, place.Column, place.Offset + shift, place.JsonPointer, place.Record, place.Cell);
}
