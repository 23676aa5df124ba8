using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Responses;

/// <summary>Holds groups and plans against the time blocks in which they are: what names no block of the school is passed over, since nothing is known of its time.</summary>
internal sealed class BlockTimes(ValueList<TimeBlock> blocks)
{
    private readonly Dictionary<Reference<TimeBlock>, TimeBlock> _blocks = blocks.ToDictionary(block => new Reference<TimeBlock>(block.Id));

    /// <summary>Whether a plan asks for more sessions a week than fit into its block, of which each is held at one go.</summary>
    internal bool IsTooShortFor(SupportPlan plan)
    {
        if (plan.Dosage is not { } dosage || BlockOf(plan) is not { } block) return false;
        var aDay = (block.End - block.Begin).ToDuration().BclCompatibleTicks / dosage.Session.BclCompatibleTicks;
        return dosage.SessionsPerWeek > aDay * block.Days.Count;
    }

    /// <summary>The students in groups and plans whose blocks overlap. A plan that may end is left out, and so is one in place of which a group begins.</summary>
    internal ValueList<BlockCollision> Collisions(ValueList<ResponseGroup> groups, ValueList<PlanReview> reviews)
    {
        var ofGroups =
            from one in groups
            from response in one.Students
            select new Use(response.Student, [.. one.Blocks.Select(block => _blocks[block])], one.Number, response.Plan);
        var ofPlans =
            from review in reviews
            where review.Recommendation != PlanRecommendation.Exit && !(review.Plan.End < review.Delivery.AsOf) && BlockOf(review.Plan) is not null
            select new Use(review.Plan.Student, [BlockOf(review.Plan)!], Of: review.Plan);
        return
        [
            .. from use in ofGroups.Concat(ofPlans)
               group use by use.Student into uses
               let colliding = uses.Where(one => uses.Any(other => !ReferenceEquals(one, other) && Collide(one, other))).ToList()
               where colliding.Count > 0
               orderby uses.Key
               select new BlockCollision(uses.Key, [.. colliding.Select(use => use.Group).OfType<int>().Order()], [.. colliding.Select(use => use.Of).OfType<SupportPlan>().Select(plan => plan.Id).Order()]),
        ];
    }

    /// <summary>The time of a student for a group that is to begin, or for a plan.</summary>
    /// <param name="Student">The student.</param>
    /// <param name="Blocks">The blocks in which it can be.</param>
    /// <param name="Group">The number of the group.</param>
    /// <param name="InPlaceOf">The plan in place of which the group begins.</param>
    /// <param name="Of">The plan.</param>
    private sealed record Use(Id<Student> Student, ValueList<TimeBlock> Blocks, int? Group = null, Id<SupportPlan>? InPlaceOf = null, SupportPlan? Of = null);

    private TimeBlock? BlockOf(SupportPlan plan) => plan.Block is { } named ? _blocks.GetValueOrDefault(named) : null;

    private static bool Collide(Use one, Use other) =>
        one.Blocks.Count > 0 && other.Blocks.Count > 0 && one.Blocks.All(block => other.Blocks.All(another => Overlap(block, another)))
        && !IsInPlaceOf(one, other) && !IsInPlaceOf(other, one) && !(one.Of is { } plan && other.Of is { } second && AreApart(plan, second));

    private static bool IsInPlaceOf(Use group, Use plan) => group.InPlaceOf is { } former && former == plan.Of?.Id;

    /// <summary>One after the other, or of one group, which works on the targets of both.</summary>
    private static bool AreApart(SupportPlan one, SupportPlan other) => one.End < other.Begin || other.End < one.Begin || (one.Group is { } group && group == other.Group);

    private static bool Overlap(TimeBlock one, TimeBlock other) => one.Begin < other.End && other.Begin < one.End && one.Days.Intersect(other.Days).Any();
}
