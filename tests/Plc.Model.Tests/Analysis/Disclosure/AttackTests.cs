using System.Globalization;
using Plc.Model.Analysis;

namespace Plc.Model.Tests.Analysis.Disclosure;

/// <summary>Attacks on random tables. <c>PLC_ATTACKED_TABLES</c> says on how many; 2,000 where it is not set.</summary>
public sealed class AttackTests
{
    internal static readonly int Tables = int.TryParse(Environment.GetEnvironmentVariable("PLC_ATTACKED_TABLES"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 2_000;

    internal static SuppressionPolicy PolicyOf(int seed) => SuppressionPolicy.Presets[seed % 3 == 0 ? seed / 3 % SuppressionPolicy.Presets.Count : 0];

    [Fact, Trait("Practice", "Q-06")]
    public void Nothing_hidden_is_recovered_or_narrowed_below_what_the_policy_promises()
    {
        var found = new List<string>();
        for (var seed = 0; seed < Tables; seed++)
        {
            var secret = Secrets.Make(seed);
            var attacker = new Attacker(secret, secret.Table(PolicyOf(seed), seed % 2 == 0));
            attacker.Attack();
            found.AddRange(attacker.Found.Select(what => $"table {seed} by {PolicyOf(seed)}: {what}"));
        }
        Conventions.RequireNone(found.Take(20));
    }

    [Fact, Trait("Practice", "Q-06")]
    public void Nor_by_one_who_sets_all_columns_against_each_other()
    {
        var found = new List<string>();
        for (var seed = 0; seed < Tables / 10; seed++)
        {
            var secret = Secrets.Make(1_000_000 + seed, most: 4, mostStudents: 60);
            var attacker = new Attacker(secret, secret.Table(PolicyOf(seed), seed % 3 == 0));
            attacker.AttackAllColumns();
            found.AddRange(attacker.Found.Select(what => $"table {seed} by {PolicyOf(seed)}: {what}"));
        }
        Conventions.RequireNone(found.Take(20));
    }

    /// <summary>The attacker is no dummy: tables that were made by a weaker policy do not keep the promises of a stricter one.</summary>
    [Fact]
    public void The_attacker_finds_what_a_weaker_policy_lets_through()
    {
        var (weak, strict) = (new SuppressionPolicy("weak", "1", "a test", 3), new SuppressionPolicy("weak", "1", "a test", 6, [new(2, 20, 80, 10), new(21, 10, 90, 10), new(41, 5, 95, 5), new(101, 2, 98), new(201, 1, 99)], leastSpread: 6));
        var found = new List<string>();
        for (var seed = 0; seed < 100; seed++)
        {
            var secret = Secrets.Make(seed);
            var attacker = new Attacker(secret, secret.Table(weak), strict);
            attacker.Attack();
            found.AddRange(attacker.Found);
        }
        Assert.Contains(found, what => what.Contains("students, found", StringComparison.Ordinal));
        Assert.Contains(found, what => what.Contains("reach it, found", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_hidden_for_the_sake_of_others_is_bounded()
    {
        var (cells, few, hidden, percents) = (0, 0, 0, 0);
        for (var seed = 0; seed < 300; seed++)
        {
            var secret = Secrets.Make(seed);
            var table = secret.Table(SuppressionPolicy.Default);
            cells += table.Rows.Count * table.Columns.Count;
            few += secret.Reached.Sum(column => Enumerable.Range(0, table.Rows.Count).Count(row => Enumerable.Range(0, secret.Students).Count(student => secret.IsIn(row, student) && column[student] is not null) < 10));
            hidden += table.Rows.Sum(row => row.Cells.Count(cell => cell.Suppressed is SuppressionReason.Row or SuppressionReason.Column));
            percents += table.Rows.Sum(row => row.Cells.Count(cell => cell.Suppressed is SuppressionReason.Percent));
        }
        // Of these tables, made to be difficult, 36 % of the cells have fewer than 10 students; 57 % are hidden, and of 4 % the percent.
        Assert.InRange(few, 0.3 * cells, 0.4 * cells);
        Assert.InRange(hidden, few, 0.6 * cells);
        Assert.InRange(percents, 0, 0.06 * cells);
    }

    [Fact]
    public void Of_large_groups_nothing_is_hidden()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var random = new Random(seed);
            bool[] isFirst = [.. Enumerable.Range(0, 600).Select(_ => random.Next(2) == 0)], isSecond = [.. Enumerable.Range(0, 600).Select(_ => random.Next(3) == 0)];
            int?[][] reached = [.. Enumerable.Range(0, 5).Select(_ => Enumerable.Range(0, 600).Select(_ => (int?)random.Next(3)).ToArray())];
            var table = new Secret(false, [isFirst, [.. isFirst.Select(isIn => !isIn)], isSecond], [(-1, [0, 1])], reached).Table(SuppressionPolicy.Default, withExtension: true);

            Assert.All(table.Rows, row => Assert.All(row.Cells, cell => Assert.Null(cell.Suppressed)));
        }
    }
}
