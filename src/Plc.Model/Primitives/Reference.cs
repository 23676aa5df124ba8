namespace Plc.Model.Primitives;

/// <summary>Names a <typeparamref name="T"/> of this community, or one of another organization.</summary>
/// <typeparam name="T">What is referred to.</typeparam>
/// <remarks>Equal when id and organization are equal. Ordered by organization, local references first, then by id. The default names nothing and is refused by every constructor.</remarks>
public readonly record struct Reference<T> : IComparable<Reference<T>>
{
    /// <summary>Refers to a <typeparamref name="T"/>.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="organization">The other organization in which that id is declared; null for this community.</param>
    public Reference(Id<T> id, Id<Organization>? organization = null) =>
        (Id, Organization) = (id, organization);

    /// <summary>Refers to a <typeparamref name="T"/> of this community.</summary>
    /// <param name="id">The text of its id.</param>
    /// <exception cref="Rules.RuleException">PLC1001: not a text that an id can be.</exception>
    public Reference(string id) : this(new Id<T>(id)) { }

    /// <summary>The id of what is referred to.</summary>
    public Id<T> Id { get; }

    /// <summary>The other organization; null where the reference is local.</summary>
    public Id<Organization>? Organization { get; }

    /// <summary>Whether this names something in this community, where it then must be declared (practice row Q-11).</summary>
    public bool IsLocal => Organization is null;

    /// <summary>Whether the id or the organization names nothing.</summary>
    public bool IsDefault => Id.IsDefault || Organization is { IsDefault: true };

    /// <summary>A local reference to this id.</summary>
    public static implicit operator Reference<T>(Id<T> id) => new(id);

    /// <summary>A local reference to this id.</summary>
    public static Reference<T> FromId(Id<T> id) => new(id);

    /// <inheritdoc/>
    public int CompareTo(Reference<T> other)
    {
        var byOrganization = Nullable.Compare(Organization, other.Organization);
        return byOrganization != 0 ? byOrganization : Id.CompareTo(other.Id);
    }

    /// <summary>Whether the first stands before the second.</summary>
    public static bool operator <(Reference<T> left, Reference<T> right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first stands after the second.</summary>
    public static bool operator >(Reference<T> left, Reference<T> right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first does not stand after the second.</summary>
    public static bool operator <=(Reference<T> left, Reference<T> right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first does not stand before the second.</summary>
    public static bool operator >=(Reference<T> left, Reference<T> right) => left.CompareTo(right) >= 0;

    /// <summary>The id; for another organization's, the organization and the id.</summary>
    public override string ToString() => Organization is { } organization ? $"{organization}/{Id}" : Id.ToString();
}
