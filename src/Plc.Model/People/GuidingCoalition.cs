using System.Globalization;
using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.People;

/// <summary>The people who lead the change together: leadership that is widely dispersed (practice row C-05).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record GuidingCoalition : ILinked
{
    /// <summary>Makes a guiding coalition.</summary>
    /// <param name="members">Who belongs to it; a member who left and came back stands here twice.</param>
    /// <param name="purpose">What it is there for.</param>
    /// <exception cref="RuleException">PLC1004, PLC1005, PLC1104.</exception>
    public GuidingCoalition(ValueList<CoalitionMember> members = default, string? purpose = null)
    {
        Check(members, purpose).ThrowIfBroken(nameof(GuidingCoalition));
        (Members, Purpose) = (members, purpose);
    }

    /// <summary>Who belongs to it.</summary>
    public ValueList<CoalitionMember> Members { get; }

    /// <summary>What it is there for; null where that is not said.</summary>
    public string? Purpose { get; }

    /// <summary>What none of those brings who belong to it on a day.</summary>
    public ValueList<CoalitionStrength> Missing(LocalDate asOf) =>
        [.. Enum.GetValues<CoalitionStrength>().Where(strength => !Members.Any(member => member.IsHeldOn(asOf) && member.Strengths.Contains(strength)))];

    /// <summary>Which it is, and nothing of what it says.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Guiding coalition ({Members.Count} entries)");

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(ValueList<CoalitionMember>? members = null, string? purpose = null)
    {
        var breaches = new RuleBreaches();
        breaches.BelongOnce(members, static of => of.Member, static of => (of.Begin, of.End), nameof(members));
        breaches.Prose(purpose, nameof(purpose));
        return breaches;
    }

    void ILinked.Link(Links links) => links.Each(Members, "members");
}
