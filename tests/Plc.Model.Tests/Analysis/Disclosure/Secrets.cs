namespace Plc.Model.Tests.Analysis.Disclosure;

/// <summary>Random classes, schools and districts to make tables of: groups that are parts of others, divide all, or overlap; tiny ones; targets that not all take; groups all of whom, or none, reach a cut.</summary>
internal static class Secrets
{
    internal static Secret Make(int seed, int most = 8, int mostStudents = 150)
    {
        var random = new Random(seed);
        var students = random.Next(4) == 0 ? random.Next(5, 25) : random.Next(10, mostStudents + 1);
        var (groups, columns) = (random.Next(1, most), random.Next(1, most));
        var isDistrict = groups > 1 && random.Next(4) == 0;
        var (members, families) = isDistrict ? Parts(random, students, groups) : Groups(random, students, groups);
        return Tidy(new(isDistrict, members, families, Results(random, students, members, columns)));
    }

    /// <summary>Groups that overlap in few ways, each of which has many students or few: so that two cover all, each is in two of three, and whatever else a few combinations make.</summary>
    internal static Secret Overlapping(int seed)
    {
        var random = new Random(seed);
        var (groups, columns) = (random.Next(2, 8), random.Next(1, 4));
        bool[][] combinations = [.. Enumerable.Range(0, random.Next(2, groups + 4)).Select(_ => Enumerable.Range(0, groups).Select(_ => random.Next(2) == 0).ToArray())];
        bool[][] students = [.. combinations.SelectMany(combination => Enumerable.Repeat(combination, random.Next(2) == 0 ? random.Next(1, 8) : random.Next(10, 60)))];
        bool[][] members = [.. Enumerable.Range(0, groups).Select(group => students.Select(student => student[group]).ToArray())];
        return Tidy(new(false, members, [], Results(random, students.Length, members, columns)));
    }

    /// <summary>Parts of all, and parts of each of those; some tiny.</summary>
    internal static Secret Nested(int seed)
    {
        var random = new Random(seed);
        var students = random.Next(20, 300);
        bool[][] members = [.. Divide(random, students, random.Next(2, 5), _ => true)];
        var families = new List<(int, int[])> { (-1, [.. Enumerable.Range(0, members.Length)]) };
        for (var whole = members.Length - 1; whole >= 0; whole--)
        {
            var all = members[whole];
            families.Add((whole, [members.Length, members.Length + 1]));
            members = [.. members, .. Divide(random, students, 2, student => all[student])];
        }
        return Tidy(new(false, members, [.. families], Results(random, students, members, random.Next(0, 3))));
    }

    /// <summary>Without the groups that nobody is in: tables are made of results, which know of none.</summary>
    private static Secret Tidy(Secret secret)
    {
        int[] kept = [.. Enumerable.Range(0, secret.Groups.Length).Where(group => secret.Groups[group].Contains(true))];
        return new(
            secret.IsDistrict && kept.Length > 1, [.. kept.Select(group => secret.Groups[group])],
            [
                .. secret.Families.Where(family => family.Whole < 0 || kept.Contains(family.Whole))
                    .Select(family => (family.Whole < 0 ? -1 : Array.IndexOf(kept, family.Whole), family.Parts.Where(kept.Contains).Select(part => Array.IndexOf(kept, part)).ToArray()))
                    .Where(family => family.Item2.Length > 0),
            ],
            secret.Reached);
    }

    /// <summary>Schools, some of them tiny.</summary>
    private static (bool[][], (int, int[])[]) Parts(Random random, int students, int parts)
    {
        var members = Divide(random, students, parts, _ => true);
        return (members, [(-1, [.. Enumerable.Range(0, parts)])]);
    }

    private static (bool[][], (int, int[])[]) Groups(Random random, int students, int count)
    {
        var (members, families) = (new List<bool[]>(), new List<(int, int[])>());
        while (members.Count < count)
        {
            var room = count - members.Count;
            var whole = members.Count > 0 && random.Next(3) == 0 ? random.Next(members.Count) : -1;
            switch (random.Next(4))
            {
                case 0 when room > 1:
                    var parts = random.Next(2, Math.Min(room, 4) + 1);
                    families.Add((whole, [.. Enumerable.Range(members.Count, parts)]));
                    members.AddRange(Divide(random, students, parts, student => whole < 0 || members[whole][student]));
                    break;
                case 1 when whole >= 0:
                    families.Add((whole, [members.Count]));
                    members.Add(Some(random, students, student => members[whole][student]));
                    break;
                default:
                    members.Add(Some(random, students, _ => true));
                    break;
            }
        }
        return ([.. members], [.. families]);
    }

    private static bool[][] Divide(Random random, int students, int parts, Func<int, bool> isIn)
    {
        var members = Enumerable.Range(0, parts).Select(_ => new bool[students]).ToArray();
        double[] shares = [.. Enumerable.Range(0, parts).Select(_ => random.Next(3) == 0 ? 0.05 : random.NextDouble() + 0.1)];
        for (var student = 0; student < students; student++)
            if (isIn(student)) members[Draw(random, shares)][student] = true;
        return members;
    }

    private static int Draw(Random random, double[] shares)
    {
        var left = random.NextDouble() * shares.Sum();
        for (var part = 0; part < shares.Length; part++)
            if ((left -= shares[part]) < 0) return part;
        return shares.Length - 1;
    }

    private static bool[] Some(Random random, int students, Func<int, bool> isIn)
    {
        var share = random.Next(3) switch { 0 => 0.05, 1 => 0.95, _ => random.NextDouble() };
        return [.. Enumerable.Range(0, students).Select(student => isIn(student) && random.NextDouble() < share)];
    }

    private static int?[][] Results(Random random, int students, bool[][] groups, int targets)
    {
        var missing = random.Next(3) switch { 0 => 0, 1 => 0.02, _ => 0.15 };
        var extreme = random.Next(groups.Length);
        return
        [
            .. Enumerable.Range(0, targets + 1).Select(column =>
            {
                var (share, mode) = (random.NextDouble(), random.Next(6));
                return Enumerable.Range(0, students).Select(student =>
                {
                    if (column > 0 && random.NextDouble() < missing) return (int?)null;
                    var reaches = mode switch { 0 => true, 1 => false, 2 => groups[extreme][student] || random.NextDouble() < share, 3 => !groups[extreme][student] && random.NextDouble() < share, _ => random.NextDouble() < share };
                    return reaches ? random.Next(1, 3) : 0;
                }).ToArray();
            }),
        ];
    }
}
