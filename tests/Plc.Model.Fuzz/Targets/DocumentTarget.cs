using Plc.Model.Fuzz.Inputs;
using Plc.Model.Fuzz.Mutations;
using Plc.Model.Fuzz.Oracles;
using Plc.Model.Serialization;

namespace Plc.Model.Fuzz.Targets;

/// <summary>Documents that were changed anyhow.</summary>
internal sealed class DocumentTarget : FuzzTarget
{
    private readonly Documents _documents = new();

    internal override string Name => "documents";

    internal override string Extension => ".plc.json";

    internal override FuzzCase Make(Dice dice)
    {
        var text = _documents.Text(dice);
        var made = new List<string>();
        var kind = dice.Between(0, 9);
        if (kind < 7)
        {
            var tree = Tree.Parse(text);
            var other = Tree.Parse(_documents.Text(dice));
            for (var changes = dice.Few(); changes > 0; changes--) made.Add(TreeMutations.Apply(dice, tree, other));
            text = TreeText.Write(tree, dice);
        }
        if (kind >= 5)
        {
            var other = _documents.Text(dice);
            for (var changes = dice.Few(); changes > 0; changes--) made.Add(ByteMutations.Apply(dice, ref text, other));
        }
        var options = Options(dice);
        return new(text, string.Join(", ", made) + (options == ReadOptions.Default ? "" : $", with {options}"), bytes => DocumentOracle.Check(bytes, options, dice.Number));
    }

    /// <summary>Most inputs are read as everybody reads them, some within limits that they reach.</summary>
    private static ReadOptions Options(Dice dice) => dice.Once(10)
        ? new(maxDiagnostics: dice.Pick(1, 2, 1_000), maxDocumentBytes: dice.Pick(100, 3_000, 1 << 20), maxDepth: dice.Pick(1, 2, 5, 64, ReadOptions.MaxMaxDepth), maxTextBytes: dice.Pick(1, 10, 1 << 20))
        : ReadOptions.Default;
}
