using Plc.Model.Primitives;

namespace Plc.Model.Analysis;

/// <summary>What outsiders may see of results, named and versioned, so that a table says by what its cells were hidden: from how many students on, how percents are coded, and how much has to stay open.</summary>
/// <remarks>Equal when all facts are equal. The law names no number: a community takes the rule of its state, or makes one.</remarks>
public sealed record SuppressionPolicy
{
    /// <summary>Makes a policy.</summary>
    /// <param name="name">What it is called in tables and at the command line.</param>
    /// <param name="version">Which version of it.</param>
    /// <param name="source">Where the rules come from, and what of them is not.</param>
    /// <param name="minimumStudents">The fewest students of whom anything is said, 2 or more; 10 where it is left out, the number of most states (39 in 2010, NCES 2011-603).</param>
    /// <param name="bands">How percents are published, by the number of students; the first from <paramref name="minimumStudents"/> or less on, ascending. Those of NCES 2011-603 where there are none.</param>
    /// <param name="showsCounts">Whether the number of students of each group is shown. What is hidden is the same either way.</param>
    /// <param name="leastSpread">How many different numbers a hidden number of students could be at least, from 2 to <paramref name="minimumStudents"/>; half of the latter, rounded up, where it is left out.</param>
    /// <param name="sign">What stands in place of what is hidden.</param>
    /// <exception cref="ArgumentException">A text is blank, a number is out of its range, or the bands do not begin in time or do not ascend.</exception>
    public SuppressionPolicy(
        string name, string version, string source, int minimumStudents = 10, ValueList<PercentBand> bands = default, bool showsCounts = true, int? leastSpread = null, string sign = "*")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        ArgumentException.ThrowIfNullOrWhiteSpace(sign);
        ArgumentOutOfRangeException.ThrowIfLessThan(minimumStudents, 2);
        var spread = leastSpread ?? Math.Max(2, (minimumStudents + 1) / 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(spread, 2, nameof(leastSpread));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(spread, minimumStudents, nameof(leastSpread));
        if (bands.Count == 0) bands = NcesBands(minimumStudents);
        if (bands[0].FromStudents > minimumStudents) throw new ArgumentException("The first band begins above the minimum.", nameof(bands));
        for (var i = 1; i < bands.Count; i++)
            if (bands[i].FromStudents <= bands[i - 1].FromStudents) throw new ArgumentException("The bands do not ascend.", nameof(bands));
        (Name, Version, Source, MinimumStudents, Bands) = (name, version, source, minimumStudents, bands);
        (ShowsCounts, LeastSpread, Sign) = (showsCounts, spread, sign);
    }

    /// <summary>The recommendation of NCES 2011-603 (SLDS Technical Brief 3): 10 students, and codes that widen as groups shrink. The widths of the ranges between the codes are the library's own.</summary>
    public static SuppressionPolicy NcesBrief3 { get; } = new(
        "nces-brief-3", "1",
        "NCES 2011-603, SLDS Technical Brief 3: minimum 10, codes of 20/80, 10/90, 5/95, 2/98 and 1/99 percent by size (limits not verified against the brief). Ranges of 10, 5 and 1 points between the codes are ours.");

    /// <summary>In the manner of the public files of EDFacts: 6 students, halves, then ranges of 20, 10 and 5 points, whole percents above 300 students.</summary>
    public static SuppressionPolicy EdFacts { get; } = new(
        "edfacts", "1", "Public assessment files of EDFacts (from general knowledge, not verified).", 6,
        [new(6, 50, 50, 50), new(16, 20, 80, 20), new(31, 10, 90, 10), new(61, 5, 95, 5), new(301, 1, 99)], sign: "PS");

    /// <summary>Delaware: 15 students or fewer are not reported, percents below 5 and above 95 are coded.</summary>
    public static SuppressionPolicy Delaware { get; } = new(
        "delaware", "1", "Delaware Department of Education, data suppression rules: n of 15 or less; below 5 and above 95 percent.", 16, [new(2, 5, 95, codesAreOpen: true)], sign: "-");

    /// <summary>New York: fewer than 5 students are not reported; the next smallest group is hidden with them. Where all are in one level it hides, and this library codes.</summary>
    public static SuppressionPolicy NewYork { get; } = new(
        "new-york", "1", "NYSED report-card rules: fewer than 5 tested, and the next smallest group. All in one level is coded here instead of hidden.", 5, [new(2, 0, 100)]);

    /// <summary>Wisconsin: groups of 1 to 5 students are not reported, nor the other of two; the total is. It names no codes: all and none are coded by all but one, and one.</summary>
    public static SuppressionPolicy Wisconsin { get; } = new(
        "wisconsin", "1", "Wisconsin DPI privacy notes: groups of 1 to 5; of two categories both are hidden. Codes for all and none are ours.", 6, [new(2, 0, 100)]);

    /// <summary>The library's own: <see cref="NcesBrief3"/>.</summary>
    public static SuppressionPolicy Default => NcesBrief3;

    /// <summary>The policies that the library knows, the default first.</summary>
    public static ValueList<SuppressionPolicy> Presets { get; } = [NcesBrief3, EdFacts, Delaware, NewYork, Wisconsin];

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>Which version of it.</summary>
    public string Version { get; }

    /// <summary>Where the rules come from, and what of them is not.</summary>
    public string Source { get; }

    /// <summary>The fewest students of whom anything is said.</summary>
    public int MinimumStudents { get; }

    /// <summary>How percents are published, by the number of students.</summary>
    public ValueList<PercentBand> Bands { get; }

    /// <summary>Whether the number of students of each group is shown.</summary>
    public bool ShowsCounts { get; }

    /// <summary>How many different numbers a hidden number of students could be at least.</summary>
    public int LeastSpread { get; }

    /// <summary>What stands in place of what is hidden.</summary>
    public string Sign { get; }

    /// <summary>The name and the version.</summary>
    public override string ToString() => $"{Name} {Version}";

    /// <summary>A share of a group as it is published.</summary>
    /// <param name="part">The students at or above a cut, 0 to <paramref name="whole"/>.</param>
    /// <param name="whole">The students of the group.</param>
    internal PublishedPercent Publish(long part, long whole)
    {
        var band = Bands[0];
        foreach (var next in Bands)
            if (next.FromStudents <= whole) band = next;
        return band.Publish(part, whole);
    }

    /// <summary>The least and the greatest count that are published as this one is: what a reader of the table knows of it.</summary>
    internal (long Least, long Greatest) Alike(long part, long whole)
    {
        var published = Publish(part, whole);
        return (First(0, part, count => Publish(count, whole).CompareTo(published) >= 0), First(part, whole + 1, count => Publish(count, whole).CompareTo(published) > 0) - 1);
    }

    /// <summary>The first number of a range, its end left out, of which something is so; it stays so from there. The end where there is none.</summary>
    private static long First(long start, long end, Func<long, bool> isSo)
    {
        while (start < end)
        {
            var middle = start + (end - start) / 2;
            if (isSo(middle)) end = middle;
            else start = middle + 1;
        }
        return start;
    }

    private static ValueList<PercentBand> NcesBands(int minimum) =>
        [.. new PercentBand[] { new(2, 20, 80, 10), new(21, 10, 90, 10), new(41, 5, 95, 5), new(101, 2, 98), new(201, 1, 99) }.Where((band, i) => i == 0 || band.FromStudents > minimum)];
}
