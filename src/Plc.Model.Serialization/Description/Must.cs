using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Description;

/// <summary>What the members of an object must be like, in the words of rules.</summary>
internal static class Must
{
    /// <summary>A number is this or more.</summary>
    internal static Clause BeAtLeast(ShapeMember member, decimal least) => new Bound(member, least);

    /// <summary>A number is between two others, or is one of them.</summary>
    internal static Clause BeWithin(ShapeMember member, decimal least, decimal most) => new Bound(member, least, most);

    /// <summary>A number is more than this.</summary>
    internal static Clause BeAbove(ShapeMember member, decimal bound) => new Bound(member, above: bound);

    /// <summary>A list has as many elements or more.</summary>
    internal static Clause HoldAtLeast(ShapeMember list, int least) => new Bound(list, least);

    /// <summary>Each number of a list is this or more.</summary>
    internal static Clause EachBeAtLeast(ShapeMember list, decimal least) => new Bound(list, least, isOfElements: true);

    /// <summary>Exactly one of these members is there.</summary>
    internal static Clause HaveOneOf(params ShapeMember[] members) => Be(Condition.One([.. members.Select(Condition.Has)]));

    /// <summary>One or more of these members are there.</summary>
    internal static Clause HaveAnyOf(params ShapeMember[] members) => Be(Condition.Any([.. members.Select(Condition.Has)]));

    /// <summary>Two members are not both there.</summary>
    internal static Clause NotHaveBoth(ShapeMember first, ShapeMember second) => Be(Condition.Not(Condition.All(Condition.Has(first), Condition.Has(second))));

    /// <summary>A member is there only where another is.</summary>
    internal static Clause HaveWith(ShapeMember member, ShapeMember other) => If(Condition.Has(member), Condition.Has(other));

    /// <summary>A condition holds.</summary>
    internal static Clause Be(Condition condition) => new ObjectClause(condition);

    /// <summary>Where one condition holds the other holds too.</summary>
    internal static Clause If(Condition condition, Condition then) => Be(Condition.If(condition, then));
}
