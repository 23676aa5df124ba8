using System.Globalization;
using Plc.Model.Analysis;

namespace Plc.Model.Tests.Analysis.Disclosure;

/// <summary>
/// Tries to learn from a shareable table what it hides. Knows the policy, how percents are coded, which groups are parts of which, and the table; uses none of the code that hid. What it finds beyond what
/// the policy promises goes to <see cref="Found"/>.
/// </summary>
internal sealed class Attacker
{
    private const double Nearly = 1e-4;
    private readonly ShareableTable _table;
    private readonly Secret _secret;
    private readonly SuppressionPolicy _policy;
    private readonly List<(int Whole, int[] Parts, bool IsAll)> _families = [];
    private readonly int[] _live;
    private readonly bool[][] _isOf;
    private readonly int _rows;

    /// <param name="secret">What the table is made of, by which findings are judged.</param>
    /// <param name="table">The table.</param>
    /// <param name="promised">The policy whose promises are asked for; the table's own where it is left out.</param>
    internal Attacker(Secret secret, ShareableTable table, SuppressionPolicy? promised = null)
    {
        (_secret, _table, _policy, _rows) = (secret, table, promised ?? table.Policy, table.Rows.Count);
        _live = [.. Enumerable.Range(0, table.Columns.Count).Where(column => table.Rows.Any(row => row.Cells[column].Suppressed is not SuppressionReason.Column))];
        for (var row = 1; row < _rows; row++) AddFamily(0, [row]);
        foreach (var (whole, parts) in secret.Families) AddFamily(whole + 1, [.. parts.Select(part => part + 1)]);
        _isOf = [.. Enumerable.Range(0, Populations).Select(population => Enumerable.Range(0, secret.Students).Select(student => IsOf(population, student)).ToArray())];
    }

    internal List<string> Found { get; } = [];

    /// <summary>Which rows say nothing.</summary>
    internal bool IsHidden(int row) => _live.Length == 0 || _table.Rows[row].Cells[_live[0]].Suppressed is SuppressionReason.Row;

    /// <summary>Rows, and for each family the students of the whole who are in no part.</summary>
    private int Populations => _rows + _families.Count;

    /// <summary>Where every student of the whole is in a part, and the attacker knows it, nobody is left.</summary>
    private void AddFamily(int whole, int[] parts) =>
        _families.Add((whole, parts, Enumerable.Range(0, _secret.Students).All(student => !_secret.IsIn(whole, student) || parts.Any(part => _secret.IsIn(part, student)))));

    /// <summary>Everything that is tried against each table.</summary>
    internal void Attack()
    {
        foreach (var column in _live)
        {
            ReadEliminated(column);
            BoundStudents(column);
            BoundCounts(column);
        }
    }

    // The truth, against which the attacker's findings are judged.
    private int TargetOf(int column) => _table.Columns[column].Target is { } target ? int.Parse(target.Id.Value.AsSpan(1), CultureInfo.InvariantCulture) + 1 : 0;

    private bool IsOf(int population, int student) => population < _rows ? _secret.IsIn(population, student)
        : _secret.IsIn(_families[population - _rows].Whole, student) && !_families[population - _rows].Parts.Any(part => _secret.IsIn(part, student));

    private (int Students, int Reaching) Truth(int column, Func<int, bool> isOf)
    {
        var (reached, least) = (_secret.Reached[TargetOf(column)], _table.Columns[column].Measure == ShareableMeasure.Proficient ? 1 : 2);
        var (students, reaching) = (0, 0);
        for (var student = 0; student < reached.Length; student++)
        {
            if (reached[student] is not { } level || !isOf(student)) continue;
            students++;
            if (level >= least) reaching++;
        }
        return (students, reaching);
    }

    private (int Students, int Reaching) Truth(int column, int population) => Truth(column, student => _isOf[population][student]);

