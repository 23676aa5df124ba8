using Plc.Model.Assessments;
using Plc.Model.Fuzz.Inputs;
using Plc.Model.Fuzz.Mutations;
using Plc.Model.Fuzz.Oracles;
using Plc.Model.Primitives;
using Plc.Model.Serialization;

namespace Plc.Model.Fuzz.Targets;

/// <summary>Sheets of results, a student a row, as they come and changed anyhow.</summary>
internal sealed class ResultsCsvTarget : FuzzTarget
{
    private readonly Sheets _sheets = new();

    internal override string Name => "results";

    internal override string Extension => ".csv";

    internal override FuzzCase Make(Dice dice)
    {
        var community = _sheets.Community(dice);
        var assessment = dice.One(community.Assessments);
        Id<CommonAssessment>? named = dice.Coin ? assessment.Id : null;
        var (sheet, made) = ChangedSheet.Of(dice, Sheets.Results(dice, community, assessment));
        var options = ChangedSheet.Options(dice);
        return new(sheet, made, bytes => Check(bytes, community, named, options, dice.Number));
    }

    private static FuzzOutcome Check(byte[] file, LearningCommunity community, Id<CommonAssessment>? named, ReadOptions options, int chunkSeed)
    {
        var outcome = SheetOracle.Check(file, options, bytes => ResultsReader.Read(bytes, community, named, options));
        using var stream = new ChunkedStream(file, chunkSeed);
        DiagnosticOracle.Same(ResultsReader.Read(file, community, named, options), ResultsReader.Read(stream, community, named, options), "from a stream");
        return outcome;
    }
}
