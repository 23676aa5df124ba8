using Plc.Model.Assessments;
using Plc.Model.Fuzz.Mutations;
using Plc.Model.Fuzz.Oracles;
using Plc.Model.Primitives;
using Plc.Model.Serialization;

namespace Plc.Model.Fuzz.Targets;

/// <summary>Files of results in one format, as they are written and changed anyhow.</summary>
internal sealed class ResultsTarget(string name, ResultsFormat format) : FuzzTarget
{
    private static readonly ResultsFormat[] Formats = Enum.GetValues<ResultsFormat>();

    internal override string Name => name;

    internal override string Extension => format == ResultsFormat.Ndjson ? ".ndjson" : ".csv";

    internal override FuzzCase Make(Dice dice)
    {
        var (community, results) = ResultSets.Make(dice.Between(0, 5_000), dice.Pick(0, 1, 2, 5, 40));
        var written = ResultsWriter.Check(results, format).Count == 0 ? format : ResultsFormat.Ndjson;
        var file = ResultsWriter.Write(results, written);
        var (changed, made) = written == ResultsFormat.Ndjson ? ChangedLines.Of(dice, file) : ChangedSheet.Of(dice, ChangedSheet.Rows(file));
        Id<CommonAssessment>? named = dice.Coin ? community.Assessments[0].Id : null;
        var options = ChangedSheet.Options(dice);
        return new(changed, made, bytes => Check(bytes, community, named, options, dice.Number));
    }

    private static FuzzOutcome Check(byte[] file, LearningCommunity community, Id<CommonAssessment>? named, ReadOptions options, int chunkSeed)
    {
        var read = ResultsReader.Read(file, community, named, options);
        var outcome = SheetOracle.Check(file, options, bytes => ResultsReader.Read(bytes, community, named, options));
        using (var stream = new ChunkedStream(file, chunkSeed)) DiagnosticOracle.Same(read, ResultsReader.Read(stream, community, named, options), "from a stream");
        if (read.Value is { } results) CheckRoundTrip(results, community);
        CheckSummary(file, read, community, named, options, chunkSeed);
        return outcome;
    }

    private static void CheckRoundTrip(ResultSet results, LearningCommunity community)
    {
        foreach (var format in Formats)
        {
            // No record says nothing, not even that there are none.
            if (ResultsWriter.Check(results, format).Count > 0 || (results.Count == 0 && format == ResultsFormat.Ndjson)) continue;
            var bytes = ResultsWriter.Write(results, format);
            var again = ResultsReader.Read(bytes, community, results.Assessment);
            FuzzFailure.Unless(again.Value is not null, $"What is written as {format} can be read: {DiagnosticOracle.Words(again.Diagnostics)}");
            FuzzFailure.Unless(results.Equals(again.Value), $"What is written as {format} reads back equal");
            FuzzFailure.Unless(ResultsWriter.Write(again.Value!, format).AsSpan().SequenceEqual(bytes), $"Equal results give equal bytes as {format}");
        }
    }

    /// <summary>A file that is summarized is read by the same rules, whatever of it is held.</summary>
    private static void CheckSummary(byte[] file, ReadResult<ResultSet> read, LearningCommunity community, Id<CommonAssessment>? named, ReadOptions options, int chunkSeed)
    {
        using var stream = new ChunkedStream(file, chunkSeed);
        var summary = ResultsReader.Summarize(stream, community, named, options: options);
        using var again = new MemoryStream(file);
        DiagnosticOracle.Same(summary, ResultsReader.Summarize(again, community, named, options: options), "as a summary again", compareValues: false);
        DiagnosticOracle.Check(file, summary, options, lineFeedsAlone: summary.Diagnostics.Any(diagnostic => diagnostic.Place.JsonPointer is not null));
        if (read.Value is not null && !summary.HasErrors)
            FuzzFailure.Unless(summary.Value is not null, "What can be read can be summarized");
    }
}
