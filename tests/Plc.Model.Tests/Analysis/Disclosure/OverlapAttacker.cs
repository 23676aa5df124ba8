using System.Globalization;
using Plc.Model.Analysis;

namespace Plc.Model.Tests.Analysis.Disclosure;

/// <summary>
/// Tries to learn from a shareable table by how groups overlap: knows of which groups some student is in all and in no other, and takes the students of each such combination as unknown. Every set that what
/// is shown determines is found, since it tries all; uses none of the code that hid.
/// </summary>
internal sealed class OverlapAttacker
{
    private readonly Secret _secret;
    private readonly ShareableTable _table;
    private readonly int[][] _combinations;
    private readonly int[] _live;

    internal OverlapAttacker(Secret secret, ShareableTable table)
    {
        (_secret, _table) = (secret, table);
        _combinations = [.. Enumerable.Range(0, secret.Students).GroupBy(student => string.Concat(secret.Groups.Select(group => group[student] ? 1 : 0))).Select(students => students.ToArray())];
        _live = [.. Enumerable.Range(0, table.Columns.Count).Where(column => table.Rows.Any(row => row.Cells[column].Suppressed is not SuppressionReason.Column))];
    }

    internal List<string> Found { get; } = [];

    internal void Attack()
    {
        foreach (var column in _live)
        {
            int[] shown = [.. Rows.Where(row => _table.Rows[row].Cells[column].Suppressed is not SuppressionReason.Row)];
            foreach (var set in Determined(shown))
            {
                var students = Count(column, set, 0);
                if (students > 0 && students < _table.Policy.MinimumStudents) Found.Add($"column {column}: {students} students of combinations {string.Join(',', set)} are determined");
                if (students > 0 && Rows.Except(shown).Any(row => set.SequenceEqual(Of(row)))) Found.Add($"column {column}: {students} students of a hidden row are determined");
            }
            AttackPercents(column, [.. Rows.Where(row => _table.Rows[row].Cells[column].Percent is not null)]);
        }
    }

    private IEnumerable<int> Rows => Enumerable.Range(0, _table.Rows.Count);

    private bool IsIn(int row, int combination) => _secret.IsIn(row, _combinations[combination][0]);

    private int[] Of(int row) => [.. Enumerable.Range(0, _combinations.Length).Where(combination => IsIn(row, combination))];

    /// <summary>Linear programs over students at or above the cut, of each combination and each as the difference of two numbers: what follows by adding and subtracting, and by nothing else.</summary>
    private void AttackPercents(int column, int[] shown)
    {
        var program = new LinearProgram(2 * _combinations.Length);
        foreach (var row in shown)
        {
            var (least, greatest) = Coding.Alike(_table.Policy, _table.Rows[row].Cells[column].Percent.ToString()!, Count(column, Of(row), 0));
            program.AtMost(Weights(Of(row), 1), greatest);
            program.AtMost(Weights(Of(row), -1), -least);
        }
        foreach (var set in Determined(shown))
        {
            var students = Count(column, set, 0);
            if (students == 0) continue;
            if (program.Greatest(Weights(set, 1)) < 0.999) Found.Add($"column {column}: none of {string.Join(',', set)} combinations reach it");
            if (program.Greatest(Weights(set, -1)) < 0.999 - students) Found.Add($"column {column}: all of {string.Join(',', set)} combinations reach it");
        }
    }

    private double[] Weights(int[] set, double weight)
    {
        var weights = new double[2 * _combinations.Length];
        foreach (var combination in set) (weights[combination], weights[_combinations.Length + combination]) = (weight, -weight);
        return weights;
    }

    /// <summary>Every set of combinations that rows determine: of reduced equations each is taken or not, and what comes out counts every combination once or not at all.</summary>
    private IEnumerable<int[]> Determined(int[] rows)
    {
        var reduced = Elimination.Reduce([.. rows.Select(row => Enumerable.Range(0, _combinations.Length).Select(combination => IsIn(row, combination) ? 1L : 0).ToArray())], _combinations.Length);
        for (var taken = 1; taken < 1 << reduced.Count; taken++)
        {
            long[] sums = [.. Enumerable.Range(0, _combinations.Length).Select(combination => Elimination.Modulo(reduced.Where((_, line) => (taken >> line & 1) == 1).Sum(line => line[combination])))];
            if (sums.All(sum => sum is 0 or 1)) yield return [.. Enumerable.Range(0, sums.Length).Where(combination => sums[combination] == 1)];
        }
    }

    /// <summary>The truth: how many students of a set were assessed, and are at some level or above.</summary>
    private int Count(int column, int[] set, int level)
    {
        var reached = _secret.Reached[_table.Columns[column].Target is { } target ? int.Parse(target.Id.Value.AsSpan(1), CultureInfo.InvariantCulture) + 1 : 0];
        return set.Sum(combination => _combinations[combination].Count(student => reached[student] >= level));
    }
}
