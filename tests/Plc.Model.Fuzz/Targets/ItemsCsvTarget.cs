using Plc.Model.Fuzz.Inputs;
using Plc.Model.Fuzz.Oracles;
using Plc.Model.Serialization;

namespace Plc.Model.Fuzz.Targets;

/// <summary>Sheets of items, as they come and changed anyhow; from one that is read a document can be made.</summary>
internal sealed class ItemsCsvTarget : FuzzTarget
{
    internal override string Name => "items";

    internal override string Extension => ".csv";

    internal override FuzzCase Make(Dice dice)
    {
        var (sheet, made) = Mutations.ChangedSheet.Of(dice, Sheets.Items(dice));
        var options = Mutations.ChangedSheet.Options(dice);
        return new(sheet, made, bytes => Check(bytes, options));
    }

    private static FuzzOutcome Check(byte[] file, ReadOptions options)
    {
        var outcome = SheetOracle.Check(file, options, bytes => ItemsCsvReader.Read(bytes, options));
        if (ItemsCsvReader.Read(file, options).Value is { } sheet) DocumentOracle.CheckRoundTrip(sheet.ToDocument());
        return outcome;
    }
}