    /// <summary>The sums that everybody knows, as weights of populations that add up to nothing.</summary>
    private IEnumerable<double[]> Sums()
    {
        for (var family = 0; family < _families.Count; family++)
        {
            var weights = new double[Populations];
            weights[_families[family].Whole] = -1;
            foreach (var part in _families[family].Parts) weights[part] += 1;
            weights[_rows + family] = 1;
            yield return weights;
        }
    }

    /// <summary>What one may ask for: each population, and of each family those of the whole of whom nothing is shown.</summary>
    private IEnumerable<(string Name, double[] Weights, Func<int, bool> IsOf, int Row)> Questions(int column)
    {
        for (var population = 0; population < Populations; population++)
        {
            var asked = population;
            var weights = new double[Populations];
            weights[population] = 1;
            yield return ($"column {column} population {population}", weights, student => _isOf[asked][student], population < _rows ? population : -1);
        }
        foreach (var (whole, parts, onlyPercents) in _families.SelectMany(family => new[] { (family.Whole, family.Parts, false), (family.Whole, family.Parts, true) }))
        {
            int[] shown = [.. parts.Where(part => onlyPercents ? _table.Rows[part].Cells[column].Percent is not null : !IsHidden(part))];
            var weights = new double[Populations];
            weights[whole] = 1;
            foreach (var part in shown) weights[part] -= 1;
            yield return ($"column {column} of {whole} not in {string.Join(',', shown)}", weights, student => _secret.IsIn(whole, student) && !shown.Any(part => _secret.IsIn(part, student)), -1);
        }
    }

    /// <summary>Elimination modulo a prime: whether what is shown and the sums determine a hidden number.</summary>
    private void ReadEliminated(int column)
    {
        int[] unknown = [.. Enumerable.Range(0, Populations).Where(population => population < _rows ? IsHidden(population) : !_families[population - _rows].IsAll)];
        var lines = Sums().Select(sum => unknown.Select(population => (long)sum[population]).ToArray()).ToList();
        var reduced = Elimination.Reduce(lines, unknown.Length);
        for (var i = 0; i < unknown.Length; i++)
            if (unknown[i] < _rows && Elimination.Determines(reduced, i)) Found.Add($"column {column} row {unknown[i]}: its students are determined");
    }

    /// <summary>Linear programs over numbers of students.</summary>
    private void BoundStudents(int column)
    {
        var program = new LinearProgram(Populations);
        foreach (var sum in Sums()) program.Equal(sum, 0);
        for (var population = 0; population < Populations; population++)
        {
            if (population >= _rows && _families[population - _rows].IsAll) program.Equal(Unit(population), 0);
            else if (population < _rows && _table.Rows[population].Cells[column].Students is { } students) program.Equal(Unit(population), students);
            else program.AtMost(Unit(population), 1000);
        }
        foreach (var (name, weights, isOf, row) in Questions(column))
        {
            var truth = Truth(column, isOf).Students;
            if (row >= 0 ? !IsHidden(row) : truth == 0 || truth >= _policy.MinimumStudents) continue;
            if (row >= 0 && _live.All(other => Truth(other, row).Students == 0)) continue;
            var (least, greatest) = Range(program, weights);
            if (greatest - least + 1 < _policy.LeastSpread) Found.Add($"{name}: {truth} students, found {least} to {greatest}");
        }
    }

