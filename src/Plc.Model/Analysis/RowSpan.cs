using System.Numerics;

namespace Plc.Model.Analysis;

/// <summary>
/// All that can be made of rows by adding and subtracting multiples of them, as a basis: each line of it is a combination of rows, and says how often it counts the students of each group combination. Every
/// line counts one combination that no other line counts, its pivot, <see cref="Scale"/> times.
/// </summary>
/// <remarks>Gauss-Jordan elimination in whole numbers (Bareiss 1968), so that nothing is lost to rounding.</remarks>
internal sealed class RowSpan
{
    private readonly bool[][] _combinations;
    private readonly int[] _pivots;

    /// <param name="combinations">By group combination, the rows that its students are in.</param>
    /// <param name="rows">The rows that are added and subtracted.</param>
    internal RowSpan(bool[][] combinations, int[] rows)
    {
        (Rows, _combinations) = (rows, combinations);
        BigInteger[][] lines =
        [
            .. rows.Select((row, number) => (BigInteger[])
            [
                .. _combinations.Select(combination => combination[row] ? BigInteger.One : BigInteger.Zero), .. rows.Select((_, other) => other == number ? BigInteger.One : BigInteger.Zero),
            ]),
        ];
        var (pivots, scale) = Eliminate(lines, _combinations.Length);
        _pivots = pivots;
        IsExact = lines.All(line => line.All(number => BigInteger.Abs(number) <= int.MaxValue));
        if (!IsExact) return;
        Scale = (long)BigInteger.Abs(scale);
        long[][] exact = [.. lines.Select(line => line.Select(number => (long)(number * scale.Sign)).ToArray())];
        (Times, Weights) = ([.. exact.Take(pivots.Length).Select(line => line[.._combinations.Length])], [.. exact.Take(pivots.Length).Select(line => line[_combinations.Length..])]);
        Relations = [.. exact.Skip(pivots.Length).Select(line => Shortened(line[_combinations.Length..]))];
    }

    /// <summary>The rows that are added and subtracted.</summary>
    internal int[] Rows { get; }

    /// <summary>Whether the basis has numbers that can be worked with; without it nothing else is known.</summary>
    internal bool IsExact { get; }

    /// <summary>How often each line counts its pivot; what all numbers of the basis are multiplied by.</summary>
    internal long Scale { get; }

    /// <summary>By line and group combination, how often its students are counted.</summary>
    internal long[][] Times { get; } = [];

    /// <summary>By line and row, how often the row is added, or subtracted where it is below 0.</summary>
    internal long[][] Weights { get; } = [];

    /// <summary>By row, weights that make nothing: what rows add up to others.</summary>
    internal long[][] Relations { get; } = [];

    /// <summary>The rows that make another row; null where none do.</summary>
    internal int[]? RowsThatMake(int row)
    {
        if (!IsExact) return null;
        int[] lines = [.. Enumerable.Range(0, _pivots.Length).Where(line => _combinations[_pivots[line]][row])];
        for (var combination = 0; combination < _combinations.Length; combination++)
            if (lines.Sum(line => Times[line][combination]) != (_combinations[combination][row] ? Scale : 0)) return null;
        return RowsIn(lines);
    }

    /// <summary>The weights of several lines together, by row.</summary>
    internal long[] WeightsOf(IReadOnlyCollection<int> lines) => [.. Rows.Select((_, row) => lines.Sum(line => Weights[line][row]))];

    /// <summary>The rows that several lines together are made of.</summary>
    internal int[] RowsIn(IReadOnlyCollection<int> lines) => [.. Rows.Zip(WeightsOf(lines)).Where(row => row.Second != 0).Select(row => row.First)];

    private static long[] Shortened(long[] weights)
    {
        var by = (long)weights.Aggregate(BigInteger.Zero, (divisor, weight) => BigInteger.GreatestCommonDivisor(divisor, weight));
        return [.. weights.Select(weight => weight / by)];
    }

    private static (int[] Pivots, BigInteger Scale) Eliminate(BigInteger[][] lines, int columns)
    {
        var (pivots, scale) = (new List<int>(), BigInteger.One);
        for (var column = 0; column < columns && pivots.Count < lines.Length; column++)
        {
            var next = pivots.Count;
            var found = Array.FindIndex(lines, next, line => !line[column].IsZero);
            if (found < 0) continue;
            (lines[next], lines[found]) = (lines[found], lines[next]);
            var by = lines[next][column];
            foreach (var line in lines)
            {
                if (line == lines[next] || (line[column] is var factor && factor.IsZero && by == scale)) continue;
                for (var i = 0; i < line.Length; i++) line[i] = (by * line[i] - factor * lines[next][i]) / scale;
            }
            scale = by;
            pivots.Add(column);
        }
        return ([.. pivots], scale);
    }
}
