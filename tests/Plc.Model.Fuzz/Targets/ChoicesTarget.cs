using Plc.Model.Assessments;
using Plc.Model.Fuzz.Inputs;
using Plc.Model.Fuzz.Oracles;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Serialization;

namespace Plc.Model.Fuzz.Targets;

/// <summary>Sheets of choices, as they come and changed anyhow; what is read can be analysed, and its results are those of its key.</summary>
internal sealed class ChoicesTarget : FuzzTarget
{
    private static readonly LearningCommunity School = new(
        new("s"), "S", OrganizationKind.School, outcomes: [new(new("o"), "O", [new(new("t"), "T")])], sections: [new(new("7-1")), new(new("7-2"))],
        assessments: [new(new("a"), "A",
        [
            .. new[] { "Q1", "Q2" }.Select(item => new AssessmentItem(new(item), new(1), new Id<LearningTarget>("t"), choices: ["A", "½ b", "=C"], key: "A")),
            new(new("Q3"), new(2), new Id<LearningTarget>("t")),
        ])]);

    internal override string Name => "choices";

    internal override string Extension => ".csv";

    internal override FuzzCase Make(Dice dice)
    {
        var (sheet, made) = Mutations.ChangedSheet.Of(dice, Sheets.Choices(dice));
        var options = Mutations.ChangedSheet.Options(dice);
        return new(sheet, made, bytes => Check(bytes, options));
    }

    private static FuzzOutcome Check(byte[] file, ReadOptions options)
    {
        var outcome = SheetOracle.Check(file, options, bytes => ChoicesReader.Read(bytes, School, options: options));
        if (ChoicesReader.Read(file, School, options: options).Value is not { } choices) return outcome;
        School.Analyze(choices);
        for (var row = 0; row < choices.Results.Count; row++)
            for (var item = 0; item < 2; item++)
                FuzzFailure.Unless(
                    choices[row, item] is not { } place || choices.Results[row][item].Units == (place == 0 ? ResultCell.UnitsPerPoint : 0), "A choice is scored by the key.");
        return outcome;
    }
}
