using System.Text;
using System.Text.Json;
using Plc.Model.Fuzz.Inputs;
using Plc.Model.Fuzz.Mutations;
using Plc.Model.Fuzz.Oracles;
using Plc.Model.Serialization;

namespace Plc.Model.Fuzz.Targets;

/// <summary>Valid documents with one fault whose rule and place are known: that one is reported, and no other.</summary>
internal sealed class KnownFaultTarget : FuzzTarget
{
    /// <summary>Stands in the tree where the fault is to be reported, and is taken out of the text.</summary>
    private static readonly byte[] Mark = [0x01, 0x02, 0x01];

    private static readonly (string Name, string Rule, Func<Dice, Tree, bool> Plant)[] Faults =
    [
        ("a value of null", "PLC0007", static (dice, tree) => OnValue(dice, tree, static value => value, static _ => Tree.Of("null"u8.ToArray()))),
        ("a number in place of a text", "PLC0003", static (dice, tree) => OnValue(dice, tree, static value => value.IsText ? value : null, static _ => Tree.Of("17"u8.ToArray()))),
        ("a list in place of a text", "PLC0003", static (dice, tree) => OnValue(dice, tree, static value => value.IsText ? value : null, static value => Tree.ListOf(new Branch([], value)))),
        ("a text in place of a number", "PLC0003", static (dice, tree) => OnValue(dice, tree, static value => IsNumber(value) ? value : null, static value => Tree.Of([(byte)'"', .. value.Scalar, (byte)'"']))),
        ("a text in place of a list", "PLC0003", static (dice, tree) => OnValue(dice, tree, static value => value.Kind == JsonTokenType.StartArray ? value : null, static _ => Tree.Of("\"list\""u8.ToArray()))),
        ("a number of too many digits", "PLC0010", static (dice, tree) => OnValue(dice, tree, static value => IsNumber(value) ? value : null, static _ => Tree.Of("0.33333333333333333333333333333"u8.ToArray()))),
        ("half of a surrogate pair", "PLC0011", static (dice, tree) => OnValue(dice, tree, static value => value.IsText ? value : null, static value => Tree.Of([.. value.Scalar.AsSpan(0, value.Scalar.Length - 1), .. "\\ud83c\""u8]))),
        ("a text that is not UTF-8", "PLC0011", static (dice, tree) => OnValue(dice, tree, static value => value.IsText ? value : null, value => Tree.Of([.. value.Scalar.AsSpan(0, value.Scalar.Length - 1), .. dice.One(Awkward.NotUtf8), (byte)'"']))),
        ("an unknown member", "PLC0005", static (dice, tree) => OnObject(dice, tree, static (d, parent) => Insert(d, parent, Awkward.Quoted("quite-unknown"), Tree.Of("[{}]"u8.ToArray())))),
        ("a member twice", "PLC0006", static (dice, tree) => OnObject(dice, tree, Repeat)),
    ];

    private readonly Documents _documents = new();

    internal override string Name => "faults";

    internal override string Extension => ".plc.json";

    internal override FuzzCase Make(Dice dice)
    {
        var (_, text) = _documents.Generated(dice);
        var tree = Tree.Parse(text);
        var (name, rule, plant) = dice.One(Faults);
        if (!plant(dice, tree)) return new(text, "no fault", bytes => DocumentOracle.Check(bytes, ReadOptions.Default, dice.Number), CanShrink: false);
        var marked = TreeText.Write(tree, dice);
        var at = marked.AsSpan().IndexOf(Mark);
        byte[] written = [.. marked.AsSpan(0, at), .. marked.AsSpan(at + Mark.Length)];
        return new(written, $"{name} at {at}", bytes => Check(bytes, rule, at, dice.Number), CanShrink: false);
    }

    private static FuzzOutcome Check(byte[] file, string rule, int at, int chunkSeed)
    {
        var outcome = DocumentOracle.Check(file, ReadOptions.Default, chunkSeed);
        var diagnostics = PlcDocumentReader.Read(file).Diagnostics;
        FuzzFailure.Unless(diagnostics is [var only] && only.Rule.Id == rule && only.Place.Offset == at, $"One fault is reported once and nothing else is: {rule} at {at}, found {DiagnosticOracle.Words(diagnostics)}");
        return outcome;
    }

    private static bool IsNumber(Tree value) => value.Scalar is [(byte)'-' or (>= (byte)'0' and <= (byte)'9'), ..];

    /// <summary>Puts another value in the place of one that can be chosen.</summary>
    private static bool OnValue(Dice dice, Tree tree, Func<Tree, Tree?> choose, Func<Tree, Tree> make)
    {
        var spots = tree.Spots().Where(spot => choose(spot.Parent.Branches[spot.Index].Value) is not null).ToList();
        if (spots.Count == 0) return false;
        var (parent, index) = dice.One(spots);
        var made = make(parent.Branches[index].Value);
        parent.Branches[index].Value = made.Kind == JsonTokenType.None ? Tree.Of([.. Mark, .. made.Scalar]) : Tree.Of([.. Mark, .. Encoding.UTF8.GetBytes("["), .. made.Branches[0].Value.Scalar, .. Encoding.UTF8.GetBytes("]")]);
        return true;
    }

    private static bool OnObject(Dice dice, Tree tree, Action<Dice, Tree> change)
    {
        change(dice, dice.One(tree.Spots().Select(spot => spot.Parent).Where(parent => parent.IsObject).Distinct().ToList()));
        return true;
    }

    private static void Insert(Dice dice, Tree parent, byte[] name, Tree value) => parent.Branches.Insert(dice.Between(0, parent.Branches.Count), new([.. Mark, .. name], value));

    private static void Repeat(Dice dice, Tree parent)
    {
        var index = dice.Between(0, parent.Branches.Count - 1);
        var branch = parent.Branches[index];
        parent.Branches.Insert(dice.Between(index + 1, parent.Branches.Count), new([.. Mark, .. branch.Name], branch.Value.Copy()));
    }
}
