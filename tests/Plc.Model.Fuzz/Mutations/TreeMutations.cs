using System.Text;

namespace Plc.Model.Fuzz.Mutations;

/// <summary>Changes a tree at a spot that chance chooses.</summary>
internal static class TreeMutations
{
    /// <summary>Nothing is repeated until it is more than this many values.</summary>
    private const int MostRepeated = 5_000;

    private static readonly (string Name, Action<Dice, Tree, Tree> Change)[] All =
    [
        ("delete", static (dice, tree, _) => AtSpot(dice, tree, static (_, parent, index) => parent.Branches.RemoveAt(index))),
        ("duplicate", static (dice, tree, _) => AtSpot(dice, tree, Duplicate)),
        ("repeat", static (dice, tree, _) => AtSpot(dice, tree, Repeat)),
        ("move", Move),
        ("swap", static (dice, tree, _) => Swap(dice, tree)),
        ("rename", Rename),
        ("value", static (dice, tree, _) => AtSpot(dice, tree, static (d, parent, index) => parent.Branches[index].Value = Tree.Of(Awkward.Value(d)))),
        ("value", static (dice, tree, _) => AtSpot(dice, tree, static (d, parent, index) => parent.Branches[index].Value = Tree.Of(Awkward.Value(d)))),
        ("value of another place", static (dice, tree, other) => AtSpot(dice, tree, (d, parent, index) => parent.Branches[index].Value = d.One(other.Spots()) is var (from, at) ? from.Branches[at].Value.Copy() : parent)),
        ("change of kind", static (dice, tree, _) => AtSpot(dice, tree, ChangeKind)),
        ("deep", static (dice, tree, _) => AtSpot(dice, tree, Deepen)),
        ("reverse", static (dice, tree, _) => AtSpot(dice, tree, static (_, parent, _) => parent.Branches.Reverse())),
        ("empty", static (dice, tree, _) => AtSpot(dice, tree, static (_, parent, index) => parent.Branches[index].Value.Branches.Clear())),
        ("canary", static (dice, tree, _) => Plant(dice, tree)),
        ("canary", static (dice, tree, _) => Plant(dice, tree)),
        ("version", Version),
        ("text of another place", static (dice, tree, other) => CopyText(dice, tree, other)),
        ("text of another place", static (dice, tree, _) => CopyText(dice, tree, tree)),
        ("unknown member", static (dice, tree, other) => AddUnknown(dice, tree, other)),
        ("not UTF-8", static (dice, tree, _) => AtSpot(dice, tree, SpoilName)),
    ];

    /// <summary>Makes one change; another tree gives what this one has not. Gives back its name.</summary>
    internal static string Apply(Dice dice, Tree tree, Tree other)
    {
        var (name, change) = dice.One(All);
        change(dice, tree, other);
        return name;
    }

    private static void AtSpot(Dice dice, Tree tree, Action<Dice, Tree, int> change)
    {
        if (tree.Spots() is not { Count: > 0 } spots) return;
        var (parent, index) = dice.One(spots);
        change(dice, parent, index);
    }

    private static void Duplicate(Dice dice, Tree parent, int index)
    {
        var branch = parent.Branches[index];
        parent.Branches.Insert(dice.Between(0, parent.Branches.Count), new(branch.Name, branch.Value.Copy()));
    }

    private static void Repeat(Dice dice, Tree parent, int index)
    {
        var branch = parent.Branches[index];
        var size = branch.Value.Spots().Count + 1;
        // Copies: a branch that grew in two places could by later changes come to grow from itself.
        for (var times = Math.Min(dice.Pick(2, 10, 200), MostRepeated / size); times > 0; times--) parent.Branches.Insert(index, new(branch.Name, branch.Value.Copy()));
    }

    private static void Move(Dice dice, Tree tree, Tree other)
    {
        if (tree.Spots() is not { Count: > 1 } spots) return;
        var (from, index) = dice.One(spots);
        var (to, _) = dice.One(spots);
        var branch = from.Branches[index];
        from.Branches.RemoveAt(index);
        // A tree that grows from itself would have no end.
        if (!branch.Value.Spots().Exists(spot => spot.Parent == to))
            to.Branches.Insert(dice.Between(0, to.Branches.Count), branch.Name.Length > 0 || !to.IsObject ? branch : new(Awkward.Quoted("moved"), branch.Value));
    }

    private static void Swap(Dice dice, Tree tree)
    {
        if (tree.Spots() is not { Count: > 1 } spots) return;
        var ((a, i), (b, j)) = (dice.One(spots), dice.One(spots));
        var (first, second) = (a.Branches[i].Value, b.Branches[j].Value);
        if (first.Spots().Exists(spot => spot.Parent == b) || second.Spots().Exists(spot => spot.Parent == a)) return;
        (a.Branches[i].Value, b.Branches[j].Value) = (second, first);
    }

