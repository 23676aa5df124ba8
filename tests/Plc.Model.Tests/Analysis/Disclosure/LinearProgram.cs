namespace Plc.Model.Tests.Analysis.Disclosure;

/// <summary>Linear programs in numbers that are not negative, by the simplex method in two phases with Bland's rule. For attacks only: small, in floating point.</summary>
internal sealed class LinearProgram(int variables)
{
    private const double Nearly = 1e-7;
    private readonly List<(double[] Weights, double Bound, bool IsEquation)> _constraints = [];
    private double[][]? _tableau;
    private int[] _basis = [];

    internal void Equal(double[] weights, double bound) => _constraints.Add((weights, bound, true));

    internal void AtMost(double[] weights, double bound) => _constraints.Add((weights, bound, false));

    /// <summary>The greatest value of a weighted sum; infinite where nothing bounds it. Begins where the last search ended.</summary>
    internal double Greatest(double[] goal)
    {
        _tableau ??= Feasible();
        var end = _tableau[0].Length - 1;
        var last = _tableau[^1] = new double[end + 1];
        for (var i = 0; i < variables; i++) last[i] = -goal[i];
        for (var row = 0; row < _basis.Length; row++)
            if (_basis[row] < variables && goal[_basis[row]] is var weight and not 0)
                for (var i = 0; i <= end; i++) last[i] += weight * _tableau[row][i];
        return Solve(_tableau, _basis, end) ? _tableau[^1][end] : double.PositiveInfinity;
    }

    /// <summary>A first solution: artificial variables are driven out, and their columns with them.</summary>
    private double[][] Feasible()
    {
        var rows = _constraints.Count;
        var columns = variables + _constraints.Count(constraint => !constraint.IsEquation);
        var width = columns + rows;
        var tableau = new double[rows + 1][];
        _basis = new int[rows];
        var slack = variables;
        for (var row = 0; row < rows; row++)
        {
            var (weights, bound, isEquation) = _constraints[row];
            var line = tableau[row] = new double[width + 1];
            weights.CopyTo(line, 0);
            line[width] = bound;
            if (!isEquation) line[slack++] = 1;
            if (bound < 0)
                for (var i = 0; i <= width; i++) line[i] = -line[i];
            line[_basis[row] = columns + row] = 1;
        }
        var last = tableau[rows] = new double[width + 1];
        for (var row = 0; row < rows; row++)
            for (var i = 0; i <= width; i++)
                if (i < columns || i == width) last[i] -= tableau[row][i];
        if (!Solve(tableau, _basis, columns) || tableau[rows][width] < -1e-5) throw new InvalidOperationException("The true table does not fit: the attacker is wrong.");
        for (var row = 0; row < rows; row++)
            if (_basis[row] >= columns && Array.FindIndex(tableau[row], 0, columns, weight => Math.Abs(weight) > Nearly) is var column and >= 0) Pivot(tableau, _basis, row, column);
        // Where an artificial variable is left, its equation follows from the others.
        int[] kept = [.. Enumerable.Range(0, rows).Where(row => _basis[row] < columns)];
        _basis = [.. kept.Select(row => _basis[row])];
        return [.. kept.Append(rows).Select(row => (double[])[.. tableau[row][..columns], tableau[row][width]])];
    }

    private static bool Solve(double[][] tableau, int[] basis, int columns)
    {
        var (rows, end) = (basis.Length, tableau[0].Length - 1);
        while (true)
        {
            var column = Array.FindIndex(tableau[rows], 0, columns, weight => weight < -Nearly);
            if (column < 0) return true;
            var (best, ratio) = (-1, double.PositiveInfinity);
            for (var row = 0; row < rows; row++)
            {
                if (tableau[row][column] <= Nearly) continue;
                var next = tableau[row][end] / tableau[row][column];
                if (next < ratio - Nearly || (next <= ratio + Nearly && best >= 0 && basis[row] < basis[best])) (best, ratio) = (row, next);
            }
            if (best < 0) return false;
            Pivot(tableau, basis, best, column);
        }
    }

    private static void Pivot(double[][] tableau, int[] basis, int row, int column)
    {
        var line = tableau[row];
        var by = line[column];
        for (var i = 0; i < line.Length; i++) line[i] /= by;
        foreach (var other in tableau)
        {
            if (other == line || other[column] is var factor && factor == 0) continue;
            for (var i = 0; i < line.Length; i++) other[i] -= factor * line[i];
        }
        basis[row] = column;
    }
}