    /// <summary>Linear programs over students at or above the cut, by one who was told all numbers of students.</summary>
    private void BoundCounts(int column)
    {
        var program = new LinearProgram(Populations);
        foreach (var sum in Sums()) program.Equal(sum, 0);
        for (var population = 0; population < Populations; population++)
        {
            var students = Truth(column, population).Students;
            var (least, greatest) = population < _rows && _table.Rows[population].Cells[column].Percent is { } percent ? Coding.Alike(_policy, percent.ToString(), students) : (0, students);
            program.AtMost(Unit(population), greatest);
            if (least > 0) program.AtMost(Unit(population, -1), -least);
        }
        foreach (var (name, weights, isOf, row) in Questions(column))
        {
            var (students, reaching) = Truth(column, isOf);
            if (students == 0) continue;
            var isHidden = row >= 0 ? _table.Rows[row].Cells[column].Percent is null : students < _policy.MinimumStudents;
            var code = students < _policy.MinimumStudents ? null : Coding.Of(_policy, reaching, students);
            var isTail = code is [not (>= '0' and <= '9'), ..];
            if (!isHidden && !isTail) continue;
            var (least, greatest) = Range(program, weights);
            if (isHidden && (least == greatest || least == students || greatest == 0)) Found.Add($"{name}: {reaching} of {students} reach it, found {least} to {greatest}");
            if (isTail && Coding.Alike(_policy, code!, students) is var tail && (least == greatest || (tail.Least > 0 ? least > tail.Least : greatest < tail.Greatest))) Found.Add($"{name}: {reaching} of {students} is {code}, found {least} to {greatest}");
        }
    }

    /// <summary>The strongest attack: numbers and counts of all columns at once, who is assessed on a target being assessed at all, who is ready for extension being proficient.</summary>
    internal void AttackAllColumns()
    {
        var width = Populations * _live.Length;
        var program = new LinearProgram(2 * width);
        for (var i = 0; i < _live.Length; i++)
        {
            var column = _live[i];
            foreach (var sum in Sums())
            {
                program.Equal(At(sum, i * Populations), 0);
                program.Equal(At(sum, width + i * Populations), 0);
            }
            for (var population = 0; population < Populations; population++)
            {
                var (number, count) = (i * Populations + population, width + i * Populations + population);
                program.AtMost(Pair(count, number), 0);
                if (i > 0) program.AtMost(Pair(number, population), 0);
                if (_table.Columns[column].Measure == ShareableMeasure.ForExtension) program.AtMost(Pair(count, count - Populations), 0);
                if (population >= _rows && _families[population - _rows].IsAll) program.Equal(At([1], number), 0);
                else if (population < _rows && _table.Rows[population].Cells[column].Students is { } students)
                {
                    program.Equal(At([1], number), students);
                    if (_table.Rows[population].Cells[column].Percent is not { } percent) continue;
                    var (least, greatest) = Coding.Alike(_policy, percent.ToString(), (int)students);
                    program.AtMost(At([1], count), greatest);
                    program.AtMost(At([-1], count), -least);
                }
                else program.AtMost(At([1], number), 1000);
            }
        }
        for (var row = 0; row < _rows; row++)
            for (var i = 0; i < _live.Length; i++)
            {
                var (students, reaching) = Truth(_live[i], row);
                if (!IsHidden(row) || students == 0) continue;
                var (least, greatest) = Range(program, At([1], i * Populations + row));
                if (greatest - least + 1 < _policy.LeastSpread) Found.Add($"all columns: column {i} row {row}: {students} students, found {least} to {greatest}");
                (least, greatest) = Range(program, At([1], width + i * Populations + row));
                if (least == greatest) Found.Add($"all columns: column {i} row {row}: {reaching} reach it, found");
                if (Range(program, Pair(i * Populations + row, width + i * Populations + row)).Greatest < 1 || greatest < 1) Found.Add($"all columns: column {i} row {row}: all or none of {students}");
            }

        double[] At(double[] weights, int start)
        {
            var all = new double[2 * width];
            weights.CopyTo(all, start);
            return all;
        }

        double[] Pair(int plus, int minus)
        {
            var all = new double[2 * width];
            (all[plus], all[minus]) = (1, -1);
            return all;
        }
    }

    private static (long Least, long Greatest) Range(LinearProgram program, double[] weights) =>
        ((long)Math.Ceiling(-program.Greatest([.. weights.Select(weight => -weight)]) - Nearly), (long)Math.Floor(Math.Min(1e9, program.Greatest(weights)) + Nearly));

    private double[] Unit(int population, double weight = 1)
    {
        var weights = new double[Populations];
        weights[population] = weight;
        return weights;
    }
}
