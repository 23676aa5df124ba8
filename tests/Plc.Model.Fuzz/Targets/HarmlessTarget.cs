using System.Text;
using Plc.Model.Fuzz.Inputs;
using Plc.Model.Fuzz.Mutations;
using Plc.Model.Fuzz.Oracles;
using Plc.Model.Serialization;

namespace Plc.Model.Fuzz.Targets;

/// <summary>Documents that were written in another way and say the same.</summary>
internal sealed class HarmlessTarget : FuzzTarget
{
    private static readonly string[] Lists = ["teams", "goals", "meetings", "labels", "schools", "cycles", "rubrics"];

    private readonly Documents _documents = new();

    internal override string Name => "harmless";

    internal override string Extension => ".plc.json";

    internal override FuzzCase Make(Dice dice)
    {
        var (document, text) = _documents.Generated(dice);
        var tree = Tree.Parse(text);
        foreach (var change in new Action<Dice, Tree>[] { AddEmptyLists, Reorder, RewriteNumbers, Escape })
            if (dice.Coin) change(dice, tree);
        var written = TreeText.Write(tree, dice);
        if (dice.Once(4)) written = [0xEF, 0xBB, 0xBF, .. written];
        if (dice.Once(4)) written = [.. written, .. "\r\n \t\n"u8];
        return new(written, "written in another way", bytes => Check(bytes, document, dice.Number), CanShrink: false);
    }

    private static FuzzOutcome Check(byte[] file, PlcDocument expected, int chunkSeed)
    {
        var outcome = DocumentOracle.Check(file, ReadOptions.Default, chunkSeed);
        var read = PlcDocumentReader.Read(file);
        FuzzFailure.Unless(read.Diagnostics.Count == 0, $"Nothing is wrong with it: {DiagnosticOracle.Words(read.Diagnostics)}");
        FuzzFailure.Unless(read.Value == expected, "It says the same");
        return outcome;
    }

    private static void Reorder(Dice dice, Tree tree)
    {
        foreach (var each in tree.Spots().Select(spot => spot.Parent).Where(parent => parent.IsObject).Distinct()) dice.Shuffle(each.Branches);
    }

    /// <summary>Any character may be written by its number.</summary>
    private static void Escape(Dice dice, Tree tree)
    {
        foreach (var (parent, index) in tree.Spots())
        {
            var branch = parent.Branches[index];
            if (parent.IsObject && dice.Once(10)) branch.Name = Escaped(dice, branch.Name);
            if (branch.Value.IsText && dice.Once(4)) branch.Value = Tree.Of(Escaped(dice, branch.Value.Scalar));
        }
    }

    private static byte[] Escaped(Dice dice, byte[] text)
    {
        if (text.AsSpan().IndexOf("\\u"u8) >= 0) return text;
        var escaped = new StringBuilder();
        var isAfterBackslash = false;
        foreach (var c in Encoding.UTF8.GetString(text)[1..^1])
        {
            // Half of a pair by its number and half as it stands is no Unicode.
            var isFree = !isAfterBackslash && c != '\\' && !char.IsSurrogate(c);
            isAfterBackslash = !isAfterBackslash && c == '\\';
            if (isFree && dice.Once(3)) escaped.Append(c == '/' && dice.Coin ? "\\/" : dice.Coin ? $"\\u{(int)c:x4}" : $"\\u{(int)c:X4}");
            else escaped.Append(c);
        }
        return Awkward.Quoted(escaped.ToString());
    }

    /// <summary>A number may have zeros and an exponent.</summary>
    private static void RewriteNumbers(Dice dice, Tree tree)
    {
        foreach (var (parent, index) in tree.Spots())
        {
            var branch = parent.Branches[index];
            if (branch.Value.Scalar is not [(byte)'-' or (>= (byte)'0' and <= (byte)'9'), ..]) continue;
            var number = Encoding.UTF8.GetString(branch.Value.Scalar);
            var rewritten = dice.Between(0, 4) switch
            {
                0 => number + "e0",
                1 => number + "E+00",
                2 => number + (number.Contains('.', StringComparison.Ordinal) ? "00" : ".00"),
                3 when !number.Contains('.', StringComparison.Ordinal) && number.TrimStart('-') != "0" => number + "000e-3",
                _ => number,
            };
            branch.Value = Tree.Of(Encoding.UTF8.GetBytes(rewritten));
        }
    }

    /// <summary>A list that is left out may be there and empty.</summary>
    private static void AddEmptyLists(Dice dice, Tree tree)
    {
        var community = tree.Branches.Find(branch => branch.Name.AsSpan().SequenceEqual("\"community\""u8))!.Value;
        foreach (var list in Lists.Select(Awkward.Quoted))
            if (!community.Branches.Exists(branch => branch.Name.AsSpan().SequenceEqual(list))) community.Branches.Add(new(list, Tree.ListOf()));
    }
}
