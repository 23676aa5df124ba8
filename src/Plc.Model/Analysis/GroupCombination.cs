using Plc.Model.Assessments;
using Plc.Model.Primitives;

namespace Plc.Model.Analysis;

/// <summary>
/// Student groups that some student is in, who is in no other. All combinations together say how groups overlap: which are parts of others, which have no student in common, which together have everybody.
/// </summary>
/// <remarks>Equal when the groups are, in any order. It has no number: how many students there are of it is not known to it.</remarks>
public sealed record GroupCombination
{
    /// <summary>Makes a combination.</summary>
    /// <param name="groups">The groups, each once; none for students who are in no group.</param>
    /// <exception cref="ArgumentException">A group is there twice.</exception>
    public GroupCombination(ValueList<Id<StudentGroup>> groups)
    {
        if (groups.Distinct().Count() < groups.Count) throw new ArgumentException("A group is in a combination once.", nameof(groups));
        Groups = [.. groups.Order()];
    }

    /// <summary>The groups, in the order of their ids.</summary>
    public ValueList<Id<StudentGroup>> Groups { get; }

    /// <summary>The combinations of the students of results, each once. Of several results, as of the schools of a district, put those of each together.</summary>
    public static ValueList<GroupCombination> FoundIn(ResultSet results)
    {
        ArgumentNullException.ThrowIfNull(results);
        var found = new HashSet<GroupCombination>();
        for (var row = 0; row < results.Count; row++) found.Add(new([.. results[row].Groups.Distinct()]));
        return [.. found.OrderBy(combination => combination.Groups.Count).ThenBy(combination => string.Join(' ', combination.Groups), StringComparer.Ordinal)];
    }

    /// <summary>How many groups there are.</summary>
    public override string ToString() => $"{Groups.Count} groups of one student";
}
