using Plc.Model.Analysis;

namespace Plc.Model.TestSupport;

/// <summary>How the parts of a line of a summary hang together.</summary>
internal static class SummaryCoherence
{
    /// <summary>Counts of all sections name none.</summary>
    internal static void Key(Maker make, Draft parts)
    {
        if ((SummaryScope?)parts["scope"] is SummaryScope.Community or SummaryScope.Communities) parts["section"] = null;
    }

    /// <summary>Sums of points that students could have.</summary>
    internal static void Complete(Maker make, Draft parts) =>
        (parts["students"], parts["earned"], parts["possible"], parts["squares"]) = Sums(make, make.Chance.Between(1, 5));

    /// <summary>Counts of which no part is more than its whole.</summary>
    internal static void Counts(Maker make, Draft parts)
    {
        var (students, earned, possible, squares) = Sums(make, make.Chance.Between(1, 5));
        var others = make.Chance.Between(0, 3);
        parts["assessed"] = students + others;
        parts["proficient"] = (long)make.Chance.Between(0, (int)students);
        parts["extension"] = (long)make.Chance.Between(0, (int)students);
        parts["pointsEarned"] = earned + others;
        parts["pointsPossible"] = possible + 2 * others;
        if (parts["complete"] is not null) parts["complete"] = new CompleteRows(students, earned, possible, squares);
    }

    private static (long Students, decimal Earned, decimal Possible, decimal Squares) Sums(Maker make, int students)
    {
        var full = make.Chance.Between(1, 1_000_000) / 10_000m;
        decimal[] each = [.. Enumerable.Range(0, students).Select(_ => Math.Round(full * make.Chance.Between(0, 100) / 100, 4, MidpointRounding.ToZero))];
        return (students, each.Sum(), full * students, each.Sum(points => points * points));
    }
}
