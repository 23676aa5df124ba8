using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Responses;

/// <summary>A student whose groups and plans have time blocks that overlap, on the same day of the week and at the same time (practice row Q-08).</summary>
/// <remarks>
/// Two of them are named where each block of the one overlaps with each of the other, so that no choice of blocks keeps them apart; sessions on different days may. Equal when all facts are
/// equal. Says nothing of the student when it is turned to text.
/// </remarks>
public sealed record BlockCollision
{
    internal BlockCollision(Id<Student> student, ValueList<int> groups, ValueList<Id<SupportPlan>> plans) => (Student, Groups, Plans) = (student, groups, plans);

    /// <summary>The opaque id of the student.</summary>
    public Id<Student> Student { get; }

    /// <summary>The numbers of the groups that are to begin.</summary>
    public ValueList<int> Groups { get; }

    /// <summary>The plans, by id.</summary>
    public ValueList<Id<SupportPlan>> Plans { get; }

    /// <summary>How many groups and plans there are.</summary>
    public override string ToString() => $"Collision of {Groups.Count} groups, {Plans.Count} plans";
}
