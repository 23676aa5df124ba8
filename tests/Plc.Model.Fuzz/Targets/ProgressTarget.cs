using Plc.Model.Fuzz.Inputs;
using Plc.Model.Fuzz.Oracles;
using Plc.Model.Responses;
using Plc.Model.Serialization;

namespace Plc.Model.Fuzz.Targets;

/// <summary>Sheets of progress scores, as they come and changed anyhow.</summary>
internal sealed class ProgressTarget : FuzzTarget
{
    internal override string Name => "progress";

    internal override string Extension => ".csv";

    internal override FuzzCase Make(Dice dice)
    {
        var (sheet, made) = Mutations.ChangedSheet.Of(dice, Sheets.Progress(dice));
        var (options, sameDay) = (Mutations.ChangedSheet.Options(dice), dice.Pick(SameDayScores.Refuse, SameDayScores.Median));
        return new(sheet, made, bytes => SheetOracle.Check(bytes, options, file => ProgressReader.Read(file, sameDay, options)));
    }
}