    private static void Rename(Dice dice, Tree tree, Tree other)
    {
        var names = tree.Spots().Where(spot => spot.Parent.IsObject).ToList();
        if (names.Count == 0) return;
        var (parent, index) = dice.One(names);
        var name = parent.Branches[index].Name;
        parent.Branches[index].Name = dice.Between(0, 4) switch
        {
            0 => Awkward.Text(dice),
            1 => dice.One(other.Spots()) is var (from, at) && from.IsObject ? from.Branches[at].Name : Awkward.Quoted(""),
            2 when name.Length > 3 => [.. name.AsSpan(0, 1), .. name.AsSpan(2)],
            3 => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(name).ToUpperInvariant()),
            _ => [.. name.AsSpan(0, name.Length - 1), (byte)'s', (byte)'"'],
        };
    }

    private static void ChangeKind(Dice dice, Tree parent, int index)
    {
        var branch = parent.Branches[index];
        branch.Value = dice.Between(0, 2) switch
        {
            0 => Tree.ListOf(new Branch([], branch.Value)),
            1 => Tree.ObjectOf(new Branch(dice.Pick(Awkward.Quoted("id"), Awkward.Quoted("other"), Awkward.Text(dice)), branch.Value)),
            _ => branch.Value.Branches is [var first, ..] ? first.Value : Tree.Of(Awkward.Value(dice)),
        };
    }

    private static void Deepen(Dice dice, Tree parent, int index)
    {
        var value = parent.Branches[index].Value;
        for (var depth = dice.Pick(1, 2, 55, 60, 62, 64, 70, 400); depth > 0; depth--)
            value = dice.Coin ? Tree.ListOf(new Branch([], value)) : Tree.ObjectOf(new Branch(Awkward.Quoted("a"), value));
        parent.Branches[index].Value = value;
    }

    /// <summary>Puts something into a text that must not be seen in a message, be it in one place or wherever the text stands.</summary>
    private static void Plant(Dice dice, Tree tree)
    {
        var texts = tree.Spots().Where(spot => spot.Parent.Branches[spot.Index].Value.IsText).ToList();
        if (texts.Count == 0) return;
        var (parent, index) = dice.One(texts);
        var old = parent.Branches[index].Value.Scalar;
        var planted = Tree.Of([.. old.AsSpan(0, old.Length - 1), .. Encoding.UTF8.GetBytes(Canary.Word), (byte)'"']);
        parent.Branches[index].Value = planted;
        if (dice.Coin) return;
        foreach (var (other, at) in texts)
            if (other.Branches[at].Value.Scalar.AsSpan().SequenceEqual(old)) other.Branches[at].Value = planted;
    }

    private static void Version(Dice dice, Tree tree, Tree other)
    {
        var version = Tree.Of(Awkward.Quoted(dice.Pick("1.1", "1.1", "1.1", "1.2", "2.0", "0.9", "1.00", "1.99999999999", "1.x", "1.0.0")));
        foreach (var branch in tree.Branches)
            if (branch.Name.AsSpan().SequenceEqual("\"plc\""u8)) branch.Value = version;
    }

    private static void CopyText(Dice dice, Tree tree, Tree other)
    {
        var texts = tree.Spots().Where(spot => spot.Parent.Branches[spot.Index].Value.IsText).ToList();
        var others = other.Spots().Where(spot => spot.Parent.Branches[spot.Index].Value.IsText).ToList();
        if (texts.Count == 0 || others.Count == 0) return;
        var ((to, i), (from, j)) = (dice.One(texts), dice.One(others));
        to.Branches[i].Value = from.Branches[j].Value;
    }

    private static void AddUnknown(Dice dice, Tree tree, Tree other)
    {
        var objects = tree.Spots().Select(spot => spot.Parent).Append(tree).Where(parent => parent.IsObject).Distinct().ToList();
        if (objects.Count == 0) return;
        var to = dice.One(objects);
        var value = dice.Coin || other.Spots() is not { Count: > 0 } spots ? Tree.Of(Awkward.Value(dice)) : dice.One(spots) is var (from, at) ? from.Branches[at].Value.Copy() : tree;
        to.Branches.Insert(dice.Between(0, to.Branches.Count), new(dice.Coin ? Awkward.Text(dice) : Awkward.Quoted("added"), value));
    }

    private static void SpoilName(Dice dice, Tree parent, int index)
    {
        var branch = parent.Branches[index];
        var spoiled = dice.One(Awkward.NotUtf8);
        if (parent.IsObject && dice.Coin) branch.Name = [.. branch.Name.AsSpan(0, branch.Name.Length - 1), .. spoiled, (byte)'"'];
        else if (branch.Value.IsText) branch.Value = Tree.Of([(byte)'"', .. spoiled, .. branch.Value.Scalar.AsSpan(1)]);
    }
}
