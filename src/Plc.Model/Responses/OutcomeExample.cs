namespace Plc.Model.Responses;

/// <summary>One outcome of a box, of small round numbers where it has any: 7 of 10 points rather than 6999 of 10000.</summary>
internal static class OutcomeExample
{
    /// <summary>Points that a target can have, those that are read most easily first.</summary>
    private static readonly int[] Totals = [10, 20, 5, 4, 8, 25, 50, 100];

    /// <summary>Points for shares that only a threshold of many decimal places asks for: they come to a tenth of the last place that a percent can have.</summary>
    private static readonly int[] LargeTotals = [1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];

    internal static StudentOutcome Of(OutcomeBox box, LevelRange? levels)
    {
        SeriesDecision? series = box.Series == 0 || (box.Series & OutcomeBox.BitOf(null)) != 0
            ? null
            : Enum.GetValues<SeriesDecision>().First(decision => (box.Series & OutcomeBox.BitOf(decision)) != 0);
        return new(box.Standing is { } standing ? ScoreOf(box, standing, levels) : null, (int)box.Times.From, series);
    }

    private static TargetScore ScoreOf(OutcomeBox box, TargetStanding standing, LevelRange? levels)
    {
        var (earned, possible, items, count) =
            box.HasAllItems ? (5, 5, 5, 5)
            : box.Percent.To == 0 ? (0, 5, 0, 5)
            : PointByPoint(box) ?? Weighted(box);
        return new(earned, possible, items, count, standing, box.HasLevel ? box.Level.From : null, box.HasLevel ? levels : null);
    }

    /// <summary>A target of items of one point each, where the box has such an outcome.</summary>
    private static (int Earned, int Possible, int Items, int Count)? PointByPoint(OutcomeBox box)
    {
        foreach (var total in Totals)
            if (MostBelow(box.Percent, total, (int)Math.Min(box.Count.To - 1, total)) is { } earned && earned >= box.Count.From) return (earned, total, earned, total);
        return null;
    }

    /// <summary>A target of items of different points: as few of them at full points as may be, and one more that is not.</summary>
    private static (int Earned, int Possible, int Items, int Count) Weighted(OutcomeBox box)
    {
        var items = (int)box.Count.From;
        foreach (var total in Totals.Concat(LargeTotals))
            if (MostBelow(box.Percent, total, total) is { } earned) return (earned, total, items, Math.Max(items + 1, 5));
        throw new InvalidOperationException("A percent has no more decimal places than the largest total.");
    }

    /// <summary>The most points, of a total and up to a bound, whose share lies in a range between 0 and 100 percent; null where there are none.</summary>
    private static int? MostBelow(NumberRange percent, int total, int bound)
    {
        var most = (int)Math.Min(Math.Ceiling(percent.To * total / 100) - 1, bound);
        return most > 0 && most * 100m >= percent.From * total ? most : null;
    }
}
