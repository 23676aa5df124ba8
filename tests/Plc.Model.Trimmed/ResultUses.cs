using System.Buffers;
using System.Text;
using Plc.Model.Analysis;
using Plc.Model.Serialization;

namespace Plc.Model.Trimmed;

/// <summary>Reads sheets, right and wrong, analyses results, and writes what programs are told.</summary>
internal static class ResultUses
{
    internal static IEnumerable<string> All(byte[] document, byte[] sheet, byte[] items)
    {
        var community = PlcDocumentReader.Read(document).Value!.Community;
        var results = ResultsReader.Read(sheet, community);
        yield return $"{results.Value!.Count} rows, {results.Diagnostics.Count} diagnostics";
        yield return Text(output => AnalysisWriter.Write(community.Analyze(results.Value), community, output));
        var table = ShareableTable.Of(community.Summarize(results.Value), families: GroupFamily.FoundIn(results.Value), withExtension: true, combinations: GroupCombination.FoundIn(results.Value));
        yield return Text(output => ShareableTableWriter.Write(table, output));
        yield return Text(output => ShareableTableWriter.WriteCsv(table, output));
        yield return Text(output => PlcDocumentWriter.Write(ItemsCsvReader.Read(items).Value!.ToDocument(), output));
        foreach (var (right, wrong) in new[] { ("S-", " S-"), ("0.5", "0,5"), ("student", "pupil"), ("\n", "\n\""), ("1", "9"), ("absent", "ill") })
        {
            var faulty = ResultsReader.Read(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(sheet).Replace(right, wrong, StringComparison.Ordinal)), community);
            yield return string.Join('\n', faulty.Diagnostics);
            yield return Text(output => ProblemDetailsWriter.Write(faulty.Diagnostics, output));
            yield return Text(output => DiagnosticWriter.Write([new("results.csv", faulty.Diagnostics)], output));
        }
    }

    internal static IEnumerable<string> Rules() => [Text(output => RuleWriter.Write(PlcRules.Catalog, output)), .. PlcRules.Catalog.Select(rule => rule.ToString())];

    private static string Text(Action<ArrayBufferWriter<byte>> write)
    {
        var output = new ArrayBufferWriter<byte>();
        write(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
