namespace Plc.Model.Analysis;

/// <summary>Groups no student of which is in two, all within one row of a table: by their indexes.</summary>
internal readonly record struct RowFamily(int Whole, int[] Parts);

/// <summary>
/// The counts of a table, by column and row, and what can be computed from rows. Beside the rows there are three populations a family that nobody listed, and that subtraction gives: the rest (in the whole
/// and in no part), the dark (the rest with all parts that are hidden), and the open (the dark with all parts of which only the percent is hidden).
/// </summary>
internal sealed class TableCounts
{
    private readonly RowFamily[] _families;

    /// <exception cref="ArgumentException">Parts of a family are more than their whole.</exception>
    internal TableCounts(long[][] students, long[][] reaching, RowFamily[] families)
    {
        (Students, Reaching, _families) = (students, reaching, families);
        (Rows, Populations) = (students[0].Length, students[0].Length + 3 * families.Length);
        var none = new bool[Rows];
        for (var column = 0; column < students.Length; column++)
            if (OfPopulations(students[column], none, none).Zip(OfPopulations(reaching[column], none, none)).Any(count => count.Second < 0 || count.Second > count.First))
                throw new ArgumentException("The groups of a family have more students than the whole: some student is in two of them.", nameof(families));
    }

    /// <summary>The students (N), by column and row.</summary>
    internal long[][] Students { get; }

    /// <summary>Those of them at or above a cut, by column and row.</summary>
    internal long[][] Reaching { get; }

    internal int Rows { get; }

    /// <summary>The rows, and three for each family.</summary>
    internal int Populations { get; }

    /// <summary>The counts of a column, for all populations.</summary>
    /// <param name="column">The counts of the rows.</param>
    /// <param name="hiddenRows">The rows that say nothing.</param>
    /// <param name="hidden">The rows that say no percent, those among them.</param>
    internal long[] OfPopulations(long[] column, bool[] hiddenRows, bool[] hidden)
    {
        var counts = new long[Populations];
        column.CopyTo(counts, 0);
        for (var family = 0; family < _families.Length; family++)
        {
            var (whole, parts) = _families[family];
            var rest = counts[whole];
            foreach (var part in parts) rest -= counts[part];
            var (dark, open) = (rest, rest);
            foreach (var part in parts)
            {
                if (hiddenRows[part]) dark += counts[part];
                if (hidden[part]) open += counts[part];
            }
            (counts[Rest(family)], counts[Rest(family) + 1], counts[Rest(family) + 2]) = (rest, dark, open);
        }
        return counts;
    }

    /// <summary>What adds up to what.</summary>
    internal CountSum[] Sums(bool[] hiddenRows, bool[] hidden)
    {
        var sums = new List<CountSum>(3 * _families.Length);
        for (var family = 0; family < _families.Length; family++)
        {
            var (whole, parts) = _families[family];
            var rest = Rest(family);
            sums.Add(new(whole, [.. parts.Where(part => !hidden[part]), rest + 2]));
            sums.Add(new(rest + 2, [.. parts.Where(part => hidden[part] && !hiddenRows[part]), rest + 1]));
            sums.Add(new(rest + 1, [.. parts.Where(part => hiddenRows[part]), rest]));
        }
        return [.. sums];
    }

    private int Rest(int family) => Rows + 3 * family;
}
