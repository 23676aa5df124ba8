namespace Plc.Model.Analysis;

/// <summary>The upper and the lower group of students by total. Students with the same total at the edge of a group share the places that are left.</summary>
internal sealed class UpperLower
{
    private readonly int _size;
    private readonly Edge _upper;
    private readonly Edge _lower;

    /// <param name="totals">The total of each student, at least of two.</param>
    /// <param name="groups">Which part of the students makes a group.</param>
    internal UpperLower(ReadOnlySpan<long> totals, UpperLowerGroups groups)
    {
        var sorted = totals.ToArray();
        Array.Sort(sorted);
        _size = SizeOf(sorted.Length, groups);
        _lower = EdgeAt(sorted[_size - 1]);
        _upper = EdgeAt(sorted[^_size]);

        Edge EdgeAt(long total)
        {
            var (below, tied) = (0, 0);
            foreach (var one in sorted) (below, tied) = (below + (one < total ? 1 : 0), tied + (one == total ? 1 : 0));
            return new(total, below, sorted.Length - below - tied, tied);
        }
    }

    /// <summary>How much more of the possible points the upper group has than the lower one.</summary>
    /// <param name="totals">The totals.</param>
    /// <param name="points">What each student has on the item.</param>
    /// <param name="maximum">The most that the item gives.</param>
    internal double Discrimination(ReadOnlySpan<long> totals, ReadOnlySpan<int> points, int maximum)
    {
        long above = 0, atUpper = 0, below = 0, atLower = 0;
        for (var i = 0; i < totals.Length; i++)
        {
            if (totals[i] > _upper.Total) above += points[i];
            else if (totals[i] == _upper.Total) atUpper += points[i];
            if (totals[i] < _lower.Total) below += points[i];
            else if (totals[i] == _lower.Total) atLower += points[i];
        }
        var upper = above + (double)atUpper * (_size - _upper.Above) / _upper.Tied;
        var lower = below + (double)atLower * (_size - _lower.Below) / _lower.Tied;
        return Math.Clamp((upper - lower) / ((double)_size * maximum), -1, 1);
    }

    /// <summary>A part of the students, rounded half up, but one of them at least and no more than half.</summary>
    private static int SizeOf(int students, UpperLowerGroups groups)
    {
        var size = groups switch
        {
            UpperLowerGroups.TwentySevenPercent => (27 * students + 50) / 100,
            UpperLowerGroups.Quarter => (students + 2) / 4,
            UpperLowerGroups.Third => (2 * students + 3) / 6,
            _ => students / 2,
        };
        return Math.Clamp(size, 1, students / 2);
    }

    /// <summary>The total at the edge of a group, and how many students are below it, above it and at it.</summary>
    private readonly record struct Edge(long Total, int Below, int Above, int Tied);
}
