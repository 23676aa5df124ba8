using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.People;

/// <summary>One of the staff who carry the community out (practice row C-05). Students are never members.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record Member : ILinked
{
    /// <summary>Makes a member.</summary>
    /// <param name="id">Unique among the members of the community.</param>
    /// <param name="name">How the member is called in reports to the team; a role or initials will do.</param>
    /// <param name="roles">What the member is employed as, and when.</param>
    /// <exception cref="RuleException">PLC1002, PLC1004, PLC1005.</exception>
    public Member(Id<Member> id, string name, ValueList<RoleTerm> roles = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        Check(id, name, roles).ThrowIfBroken(nameof(Member));
        (Id, Name, Roles) = (id, name, roles);
    }

    /// <summary>Unique among the members of the community.</summary>
    public Id<Member> Id { get; }

    /// <summary>How the member is called.</summary>
    public string Name { get; }

    /// <summary>What the member is employed as, and when.</summary>
    public ValueList<RoleTerm> Roles { get; }

    /// <summary>Whether the member has a role on a day, as far as the dates are known.</summary>
    public bool Is(StaffRole role, LocalDate asOf) => Roles.Any(term => term.Role.Is(role) && term.IsHeldOn(asOf));

    /// <summary>The id alone, so that no name of a person gets into a log.</summary>
    public override string ToString() => $"Member {Id}";

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(Id<Member>? id = null, string? name = null, ValueList<RoleTerm>? roles = null)
    {
        _ = roles;
        var breaches = new RuleBreaches();
        breaches.Id(id, nameof(id));
        breaches.Line(name, nameof(name));
        return breaches;
    }

    void ILinked.Link(Links links) => links.Declare(Id, "id");
}
