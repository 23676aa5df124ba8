namespace Plc.Model.Tests.Analysis.Disclosure;

/// <summary>Gaussian elimination modulo a prime: what linear equations determine.</summary>
internal static class Elimination
{
    private const long Prime = 2_147_483_647;

    /// <summary>The equations in reduced row echelon form.</summary>
    internal static List<long[]> Reduce(List<long[]> equations, int unknowns)
    {
        var rows = equations.ConvertAll(equation => equation.Select(Modulo).ToArray());
        var done = 0;
        for (var column = 0; column < unknowns && done < rows.Count; column++)
        {
            var pivot = rows.FindIndex(done, row => row[column] != 0);
            if (pivot < 0) continue;
            (rows[done], rows[pivot]) = (rows[pivot], rows[done]);
            var inverse = Power(rows[done][column], Prime - 2);
            for (var i = 0; i < unknowns; i++) rows[done][i] = rows[done][i] * inverse % Prime;
            foreach (var row in rows)
            {
                if (row == rows[done] || row[column] is var factor && factor == 0) continue;
                for (var i = 0; i < unknowns; i++) row[i] = (row[i] + (Prime - factor) * rows[done][i]) % Prime;
            }
            done++;
        }
        return rows[..done];
    }

    /// <summary>Whether reduced equations say one unknown by itself.</summary>
    internal static bool Determines(List<long[]> reduced, int unknown) => reduced.Exists(row => row[unknown] == 1 && row.Count(weight => weight != 0) == 1);

    /// <summary>A number from 0 to the prime that is the same modulo it.</summary>
    internal static long Modulo(long number) => (number % Prime + Prime) % Prime;

    private static long Power(long number, long exponent)
    {
        var result = 1L;
        for (; exponent > 0; exponent >>= 1, number = number * number % Prime)
            if ((exponent & 1) == 1) result = result * number % Prime;
        return result;
    }
}
