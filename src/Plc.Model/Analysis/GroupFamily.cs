using Plc.Model.Assessments;
using Plc.Model.Primitives;

namespace Plc.Model.Analysis;

/// <summary>
/// Student groups of which no student is in two, all within one group or within all students: those who get a service and those who do not, levels within a program. Outsiders know such things, and subtract.
/// </summary>
/// <remarks>Equal when all facts are equal. That a group is a part of all students need not be said.</remarks>
public sealed record GroupFamily
{
    /// <summary>How many ways of putting groups together are tried: each that fits has to be checked in every table.</summary>
    private const int MaxSteps = 1_000;

    /// <summary>Makes a family.</summary>
    /// <param name="groups">The groups, one or more, each once.</param>
    /// <param name="within">The group of which they are parts; null for all students.</param>
    /// <exception cref="ArgumentException">There is no group, one is there twice, or one is within itself.</exception>
    public GroupFamily(ValueList<Id<StudentGroup>> groups, Id<StudentGroup>? within = null)
    {
        if (groups.Count == 0) throw new ArgumentException("A family has a group.", nameof(groups));
        if (groups.Append(within ?? default).Distinct().Count() <= groups.Count) throw new ArgumentException("A group is in a family once.", nameof(groups));
        (Groups, Within) = (groups, within);
    }

    /// <summary>The groups.</summary>
    public ValueList<Id<StudentGroup>> Groups { get; }

    /// <summary>The group of which they are parts; null for all students.</summary>
    public Id<StudentGroup>? Within { get; }

    /// <summary>The families that results show: every group whose students are all in another group too, and groups that together have every student once.</summary>
    /// <remarks>What is so by chance is found too, and does no harm. Groups that leave some students out have to be named by who knows that no student is in two of them.</remarks>
    /// <exception cref="ArgumentException">The groups hang together in more ways than can be checked.</exception>
    public static ValueList<GroupFamily> FoundIn(ResultSet results)
    {
        ArgumentNullException.ThrowIfNull(results);
        var members = new SortedDictionary<Id<StudentGroup>, HashSet<int>>();
        for (var row = 0; row < results.Count; row++)
            foreach (var group in results[row].Groups)
            {
                if (!members.TryGetValue(group, out var rows)) members.Add(group, rows = []);
                rows.Add(row);
            }
        var families = new List<GroupFamily>();
        foreach (var (group, rows) in members)
            foreach (var (whole, all) in members)
                if (rows.Count < all.Count && rows.IsSubsetOf(all)) families.Add(new([group], whole));
        var steps = MaxSteps;
        AddPartitions(families, results, members, [], [], ref steps);
        return [.. families];
    }

    /// <summary>Takes the first student who is in none of the chosen groups, and tries each group of that student.</summary>
    private static void AddPartitions(List<GroupFamily> families, ResultSet results, SortedDictionary<Id<StudentGroup>, HashSet<int>> members, Id<StudentGroup>[] chosen, HashSet<int> covered, ref int steps)
    {
        if (steps-- == 0) throw new ArgumentException("The student groups hang together in more ways than can be checked: report fewer groups.", nameof(results));
        var row = 0;
        while (row < results.Count && covered.Contains(row)) row++;
        if (row == results.Count)
        {
            if (chosen.Length > 1) families.Add(new([.. chosen.Order()]));
            return;
        }
        foreach (var group in results[row].Groups)
            if (!members[group].Overlaps(covered)) AddPartitions(families, results, members, [.. chosen, group], [.. covered, .. members[group]], ref steps);
    }

    /// <summary>How many groups there are, and within what.</summary>
    public override string ToString() => $"{Groups.Count} groups within {Within?.Value ?? "all students"}";
}
